import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Command, Move } from '../../src/lib/class/command.ts';
import type { Reply } from '../../src/lib/class/room-type.ts';
import { parsePack } from '../../src/lib/questions/pack.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import type { Question } from '../../src/lib/questions/question.ts';
import { provingSentences } from '../../src/lib/quiz/evidence.ts';
import { rightReply } from '../../src/lib/quiz/reply.ts';
import { guest, host, type Visitor } from '../../src/lib/ui/class/test-support/visitor.ts';
import { inProject } from '../setup/project.mjs';

/** Whose screen of a class is photographed. */
export type ClassRole = 'host' | 'projector' | 'player' | 'report';

const PLAYERS = 12;

const readPack = (slug: string): Pack => {
  const parsed = parsePack(readFileSync(inProject('questions', slug, 'pack.json'), 'utf8'));
  if (!('pack' in parsed)) throw new Error(parsed.message);
  return parsed.pack;
};

/** Right or wrong, and with the proof where it is right. */
const replyTo = (pack: Pack, question: Question, right: boolean): Reply => {
  const { option, laid, certainty } = rightReply(pack, question);
  if (right) return { option, laid, marked: provingSentences(pack, question).slice(0, 1), certainty };
  const other = question.options.findIndex(({ correct }) => !correct);
  return {
    option: option === null ? null : other,
    laid: laid.toReversed(),
    marked: [{ article: 0, sentence: 0 }],
    certainty,
  };
};

/** A class that is moved on by its requests, as fast as the server takes them. */
type Sitting = {
  readonly path: string; // of its screens: "/class/…"
  readonly code: string;
  readonly secret: string;
  readonly move: (...moves: readonly Move[]) => Promise<void>;
  readonly answer: (question: number, round: number, isRight: (player: number) => boolean) => Promise<void>;
};

const send = async (visitor: Visitor, room: string, as: string, command: Command): Promise<void> => {
  const response = await visitor.ask('POST', `/api/class/${room}/command?as=${as}`, { id: 1, command });
  const told = await response.text();
  if (!told.includes('"done"')) throw new Error(`Expected ${command.type} to be done, got ${told}`);
};

const begin = async (home: string, pack: Pack): Promise<Sitting> => {
  const { host: teacher, room, code, secret } = await host(home, pack, { pace: 'live' });
  const players = await Promise.all(Array.from({ length: PLAYERS }, () => guest(home, code)));
  let step = 0;
  return {
    path: `/class/${room}`,
    code,
    secret,
    move: async (...moves) => {
      for (const type of moves) await send(teacher, room, 'host', { type, step: step++ });
    },
    answer: async (index, round, isRight) => {
      const question = pack.questions[index];
      if (!question) throw new Error(`Expected question ${index + 1}`);
      const reply = (player: number): Reply => replyTo(pack, question, isRight(player));
      await Promise.all(
        players.map((each, n) =>
          send(each, room, 'player', { type: 'answer', question: index, round, reply: reply(n) }),
        ),
      );
    },
  };
};

const toTheEnd = async ({ move, answer }: Sitting, pack: Pack): Promise<void> => {
  for (const index of pack.questions.keys()) {
    await move('ask');
    // Some questions are harder than others, and some players surer.
    await answer(index, 1, (player) => (player * 7 + index * 5) % 11 > (index % 4) + 1);
    await move('close', 'reveal');
  }
  await move('finish');
};

/** Plays a class of twelve up to where that screen has most to show, and opens it. */
export const openClass = async (page: Page, slug: string, role: ClassRole): Promise<void> => {
  await page.goto('/join');
  const pack = readPack(slug);
  const sitting = await begin(new URL(page.url()).origin, pack);
  const { path, code, secret, move, answer } = sitting;
  await move('begin');
  switch (role) {
    case 'player':
      await move('ask');
      await page.goto(`/join?code=${code}`);
      await page.getByRole('button', { name: 'Join', exact: true }).click();
      return page.getByRole('form', { name: 'Query slip' }).getByText('Question 1 of').waitFor({ state: 'attached' });
    case 'host':
      await move('ask');
      await answer(0, 1, (player) => player % 2 === 0);
      await move('close');
      await page.goto(`${path}/host#${secret}`);
      return page.getByText('The class is divided').waitFor();
    case 'projector':
      await move('ask');
      await answer(0, 1, (player) => player % 2 === 0);
      await move('close', 'discuss', 'askAgain');
      await answer(0, 2, (player) => player % 6 !== 1);
      await move('close', 'reveal');
      await page.goto(`${path}/screen#${secret}`);
      return page.locator('article mark').first().waitFor();
    case 'report':
      await toTheEnd(sitting, pack);
      await page.goto(`${path}/report#${secret}`);
      return page.getByRole('heading', { name: 'Reader by reader' }).waitFor();
    default:
      return role satisfies never;
  }
};
