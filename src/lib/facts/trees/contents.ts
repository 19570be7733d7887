import { isQuote } from '../lines.ts';
import type { Range } from '../phrases.ts';
import { childOf, childrenOf, type Grown, headOf, isVerb, labelOf, lowerOf, rangeOf, tagOf } from './grown.ts';
import type { Report } from './reports.ts';
import { trim } from './subjects.ts';

/** The clause that a verb of saying governs: said (that) C, asked whether C. Without "that"; "whether" stays. */
export const clauseContent = (grown: Grown, report: Report): readonly Range[] => {
  const clause = childrenOf(grown, report.at, 'ccomp').find((child) => !isSpeech(grown, child));
  if (clause === undefined) return [];
  return withoutCue(grown, withoutThat(grown, rangeOf(grown, clause), clause), report);
};

/** True for a quotation that stands as a sentence of its own. */
export const isSpeech = (grown: Grown, at: number): boolean => {
  const item = grown.line.items[at];
  return isQuote(item) && item.speech;
};

const withoutThat = (grown: Grown, range: Range, clause: number): Range => {
  const trimmed = trim(grown, range);
  const mark = childrenOf(grown, clause, 'mark').find((child) => lowerOf(grown, child) === 'that');
  return mark === trimmed.from ? trim(grown, { from: mark + 1, to: trimmed.to }) : trimmed;
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

const OPENERS = new Set(['but', 'and', 'so', 'yet', 'still', 'or']);

/** "The road is closed, police said": the cue hangs on what was said. */
export const contentAround = (grown: Grown, report: Report): readonly Range[] => {
  const head = headOf(grown, report.at);
  if (head < 0 || !['parataxis', 'ccomp', 'dep', 'advcl'].includes(labelOf(grown, report.at))) return [];
  if (!isAside(grown, report)) return [];
  const whole = rangeOf(grown, head);
  const aside = rangeOf(grown, report.at);
  const pieces = [
    trim(grown, { from: whole.from, to: aside.from }),
    trim(grown, { from: aside.to, to: whole.to }),
  ].filter((piece) => piece.to > piece.from);
  const first = pieces[0];
  if (first === undefined) return [];
  return OPENERS.has(lowerOf(grown, first.from)) ? [trim(grown, { from: first.from + 1, to: first.to }), ...pieces.slice(1)] : pieces;
};

/** Subject, verb, hearer, day and place, with no content of its own. */
const isAside = (grown: Grown, report: Report): boolean =>
  report.verb.clause &&
  !report.participle &&
  childOf(grown, report.at, 'mark') === undefined &&
  childrenOf(grown, report.at).every((child) => !['ccomp', 'xcomp', 'acl'].includes(labelOf(grown, child)));

/** "vowed to resign": the infinitive with its "to". */
export const infinitiveContent = (grown: Grown, report: Report): readonly Range[] => {
  const clause = childrenOf(grown, report.at, 'xcomp').find((child) => isVerb(grown, child) && child > report.at);
  if (clause === undefined) return [];
  if (!childrenOf(grown, clause, 'mark').some((child) => lowerOf(grown, child) === 'to')) return [];
  return [trim(grown, rangeOf(grown, clause))];
};

/** "announced a deal", "criticised the plan": the object with all that hangs on it. */
export const objectContent = (grown: Grown, report: Report): readonly Range[] => {
  const object = childrenOf(grown, report.at, 'obj').find((child) => child > report.at);
  if (object === undefined || /^(?:PRP|WP|WDT)$/u.test(tagOf(grown, object))) return [];
  return [trim(grown, rangeOf(grown, object))];
};
