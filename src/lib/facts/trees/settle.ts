import type { Span } from '../../article/span.ts';
import { bare, type Finding } from '../findings.ts';
import { isQuote } from '../lines.ts';
import { isComma } from '../phrases.ts';
import { insideVerb } from '../second-verbs.ts';
import {
  childrenOf,
  fullLabelOf,
  type Grown,
  hangsOn,
  hasFinite,
  headOf,
  isFinite,
  labelOf,
  lowerOf,
  rangeOf,
  tagOf,
} from './grown.ts';

const isTree = (one: Finding): boolean => one.rule.startsWith('tree-');
const cueAt = (one: Finding): number => one.cue[0]?.start ?? -1;

/**
 * Of what patterns and trees found in one line, one reading a cue. A pattern’s words begin more surely, a tree’s end more surely;
 * a clause on both sides of its cue only a tree sees whole.
 */
export const settle = (grown: Grown | null, found: readonly Finding[]): readonly Finding[] => {
  if (grown === null) return found;
  const trees = new Map(found.filter(isTree).map((one) => [cueAt(one), one]));
  const plain = new Set(found.filter((one) => !isTree(one)).map(cueAt));
  return found.flatMap((one) => {
    if (saysNothing(grown, one)) return [];
    if (isTree(one)) return plain.has(cueAt(one)) && !seesMore(one, found) ? [] : [one];
    const other = trees.get(cueAt(one));
    return other !== undefined && seesMore(other, found) ? [] : [cut(grown, ownSubject(grown, one, other))];
  });
};

/** "The league that runs the records said": whoever the clause between is about, not the last thing in it. */
const ownSubject = (grown: Grown, one: Finding, tree: Finding | undefined): Finding => {
  const [near, far] = [one.source, tree?.source ?? null];
  if (near === null || far === null || far.from >= near.from || one.sourceLine !== grown.line) return one;
  if (grown.line.items.slice(far.to, near.from).some(isComma)) return one; // "A vet, whom nobody called, Ana Reyes, told"
  return inClauseOf(grown, near.to - 1, far) ? { ...one, source: far } : one;
};

/** True when the place lies in a relative clause that hangs on a noun of the phrase, and the phrase is not itself in it. */
const inClauseOf = (grown: Grown, at: number, phrase: { readonly from: number }): boolean => {
  for (let above = at, steps = 0; above >= 0 && steps < 12; above = headOf(grown, above), steps += 1)
    if (fullLabelOf(grown, above) === 'acl:relcl') {
      const noun = headOf(grown, above);
      return noun >= phrase.from && noun < above && labelOf(grown, noun) === 'nsubj';
    }
  return false;
};

/** "saying something about the bird": that something was said, not what. */
const saysNothing = (grown: Grown, one: Finding): boolean => {
  const { items } = grown.line;
  const at = items.findIndex((item) => item.start >= (one.content[0]?.start ?? 0));
  const length = (one.content[0]?.end ?? 0) - (one.content[0]?.start ?? 0);
  // "each of whom says it": a pronoun alone tells nothing.
  if (isTree(one) && one.content.length === 1 && length <= lowerOf(grown, at).length) return true;
  return (
    one.rule !== 'recalled-doing' &&
    /^(?:something|nothing|anything|little|so)$/u.test(lowerOf(grown, at)) &&
    !isFiniteSoon(grown, at + 1)
  );
};

const isFiniteSoon = (grown: Grown, at: number): boolean => [0, 1, 2].some((step) => isFinite(grown, at + step));

const AROUND = new Set(['tree-around', 'tree-according-to']);

/** In two pieces, where the pattern had one. */
const seesMore = (tree: Finding, found: readonly Finding[]): boolean =>
  AROUND.has(tree.rule) &&
  tree.content.length > 1 &&
  found.every(
    (one) =>
      one === tree ||
      cueAt(one) !== cueAt(tree) ||
      (one.content.length === 1 && !isTree(one) && one.rule !== 'as-says'),
  );

const ENDS_ITS_CLAUSE = new Set([
  'said-clause',
  'said-that',
  'saying',
  'asked-whether',
  'promised',
  'described-as',
  'urged-to',
  'denied',
]);

/** Ends a content where the tree says that somebody else’s clause goes on: "who says C, tweeted that". */
const cut = (grown: Grown, one: Finding): Finding => {
  const span = one.content[0];
  if (!ENDS_ITS_CLAUSE.has(one.rule) || span === undefined || one.content.length !== 1) return one;
  const { items } = grown.line;
  const verb = items.findIndex((item) => item.start === cueAt(one));
  const from = items.findIndex((item) => item.start >= span.start);
  if (verb < 0 || from < verb) return one;
  for (let at = from + 2; at < items.length && (items[at]?.start ?? span.end) < span.end; at += 1)
    if (leavesClause(grown, verb, at) && hasFinite(grown, { from, to: at }))
      return { ...one, content: [shorten(grown, span, at)] };
  return one;
};

const shorten = (grown: Grown, span: Span, at: number): Span =>
  bare(
    grown.line.text,
    { start: span.start, end: grown.line.items[at - 1]?.end ?? span.end },
    isQuote(grown.line.items[at - 1]),
  );

const leavesClause = (grown: Grown, verb: number, at: number): boolean =>
  isMainAgain(grown, verb, at) ||
  isNextVerb(grown, verb, at) ||
  isAdded(grown, verb, at) ||
  isSetting(grown, at) ||
  isListed(grown, verb, at) ||
  isContrast(grown, verb, at);

/** "suggested C, called her “third-rate” and left": a list of what one subject did. */
const isListed = (grown: Grown, verb: number, at: number): boolean =>
  isComma(grown.line.items[at - 1]) &&
  labelOf(grown, at) === 'conj' &&
  headOf(grown, at) === verb &&
  isFinite(grown, at) &&
  tagOf(grown, at) === tagOf(grown, verb) &&
  rangeOf(grown, at).from >= at - 1;

/** ", while the host held otherwise": the writer sets the report against something else. */
const isContrast = (grown: Grown, verb: number, at: number): boolean => {
  const clause = headOf(grown, at);
  return (
    /^(?:while|whereas)$/u.test(lowerOf(grown, at)) &&
    isComma(grown.line.items[at - 1]) &&
    labelOf(grown, clause) === 'advcl' &&
    headOf(grown, clause) === verb
  );
};

/** “…,” with the war coming close to its end: how things stood, by the writer. */
const isSetting = (grown: Grown, at: number): boolean => {
  if (lowerOf(grown, at) !== 'with' || !isQuote(grown.line.items[at - 1])) return false;
  for (let next = at + 1; next < Math.min(at + 7, grown.line.items.length); next += 1)
    if (tagOf(grown, next) === 'VBG') return true;
  return false;
};

/** The main clause after a subordinate one: "While X says C, they differ", "X, who says C, left". */
const isMainAgain = (grown: Grown, verb: number, at: number): boolean => {
  const label = labelOf(grown, verb);
  if (label !== 'acl' && label !== 'advcl') return false;
  if (hangsOn(grown, at, verb) || labelOf(grown, at) === 'punct' || !mainIsBehind(grown, verb, at)) return false;
  const before = grown.line.items[at - 1];
  return isComma(before) || isFinite(grown, at);
};

/** True if what the verb hangs on has its own verb at the place or behind it. */
const mainIsBehind = (grown: Grown, verb: number, at: number): boolean => {
  for (let above = headOf(grown, verb), steps = 0; above >= 0 && steps < 12; above = headOf(grown, above), steps += 1)
    if (above >= at) return true;
  return false;
};

/** "said C and reminded", "says C but would not": a second verb of the same subject. */
const isNextVerb = (grown: Grown, verb: number, at: number): boolean => {
  if (labelOf(grown, at) !== 'cc') return false;
  const next = headOf(grown, at);
  if (insideVerb(grown.line, at, { from: at + 1, at: next }) !== null) return false;
  if (next <= at || labelOf(grown, next) !== 'conj' || headOf(grown, next) !== verb) return false;
  const own = childrenOf(grown, verb, 'ccomp').find((child) => child > verb);
  // In one tense the second verb may as well be the content’s own.
  return tagOf(grown, next) === tagOf(grown, verb) && (own === undefined || tenseOf(grown, own) !== tagOf(grown, next));
};

const tenseOf = (grown: Grown, at: number): string =>
  isFinite(grown, at)
    ? tagOf(grown, at)
    : tagOf(grown, childrenOf(grown, at).find((child) => isFinite(grown, child)) ?? at);

/** ", claiming that", ", citing": more that the same subject does. */
const isAdded = (grown: Grown, verb: number, at: number): boolean =>
  tagOf(grown, at) === 'VBG' &&
  labelOf(grown, at) === 'advcl' &&
  headOf(grown, at) === verb &&
  rangeOf(grown, at).from === at &&
  (isComma(grown.line.items[at - 1]) || isQuote(grown.line.items[at - 1]));
