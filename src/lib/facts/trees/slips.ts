import { clauseEnd } from '../clause-ends.ts';
import { isQuote } from '../lines.ts';
import { isComma, type Range } from '../phrases.ts';
import { childrenOf, type Grown, headOf, isFinite, isSpeech, labelOf, lowerOf, rangeOf, tagOf } from './grown.ts';
import type { Report } from './reports.ts';
import { phraseOf, trim } from './subjects.ts';

/** "argued the piece made him look good": the clause’s subject, taken for the object of the verb of saying. */
export const slippedContent = (grown: Grown, report: Report): readonly Range[] => {
  if (isSpeech(grown, Math.min(report.at, report.subject.from) - 1)) return [];
  const object = childrenOf(grown, report.at, 'obj', 'iobj').find((child) => child > report.at);
  if (object === undefined) return [];
  const { from, to } = phraseOf(grown, object);
  if (from !== report.group.to) return [];
  const verb = verbBehind(grown, to);
  if (verb === null || !goesOn(grown, report, object, verb)) return [];
  return [trim(grown, { from, to: clauseEnd(grown.line, Math.max(rangeOf(grown, verb).to, to), null) })].map(
    (range) => ({
      from: range.from,
      to: Math.min(range.to, Math.max(rangeOf(grown, report.at).to, to)),
    }),
  );
};

const verbBehind = (grown: Grown, from: number): number | null => {
  let at = from;
  while (tagOf(grown, at) === 'RB' && at < from + 2) at += 1;
  // "argued the piece made him look good": no participle has an object
  const misread = tagOf(grown, at) === 'VBN' && childrenOf(grown, at, 'obj', 'ccomp').length > 0;
  return (isFinite(grown, at) || misread) && !isQuote(grown.line.items[at]) ? at : null;
};

/** True where the verb hangs on the report, or on the object without "who" or "which". */
const goesOn = (grown: Grown, report: Report, object: number, verb: number): boolean => {
  let head = verb;
  if (['aux', 'cop'].includes(labelOf(grown, verb))) head = headOf(grown, verb);
  const label = labelOf(grown, head);
  if (headOf(grown, head) === report.at) return ['ccomp', 'parataxis', 'conj', 'advcl', 'xcomp'].includes(label);
  const misread = grown.tree.labels[head] === 'acl' && !report.verb.needsThat;
  return headOf(grown, head) === object && misread;
};

const OPENING = new Set(
  'say explain note point argue observe acknowledge report warn predict show suggest tell'.split(' '),
);

/** "As the mayor explained, three taxes were postponed": what is said stands behind the comma. */
export const asSaidContent = (grown: Grown, report: Report): readonly Range[] => {
  const from = Math.min(...childrenOf(grown, report.at, 'mark'), report.at);
  let to = report.group.to;
  while (to < grown.line.items.length && !isComma(grown.line.items[to])) to += 1;
  const opens = from === 0 || (from === 1 && labelOf(grown, 0) === 'cc');
  if (!opens || lowerOf(grown, from) !== 'as' || !OPENING.has(report.verb.lemma)) return [];
  if (!isComma(grown.line.items[to]) || !endsWithVerb(grown, report, to)) return [];
  const end = clauseEnd(grown.line, to + 1, null);
  return end > to + 2 ? [{ from: to + 1, to: end }] : [];
};

/** Nothing but a day or an adverb behind the verb: "As police warned of floods, people left" tells of two things. */
const endsWithVerb = (grown: Grown, report: Report, to: number): boolean => {
  for (let at = report.group.to; at < to; at += 1)
    if (
      !/^(?:RB|NNP|CD)$/u.test(tagOf(grown, at)) &&
      lowerOf(grown, at) !== 'on' &&
      grown.line.items[at]?.tag !== 'time'
    )
      return false;
  return true;
};

const CALLS = new Set(['call', 'label', 'brand', 'deem']);

/** "called the trial too small", "called the deal a mistake": what something is, in somebody’s judgement. */
export const calledContent = (grown: Grown, report: Report): readonly Range[] => {
  if (!CALLS.has(report.verb.lemma) || report.group.to !== report.at + 1) return [];
  const object = childrenOf(grown, report.at, 'obj').find((child) => child > report.at);
  const name = childrenOf(grown, report.at, 'xcomp').find((child) => object !== undefined && child > object);
  if (object === undefined || name === undefined || tagOf(grown, object).startsWith('W')) return [];
  const judged = rangeOf(grown, name);
  if (judged.from !== rangeOf(grown, object).to || !isJudgement(grown, name, judged)) return [];
  return [trim(grown, { from: rangeOf(grown, object).from, to: judged.to })];
};

const isJudgement = (grown: Grown, name: number, { from }: Range): boolean =>
  /^(?:JJ|VBN|VBG)/u.test(tagOf(grown, name)) ||
  (/^NNS?$/u.test(tagOf(grown, name)) && /^(?:a|an|the|one|another)$/u.test(lowerOf(grown, from)));
