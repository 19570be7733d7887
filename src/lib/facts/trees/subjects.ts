import { isComma, isStop, isTimePhrase, type Phrase, type Range } from '../phrases.ts';
import {
  childOf,
  childrenOf,
  type Grown,
  headOf,
  isSpeech,
  labelOf,
  lowerOf,
  rangeOf,
  sayingAt,
  tagOf,
} from './grown.ts';

/** "…, saying": a participle behind a comma belongs to the clause, whatever noun the parser hung it on. */
const isAdded = (grown: Grown, verb: number): boolean =>
  tagOf(grown, verb) === 'VBG' && isComma(grown.line.items[verb - 1]);

const subjectAbove = (grown: Grown, noun: number, steps: number): number | null => {
  for (let at = noun, climbed = 0; at >= 0 && climbed < 6; at = headOf(grown, at), climbed += 1)
    if (/^VB[DZP]$/u.test(tagOf(grown, at))) return subjectHead(grown, at, steps + 1);
  return noun;
};

const RELATIVE = /^W(?:P|DT)/u;

/** The head word of whoever does what the verb says; null when the tree shows nobody. */
export const subjectHead = (grown: Grown, verb: number, steps = 0): number | null => {
  if (steps > 8) return null;
  const own = childrenOf(grown, verb, 'nsubj').find((child) => grown.tree.labels[child] !== 'nsubj:outer');
  if (own !== undefined && isSpeech(grown, own)) return behindVerb(grown, verb);
  if (own === undefined && isSpeech(grown, verb - 1)) return behindVerb(grown, verb);
  if (own === undefined && verb === 0) return atHead(grown);
  if (own !== undefined) return isRelative(grown, own, verb) ? antecedentOf(grown, verb, steps) : own;
  const head = headOf(grown, verb);
  if (head < 0) return null;
  const label = labelOf(grown, verb);
  if (label === 'acl' && isAdded(grown, verb)) return subjectAbove(grown, head, steps);
  if (label === 'acl') return antecedentOf(grown, verb, steps);
  if (label === 'xcomp') return childOf(grown, head, 'obj', 'iobj') ?? subjectHead(grown, head, steps + 1);
  // “…,” he said, noting that: taken for what he said
  if (label === 'ccomp' && isAdded(grown, verb) && head < verb) return subjectHead(grown, head, steps + 1);
  if (label === 'conj') return subjectHead(grown, reportAround(grown, verb, head) ?? head, steps + 1);
  if ((label === 'advcl' || label === 'parataxis') && childOf(grown, verb, 'nsubj') === undefined)
    return subjectHead(grown, head, steps + 1);
  return null;
};

/** "said the memo was late and called it a draft": the report that a second verb of its own tense goes back to, whatever clause it hangs on. */
export const reportAround = (grown: Grown, verb: number, first: number): number | null => {
  const report = headOf(grown, first);
  if (labelOf(grown, first) !== 'ccomp' || report < 0 || report > first) return null;
  if (sayingAt(grown, report) === undefined || sayingAt(grown, verb) === undefined) return null;
  const subject = childOf(grown, first, 'nsubj');
  if (subject === undefined || presentOf(grown, verb) !== presentOf(grown, report)) return null;
  const disagrees = presentOf(grown, verb) === 'VBP' && /^(?:NN|NNP)$/u.test(tagOf(grown, subject));
  return tagOf(grown, subject).startsWith('PRP') || disagrees ? report : null;
};

const presentOf = (grown: Grown, at: number): string => (tagOf(grown, at) === 'VB' ? 'VBP' : tagOf(grown, at));

/** “…,” said Ana Reyes: whatever the parser took the name for. */
const behindVerb = (grown: Grown, verb: number): number | null =>
  childrenOf(grown, verb, 'nsubj', 'obj', 'iobj', 'ccomp', 'xcomp', 'obl').find(
    (child) => child > verb && /^(?:NN|PRP)/u.test(tagOf(grown, child)),
  ) ?? null;

/** "Said Ana Reyes, “…”": the name that follows a past tense at the head of the sentence at once. */
const atHead = (grown: Grown): number | null => {
  const behind = behindVerb(grown, 0);
  return behind !== null &&
    tagOf(grown, 0) === 'VBD' &&
    lowerOf(grown, 0) === 'said' &&
    rangeOf(grown, behind).from === 1
    ? behind
    : null;
};

const isRelative = (grown: Grown, subject: number, verb: number): boolean =>
  (RELATIVE.test(tagOf(grown, subject)) || lowerOf(grown, subject) === 'that') && clauseOf(grown, verb) !== null;

/** The relative clause that a verb stands in, by itself or joined to its first verb. */
const clauseOf = (grown: Grown, verb: number): number | null => {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps += 1) {
    if (labelOf(grown, at) === 'acl') return at;
    if (labelOf(grown, at) !== 'conj' && labelOf(grown, at) !== 'ccomp') return null;
    at = headOf(grown, at);
  }
  return null;
};

/** The noun that a relative clause or a participle hangs on; of an apposition, the name it stands beside. */
const antecedentOf = (grown: Grown, verb: number, steps: number): number | null => {
  const clause = clauseOf(grown, verb);
  if (clause === null) return null;
  const noun = headOf(grown, clause);
  if (noun < 0) return null;
  return /^(?:V|MD)/u.test(tagOf(grown, noun)) ? subjectHead(grown, noun, steps + 1) : noun;
};

const BREAKS = new Set(['appos', 'acl', 'parataxis', 'advcl', 'dep']);

/** A noun with what belongs to it, as the rules know a source: its bare phrase first, appositions as parts of their own. */
export const phraseOf = (grown: Grown, head: number): Phrase => {
  const first = bareRange(grown, head);
  const parts: Range[] = [first];
  let to = first.to;
  for (const apposed of childrenOf(grown, head, 'appos')) {
    if (apposed < head) continue;
    const part = bareRange(grown, apposed);
    // An apposition that does not follow at once is a misreading.
    if (part.from - to > 2 || part.from < to) continue;
    parts.push(part);
    to = part.to;
  }
  return { from: first.from, to, parts };
};

/** Up to what is only said in passing: an apposition, a relative clause, an aside. */
const bareRange = (grown: Grown, head: number): Range => {
  const whole = rangeOf(grown, head);
  let { from, to } = whole;
  for (const child of childrenOf(grown, head)) {
    const range = rangeOf(grown, child);
    if (child > head && (BREAKS.has(labelOf(grown, child)) || isAfterComma(grown, range)))
      to = Math.min(to, range.from);
    if (child < head && (labelOf(grown, child) === 'parataxis' || labelOf(grown, child) === 'cc'))
      from = Math.max(from, range.to);
  }
  if (/^(?:IN|TO)$/u.test(tagOf(grown, from)) && from < head) from += 1;
  if (/^(?:least|most)$/u.test(lowerOf(grown, from)) && lowerOf(grown, from - 1) === 'at' && from < head) from += 1;
  // "voters going to the polls Tuesday say": the day is no part of them
  while (to > head + 1 && grown.line.items[to - 1]?.tag === 'time') to -= 1;
  to = beforeTime(grown, head, to);
  while (from < head && isSpeech(grown, from)) from += 1;
  return trim(grown, { from, to: Math.max(to, head + 1) });
};

/** "my editor at the time": the time is no part of him. */
const beforeTime = (grown: Grown, head: number, to: number): number => {
  const last = childrenOf(grown, head, 'nmod', 'obl').find((child) => child > head && rangeOf(grown, child).to === to);
  const from = last === undefined ? to : rangeOf(grown, last).from;
  return from > head && from < to && isTimePhrase(grown.line, { from: from + 1, to }) ? from : to;
};

/** ", a teacher": whatever the parser called it. */
const isAfterComma = (grown: Grown, range: Range): boolean => {
  const { items } = grown.line;
  return isComma(items[range.from]) && items[range.from + 1]?.tag !== 'cc' && !isName(grown, range.from + 1);
};

const isName = (grown: Grown, at: number): boolean =>
  tagOf(grown, at).startsWith('NNP') || lowerOf(grown, at) === 'and';

/** A range without the marks at its ends. */
export const trim = (grown: Grown, range: Range): Range => {
  const { items } = grown.line;
  let { from, to } = range;
  const isMark = (at: number): boolean => {
    const item = items[at];
    return (
      item !== undefined && item.quotation === null && (isComma(item) || isStop(item) || /^[—–:;,-]+$/u.test(item.text))
    );
  };
  while (from < to && isMark(from)) from += 1;
  while (to > from && isMark(to - 1) && !/^[?!]/u.test(items[to - 1]?.text ?? '')) to -= 1;
  return { from, to };
};
