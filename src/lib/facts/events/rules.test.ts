import { describe, expect, it } from 'vitest';
import { readFacts } from '../test-support/read-plain.ts';
import { AMOUNT_READERS } from './amount-readers.ts';
import { DATINGS } from './datings.ts';
import type { Figure } from './figure.ts';
import { REVISION_RULES } from './revisions/revision-rules.ts';
import { TIES } from './ties.ts';
import { TIME_READERS } from './time-readers.ts';

type Words = (span: { readonly start: number; readonly end: number } | null | undefined) => string | null;
const wordsIn =
  (text: string): Words =>
  (span) =>
    span ? text.slice(span.start, span.end) : null;

const figureAt = (text: string, words: string): Figure | undefined => {
  const at = text.indexOf(words);
  return readFacts(text).figures.find((one) => one.span.start < at + words.length && at < one.span.end);
};

describe('each way to write an amount', () => {
  it.each(AMOUNT_READERS.map((one) => [one.id, ...one.example] as const))('%s reads “%s”', (id, text, words) => {
    const kind = id === 'compound' ? 'measure' : id;
    expect(readFacts(text).amounts.map((one) => [one.kind, one.text])).toContainEqual([kind, words]);
  });
  it.each(AMOUNT_READERS.map((one) => [one.id, one.counterexample] as const))('%s leaves “%s”', (id, text) => {
    expect(readFacts(text).amounts.map((one) => one.kind)).not.toContain(id);
  });
});

describe('each way to write a time', () => {
  it.each(TIME_READERS.map((one) => [one.id, ...one.example] as const))('%s reads “%s”', (id, text, words) => {
    expect(readFacts(text).times.map((one) => [one.kind, one.text])).toContainEqual([id, words]);
  });
  it.each(TIME_READERS.map((one) => [one.id, one.counterexample] as const))('%s leaves “%s”', (id, text) => {
    expect(readFacts(text).times.map((one) => one.kind)).not.toContain(id);
  });
});

describe('each tie of an amount or a time', () => {
  it.each([...TIES, ...DATINGS].map((one) => [one.id, ...one.example] as const))(
    '%s ties “%s”',
    (id, text, words, of) => {
      const figure = figureAt(text, words);
      expect([figure?.rule, wordsIn(text)(figure?.of)]).toEqual([id, of]);
    },
  );
  it.each([...TIES, ...DATINGS].map((one) => [one.id, ...one.counterexample] as const))(
    '%s ties nothing in “%s”',
    (id, text, words) => {
      expect(figureAt(text, words)?.rule).not.toBe(id);
    },
  );
});

describe('each way to revise a figure', () => {
  it.each(REVISION_RULES.map((one) => [one.id, ...one.example] as const))('%s links “%s”', (_id, text, old, fresh) => {
    const before = figureAt(text, old);
    const after = fresh === null ? undefined : figureAt(text, fresh);
    expect(before?.revision).not.toBeNull();
    expect(before?.supersededBy).toBe(after?.id ?? null);
    expect(after?.supersedes ?? before?.id).toBe(before?.id);
  });
  it.each(REVISION_RULES.map((one) => [one.id, one.counterexample] as const))(
    '%s links nothing in “%s”',
    (_id, text) => {
      expect(readFacts(text).figures.filter((one) => one.revision !== null || one.supersedes !== null)).toEqual([]);
    },
  );
});
