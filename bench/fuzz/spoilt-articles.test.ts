// A small share of `npm run bench:fuzz`, without its clock: every kind of mutation, some two hundred articles.
import { describe, expect, it } from 'vitest';
import { openShippedEnglish } from '../english.ts';
import { shippedArticles } from '../shipped.ts';
import { faultInQuiz, tryFacts } from './checks.ts';
import { MUTATIONS, spoil, trialOf } from './trial.ts';

const english = openShippedEnglish();
const ARTICLES = shippedArticles().map(({ text }) => text);

describe('a spoilt article', () => {
  it.each(MUTATIONS.map((mutation) => [mutation.id, mutation] as const))(
    'is read without harm: %s',
    (_id, mutation) => {
      for (const [seed, text] of ARTICLES.entries()) {
        const spoilt = spoil(text, [{ mutation, seed }]);
        expect({ seed, fault: tryFacts(spoilt, null).fault }).toEqual({ seed, fault: null });
      }
    },
  );

  it('is read without harm when it is spoilt in several ways', () => {
    for (let number = 0; number < 90; number += 1) {
      const trial = trialOf(7, number, ARTICLES.length);
      const spoilt = spoil(ARTICLES[trial.article] ?? '', trial.steps);
      const reader = number % 3 === 0 ? english : null;
      const fault = tryFacts(spoilt, reader).fault ?? (number % 15 === 0 ? faultInQuiz(spoilt, reader) : null);
      expect({ number, fault }).toEqual({ number, fault: null });
    }
  }, 30_000);

  it('is spoilt alike for the same seed and number', () => {
    const once = trialOf(3, 41, ARTICLES.length);
    const again = trialOf(3, 41, ARTICLES.length);
    expect(spoil(ARTICLES[0] ?? '', again.steps)).toBe(spoil(ARTICLES[0] ?? '', once.steps));
  });
});
