import { APART } from './apart-note.ts';
import { alignAccounts } from '../facts/accounts/align-accounts.ts';
import { contextOf, type Context } from './context.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { withForms } from './forms/with-forms.ts';
import { judge } from './gates/gates.ts';
import { MAKERS } from './makers/makers.ts';
import { packArticle, type Read } from './pack-article.ts';
import { PACK_SCHEMA, type Pack, type PackFacts } from './pack-type.ts';
import type { Pair } from './pairs/pair.ts';
import { PAIR_MAKERS } from './pairs/pair-makers.ts';
import type { Draft, Question, Rejection } from './question.ts';
import { selectQuestions } from './select.ts';
import { withoutLeaks } from './leaks.ts';
import { windowsOf } from './windows.ts';

/** The facts of one article that its questions rest on. */
const usedFacts = (context: Context, questions: readonly Question[]): PackFacts => {
  const ids = new Set(
    questions
      .filter((one) => one.evidence.every((passage) => passage.article === context.index))
      .flatMap((one) => one.facts),
  );
  const attributions = context.facts.attributions.filter((one) => ids.has(one.id));
  const sources = new Set(attributions.flatMap((one) => [...one.chain, one.sourceId ?? '']));
  return {
    attributions,
    sources: context.facts.sources.filter((one) => sources.has(one.id)),
    entities: context.facts.entities.filter((one) => ids.has(one.id)),
  };
};

const unchosen = (draft: Draft): Rejection => ({
  kind: draft.kind,
  gate: 'selection',
  reason: 'It passed, but other questions of the set cover its passage, its kind or its answer.',
  stem: draft.stem,
  evidence: draft.evidence,
});

/** Why a set is smaller than asked for, with the commonest faults counted; null when it is not. */
const shortfall = (asked: number, questions: readonly Question[], rejected: readonly Rejection[]): string | null => {
  if (questions.length >= asked) return null;
  const counts = new Map<string, number>();
  for (const { gate, reason } of rejected) if (gate !== 'selection') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [common] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const found = questions.length === 0 ? 'No question' : `Only ${questions.length} of the ${asked} questions asked for`;
  if (rejected.length === 0)
    return `${found} could be written: the text ${questions.length === 0 ? 'credits nobody with anything' : 'gives matter for no more'}.`;
  const why = common
    ? ` Left out most often (${common[1]}): ${common[0].charAt(0).toLowerCase()}${common[0].slice(1)}`
    : '';
  return `${found} passed every check; the others were left out rather than asked badly.${why}`;
};

/** The two accounts laid side by side; null when there is one article only. */
const pairOf = ([one, other]: readonly Read[], [a, b]: readonly Context[]): Pair | null =>
  one && other && a && b ? { a, b, alignment: alignAccounts(one, other) } : null;

/** A draft, and why it was turned down; null where it passed. */
export type Verdict = { readonly draft: Draft; readonly rejection: Rejection | null };

const judged = (drafts: readonly Draft[], contexts: readonly Context[]): Verdict[] =>
  drafts.map((draft) => ({ draft, rejection: judge(draft, contexts) }));

/** What a teacher should know of the set as a whole; null when there is nothing to say. */
const noteOf = (pair: Pair | null, shortfall: string | null): string | null =>
  [pair && !pair.alignment.related ? APART : null, shortfall].filter((one) => one !== null).join(' ') || null;

/** The articles as makers and gates see them, under the names that stems give them. */
export const contextsOf = (reads: readonly Read[]): Context[] =>
  reads.map((read, index) =>
    contextOf(index, reads.length === 1 ? 'the article' : index === 0 ? 'Account A' : 'Account B', read),
  );

/** What the makers write about the articles, each draft with the judgement of the gates. */
export const judgedDrafts = (
  reads: readonly Read[],
): { readonly contexts: Context[]; readonly pair: Pair | null; readonly verdicts: Verdict[] } => {
  const contexts = contextsOf(reads);
  const pair = pairOf(reads, contexts);
  const crossing = pair ? PAIR_MAKERS.flatMap((maker) => maker.write(pair)) : [];
  const verdicts = [
    ...contexts.flatMap(windowsOf).flatMap((window) =>
      judged(
        MAKERS.flatMap((maker) => maker.write(window)),
        [window],
      ),
    ),
    ...judged(crossing, contexts),
  ];
  return { contexts, pair, verdicts };
};

/** The articles' questions: makers write, gates judge, the set is chosen; what was turned down keeps its reason. */
export const writeQuestions = (
  reads: readonly Read[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Pack => {
  const { contexts, pair, verdicts } = judgedDrafts(reads);
  const { questions: chosen, left } = selectQuestions(
    verdicts.flatMap(({ draft, rejection }) => (rejection ? [] : [draft])),
    count,
    seed,
  );
  const questions = withoutLeaks(chosen, contexts);
  const rejected = [...verdicts.flatMap(({ rejection }) => rejection ?? []), ...left.map(unchosen)];
  return {
    schema: PACK_SCHEMA,
    title: reads[0]?.article.title ?? '',
    engine: ENGINE_VERSION,
    seed,
    reader: reads.every(({ facts }) => facts.reader === 'trees') ? 'trees' : 'patterns',
    articles: reads.map(packArticle),
    facts: contexts.map((context) => usedFacts(context, questions)),
    questions: withForms(questions, contexts),
    rejected,
    reviews: [],
    note: noteOf(pair, shortfall(count, questions, rejected)),
  };
};
