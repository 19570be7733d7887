import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import type { Question } from '../question.ts';
import { writeQuestions } from '../write-questions.ts';
import { ONE_POST } from './examples.ts';

const english = shippedEnglish();
const reads = ONE_POST.map((text) => readText({ text }, english));

const asked = (count: number, seed: number): readonly Question[] => writeQuestions(reads, { count, seed }).questions;

const keyOf = (question: Question | undefined): string | undefined => question?.options[question.key[0] ?? 0]?.text;

const ASKED: readonly (readonly [what: string, stem: RegExp, key: string, articles: readonly number[]])[] = [
  ['the label that one carries', /^Which account carries a notice that/u, 'Only Account A', [0, 1]],
  [
    'the verbs of the headlines',
    /Which verb does each headline use/u,
    '“warns” in Account A and “hints” in Account B',
    [0, 1],
  ],
  [
    'two translations of one post',
    /both quote one passage of a post on Telegram, each in words of its own/u,
    '“A group of angry sailors is gathering near the old lighthouse” in Account A and “A band of furious sailors is assembling by the old lighthouse” in Account B',
    [0, 1],
  ],
  ['a matter that one leaves out', /^Where do readers learn of a curfew/u, 'Only Account B', [1]],
  ['the single origin of both', /How many origins do the accounts show/u, 'One: a post on Telegram', [0, 1]],
];

describe('a set about two accounts that rest on one post', () => {
  it.each(ASKED)('asks about %s, whatever the seed', (_, stem, key, articles) => {
    for (const [count, seed] of [
      [10, 1],
      [10, 2],
      [12, 3],
      [20, 4],
    ] as const) {
      const question = asked(count, seed).find((one) => stem.test(one.stem));
      expect(keyOf(question)).toBe(key);
      expect(question?.evidence.map(({ article }) => article)).toEqual(articles);
    }
  });

  it('has a reader point at no passage of the account that is silent', () => {
    const label = asked(10, 1).find(({ stem }) => stem.startsWith('Which account carries'));
    expect(label?.needed.map((at) => label.evidence[at]?.article)).toEqual([0]);
  });

  it('never says which account is right', () => {
    for (const { explanation, status } of asked(20, 1))
      expect(`${explanation} ${status ?? ''}`).not.toMatch(/\b(?:wrong|mistaken|false|correct|accurate|reliable)\b/iu);
  });
});
