import fc from 'fast-check';
import { Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { cardsOf, dueCards, gradeOf } from './cards.ts';
import { DAY_LENGTH, entry, told } from './fixture.ts';

const SEED = 1;
const right = (asked: string) => told({ asked });
const miss = (asked: string) => told({ asked, right: false });

describe('the grade of an answer', () => {
  test.each([
    ['wrong', { right: false }, Rating.Again],
    ['right after a miss', { right: false, later: true }, Rating.Hard],
    ['right', { proven: false }, Rating.Good],
    ['right and proven', {}, Rating.Easy],
    ['right and proven, but a guess', { sure: 1 }, Rating.Hard],
    ['right and proven, half sure', { sure: 2 }, Rating.Good],
    ['right and proven, and sure', { sure: 3 }, Rating.Easy],
    ['right and sure, not proven', { sure: 3, proven: false }, Rating.Good],
  ] as const)('%s', (_, given, grade) => {
    expect(gradeOf(told({ asked: 'q', ...given }))).toBe(grade);
  });
});

describe('the cards of a record', () => {
  test('are a skill and a kind each, whatever the passages', () => {
    const cards = cardsOf(
      [entry(1, [right('a'), right('b'), told({ asked: 'c', kind: 'VOICE' })]), entry(2, [right('d')])],
      SEED,
    );
    expect(cards.map(({ skill, kind, answers }) => [skill, kind, answers])).toEqual(
      expect.arrayContaining([
        ['S2', 'WHO', 2],
        ['S2', 'VOICE', 1],
      ]),
    );
    expect(cards).toHaveLength(2);
  });

  test('come up sooner after a miss than after an answer that was proven', () => {
    const days = (answers: Parameters<typeof entry>[1]): number => cardsOf([entry(1, answers)], SEED)[0]?.days ?? 0;
    expect(days([miss('a')])).toBeLessThan(days([told({ asked: 'a', proven: false })]));
    expect(days([told({ asked: 'a', proven: false })])).toBeLessThan(days([right('a')]));
  });

  test('are graded by the middle answer of a quiz, of two by the lower', () => {
    const due = (...answers: Parameters<typeof entry>[1]): number | undefined =>
      cardsOf([entry(1, answers)], SEED)[0]?.due;
    expect(due(right('a'), right('b'), miss('c'))).toBe(due(right('a')));
    expect(due(right('a'), miss('b'))).toBe(due(miss('a')));
  });

  test('do not move when a quiz is played again', () => {
    const first = entry(1, [miss('a')]);
    expect(cardsOf([first, entry(9, [right('a')])], SEED)).toEqual(cardsOf([first], SEED));
  });

  test('are due from their hour on', () => {
    const cards = cardsOf([entry(1, [miss('a')])], SEED);
    const due = cards[0]?.due ?? 0;
    expect(dueCards(cards, due - 1)).toEqual([]);
    expect(dueCards(cards, due)).toEqual(cards);
  });

  const anyTold = fc.record({
    right: fc.boolean(),
    proven: fc.boolean(),
    kind: fc.constantFrom('WHO', 'VOICE', 'CHAIN'),
    sure: fc.constantFrom(null, 1, 2, 3),
  });
  const anyRecord = fc
    .array(fc.tuple(fc.nat(60), fc.array(anyTold, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 12 })
    .map((quizzes) => {
      let date = 0;
      return quizzes.map(([gap, answers], quiz) => {
        date += gap;
        const on = Date.UTC(2026, 0, 1) + date * DAY_LENGTH;
        const own = answers.map((given, n) => told({ ...given, asked: `${quiz}.${n}` }));
        return entry(1, own, { on, id: String(quiz) });
      });
    });

  test('follow from the answers alone: the same record and seed, the same days', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, seed) => {
        expect(cardsOf(record, seed)).toEqual(cardsOf(structuredClone(record), seed));
      }),
    );
  });

  test('come up one to a hundred and eighty days after they were last answered, the first due first', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, seed) => {
        const cards = cardsOf(record, seed);
        for (const { due, last, days } of cards) {
          expect(due).toBe(last + days * DAY_LENGTH);
          expect(days).toBeGreaterThanOrEqual(1);
          expect(days).toBeLessThanOrEqual(180);
        }
        expect(cards.map(({ due }) => due)).toEqual(cards.map(({ due }) => due).sort((a, b) => a - b));
      }),
    );
  });

  test('are never put off by a miss beyond what a proven answer would have given', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 1, max: 90 }), (record, later) => {
        const on = (record.at(-1)?.on ?? 0) + later * DAY_LENGTH;
        const dueAfter = (answer: ReturnType<typeof told>): number =>
          cardsOf([...record, entry(1, [answer], { on, id: 'last' })], SEED).find(({ kind }) => kind === 'WHO')?.due ??
          0;
        expect(dueAfter(miss('last'))).toBeLessThanOrEqual(dueAfter(right('last')));
      }),
    );
  });
});
