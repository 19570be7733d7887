// What must hold of any text, however spoilt.
import { overlaps, type Span } from '../../src/lib/article/span.ts';
import type { Attribution, Facts } from '../../src/lib/facts/facts.ts';
import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { makeQuiz, readText } from '../../src/lib/pipeline.ts';
import { parsePack, printPack } from '../../src/lib/questions/pack.ts';
import { processorTime } from '../best.ts';
import { type Fault, offSpan, thrown } from './fault.ts';

/** True between the two halves of one character. */
const isBroken = (text: string, at: number): boolean => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

const show = (text: string, { start, end }: Span): string =>
  JSON.stringify(text.slice(start, Math.min(end, start + 60)));

/** The pieces of a content come in order and apart, hold no part of their own cue, and begin and end with words. */
const offAttribution = (text: string, one: Attribution): Fault | null => {
  const fault = (kind: string, span: Span): Fault => ({ kind: `${one.rule}: ${kind}`, detail: show(text, span) });
  for (const [at, span] of one.content.entries()) {
    const before = one.content[at - 1];
    if (before !== undefined && before.end > span.start) return fault('pieces of a content overlap', span);
    if (one.cue.some((cue) => overlaps(cue, span))) return fault('content holds its own cue', span);
    if (/^\s|\s$/u.test(text.slice(span.start, span.end))) return fault('content begins or ends with a space', span);
    if (isBroken(text, span.start) || isBroken(text, span.end)) return fault('content cuts a character', span);
  }
  return null;
};

// A token may be a long run of one letter; a name made of names must not grow beyond that.
const LONGEST_NAME = 4_000;

const offNames = (facts: Facts): Fault | null => {
  const sources = new Set(facts.sources.map(({ id }) => id));
  const endless = facts.sources.find(({ canonical }) => canonical.length > LONGEST_NAME);
  if (endless !== undefined) return { kind: 'name without end', detail: endless.canonical.slice(0, 80) };
  const known = new Set(facts.attributions.map(({ id }) => id));
  for (const one of facts.attributions) {
    if (one.content.length === 0) return { kind: 'content is empty', detail: one.rule };
    if (one.chain.some((id) => !sources.has(id))) return { kind: 'chain names no source', detail: one.rule };
    if (one.sourceId !== null && one.chain.at(-1) !== one.sourceId)
      return { kind: 'chain ends elsewhere', detail: one.rule };
    if (one.parent !== null && !known.has(one.parent)) return { kind: 'parent is nobody', detail: one.rule };
  }
  return null;
};

const firstOf = (faults: readonly (() => Fault | null)[]): Fault | null => {
  for (const find of faults) {
    const fault = find();
    if (fault !== null) return fault;
  }
  return null;
};

/** A text once read: what is wrong with it, null for nothing, and the milliseconds of processor time it took to read. */
export type Tried = { readonly fault: Fault | null; readonly took: number };

export const tryFacts = (text: string, english: EnglishModel | null): Tried => {
  const start = processorTime();
  try {
    const { facts, article } = readText({ text }, english);
    const took = processorTime() - start;
    const fault = firstOf([
      () => offSpan(facts, text.length),
      () => offSpan(article.paragraphs, text.length),
      () => offNames(facts),
      ...facts.attributions.map((one) => () => offAttribution(text, one)),
    ]);
    return { fault, took };
  } catch (error) {
    return { fault: thrown(error), took: processorTime() - start };
  }
};

/** What is wrong with the quiz of a text: a pack that does not read back, a span outside. A refusal is fine. */
export const faultInQuiz = (text: string, english: EnglishModel | null): Fault | null => {
  try {
    const made = makeQuiz([{ text }], { count: 10, seed: 1, english });
    if ('rejected' in made)
      return made.message === '' ? { kind: 'refusal without a word', detail: made.rejected } : null;
    const { pack } = made;
    const again = parsePack(printPack(pack));
    if (!('pack' in again)) return { kind: 'pack does not read back', detail: JSON.stringify(again).slice(0, 200) };
    return offSpan([pack.questions, pack.rejected, pack.facts, pack.articles[0]?.sentences], text.length);
  } catch (error) {
    return thrown(error);
  }
};
