import type { Cue } from '../cues.ts';
import { isComma } from '../phrases.ts';
import { childrenOf, type Grown, headOf, labelOf, tagOf } from './grown.ts';
import { isLoneVerb, isReduced, type Report } from './reports.ts';
import { reportAround } from './subjects.ts';

/** The cues of a line, with the subjects and the verbs that only its tree shows. */
export const withReports = (grown: Grown | null, cues: readonly Cue[], reports: readonly Report[]): readonly Cue[] => {
  if (grown === null) return cues;
  const byVerb = new Map(reports.map((report) => [report.at, report]));
  const known = new Set(cues.map((cue) => cue.at));
  const real = cues.filter(
    (cue) =>
      !(
        cue.voice === 'active' &&
        !cue.inverted &&
        cue.from === cue.at &&
        isReduced(grown, cue.at) &&
        !isLoneVerb(grown, cue.at)
      ),
  );
  const named = real.map((cue): Cue => {
    const report = byVerb.get(cue.at);
    return report === undefined || !knowsBetter(grown, cue, report)
      ? cue
      : { ...cue, subject: report.subject, inverted: isInverted(report) };
  });
  const more = reports.filter((report) => !known.has(report.at)).map((report) => toCue(grown, report));
  return [...named, ...more].sort((a, b) => a.at - b.at);
};

/** Where the pattern saw nobody, took the object for the subject, or lost half of a phrase, the tree is right. */
const knowsBetter = (grown: Grown, cue: Cue, { at, subject }: Report): boolean => {
  if (cue.subject === null) return true;
  if (cue.inverted) return subject.to <= at && subject.to > 0 && isBehindAside(grown, at) && hasOwn(grown, at);
  if (labelOf(grown, at) === 'conj') return reportAround(grown, at, headOf(grown, at)) !== null;
  return cue.subject.to === subject.to && cue.subject.from > subject.from && isWhole(grown, subject);
};

/** ", which sent 140 people, said", ", citing “the polls,” said": what stands between subject and verb is no speech. */
const isBehindAside = (grown: Grown, at: number): boolean =>
  isComma(grown.line.items[at - 1]) ||
  (grown.tree.labels[at - 1] === 'obj' && tagOf(grown, headOf(grown, at - 1)) === 'VBG' && headOf(grown, at - 1) < at);

const hasOwn = (grown: Grown, at: number): boolean => childrenOf(grown, at, 'nsubj').some((child) => child < at);

/** One phrase behind speech, at whose end the tree and the pattern agree. */
const isWhole = (grown: Grown, subject: Report['subject']): boolean =>
  subject.parts.length === 1 && grown.line.items[subject.from - 1]?.speech === true;

const isInverted = (report: Report): boolean => report.subject.from > report.at;

const toCue = (grown: Grown, report: Report): Cue => {
  const helpers = childrenOf(grown, report.at, 'aux').filter((child) => child < report.at);
  return {
    verb: report.verb,
    at: report.at,
    from: Math.min(report.at, ...helpers),
    to: report.group.to,
    voice: report.passive ? 'passive' : report.participle ? 'participle' : 'active',
    inverted: isInverted(report),
    subject: labelOf(grown, report.at) === 'amod' ? null : report.subject,
  };
};
