import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from '../bench/best.ts';
import { printFacts } from '../src/lib/facts/print-facts.ts';
import type { EnglishModel } from '../src/lib/language/model/model.ts';
import { readText } from '../src/lib/pipeline.ts';
import { parsePack, printPack } from '../src/lib/questions/pack.ts';
import { writeQuestions } from '../src/lib/questions/write-questions.ts';
import { THREE_SPEAKERS } from '../src/lib/questions/examples.ts';
import { shippedEnglish } from '../src/lib/server/read-english.ts';

const english = shippedEnglish();

/** Everything the engine makes of a text, whether or not it is an article. */
const all = (text: string, seed = 1, model: EnglishModel | null = english) => {
  const read = readText({ text }, model);
  return { facts: printFacts(read.facts), pack: writeQuestions([read], { count: 10, seed }) };
};

/** Every pair of offsets and every span in a value. */
const spansIn = (value: unknown): (readonly [number, number])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const [start, end] = value;
    if (value.length === 2 && typeof start === 'number' && typeof end === 'number') return [[start, end]];
    return value.flatMap(spansIn);
  }
  const { start, end } = { start: undefined, end: undefined, ...value };
  const own = typeof start === 'number' && typeof end === 'number' ? [[start, end] as const] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
};

/** Holds with the English model and without it. */
const holds = (text: string): void => {
  for (const model of [english, null]) holdsWith(text, model);
};

const holdsWith = (text: string, model: EnglishModel | null): void => {
  const { facts, pack } = all(text, 1, model);
  for (const [start, end] of spansIn([
    facts.attributions,
    facts.entities,
    facts.times,
    facts.amounts,
    facts.boilerplate,
    pack.questions,
    pack.rejected,
    pack.articles[0]?.sentences,
  ])) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
};

const WORDS = [
  'said',
  'says',
  'told',
  'according to',
  'claimed',
  'denied',
  'that',
  'the',
  'mayor',
  'Ana Reyes',
  'Mr Reyes',
  'Reuters',
  'Porto',
  'reported',
  'on Monday',
  '40',
  '£3m',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  ',',
  '.',
  '?',
  ':',
  ';',
  '—',
  '\n\n',
  '\n',
  'Advertisement',
  'may',
  'not',
  'who',
  'and',
  'she',
  'it',
  'ultimatum',
  'demanded',
  'OPINION:',
  '(',
  ')',
];

const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));

describe('the engine', () => {
  it.each([
    ['an empty text', ''],
    ['only line breaks', '\n\n\n\n'],
    ['only quotation marks', '“”‘’"\'«»„'.repeat(400)],
    ['only opening marks', '“'.repeat(3000)],
    ['a lone surrogate', `${'\ud83d'} said Ana Reyes, “${'\udc00'}”.`],
    ['right-to-left text', 'אמר ראש העיר כי “הגשר סגור” וגם כי לא. '.repeat(60)],
    ['a text with no spaces', 'a'.repeat(20_000)],
    ['cues alone', 'said '.repeat(3000)],
  ])('keeps its spans inside %s', (_what, text) => holds(text));

  it('keeps its spans inside any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), holds), { numRuns: 40 });
    fc.assert(fc.property(soup, holds), { numRuns: 60 });
  });

  it('reads a cut-up article without harm', () => {
    const cuts = fc.tuple(
      fc.nat(THREE_SPEAKERS.length),
      fc.nat(THREE_SPEAKERS.length),
      fc.constantFrom('', '“', '”', '\n\n', '<b>', '\u00a0'),
    );
    fc.assert(
      fc.property(cuts, ([from, to, stray]) => holds(THREE_SPEAKERS.slice(0, from) + stray + THREE_SPEAKERS.slice(to))),
      { numRuns: 40 },
    );
  });

  it('gives the same quiz for the same text and seed, and it reads back', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { pack } = all(THREE_SPEAKERS, seed);
        expect(printPack(all(THREE_SPEAKERS, seed).pack)).toBe(printPack(pack));
        expect(parsePack(printPack(pack))).toEqual({ pack });
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    [
      'one line',
      (words: number) =>
        'The mayor of Porto, Ana Reyes, said on Monday that the bridge may close, and “nobody knows” why. '.repeat(
          words / 17,
        ),
    ],
    ['many paragraphs', (words: number) => `${THREE_SPEAKERS}\n\n`.repeat(words / 60)],
    ['open quotations', (words: number) => '“The bridge may close, said Ana Reyes of Porto.\n\n'.repeat(words / 9)],
  ])(
    'takes time in proportion to the length of %s',
    (_what, make) => {
      const time = (text: string): number => best(() => void all(text), 2);
      const [short, long] = [make(1_500), make(6_000)];
      time(short);
      expect(time(long) / time(short)).toBeLessThan(9);
    },
    120_000,
  );
});
