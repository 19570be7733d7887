import { type Cue, findCues } from '../cues.ts';
import type { Line } from '../lines.ts';
import { withReports } from './cues.ts';
import { grow } from './grown.ts';
import { reportsIn } from './reports.ts';

/** The verbs of saying in a line, by pattern and, where the line has one, by its tree. */
export const cuesOf = (line: Line): readonly Cue[] => {
  const grown = grow(line);
  return withReports(grown, findCues(line), grown === null ? [] : reportsIn(grown));
};
