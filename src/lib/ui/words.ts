import type { EvidenceGrade } from '../quiz/evidence.ts';
import type { Tone } from '../quiz/feedback.ts';
import type { Cell } from '../quiz/marks.ts';
import type { Level } from '../quiz/result.ts';
import { m } from './messages/messages.js';

// Words stand in modules by screen, so that the first one loads no word of the others.
/** A message for each code; it is a function, said in the reader's language when it is called. */
export type Words<Code extends string> = Readonly<Record<Code, () => string>>;

const CELL_NAMES: Words<Cell> = {
  both: m.words_cell_both,
  'answer-only': m.words_cell_answer_only,
  'place-only': m.words_cell_place_only,
  neither: m.words_cell_neither,
};

const LEVEL_NAMES: Words<Level> = {
  'not-enough': m.words_level_not_enough,
  'needs-work': m.words_level_needs_work,
  developing: m.words_level_developing,
  secure: m.words_level_secure,
};

const TONE_NAMES: Words<Tone> = {
  verified: m.words_tone_verified,
  right: m.words_tone_right,
  query: m.words_tone_query,
};

const EVIDENCE_NOTES: Words<EvidenceGrade> = {
  found: m.words_evidence_found,
  wide: m.words_evidence_wide,
  part: m.words_evidence_part,
  elsewhere: m.words_evidence_elsewhere,
  unmarked: m.words_evidence_unmarked,
  shown: m.words_evidence_shown,
  'not-asked': m.words_evidence_not_asked,
};

export const cellName = (cell: Cell): string => CELL_NAMES[cell]();
export const levelName = (level: Level): string => LEVEL_NAMES[level]();
export const toneName = (tone: Tone): string => TONE_NAMES[tone]();
/** What to say about the reader's own marks once the proof is lit. */
export const evidenceNote = (grade: EvidenceGrade): string => EVIDENCE_NOTES[grade]();
