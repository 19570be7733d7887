import { describe, expect, it } from 'vitest';
import { alignAccounts } from '../../facts/accounts/align-accounts.ts';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { writeQuestions } from '../write-questions.ts';
import { ONE_EVENT, TWO_EVENTS } from './examples.ts';
import type { Pair } from './pair.ts';
import { PAIR_MAKERS } from './pair-makers.ts';

const english = shippedEnglish();

const pairOf = (texts: readonly [string, string]): Pair => {
  const [a, b] = [readText({ text: texts[0] }, english), readText({ text: texts[1] }, english)];
  return { a: contextOf(0, 'Account A', a), b: contextOf(1, 'Account B', b), alignment: alignAccounts(a, b) };
};

const passing = (texts: readonly [string, string]): Draft[] => {
  const pair = pairOf(texts);
  return PAIR_MAKERS.flatMap((maker) => maker.write(pair)).filter((draft) => judge(draft, [pair.a, pair.b]) === null);
};

const packOf = (texts: readonly [string, string], count = 10) =>
  writeQuestions(
    texts.map((text) => readText({ text }, english)),
    { count, seed: 1 },
  );

const keyOf = (draft: Draft | undefined): string => draft?.options.find((option) => option.correct)?.text ?? '';

describe('makers of cross-text questions', () => {
  it.each(PAIR_MAKERS.map((maker) => [maker.id, maker] as const))(
    '%s writes a question of its example and none of its counterexample',
    (_, maker) => {
      const written = (texts: readonly [string, string]): Draft[] => {
        const pair = pairOf(texts);
        return maker.write(pair).filter((draft) => judge(draft, [pair.a, pair.b]) === null);
      };
      expect(written(maker.matches).length).toBeGreaterThan(0);
      expect(written(maker.not)).toEqual([]);
    },
  );

  it('set the figures of both side by side, with a passage of each', () => {
    const found = passing(ONE_EVENT).find((draft) => draft.stem.startsWith('How many people'));
    expect(keyOf(found)).toBe('About 300 in Account A and about 500 in Account B');
    expect(found?.evidence.map((passage) => passage.article)).toEqual([0, 1]);
    expect(found?.options.map((option) => option.text)).toContain('About 500 in Account A and about 300 in Account B');
  });

  it('ask when something is where both accounts agree, beside a day that neither gives', () => {
    const [a, b] = ONE_EVENT;
    const drafts = passing([
      `${a}\n\nThe captain will be heard on 3 March.`,
      `${b}\n\nThe captain will be heard on 3 March.`,
    ]);
    const found = drafts.find(({ stem }) => stem.includes('will be heard'));
    expect(found?.options.map(({ text }) => text)).toContain('10 March in both accounts');
    expect(keyOf(found)).toBe('3 March in both accounts');
  });

  it('ask whom each credits where one account credits nobody', () => {
    const found = passing([
      'Otters return to the Wend\n\nThree otters have come back to the river Wend after ninety years.\n\nThe warden, Olga Brill, said the damage to the nets came to £9,000. “They are greedy,” she said.',
      'Otters back in the Wend\n\nThree otters live in the river Wend again, for the first time in ninety years.\n\nThe damage to the nets came to £12,000.\n\nThe warden, Olga Brill, has put up a sign.',
    ]).find(({ kind }) => kind === 'XINDEP');
    expect(keyOf(found)).toBe('Olga Brill in Account A and nobody in Account B');
  });

  it('trace two wordings to one speaker', () => {
    const found = passing(ONE_EVENT).find((draft) => draft.kind === 'XINDEP');
    expect(keyOf(found)).toBe('Ilse Brandt in both accounts');
  });

  it('say which account speaks of a matter, with the search that found nothing', () => {
    const [a, b] = ONE_EVENT;
    const drafts = passing([a, `${b}\n\nThe council is preparing a lawsuit against the owners.`]);
    const found = drafts.find((draft) => draft.stem.includes('lawsuit'));
    expect(keyOf(found)).toBe('Only Account B');
    expect(found?.options[0]?.because).toContain('Account A does not speak of it: a search for “lawsuit”');
  });

  it('ask about a label that one account carries and the other does not', () => {
    const [a, b] = ONE_EVENT;
    const labelled = a.replace('The Solmark Courier', 'OPINION: This article may contain commentary of its author.');
    expect(keyOf(passing([labelled, b]).find((draft) => draft.kind === 'ZONE'))).toBe('Only Account A');
  });

  it('never say who is right', () => {
    for (const draft of passing(ONE_EVENT))
      expect(`${draft.explanation} ${draft.status ?? ''}`).not.toMatch(
        /\b(?:wrong|mistaken|false|correct|accurate)\b/iu,
      );
  });
});

describe('a set about two accounts', () => {
  it('has three questions about both at least', () => {
    const both = packOf(ONE_EVENT).questions.filter(
      ({ stem }) => stem.includes('Account A') && stem.includes('Account B'),
    );
    expect(both.length).toBeGreaterThanOrEqual(3);
  });

  it('says so when the texts do not tell of one event, and asks about each by itself', () => {
    const pack = packOf(TWO_EVENTS);
    expect(pack.note).toContain('do not seem to tell of one event');
    expect(pack.questions.every(({ kind }) => !/^X(?:AGREE|DIFF|INDEP)$/u.test(kind))).toBe(true);
  });

  it('names the account in every stem', () => {
    for (const { stem } of packOf(ONE_EVENT).questions) expect(stem).toMatch(/Account [AB]/u);
  });
});
