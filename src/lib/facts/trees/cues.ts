import type { Cue } from '../cues.ts';
import { childrenOf, type Grown, labelOf } from './grown.ts';
import { isReduced, type Report } from './reports.ts';

/** The cues of a line, with the subjects and the verbs that only its tree shows. */
export const withReports = (grown: Grown | null, cues: readonly Cue[], reports: readonly Report[]): readonly Cue[] => {
  if (grown === null) return cues;
  const byVerb = new Map(reports.map((report) => [report.at, report]));
  const known = new Set(cues.map((cue) => cue.at));
  const real = cues.filter(
    (cue) => !(cue.voice === 'active' && !cue.inverted && cue.from === cue.at && isReduced(grown, cue.at)),
  );
  const named = real.map((cue): Cue => {
    const report = byVerb.get(cue.at);
    return cue.subject !== null || report === undefined
      ? cue
      : { ...cue, subject: report.subject, inverted: isInverted(report) };
  });
  const more = reports.filter((report) => !known.has(report.at)).map((report) => toCue(grown, report));
  return [...named, ...more].sort((a, b) => a.at - b.at);
};

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
