import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../questions/pack-type.ts';
import { fixturePack, packOf } from './fixture.ts';
import { quizMachine } from './quiz.machine.ts';
import type { QuizEvent, QuizMode } from './quiz-type.ts';
import { isRestoreRefusal, restoreQuiz, saveQuiz } from './snapshot.ts';
import { viewOf } from './view.ts';

const START: QuizEvent[] = [
  { type: 'reader.began' },
  { type: 'reader.chose', option: 1 },
  { type: 'reader.marked', article: 0, sentence: 1 },
];
const SUBMIT: QuizEvent = { type: 'reader.submitted' };

const playing = (mode: QuizMode, events: readonly QuizEvent[], pack: Pack = fixturePack) => {
  const actor = createActor(quizMachine, { input: { pack, mode, seed: 5, shuffle: true } }).start();
  for (const event of events) actor.send(event);
  return actor;
};

const saved = saveQuiz(playing('practice', [...START, SUBMIT]).getSnapshot());

const refusalOf = (text: string, pack: Pack = fixturePack): string => {
  const restored = restoreQuiz(text, pack);
  return isRestoreRefusal(restored) ? restored.rejected : `restored at ${viewOf(restored).at}`;
};

describe('a saved quiz', () => {
  test('goes on in a new actor where it was left, in the mode and the order it had', () => {
    const before = playing('test', START);
    const restored = restoreQuiz(saveQuiz(before.getSnapshot()), fixturePack);
    if (isRestoreRefusal(restored)) throw new Error(restored.message);
    const after = createActor(quizMachine, {
      input: { pack: fixturePack, mode: 'practice', seed: 0 },
      snapshot: restored,
    }).start();
    expect(viewOf(after.getSnapshot())).toEqual(viewOf(before.getSnapshot()));
    for (const actor of [before, after]) actor.send(SUBMIT);
    expect(viewOf(after.getSnapshot())).toEqual(viewOf(before.getSnapshot()));
    expect(viewOf(after.getSnapshot())).toMatchObject({ at: 'asking', mode: 'test', open: { number: 2 } });
  });

  test('holds neither the text nor any mark', () => {
    expect(saved).not.toMatch(/ferry|Brandt|"marks"/u);
    expect(saved.length).toBeLessThan(1500);
  });
});

/** The saved text with one thing changed, as somebody with the developer tools open would. */
const doctored = (change: Record<string, unknown>): string => {
  const value: unknown = JSON.parse(saved);
  return JSON.stringify({ ...Object(value), ...change });
};

const attempt = (option: number, change: Record<string, unknown> = {}) => ({
  option,
  laid: [],
  marked: [],
  certainty: null,
  hint: 'none',
  ...change,
});
const answer = (change: Record<string, unknown> = {}) => ({
  question: 'q1',
  attempts: [attempt(1)],
  gaveUp: false,
  ...change,
});
const miss = attempt;
const hinted = attempt(0, { hint: 'paragraph' });
const sure = (certainty: number, option = 1) => attempt(option, { certainty });
/** The second question chosen, and its reader asked how sure they are. */
const weighing = {
  asksCertainty: true,
  place: 'asking.weighing',
  index: 1,
  answers: [answer({ attempts: [sure(2)] })],
  working: { choice: 1, laid: [], marked: [], certainty: null },
};

describe('is refused as corrupt', () => {
  test.each([
    ['nothing', ''],
    ['half of a text', saved.slice(0, 80)],
    ['another kind of JSON', '[1, 2]'],
    ['null', 'null'],
    ['a text without a version', '{}'],
    ['an unknown place', doctored({ place: 'winning' })],
    ['an unknown mode', doctored({ mode: 'easy' })],
    ['a negative index', doctored({ index: -1 })],
    ['half an index', doctored({ index: 0.5 })],
    ['an index beyond the end', doctored({ index: 40 })],
    ['more answers than questions passed', doctored({ answers: [answer(), answer()] })],
    ['an answer to another question', doctored({ answers: [answer({ question: 'q2' })] })],
    ['an answer without an attempt', doctored({ answers: [answer({ attempts: [] })] })],
    ['an option that is not there', doctored({ answers: [answer({ attempts: [miss(7)] })] })],
    ['the same miss twice', doctored({ answers: [answer({ attempts: [miss(0), miss(0), miss(1)] })] })],
    ['a try after the right answer', doctored({ answers: [answer({ attempts: [miss(1), miss(0)] })] })],
    ['giving up after the right answer', doctored({ answers: [answer({ gaveUp: true })] })],
    ['a miss closed too early', doctored({ answers: [answer({ attempts: [miss(0)] })] })],
    [
      'a mark outside the article',
      doctored({ answers: [answer({ attempts: [attempt(1, { marked: [{ article: 3, sentence: 0 }] })] })] }),
    ],
    [
      'the same mark twice',
      doctored({
        answers: [
          answer({
            attempts: [
              attempt(1, {
                marked: [
                  { article: 0, sentence: 0 },
                  { article: 0, sentence: 0 },
                ],
              }),
            ],
          }),
        ],
      }),
    ],
    ['a choice where none can be made', doctored({ working: { choice: 1, laid: [], marked: [], certainty: null } })],
    ['tries at a closed question', doctored({ tries: [miss(0)] })],
    ['a finish before the end', doctored({ place: 'finished', index: 5 })],
    ['a review before the end', doctored({ place: 'reviewing', index: 0 })],
    ['handing in a practice', doctored({ place: 'checking' })],
    ['a feedback in a test', doctored({ mode: 'test' })],
    ['pointing without a choice', doctored({ place: 'asking.pointing', index: 1 })],
    [
      'choosing with a choice',
      doctored({ place: 'asking.choosing', index: 1, working: { choice: 1, laid: [], marked: [], certainty: null } }),
    ],
    ['a miss without a try', doctored({ place: 'missed', index: 1 })],
    ['a miss that is the key', doctored({ place: 'missed', index: 1, tries: [miss(1)] })],
    ['a miss with nothing left to try', doctored({ place: 'missed', index: 1, tries: [miss(0), miss(2)] })],
    [
      'choosing what was missed',
      doctored({
        place: 'asking.pointing',
        index: 1,
        tries: [miss(0)],
        working: { choice: 0, laid: [], marked: [], certainty: null },
      }),
    ],
    [
      'undoing to what was missed',
      doctored({
        place: 'asking.choosing',
        index: 1,
        tries: [miss(0)],
        before: { choice: 0, laid: [], marked: [], certainty: null },
      }),
    ],
    ['a certainty that nobody was asked for', doctored({ answers: [answer({ attempts: [sure(3)] })] })],
    ['an answer without the certainty it was asked for', doctored({ asksCertainty: true })],
    ['a certainty that is not there', doctored({ asksCertainty: true, answers: [answer({ attempts: [sure(4)] })] })],
    [
      'a certainty of a second try',
      doctored({ asksCertainty: true, answers: [answer({ attempts: [sure(1, 0), sure(1, 1)] })] }),
    ],
    [
      'a certainty of no answer',
      doctored({ ...weighing, working: { choice: null, laid: [], marked: [], certainty: 2 } }),
    ],
    ['pointing before the certainty', doctored({ ...weighing, place: 'asking.pointing' })],
    ['a hint in a closed question', doctored({ hint: 'paragraph' })],
    ['a hint that was forgotten', doctored({ place: 'missed', index: 0, answers: [], tries: [hinted], hint: 'none' })],
    ['a reading with answers', doctored({ place: 'reading', index: 0 })],
  ])('%s', (_, text) => {
    expect(refusalOf(text)).toBe('corrupt');
  });
});

describe('is refused as belonging elsewhere', () => {
  const [article] = fixturePack.articles;
  const [who] = fixturePack.questions;
  if (!article || !who) throw new Error('Expected an article and a question in the fixture');
  const rest = fixturePack.questions.slice(1);
  const swapped = { ...who, options: [...who.options].reverse() };

  test.each([
    ['another version of the game', doctored({ schema: 'says-who/quiz@1' }), fixturePack, 'other-version'],
    ['a corrected article', saved, { ...fixturePack, articles: [{ ...article, hash: 'other' }] }, 'other-article'],
    ['a second article', saved, { ...fixturePack, articles: [article, article] }, 'other-article'],
    ['another seed', saved, { ...fixturePack, seed: 2 }, 'other-questions'],
    ['fewer questions', saved, packOf('q1', 'q2'), 'other-questions'],
    [
      'an edited stem',
      saved,
      { ...fixturePack, questions: [{ ...who, stem: 'Who said it?' }, ...rest] },
      'other-questions',
    ],
    ['options in another order', saved, { ...fixturePack, questions: [swapped, ...rest] }, 'other-questions'],
    ['another key', saved, { ...fixturePack, questions: [{ ...who, key: [0] }, ...rest] }, 'other-questions'],
  ] as const)('%s', (_, text, pack, code) => {
    expect(refusalOf(text, pack)).toBe(code);
  });

  test('but an edited explanation changes nothing', () => {
    const edited = { ...fixturePack, questions: [{ ...who, explanation: 'In other words.' }, ...rest] };
    expect(refusalOf(saved, edited)).toBe('restored at revealed');
  });

  test('and says so in a sentence, with what happens next', () => {
    const refused = restoreQuiz('', fixturePack);
    expect(isRestoreRefusal(refused) && refused.message).toBe(
      'The saved quiz could not be read. It starts again from the beginning.',
    );
  });
});

test('a text undoctored is taken up, so that the refusals above are for their one change', () => {
  expect(refusalOf(doctored({}))).toBe('restored at revealed');
  expect(refusalOf(doctored(weighing))).toBe('restored at asking');
  const missed = { place: 'missed', index: 0, answers: [], tries: [hinted], hint: 'paragraph' };
  expect(refusalOf(doctored(missed))).toBe('restored at missed');
});
