import { describe, expect, test } from 'vitest';
import { fixturePack, fixtureQuestion, marksOn, packOf } from '../fixture.ts';
import { startOf } from '../moves.ts';
import type { Answer, Attempt, QuizContext } from '../quiz-type.ts';
import { askedAs, entryOf, isUnchecked, passagesOf } from './entry.ts';
import { parseRecord, printRecord } from './record-file.ts';

const at = (option: number, ...sentences: number[]): Attempt => ({
  option,
  laid: [],
  marked: marksOn(...sentences),
  certainty: null,
  hint: 'none',
});
const FINISH = { place: 'ferry-bear', edition: null, on: 1_772_366_400_000, day: '2026-03-01' };

const after = (...attempts: readonly (readonly Attempt[])[]): QuizContext => ({
  ...startOf({ pack: fixturePack, mode: 'practice', seed: 1 }),
  index: attempts.length,
  answers: attempts.map((own, index): Answer => ({ question: `q${index + 1}`, attempts: own, gaveUp: false })),
});

const finished = after([at(0, 1), at(1, 1)], [at(1, 1)], [at(2)], [at(0)], [at(0), at(1)]);

describe('a finished quiz in the record', () => {
  const entry = entryOf(finished, FINISH);

  test('keeps first answers, what proved them, and whether a later one was right', () => {
    expect(entry.told.map(({ kind, right, proven, cell, later }) => [kind, right, proven, cell, later])).toEqual([
      ['WHO', false, false, 'place-only', true],
      ['SURE', true, true, 'both', false],
      ['SAYSO', true, true, 'both', false],
      ['CHAIN', true, false, 'answer-only', false],
      ['LOC', false, false, 'neither', true],
    ]);
  });

  test('keeps marks, title, place and day, and nothing that the reader typed or read', () => {
    expect(entry).toMatchObject({ ...FINISH, title: 'The Oster ferry', mode: 'practice', marks: 5.99, max: 10 });
    expect(JSON.stringify(entry)).not.toContain('Brandt');
  });

  test('knows how sure a reader was, where the quiz asked', () => {
    const sure: Attempt = { ...at(1, 1), certainty: 3 };
    const asked = { ...after([sure]), asksCertainty: true };
    expect(entryOf(asked, FINISH).told[0]?.sure).toBe(3);
    expect(entry.told.every((told) => told.sure === null)).toBe(true);
  });

  test('is written to a file and read back the same', () => {
    expect(parseRecord(printRecord([entry]))).toEqual({ record: [entry] });
  });
});

describe('what may not be asked again', () => {
  const who = fixtureQuestion('q1');

  test('is a question by its words and its article, whatever its number', () => {
    expect(askedAs(packOf('q1'), { ...who, id: 'q9' })).toBe(askedAs(packOf('q1'), who));
    expect(askedAs(packOf('q1'), { ...who, stem: 'Who said so?' })).not.toBe(askedAs(packOf('q1'), who));
    const corrected = { ...fixturePack, articles: fixturePack.articles.map((each) => ({ ...each, hash: 'other' })) };
    expect(askedAs(corrected, who)).not.toBe(askedAs(fixturePack, who));
  });

  test('is a passage by its article and its sentence', () => {
    const hash = fixturePack.articles[0]?.hash;
    expect(passagesOf(fixturePack, fixtureQuestion('q4'))).toEqual([`${hash}:1`, `${hash}:2`]);
  });

  test('is a claim that this quiz has not checked', () => {
    expect([who, fixtureQuestion('q5')].map(isUnchecked)).toEqual([true, false]);
  });
});
