import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { told } from './fixture.ts';
import { nextStep, RANK_WINDOW, rankAfter, RANKS, skillRank, type Mark } from './rank.ts';

/** “x” a miss, “r” right, “p” right and proven. */
const marks = (letters: string): Mark[] =>
  [...letters].map((letter) => ({ right: letter !== 'x', proven: letter === 'p' }));

describe('the rank in a skill', () => {
  test.each([
    ['', 'cub'],
    ['ppp', 'cub'],
    ['xxxx', 'cub'],
    ['xrxx', 'cub'],
    ['rrxx', 'reporter'],
    ['rrrx', 'reporter'],
    ['rrrr', 'sub-editor'],
    ['pppr', 'sub-editor'],
    ['pppp', 'editor'],
    ['xpppppppp', 'editor'],
  ] as const)('after “%s”: %s', (letters, rank) => {
    expect(rankAfter(marks(letters))).toBe(rank);
  });

  test('falls with the answers that count, and forgets what lies before them', () => {
    expect(rankAfter(marks('pppppppp'))).toBe('editor');
    expect(rankAfter(marks('ppppppppxxxx'))).toBe('reporter');
    expect(rankAfter(marks(`${'p'.repeat(40)}${'x'.repeat(RANK_WINDOW)}`))).toBe('cub');
  });

  test.each([
    ['', { rank: 'sub-editor', answers: 4, proven: false }],
    ['r', { rank: 'sub-editor', answers: 3, proven: false }],
    ['xrr', { rank: 'reporter', answers: 1, proven: false }],
    ['rrrr', { rank: 'editor', answers: 7, proven: true }],
    ['pppp', null],
  ] as const)('says what is missing after “%s”', (letters, step) => {
    expect(nextStep(marks(letters))).toEqual(step);
  });

  const anyMarks = fc.string({ unit: fc.constantFrom('x', 'r', 'p'), maxLength: 30 }).map(marks);
  const height = (own: readonly Mark[]): number => RANKS.indexOf(rankAfter(own));

  test('never falls by an answer that is right and proven', () => {
    fc.assert(
      fc.property(anyMarks, (own) => {
        expect(height([...own, { right: true, proven: true }])).toBeGreaterThanOrEqual(height(own));
      }),
    );
  });

  test('never rises by a miss, once there is enough to tell', () => {
    fc.assert(
      fc.property(anyMarks, (own) => {
        fc.pre(own.length >= 4);
        expect(height([...own, { right: false, proven: false }])).toBeLessThanOrEqual(height(own));
      }),
    );
  });

  test('can always be raised, by as many answers as it says and by none fewer, but an editor’s', () => {
    fc.assert(
      fc.property(anyMarks, (own) => {
        const step = nextStep(own);
        expect(step === null).toBe(rankAfter(own) === 'editor');
        if (!step) return;
        const hit: Mark = { right: true, proven: step.proven };
        const after = (answers: number) => rankAfter([...own, ...Array<Mark>(answers).fill(hit)]);
        expect(after(step.answers)).toBe(step.rank);
        expect(RANKS.indexOf(after(step.answers - 1))).toBeLessThanOrEqual(height(own));
      }),
    );
  });

  test('shows the answers that it rests on', () => {
    const all = Array.from({ length: 15 }, (_, n) => told({ asked: `q${n}`, right: n !== 14, proven: n < 10 }));
    const rank = skillRank('S2', all);
    expect(rank.latest.map(({ asked }) => asked)).toEqual(all.slice(-RANK_WINDOW).map(({ asked }) => asked));
    expect(rank).toMatchObject({ right: 7, proven: 3, level: 'secure', rank: 'sub-editor' });
  });
});
