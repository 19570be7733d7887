import type { Attribution, Source } from '../facts/facts.ts';
import { sensitivityOf, sentenceOf, sourceOf, type Context } from './context.ts';
import { statusLine } from './maker.ts';
import { innerMarks } from './marks.ts';
import { countWords, cueOf, isPlural, proseName, wording } from './phrase.ts';
import type { Proof } from './proof.ts';
import type { Draft } from './question.ts';
import { denialsOf } from './retold.ts';
import type { Statement } from './statement.ts';
import { ASIDES, FINDERS, REBUTTALS, SURFACES } from './words/disputes.ts';

/** Why a claim needs care: private life, a child, a method of harm, an allegation. */
export const claimFlags = (
  context: Context,
  { attribution, span }: Pick<Statement, 'attribution' | 'span'>,
): string[] =>
  [
    sensitivityOf(context, [span, ...attribution.source]) ?? '',
    attribution.certainty === 'alleged' ? 'allegation' : '',
  ].filter(Boolean);

/** What is hoped, asked or promised cannot be checked. */
const NO_CLAIM =
  /^(?:hop|want|wish|ask|urg|demand|call|order|request|appeal|promis|vow|pledg|offer|question|wonder|thank|invit|advis|recommend|propos)/u;

/** True of a request, a hope, a promise: told of somebody by the writer, and no claim of theirs. */
export const claimsNothing = (context: Context, attribution: Attribution): boolean =>
  NO_CLAIM.test(cueOf(context, attribution).replace(/^(?:has|have|had|is|are|was|were)\s/u, ''));

/** Something that could be looked into: a clause, or an allegation. A quip, a vow or a name for something is none. */
const isClaim = ({ attribution, form }: Statement): boolean => form === 'clause' || attribution.certainty === 'alleged';

/** Through whose hands a claim came, where its own source is not the article’s. */
const toldThrough = (context: Context, { chain }: Attribution): string => {
  const [relay] = chain.length > 1 ? chain.slice(-2, -1).flatMap((id) => context.sources.get(id) ?? []) : [];
  return relay ? `, as ${proseName(context, relay)} ${isPlural(relay) ? 'tell' : 'tells'} it` : '';
};

/** The line that keeps a claim a claim, with whoever denies it in the article; null for a hope, a question or a demand. */
export const statusOf = (context: Context, attribution: Attribution, claimant: string): string | null => {
  if (NO_CLAIM.test(cueOf(context, attribution)) || attribution.certainty === 'questioned') return null;
  const [denial] = denialsOf(context, attribution).filter(({ sourceId }) => context.sources.has(sourceId ?? ''));
  const denier = denial && context.sources.get(denial.sourceId ?? '');
  const source = sourceOf(context, attribution);
  const made = `${source ? madeAs(source, claimant) : 'A claim by'} ${claimant}${toldThrough(context, attribution)}`;
  const against = denier ? null : objectionTo(context, attribution);
  return statusLine(
    denier
      ? `${made}, which ${proseName(context, denier)} ${denies(cueOf(context, denial), isPlural(denier))} in ${context.name}`
      : `${made}${against ? `, to which ${context.name} adds “${against}”` : ''}`,
  );
};

/** The article’s own verb where that says less than “deny” does. */
const denies = (cue: string, areMany: boolean): string => {
  const verb = /^(dismiss|reject|disput)/u.exec(cue.replace(/^(?:has|have|had)\s/u, ''))?.[1];
  const many = verb === 'disput' ? 'dispute' : (verb ?? 'deny');
  if (areMany) return many;
  return many === 'deny' ? 'denies' : `${many}${many.endsWith('s') ? 'es' : 's'}`;
};

/** A letter makes no claim itself, and a poll finds rather than claims. */
const madeAs = ({ kind }: Source, claimant: string): string => {
  if (kind !== 'document') return 'A claim by';
  if (FINDERS.test(claimant)) return 'A finding of';
  return SURFACES.test(claimant) ? 'A claim made on' : 'A claim made in';
};

const MOST_AGAINST = 16; // words

/** What the article itself sets against a claim, right behind it: “a tally the firm disputes”. */
const objectionTo = (context: Context, { content, inHeadline }: Attribution): string | null => {
  const [span] = content;
  const sentence = span && !inHeadline ? sentenceOf(context, span) : null;
  if (!span || !sentence) return null;
  const next = context.reading.sentences[sentence.index + 1];
  const behind = wording(context, { start: span.start, end: sentence.end });
  const after = next && next.paragraph === sentence.paragraph ? wording(context, next) : '';
  const found = [
    ...ASIDES.map((pattern) => pattern.exec(behind)?.[0]),
    ...REBUTTALS.map((pattern) => pattern.exec(after)?.[0]),
  ].find((words) => words !== undefined && countWords(words) <= MOST_AGAINST);
  return found === undefined ? null : innerMarks(found).replace(/[,.;:]+$/u, '');
};

/** What a draft ends with: how far it is to be trusted, and what it rests on. */
type Tail = Pick<Draft, 'status' | 'evidence' | 'needed' | 'certainty' | 'facts' | 'flags' | 'absence'>;

/** The part of a draft that every question about one claim has alike. */
export const aboutClaim = (context: Context, statement: Statement, claimant: string, proof: Proof): Tail => ({
  status: isClaim(statement) ? statusOf(context, statement.attribution, claimant) : null,
  ...proof,
  certainty: statement.attribution.certainty,
  facts: [statement.attribution.id],
  flags: claimFlags(context, statement),
  absence: false,
});

/** The same part of a question about what nobody claims: a line, a role, a silence; there is nothing for this quiz to vouch for. */
export const aboutNoClaim = (proof: Proof, flags: readonly string[] = []): Tail => ({
  status: null,
  ...proof,
  certainty: null,
  facts: [],
  flags,
  absence: false,
});

type Statements = (context: Context, attribution: Attribution) => readonly Statement[];

/** One draft a claim: the first of its statements that can be put into a question. */
export const oneDraftEach = (
  context: Context,
  statements: Statements,
  draftOf: (context: Context, statement: Statement) => Draft | null,
): Draft[] =>
  context.facts.attributions.flatMap((attribution) => {
    for (const statement of statements(context, attribution)) {
      const draft = draftOf(context, statement);
      if (draft) return [draft];
    }
    return [];
  });
