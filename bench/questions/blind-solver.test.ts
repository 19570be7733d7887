import { describe, expect, it } from 'vitest';
import { type BlindItem, chanceLevel, CUE_NAMES, type CueName, CUES, luck, taughtLuck } from './blind-solver.ts';
import { mean } from './counts.ts';
import { fittedLuck } from './fit-solver.ts';

const itemOf = (
  options: readonly string[],
  key: number,
  stem = 'Who counted the bolts?',
  article = 'a',
): BlindItem => ({
  article,
  stem,
  options,
  key,
});

/** For each cue an item whose second option it favours. */
const FAVOURED: readonly (readonly [cue: CueName, item: BlindItem])[] = [
  ['length', itemOf(['Yes', 'Yes, and with some care', 'No'], 1)],
  ['form', itemOf(['Imber', '12 men', 'Okoye'], 1)],
  ['echo', itemOf(['the rails', 'the bolts', 'the quay'], 1)],
  ['hedging', itemOf(['It fell', 'It may have fallen', 'It never fell'], 1)],
  ['grammar', itemOf(['driver', 'drivers', 'owner'], 1, 'Who were heard?')],
  ['shared', itemOf(['red, new', 'red, old', 'blue, old'], 1)],
  ['salience', itemOf(['imber', 'Rosa Imber', 'Okoye'], 1)],
  ['expectation', itemOf(['9 km', '12 km', '30 km'], 1)],
];

describe('the blind solver', () => {
  it.each(FAVOURED)('%s speaks for the option it should', (cue, item) => {
    const values = CUES[cue](item);
    expect(Math.max(...values)).toBe(values[1]);
    expect(values[1]).toBeGreaterThan(values[0] ?? 0);
  });

  it('has a case here for each of its cues', () => {
    expect(FAVOURED.map(([cue]) => cue)).toEqual(CUE_NAMES);
  });

  it('shares its luck among options that look alike', () => {
    expect(luck([1, 1, 0], 0)).toBe(0.5);
    expect(luck([1, 1, 0], 2)).toBe(0);
    const bare = itemOf(['Ann Lee', 'Bea Ray', 'Cal Fox'], 2);
    expect(taughtLuck([bare])[0]).toBeCloseTo(1 / 3);
    expect(chanceLevel([bare])).toBeCloseTo(100 / 3);
  });

  it('is right on a quiz whose keys are the longest', () => {
    expect(taughtLuck([itemOf(['Rain', 'Rain, wind and a high tide', 'Snow'], 1)])).toEqual([1]);
  });
});

describe('the fitted solver', () => {
  const quiz = (right: (at: number) => number): BlindItem[] =>
    Array.from({ length: 30 }, (_, at) =>
      itemOf(['Yes', 'No', 'It does not say'], right(at), 'Does it say so?', String(at)),
    );

  it('finds a habit of the keys', () => {
    expect(mean(fittedLuck(quiz(() => 2)))).toBe(1);
  });

  it('finds none where there is none', () => {
    expect(mean(fittedLuck(quiz((at) => at % 3)))).toBeLessThan(0.45);
  });
});
