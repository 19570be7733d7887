import { contains, type Span } from '../../article/span.ts';
import type { Line } from '../../facts/lines.ts';
import { readVerb } from '../../language/verb-forms.ts';
import { DENIERS, LINKING_ADVERBS, LOOSE_CONJUNCTIONS } from '../words/asking.ts';
import {
  branch,
  childrenOf,
  grown,
  headOf,
  itemsIn,
  labelOf,
  lowerOf,
  tagOf,
  topOf,
  wordsAt,
  type Grown,
} from './branches.ts';

/** A clause of a safe shape, taken apart for asking. Indexes are those of the line’s items. */
export type Clause = {
  readonly grown: Grown;
  readonly head: number; // its verb, or the noun or adjective after "is"
  readonly subject: readonly number[];
  readonly subjectHead: number;
  readonly there: number | null; // the "there" of "there are"
  readonly auxiliaries: readonly number[]; // "has been", with the "is" before a noun
  readonly front: readonly number[]; // "By noon, …": what stands before the subject
  readonly rest: readonly number[]; // what follows the auxiliaries, its verb included
};

const DENYING = new Set(DENIERS);
const LINKING = new Set(LINKING_ADVERBS);
const LOOSE = new Set(LOOSE_CONJUNCTIONS);
const CLAUSAL = new Set(['root', 'ccomp', 'parataxis', 'advcl', 'acl', 'acl:relcl', 'csubj', 'advcl:relcl']);
/** A clause with one of these is of a shape that is not asked about. */
const UNSAFE = new Set([
  'csubj',
  'dislocated',
  'vocative',
  'discourse',
  'dep',
  'orphan',
  'reparandum',
  'appos',
  'ccomp',
]);

const isVerb = (tree: Grown, at: number): boolean => /^(?:VB|MD)/u.test(tagOf(tree, at));

const hasSubject = (tree: Grown, at: number): boolean =>
  childrenOf(tree, at).some((child) => /^nsubj/u.test(labelOf(tree, child)));

/** The head of the clause that an item stands in. */
export const clauseHeadOf = (tree: Grown, from: number): number => {
  let at = from;
  for (let step = 0; step < tree.items.length; step += 1) {
    const label = labelOf(tree, at);
    if (CLAUSAL.has(label) || headOf(tree, at) < 0) return at;
    if (label === 'conj' && (hasSubject(tree, at) || (isVerb(tree, at) && isVerb(tree, headOf(tree, at))))) return at;
    at = headOf(tree, at);
  }
  return at;
};

const COMMA = /^[,(—–-]$/u;

/** True when a comma or a bracket sets a branch off from what stands before it. */
const setOff = (tree: Grown, under: readonly number[]): boolean =>
  COMMA.test(tree.items[under[0] ?? 0]?.text ?? '') || COMMA.test(tree.items[(under[0] ?? 0) - 1]?.text ?? '');

/** "Wexley, the maker of kettles," and "the bridge, which was built in 1921": what stands in commas and can go. */
const isAside = (tree: Grown, at: number): boolean =>
  /^(?:appos|acl|acl:relcl|parataxis)$/u.test(labelOf(tree, at)) && setOff(tree, branch(tree, at));

const markOf = (tree: Grown, at: number): string =>
  lowerOf(tree, childrenOf(tree, at).find((child) => /^(?:mark|case|advmod)$/u.test(labelOf(tree, child))) ?? at);

/** "The council is to meet on Friday": the "to" belongs to its verb; "it is too early to meet" has another head. */
const isDue = (tree: Grown, head: number, at: number): boolean =>
  at < head && tagOf(tree, head) === 'VB' && /^(?:is|are|was|were)$/u.test(lowerOf(tree, at - 1));

/** “Drove 90 miles to shake her hand”: what for may go where it leans on somebody the question does not name. */
const isAimOnSomebody = (tree: Grown, at: number, under: readonly number[]): boolean =>
  childrenOf(tree, at).some((child) => labelOf(tree, child) === 'mark' && lowerOf(tree, child) === 'to') &&
  under.some((one) => /^(?:he|him|his|she|her|hers|they|them|their)$/u.test(lowerOf(tree, one)));

/** A dependent of the clause’s head that a question may leave out, or must not meet. */
const fate = (tree: Grown, head: number, at: number, kept: Span): 'keep' | 'drop' | 'refuse' => {
  const label = labelOf(tree, at);
  const holds = (inner: readonly number[]): boolean =>
    inner.some((one) => contains(kept, tree.items[one] ?? { start: -1, end: -1 }));
  if (label === 'mark' && lowerOf(tree, at) === 'to') return isDue(tree, head, at) ? 'keep' : 'refuse';
  if (label === 'mark' && lowerOf(tree, at) === 'due') return 'refuse'; // “is due to take place” would be left as “is take place”
  if (label === 'punct' || label === 'mark' || label === 'cc') return 'drop';
  if (UNSAFE.has(label)) return 'refuse';
  const under = branch(tree, at);
  if (lowerOf(tree, under[0] ?? at) === 'according') return holds(under) ? 'refuse' : 'drop'; // a credit, which the facts have
  if (label === 'conj' && at > head) return holds(under) || lowerOf(tree, under[0] ?? at) === 'or' ? 'refuse' : 'drop';
  if (label === 'parataxis' || (/^obl|^advmod/u.test(label) && at > head && setOff(tree, under)))
    return holds(under) ? 'refuse' : 'drop';
  if (label === 'advcl' || label === 'advcl:relcl') {
    if (holds(under) || at < head) return 'refuse';
    return LOOSE.has(markOf(tree, at)) || setOff(tree, under) || isAimOnSomebody(tree, at, under) ? 'drop' : 'keep';
  }
  if (label === 'advmod' && at < head && LINKING.has(lowerOf(tree, at)) && under.length === 1)
    return lowerOf(tree, at) === 'also' ? 'drop' : 'refuse';
  return 'keep';
};

/** Everything under a node without asides in commas; null when the kept span stands in one. */
const pruned = (tree: Grown, top: number, kept: Span, without: ReadonlySet<number> = new Set()): number[] | null => {
  const gone = new Set<number>(without);
  for (const at of branch(tree, top))
    if (at !== top && isAside(tree, at)) for (const under of branch(tree, at)) gone.add(under);
  const left = branch(tree, top).filter((at) => !gone.has(at));
  const lost = itemsIn(tree, kept).some((at) => gone.has(at) && !without.has(at));
  return lost ? null : left;
};

/** The clause around a span, when it is of a shape that can be asked about safely; null otherwise. */
export const clauseAround = (line: Line, span: Span): Clause | null => {
  const tree = grown(line);
  if (!tree || line.headline || line.quotation !== null) return null;
  const top = topOf(tree, itemsIn(tree, span));
  return top === null ? null : clauseAt(tree, clauseHeadOf(tree, top), span);
};

/** "The bridge was built in 1887 and was repaired in 2004": the subject that a second verb with a tense of its own shares. */
const sharedSubject = (tree: Grown, head: number): number | undefined => {
  const first = headOf(tree, head);
  if (
    labelOf(tree, head) !== 'conj' ||
    first < 0 ||
    first > head ||
    childrenOf(tree, first).some((at) => labelOf(tree, at) === 'expl')
  )
    return undefined;
  const helped = (at: number): boolean =>
    childrenOf(tree, at).some((child) => /^(?:aux|aux:pass|cop)$/u.test(labelOf(tree, child)));
  if (!helped(head) && (helped(first) || !/^VB[DZ]$/u.test(tagOf(tree, head)))) return undefined;
  const subjects = childrenOf(tree, first).filter((at) => /^nsubj/u.test(labelOf(tree, at)));
  return subjects.length === 1 ? subjects[0] : undefined;
};

/** “The letter, which reached the embassy on Tuesday”: the noun that a relative clause in commas tells more of. */
const antecedentOf = (tree: Grown, head: number, subject: number | undefined): number | null => {
  const noun = headOf(tree, head);
  const relative = labelOf(tree, head) === 'acl:relcl' && setOff(tree, branch(tree, head));
  if (!relative || subject === undefined || !/^(?:which|who)$/u.test(lowerOf(tree, subject))) return null;
  const label = labelOf(tree, noun);
  const sure = label !== 'appos' && (!/^nmod/u.test(label) || /^NNP/u.test(tagOf(tree, noun))); // “a letter from its president, which …”
  return sure && /^NN/u.test(tagOf(tree, noun)) && noun < head ? noun : null;
};

/** A noun with what belongs to it, without the clause behind it and the preposition before it. */
const nounPhrase = (tree: Grown, noun: number, head: number, kept: Span): number[] | null => {
  const clause = new Set(branch(tree, head));
  const own = pruned(tree, noun, kept, clause)?.filter((at) => !(labelOf(tree, at) === 'case' && headOf(tree, at) === noun && lowerOf(tree, at) !== '’s')); // prettier-ignore
  const several = childrenOf(tree, noun).some((at) => /^nmod/u.test(labelOf(tree, at)) && !clause.has(at) && at > noun); // “Ana Reyes of Oakline, which …”
  return own === undefined || several || own.some((at) => labelOf(tree, at) === 'conj' || labelOf(tree, at) === 'cc')
    ? null
    : own;
};

/** “The pumpkin, nicknamed ‘Gladys,’”: what follows a comma behind a subject’s noun, however the tree hangs it, unless it lists more. */
const withoutTail = (tree: Grown, owner: readonly number[], noun: number, kept: Span): readonly number[] | null => {
  const comma = owner.find((at) => at > noun && tree.items[at]?.text === ',');
  const tail = owner.filter((at) => comma !== undefined && at >= comma);
  if (comma !== noun + 1 || tail.some((at) => labelOf(tree, at) === 'cc')) return owner;
  return itemsIn(tree, kept).some((at) => tail.includes(at)) ? null : owner.filter((at) => !tail.includes(at));
};

/** The clause of a head, taken apart; the span is what must not be lost. */
export const clauseAt = (tree: Grown, head: number, kept: Span): Clause | null => {
  const label = labelOf(tree, head);
  const kids = childrenOf(tree, head);
  const told = kids.some((at) => labelOf(tree, at) === 'mark' && lowerOf(tree, at) === 'that'); // "said at noon that …"
  const subjects = kids.filter((at) => /^nsubj/u.test(labelOf(tree, at)));
  const noun = antecedentOf(tree, head, subjects[0]);
  if (noun === null && !told && !/^(?:root|ccomp|parataxis|conj)$/u.test(label) && headOf(tree, head) >= 0) return null;
  const subject = subjects[0] ?? sharedSubject(tree, head);
  if (subject === undefined || subjects.length > 1) return null;
  const there = kids.find((at) => labelOf(tree, at) === 'expl') ?? null;
  if (there !== null && lowerOf(tree, there) !== 'there') return null;
  const auxiliaries = kids.filter((at) => /^(?:aux|aux:pass|cop)$/u.test(labelOf(tree, at)));
  const copular = kids.some((at) => labelOf(tree, at) === 'cop');
  if (!copular && !isVerb(tree, head)) return null;
  const fates = kids.map((at) => ({ at, fate: copular && !/^(?:conj|advcl|parataxis|cc|punct|mark|ccomp|csubj|dislocated|vocative|discourse)/u.test(labelOf(tree, at)) ? ('keep' as const) : fate(tree, head, at, kept) })); // prettier-ignore
  if (fates.some((one) => one.fate === 'refuse')) return null;
  const body: number[] = [head];
  for (const one of fates) {
    if (one.fate === 'drop' || one.at === there) continue;
    const left = isAside(tree, one.at) ? [] : pruned(tree, one.at, kept);
    if (left === null) return null;
    body.push(...left);
  }
  body.sort((a, b) => a - b);
  const whole = noun === null ? pruned(tree, subject, kept) : nounPhrase(tree, noun, head, kept);
  const owner = whole && withoutTail(tree, whole, noun ?? subject, kept);
  if (owner === null) return null;
  const mine = new Set([...(whole ?? []), subject]);
  const aux = new Set(auxiliaries);
  const others = body.filter((at) => !mine.has(at) && !aux.has(at));
  const bound = there ?? Math.min(...owner);
  const clause = {
    grown: tree,
    head,
    subject: owner,
    subjectHead: noun ?? subject,
    there,
    auxiliaries,
    front: others.filter((at) => at < bound),
    rest: others.filter((at) => at > bound),
  };
  return safe(clause) ? clause : null;
};

const safe = ({ grown: tree, subject, rest, front, auxiliaries }: Clause): boolean => {
  const all = [...front, ...subject, ...auxiliaries, ...rest];
  if (all.some((at) => DENYING.has(lowerOf(tree, at)) || tree.items[at]?.quotation !== null)) return false;
  if (auxiliaries.some((at) => /^['’]/u.test(tree.items[at]?.text ?? ''))) return false;
  return ![wordsAt(tree, front), wordsAt(tree, subject), wordsAt(tree, rest)].some((words) =>
    /[,;:()—–“”"](?!\d)/u.test(words),
  );
};

/** The base form of a clause’s verb, where a list knows it; "" for "is" before a noun. */
export const lemmaOf = ({ grown: tree, head }: Clause): string =>
  isVerb(tree, head) ? (readVerb(lowerOf(tree, head))?.lemma ?? '') : '';
