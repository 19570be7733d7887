import type { Pack } from '../questions/pack-type.ts';
import { rememberedOf } from '../questions/remembered.ts';
import { outcomeOf, type Outcome } from '../quiz/marks.ts';
import { asAttempt } from './replies.ts';
import { questionOf } from './shown.ts';
import type { Room } from './room.ts';
import type { Given, PlayerId } from './room-type.ts';

/** One player's reply to one question, judged. */
export type Marked = { readonly given: Given; readonly outcome: Outcome };

/** What a player earned: by question of the pack, null where nothing was given or the question was withdrawn. */
export type Sheet = {
  readonly player: PlayerId;
  readonly first: readonly (Marked | null)[]; // first vote, first run: what reports use
  readonly last: readonly (Marked | null)[]; // the vote after a discussion, the latest run handed in: what the player's own marks use
  readonly marks: number;
  readonly max: number;
  readonly backed: number; // answers right and proven, in `last`
};

/** Judges one reply. The same reply to the same pack is judged once, however often a large class is counted. */
export const markOf: (pack: Pack, given: Given) => Marked = rememberedOf((pack: Pack, given: Given) => {
  const question = questionOf(pack, given.question);
  const answer = { question: question.id, attempts: [asAttempt(given.reply)], gaveUp: false };
  return { given, outcome: outcomeOf(pack, question, answer) };
});

/** The last reply of each round to a question: an assignment lets an answer be changed until it is handed in. */
const byRound = (given: readonly Given[], question: number): Given[] => {
  const rounds = new Map<number, Given>();
  for (const each of given) if (each.question === question) rounds.set(each.round, each);
  return [...rounds.values()].toSorted((a, b) => a.round - b.round);
};

const sum = (marked: readonly (Marked | null)[]): number =>
  Math.round(marked.reduce((total, each) => total + (each?.outcome.marks ?? 0), 0) * 100) / 100;

/** The sheet of one player. Questions that were withdrawn count for nobody. */
export const sheetOf = (room: Room, pack: Pack, player: PlayerId): Sheet => {
  const given = room.given.get(player) ?? [];
  const rounds = pack.questions.map((_, question) => (room.withdrawn.has(question) ? [] : byRound(given, question)));
  const mark = (each: Given | undefined): Marked | null => (each ? markOf(pack, each) : null);
  const first = rounds.map((own) => mark(own[0]));
  const last = rounds.map((own) => mark(own.at(-1)));
  const counted = pack.questions.length - room.withdrawn.size;
  return {
    player,
    first,
    last,
    marks: sum(last),
    max: counted * 2,
    backed: last.filter((each) => each?.outcome.first.cell === 'both').length,
  };
};

/** The sheets of everybody who is or was in the class, in the order of joining; those sent away do not count. */
export const sheetsOf = (room: Room, pack: Pack): Sheet[] =>
  [...room.players.values()]
    .filter(({ kicked, admitted }) => admitted && !kicked)
    .map(({ id }) => sheetOf(room, pack, id));
