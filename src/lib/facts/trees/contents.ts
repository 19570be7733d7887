import { isQuote } from '../lines.ts';
import { isComma, isStop, type Range } from '../phrases.ts';
import {
  childOf,
  childrenOf,
  type Grown,
  hasFinite,
  headOf,
  isFinite,
  isSpeech,
  isVerb,
  labelOf,
  lowerOf,
  rangeOf,
  tagOf,
} from './grown.ts';
import type { Report } from './reports.ts';
import { trim } from './subjects.ts';

/** The clause that a verb of saying governs: said (that) C, asked whether C. Without "that"; "whether" stays. */
export const clauseContent = (grown: Grown, report: Report): readonly Range[] => {
  if (isAfterSpeech(grown, report) || isUntold(grown, report)) return [];
  const clause = childrenOf(grown, report.at, 'ccomp').find((child) => isClause(grown, child, report));
  if (clause === undefined) return [];
  const whole = { from: subjectOf(grown, report, clause), to: rangeOf(grown, clause).to };
  const range = withoutThat(grown, withReasons(grown, whole, report), clause);
  return withoutCue(grown, withQuotation(grown, range), report);
};

/** "…, court told": at the end of a headline, who was told and not who said it. */
const isUntold = (grown: Grown, { verb, at, subject }: Report): boolean =>
  verb.lemma === 'tell' && subject.to === at && at === grown.line.items.length - 1;

/** "noting the nominee “makes you want to leave”": the subject of a verb in marks, taken for an object. */
const subjectOf = (grown: Grown, report: Report, clause: number): number => {
  const { from } = rangeOf(grown, clause);
  if (!isQuote(grown.line.items[clause]) || report.verb.hearer) return from;
  const object = childOf(grown, report.at, 'obj');
  return object !== undefined && rangeOf(grown, object).to === from ? rangeOf(grown, object).from : from;
};

/** “…,” said Ana: what is said stands in front, and the name behind is no clause. */
const isAfterSpeech = (grown: Grown, report: Report): boolean => {
  return isSpeech(grown, Math.min(report.at, report.subject.from) - 1);
};

/** A clause has a finite verb, or a quotation in the place of one. */
const isClause = (grown: Grown, at: number, report: Report): boolean => {
  // "say the plans are “about right,”": the clause’s last word in marks
  if (isSpeech(grown, at)) return childOf(grown, at, 'cop') !== undefined && rangeOf(grown, at).from > report.at;
  if (isQuote(grown.line.items[at])) return true;
  if (at < report.at && !isComma(grown.line.items[Math.min(report.at, report.subject.from) - 1])) return false;
  if (isFinite(grown, at) && childOf(grown, at, 'nsubj', 'csubj', 'expl') === undefined)
    return labelOf(grown, report.at) === 'acl' || isQuote(grown.line.items[at - 1]);
  if (isFinite(grown, at)) return true;
  const hasSubject = childOf(grown, at, 'nsubj', 'csubj', 'expl') !== undefined;
  // "villagers feared dead were found": the verb of the sentence, and nobody’s words
  if (tagOf(grown, at) === 'VBN' && !hasSubject && isFinite(grown, rangeOf(grown, at).from))
    return labelOf(grown, report.at) === 'acl';
  if (tagOf(grown, at) === 'VBN' && rangeOf(grown, at).from < at) return true;
  return childrenOf(grown, at).some(
    (child) => isFinite(grown, child) || labelOf(grown, child) === 'cop' || lowerOf(grown, child) === 'to',
  );
};

const withoutThat = (grown: Grown, range: Range, clause: number): Range => {
  const trimmed = trim(grown, range);
  const mark = childrenOf(grown, clause, 'mark').find((child) => lowerOf(grown, child) === 'that');
  return mark === trimmed.from ? trim(grown, { from: mark + 1, to: trimmed.to }) : trimmed;
};

const REASONS = new Set([
  'because',
  'if',
  'unless',
  'since',
  'until',
  'so',
  'as',
  'when',
  'where',
  'before',
  'after',
  'than',
]);

/** "said it was shut because …": the reason belongs to what was said, whatever the parser hung it on. */
const withReasons = (grown: Grown, range: Range, report: Report): Range => {
  let { to } = range;
  for (const child of childrenOf(grown, report.at, 'advcl')) {
    const own = rangeOf(grown, child);
    if (own.from !== to && !(own.from === to + 1 && isComma(grown.line.items[to]))) continue;
    if (REASONS.has(lowerOf(grown, own.from))) to = own.to;
  }
  return { from: range.from, to };
};

/** "said the figures are “too low”": a quotation that follows at once ends the clause. */
const withQuotation = (grown: Grown, range: Range): Range => {
  const next = grown.line.items[range.to];
  return isQuote(next) && !(next.speech && isComma(grown.line.items[range.to - 1]))
    ? { from: range.from, to: range.to + 1 }
    : range;
};

/** A clause around its own cue ("The road, police said, is closed") comes in two pieces. */
const withoutCue = (grown: Grown, range: Range, report: Report): readonly Range[] => {
  const from = Math.min(report.at, report.subject.from);
  const to = Math.max(report.group.to, report.subject.to);
  if (to <= range.from || from >= range.to) return [range];
  return [
    trim(grown, { from: range.from, to: Math.max(range.from, from) }),
    trim(grown, { from: Math.min(range.to, to), to: range.to }),
  ].filter((piece) => piece.to > piece.from);
};

// "Asked whether he would go, he pointed at the door": the question is not his.
const ANSWERS = /^(?:asked|pressed|questioned|told|speaking|responding)$/u;

const OPENERS = new Set(['but', 'and', 'so', 'yet', 'still', 'or']);

/** "The road is closed, police said": the cue hangs on what was said. */
export const contentAround = (grown: Grown, report: Report): readonly Range[] => {
  if (!['parataxis', 'ccomp', 'dep', 'advcl', 'acl', 'conj'].includes(labelOf(grown, report.at))) return [];
  if (!isAside(grown, report)) return [];
  if (isUntold(grown, report)) return [];
  const aside = asideRange(grown, report);
  if (aside === null) return [];
  const head = clauseAbove(grown, report.at, aside);
  if (head === null) return [];
  const whole = rangeOf(grown, head);
  const pieces = [
    trim(grown, { from: whole.from, to: aside.from }),
    trim(grown, { from: aside.to, to: whole.to }),
  ].filter((piece, i) => piece.to > piece.from && !(i === 1 && isButSomebody(grown, piece.from)));
  const first = pieces[0];
  if (
    first === undefined ||
    ANSWERS.test(lowerOf(grown, first.from)) ||
    !pieces.some((piece) => hasFinite(grown, piece))
  )
    return [];
  return OPENERS.has(lowerOf(grown, first.from)) && first.to > first.from + 1
    ? [trim(grown, { from: first.from + 1, to: first.to }), ...pieces.slice(1)]
    : pieces;
};

/** "…, police said, but the farmer has vowed to stay": somebody else, by the writer. */
const isButSomebody = (grown: Grown, at: number): boolean =>
  lowerOf(grown, at) === 'but' &&
  /^(?:DT|NN|CD)/u.test(tagOf(grown, at + 1)) &&
  !grown.line.items.slice(at).some(isQuote);

const isBoundary = (grown: Grown, at: number): boolean => {
  const item = grown.line.items[at];
  return item === undefined || isComma(item) || isStop(item);
};

/** The cue between its commas, or from a comma to the end. */
const asideRange = (grown: Grown, report: Report): Range | null => {
  const { items } = grown.line;
  const bare = Math.min(report.at, report.subject.from);
  const from = lowerOf(grown, bare - 1) === 'as' ? bare - 1 : bare;
  if (!isBoundary(grown, from - 1) || from === 0) return null;
  const own = rangeOf(grown, report.at);
  let to = Math.max(report.group.to, report.subject.to);
  while (to < own.to && !isBoundary(grown, to)) to += 1;
  if (!isBoundary(grown, to) || isQuote(items[from - 2]) || isQuote(items[to + 1])) return null;
  // "the Herald reports, citing a clerk": whom it has the words from is no part of them
  if (/^(?:citing|quoting)$/u.test(lowerOf(grown, to + 1))) return null;
  if (/^(?:relying|drawing)$/u.test(lowerOf(grown, to + 1)) && lowerOf(grown, to + 2) === 'on') return null;
  return { from, to };
};

/** The head of what was said: far enough up to hold what stands behind the aside, too. */
const clauseAbove = (grown: Grown, at: number, aside: Range): number | null => {
  let head = headOf(grown, at);
  const more = isComma(grown.line.items[aside.to]) && grown.line.items[aside.to + 1] !== undefined;
  for (let steps = 0; head >= 0 && steps < 8; steps += 1) {
    const range = rangeOf(grown, head);
    const reaches = !more || range.to > aside.to + 1;
    if (reaches && range.from < aside.from && hasFinite(grown, range)) return head;
    head = headOf(grown, head);
  }
  return null;
};

/** Subject, verb, hearer, day and place, with no content of its own. */
const isAside = (grown: Grown, report: Report): boolean =>
  report.verb.clause &&
  !report.participle &&
  !childrenOf(grown, report.at).some(
    (child) =>
      child < report.at &&
      lowerOf(grown, child) !== 'as' &&
      (['mark', 'cc'].includes(labelOf(grown, child)) || /^W/u.test(tagOf(grown, child))),
  ) &&
  childrenOf(grown, report.at).every((child) => !['ccomp', 'xcomp', 'acl'].includes(labelOf(grown, child)));

const STARTS = ['conj', 'parataxis', 'ccomp', 'advcl', 'dep', 'xcomp'];

/** "said comments from the board were late": a clause that the parser saw, but not as the verb’s own. */
export const restContent = (grown: Grown, report: Report): readonly Range[] => {
  if (report.verb.needsThat || isAfterSpeech(grown, report)) return [];
  const start = behindHearer(grown, report);
  const clause = childrenOf(grown, report.at, ...STARTS).find(
    (child) => child > start && isClause(grown, child, report) && isUnmarked(grown, child),
  );
  const first = grown.line.items[start];
  if (
    clause === undefined ||
    first === undefined ||
    isQuote(first) ||
    /^(?:IN|TO|CC|WRB|VBG)$/u.test(tagOf(grown, start))
  )
    return [];
  if (!opensWithNoun(grown, start)) return [];
  if (/^(?:this|that)$/u.test(first.lower) && /^(?:IN|TO)$/u.test(tagOf(grown, start + 1))) return []; // "confirmed this to Newsline"
  const range = withoutThat(grown, { from: start, to: Math.max(rangeOf(grown, clause).to, start + 1) }, clause);
  return withoutCue(grown, withQuotation(grown, range), report);
};

/** Past hearer, day and adverb: where what is said may begin. */
const behindHearer = (grown: Grown, report: Report): number => {
  let at = Math.max(report.group.to, report.subject.from > report.at ? report.subject.to : 0);
  for (let steps = 0; steps < 4; steps += 1) {
    const next = childrenOf(grown, report.at, 'iobj', 'obl', 'advmod').find(
      (child) => rangeOf(grown, child).from === at,
    );
    if (next === undefined || (labelOf(grown, next) === 'iobj' && !report.verb.hearer)) return at;
    at = rangeOf(grown, next).to;
  }
  return at;
};

/** False for "villagers feared dead were found": between the two verbs there is nobody. */
const opensWithNoun = (grown: Grown, start: number): boolean => {
  for (let at = start; at < grown.line.items.length && !isFinite(grown, at); at += 1)
    if (/^(?:NN|PRP|CD|DT|EX|VBG|PDT)/u.test(tagOf(grown, at)) || isQuote(grown.line.items[at])) return true;
  return false;
};

const isUnmarked = (grown: Grown, clause: number): boolean => {
  const from = rangeOf(grown, clause).from;
  return (
    !isComma(grown.line.items[from]) &&
    !isComma(grown.line.items[from - 1]) &&
    !childrenOf(grown, clause).some(
      (child) => child < clause && (['mark', 'cc'].includes(labelOf(grown, child)) || /^W/u.test(tagOf(grown, child))),
    )
  );
};

/** "vowed to resign": the infinitive with its "to". */
export const infinitiveContent = (grown: Grown, report: Report): readonly Range[] => {
  const clause = childrenOf(grown, report.at, 'xcomp').find((child) => isVerb(grown, child) && child > report.at);
  if (clause === undefined || childOf(grown, report.at, 'obj', 'iobj') !== undefined) return [];
  if (!childrenOf(grown, clause, 'mark').some((child) => lowerOf(grown, child) === 'to')) return [];
  if (/^(?:ask|agree)$/u.test(report.verb.lemma) && isCoverAsked(grown, rangeOf(grown, clause))) return [];
  return [trim(grown, rangeOf(grown, clause))];
};

/** "asked not to be named", "asked to be left out", "asked to remain anonymous": how somebody wished to appear, and no request in the news. */
// "agreed to speak only if", too.
const isCoverAsked = (grown: Grown, { from }: Range): boolean =>
  lowerOf(grown, from) !== 'to' || /^(?:be|remain|stay|appear|speak|go|use|keep)$/u.test(lowerOf(grown, from + 1));

// "reported a profit", "announced a winner of": figures of a business, not words of it.
const NOT_SPOKEN = new Set(
  'profit profits loss losses earnings revenue revenues sales income turnover something nothing anything missing dead name names address age identity'.split(
    ' ',
  ),
);

const TAILS = new Set(['for', 'as', 'of', 'about', 'that', 'to', 'over', 'against', 'between', 'toward', 'towards']);

/** "confirmed that account on Monday": a noun, taken for a clause. */
const isThatNoun = (grown: Grown, at: number): boolean =>
  tagOf(grown, at) === 'NN' && lowerOf(grown, at - 1) === 'that' && !hasFinite(grown, rangeOf(grown, at));

/** "announced a deal", "criticised the plan for …": the object with all that hangs on it. */
export const objectContent = (grown: Grown, report: Report): readonly Range[] => {
  const object = childrenOf(grown, report.at, 'obj', 'ccomp').find(
    (child) => child > report.at && (labelOf(grown, child) === 'obj' || isThatNoun(grown, child)),
  );
  if (object === undefined || /^(?:PRP|WP|WDT)$/u.test(tagOf(grown, object))) return [];
  if (/^(?:this|that)$/u.test(lowerOf(grown, object))) return [{ from: object, to: object + 1 }]; // "confirmed this to Newsline"
  if (NOT_SPOKEN.has(lowerOf(grown, object)) || lowerOf(grown, report.at - 1) === 'first') return []; // "which first revealed the talks"
  const own = rangeOf(grown, object);
  const next = grown.line.items[own.to];
  if (next !== undefined && (isFinite(grown, own.to) || isQuote(next))) return [];
  let { to } = own;
  while (to > object + 1 && grown.line.items[to - 1]?.tag === 'time') to -= 1;
  if (to < own.to && /^(?:IN|TO)$/u.test(tagOf(grown, to - 1))) to -= 1;
  for (const child of childrenOf(grown, report.at, 'obl', 'advcl', 'xcomp')) {
    const range = rangeOf(grown, child);
    if (range.from === to && TAILS.has(lowerOf(grown, range.from))) to = range.to;
  }
  return [trim(grown, { from: own.from, to })];
};

/** Verbs of saying whose content stands behind a preposition. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  point: ['to'], admit: ['to'], comment: ['on'], complain: ['of', 'about'], testify: ['about'], boast: ['of', 'about'], hint: ['at'],
  insist: ['on'], argue: ['for', 'against'], warn: ['of'], write: ['about'], speculate: ['about'], joke: ['about'],
}; // prettier-ignore

const WRITTEN = new Set(['report', 'study', 'article', 'story', 'poll', 'survey', 'letter', 'post']);

/** "pointed to the case as proof", "complained about the noise": what stands behind the preposition. */
export const obliqueContent = (grown: Grown, report: Report): readonly Range[] => {
  const words = BEHIND[report.verb.lemma];
  if (words === undefined) return [];
  const noun = childrenOf(grown, report.at, 'obl', 'advcl', 'ccomp').find(
    (child) => child > report.at && words.includes(lowerOf(grown, rangeOf(grown, child).from)),
  );
  if (noun === undefined || /^(?:PRP|WP|WDT)$/u.test(tagOf(grown, noun))) return [];
  const own = rangeOf(grown, noun);
  // "pointed to a report by the website Perelom, which claimed …": what the report says is another’s
  if (WRITTEN.has(lowerOf(grown, noun)) && /^(?:by|in|from)$/u.test(lowerOf(grown, noun + 1))) return [];
  let { to } = own;
  for (const child of childrenOf(grown, report.at, 'obl', 'advcl')) {
    const range = rangeOf(grown, child);
    if (range.from === to && lowerOf(grown, range.from) === 'as') to = range.to;
  }
  return [trim(grown, { from: own.from + 1, to })];
};
