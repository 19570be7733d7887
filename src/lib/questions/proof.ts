import type { Span } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { passagesOver, sensitivityOf, sentencesOver, type Context } from './context.ts';
import { wording } from './phrase.ts';
import { sharesName } from './names.ts';
import type { Draft, Passage } from './question.ts';

export type Proof = Pick<Draft, 'evidence' | 'needed'>;

/** All of the passages, each of them needed. */
export const wholeProof = (evidence: Draft['evidence']): Proof => ({
  evidence,
  needed: evidence.map((_, index) => index),
});

/** The passages, of which only those are needed that begin where one of the core does: the others give a name. */
export const proofWith = (evidence: Draft['evidence'], core: readonly Passage[]): Proof => ({
  evidence,
  needed: evidence.flatMap((one, at) => (core.some(({ start }) => start === one.start) ? [at] : [])),
});

/** The sentences that a reader must point at: one that only gives a name is no part of what is asked. */
export const neededOf = ({ evidence, needed }: Proof): Passage[] => needed.flatMap((at) => evidence[at] ?? []);

/** Where the source is named, nearest before the claim, else nearest after it. */
const namedNear = (context: Context, source: Source, at: number): Span | null => {
  const person = context.facts.entities.find((one) => one.canonical === source.canonical);
  const named = [...source.mentions, ...(person?.mentions ?? [])].filter(
    (mention) =>
      sharesName(wording(context, mention), source.canonical) &&
      sentencesOver(context, mention).length > 0 &&
      !sensitivityOf(context, [mention]),
  );
  const before = named.filter((mention) => mention.start <= at).sort((a, b) => b.start - a.start);
  const after = named.filter((mention) => mention.start > at).sort((a, b) => a.start - b.start);
  return before[0] ?? after[0] ?? null;
};

/** Where "the person" was first spoken of as "a person close to the firm": without it nobody knows who that is. */
const introduced = (context: Context, attribution: Attribution, source: Source): Span | null => {
  const surface = attribution.source[0] ? wording(context, attribution.source[0]) : '';
  const first = source.mentions[0];
  const resumed =
    source.anonymous &&
    /^(?:the|that|this)\s/iu.test(surface) &&
    first &&
    wording(context, first).length > surface.length;
  return resumed && first.start < (attribution.source[0]?.start ?? 0) ? first : null;
};

const coreOf = (context: Context, attribution: Attribution, span: Span): Passage[] =>
  passagesOver(context, [...attribution.source, ...attribution.cue, span]);

/** Where the source is named for whoever reads “he” or “the witness” in the sentences of a claim; null where they name it. */
export const anchorOf = (context: Context, attribution: Attribution, source: Source, span: Span): Span | null => {
  const said = coreOf(context, attribution, span).map((passage) => context.text.slice(passage.start, passage.end));
  return (
    introduced(context, attribution, source) ??
    (sharesName(said.join(' '), source.canonical) ? null : namedNear(context, source, span.start))
  );
};

/**
 * The sentences that prove who is credited with a stretch of words: those of the words, the cue and the source; where the
 * source is only a pronoun, also the sentence that names it, which a reader need not point at.
 */
export const proofOf = (context: Context, attribution: Attribution, source: Source, span: Span): Proof => {
  const core = coreOf(context, attribution, span);
  const anchor = anchorOf(context, attribution, source, span);
  return anchor ? proofWith(passagesOver(context, [anchor, ...core]), core) : wholeProof(core);
};
