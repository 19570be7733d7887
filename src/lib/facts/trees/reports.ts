import { heldBack, type CueVerb } from '../cue-verbs.ts';
import { isImagined } from '../cues.ts';
import type { Span } from '../../article/span.ts';
import { isComma, isStop, type Phrase, type Range } from '../phrases.ts';
import { isQuote } from '../lines.ts';
import { mayBeSource } from '../speakers.ts';
import {
  childOf,
  childrenOf,
  fullLabelOf,
  type Grown,
  headOf,
  isFinite,
  labelOf,
  lowerOf,
  sayingAt,
  tagOf,
} from './grown.ts';
import { phraseOf, reportAround, subjectHead } from './subjects.ts';

/** A verb of saying at work in a tree: somebody is its subject, and it happened. */
export type Report = {
  readonly at: number;
  readonly verb: CueVerb;
  readonly subject: Phrase;
  readonly passive: boolean;
  readonly participle: boolean; // "…, saying that"
  readonly group: Range; // the verb with its particle
};

/** Every report that the tree shows, left to right. */
export const reportsIn = (grown: Grown): Report[] => {
  if (/^(?:suppose|imagine|picture)$/u.test(lowerOf(grown, 0))) return [];
  return grown.line.items.flatMap((_, at) => reportAt(grown, at) ?? []);
};

const reportAt = (grown: Grown, at: number): Report | null => {
  const verb = sayingAt(grown, at);
  if (verb === undefined || !isReal(grown, at)) return null;
  if (isQuotedAs(grown, at)) return null;
  const subjectAt = subjectHead(grown, at);
  // "did not say which states it counts": no verb at all
  if (subjectAt === null || subjectAt === at || /^W/u.test(tagOf(grown, subjectAt))) return null;
  const subject = phraseOf(grown, subjectAt);
  // "‘good reasons’ for fearing that …": words in marks fear nothing
  if (subject.to === subject.from + 1 && isQuote(grown.line.items[subject.from])) return null;
  if (subject.to <= subject.from || !mayBeSource(grown.line, subject)) return null;
  if (isImagined(lowerOf(grown, subject.from - 1), tagOf(grown, at) === 'VBD')) return null;
  const particle = childrenOf(grown, at, 'compound').find(
    (child) => fullLabelOf(grown, child) === 'compound:prt' && child === at + 1,
  );
  return {
    at,
    verb: seems(grown, at) ? { ...verb, force: 'hedged' } : heldBack(verb, lowerOf(grown, at - 1)),
    subject,
    passive:
      childrenOf(grown, at, 'aux', 'nsubj', 'csubj').some((child) => fullLabelOf(grown, child).endsWith(':pass')) ||
      isReduced(grown, at) ||
      (verb.hearer && lowerOf(grown, at + 1) === 'by'),
    participle: tagOf(grown, at) === 'VBG' && childOf(grown, at, 'aux', 'nsubj') === undefined,
    group: { from: at, to: particle === undefined ? at + 1 : particle + 1 },
  };
};

/** "The papers appear to show that": no more than an appearance. */
const seems = (grown: Grown, at: number): boolean =>
  lowerOf(grown, at - 1) === 'to' && /^(?:appear|seem)(?:s|ed)?$/u.test(lowerOf(grown, headOf(grown, at)));

/**
 * "people reported missing": a participle that describes, without a subject of its own. One that a clause with "that" follows, or that
 * has an object where the sentence has no other verb, is the sentence's verb, misread.
 */
export const isReduced = (grown: Grown, at: number): boolean => {
  if (fullLabelOf(grown, at) !== 'acl' || !/^VB[ND]$/u.test(tagOf(grown, at))) return false;
  if (lowerOf(grown, at + 1) === 'that') return false;
  // "after the mayor accused the president of theft": whoever is accused has nobody to accuse
  if (sayingAt(grown, at)?.accuse === true && childOf(grown, at, 'obj') !== undefined) return false;
  return headOf(grown, headOf(grown, at)) >= 0 || childOf(grown, at, 'obj', 'ccomp') === undefined;
};

/** "His lawyer confirmed to the Herald that": where the noun heads the sentence, no other word is left to be its verb. */
export const isLoneVerb = (grown: Grown, at: number): boolean => {
  if (headOf(grown, headOf(grown, at)) >= 0) return false;
  if (isWholeSentence(grown) && VERBLESS.test(lowerOf(grown, at + 1))) return true;
  for (let next = at + 1; next < Math.min(at + 8, grown.line.items.length); next += 1) {
    if (lowerOf(grown, next) === 'that') return true;
    if (isComma(grown.line.items[next]) || isFinite(grown, next)) return false;
  }
  return false;
};

/** "cited Ana Reyes as saying A and demanding B": whose words they are stands before “as”, and a rule of its own reads it. */
const isQuotedAs = (grown: Grown, at: number): boolean =>
  tagOf(grown, at) === 'VBG' &&
  (lowerOf(grown, at - 1) === 'as' ||
    (labelOf(grown, at) === 'conj' && lowerOf(grown, headOf(grown, at) - 1) === 'as'));

// Behind a participle that describes stand other words: "a man accused of theft", "remarks reported by the Herald".
const VERBLESS = /^(?:against|under|below|beneath|:)$/u;

/** "Analysts cautioned against reading too much into it.": a sentence of the body, and no caption or headline. */
const isWholeSentence = ({ line }: Grown): boolean =>
  !line.headline && (isStop(line.items.at(-1)) || isQuote(line.items.at(-1)));

const MODAL = /^MD$/u;
const CONDITION = new Set(['if', 'unless']);
const NEGATIVE = new Set(['not', "n't", 'never', 'hardly', 'nor', 'neither', 'no']);

/** False for what was not said, may be said or should be said. */
const isReal = (grown: Grown, at: number): boolean => {
  const children = childrenOf(grown, at);
  if (children.some((child) => MODAL.test(tagOf(grown, child)) && labelOf(grown, child) === 'aux')) return false;
  if (children.some((child) => NEGATIVE.has(lowerOf(grown, child)) && labelOf(grown, child) !== 'nsubj' && child < at))
    return false;
  if (children.some((child) => labelOf(grown, child) === 'mark' && CONDITION.has(lowerOf(grown, child)))) return false;
  // "without saying how it was counted"
  if (tagOf(grown, at) === 'VBG' && lowerOf(grown, at - 1) === 'without') return false;
  if (isSecondPresent(grown, at)) return true;
  if (tagOf(grown, at) === 'VB' && !children.some((child) => /^do|does|did$/u.test(lowerOf(grown, child))))
    return isInfinitiveThatHappened(grown, at);
  if (labelOf(grown, at) === 'conj' && children.every((child) => labelOf(grown, child) !== 'nsubj')) {
    const head = headOf(grown, at);
    // "would not confirm or deny": the helpers of the first verb serve the second
    if (head >= 0 && tagOf(grown, head) === 'VB' && tagOf(grown, at) === 'VB') return isReal(grown, head);
  }
  return true;
};

/** "experts say it is late but call it good": a present tense that looks like an infinitive. */
const isSecondPresent = (grown: Grown, at: number): boolean => {
  if (tagOf(grown, at) !== 'VB' || labelOf(grown, at) !== 'conj') return false;
  const report = reportAround(grown, at, headOf(grown, at));
  return report !== null && tagOf(grown, report) === 'VBP' && childOf(grown, at, 'mark', 'aux') === undefined;
};

// "went on to say", "took to Facebook to announce": said. "wants to say", "declined to say": not.
const LEADS_TO_SAYING = new Set(
  `go goes went gone going continue continued continues come came appear appeared appears seem seemed seems use used uses take took takes
  taken rush rushed rise rose stand stood step stepped write wrote call called phone phoned telephone telephoned email emailed release
  released issue issued pause paused tweet tweeted gather gathered interrupt interrupted hasten hastened begin began begins start started
  amended updated revised edited continuing quick careful proud happy eager issue hold held meet met return returned speak spoke pose posed emerge emerged join joined`.split(
    /\s+/u,
  ),
);

const isInfinitiveThatHappened = (grown: Grown, at: number): boolean => {
  const head = headOf(grown, at);
  if (head < 0 || !['xcomp', 'advcl'].includes(labelOf(grown, at))) return false;
  return LEADS_TO_SAYING.has(lowerOf(grown, head)) && isRealGovernor(grown, head);
};

const isRealGovernor = (grown: Grown, at: number): boolean =>
  !childrenOf(grown, at).some(
    (child) => (labelOf(grown, child) === 'aux' && tagOf(grown, child) === 'MD') || NEGATIVE.has(lowerOf(grown, child)),
  );

export const cueSpanOf = (grown: Grown, report: Report): Span => {
  const { items } = grown.line;
  return {
    start: items[report.group.from]?.start ?? grown.line.start,
    end: items[report.group.to - 1]?.end ?? grown.line.end,
  };
};
