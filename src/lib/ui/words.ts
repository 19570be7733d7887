import type { Cell } from '../quiz/marks.ts';
import type { EvidenceGrade } from '../quiz/evidence.ts';
import type { Tone } from '../quiz/feedback.ts';
import type { Pack } from '../questions/pack-type.ts';
import type { QuizMode } from '../quiz/quiz-type.ts';
import type { Level } from '../quiz/result.ts';

export const LETTERS = 'ABCDEFGH';

export const MODE_NAMES: Record<QuizMode, string> = { practice: 'Practice', test: 'Test' };
export const MODE_NOTES: Record<QuizMode, string> = {
  practice: 'You are told at once, and may try again.',
  test: 'You are told at the end, and can change answers until then.',
};

export const PATTERNS_NOTE =
  'This article was read without the English model, which could not be fetched: claims in unusual sentences may be missing.';

/** What a reader should know of a pack before it begins. */
export const notesOn = ({ reader, note }: Pick<Pack, 'reader' | 'note'>): string[] => [
  ...(note === null ? [] : [note]),
  ...(reader === 'patterns' ? [PATTERNS_NOTE] : []),
];

export const CELL_NAMES: Record<Cell, { readonly name: string; readonly note: string }> = {
  both: { name: 'Right and proven', note: 'the answer, and the sentence that shows it' },
  'answer-only': { name: 'Right, not proven', note: 'the answer, but not where it says so' },
  'place-only': { name: 'Right place, wrong reading', note: 'the sentence, but another answer' },
  neither: { name: 'Neither', note: 'worth another look' },
};

export const LEVEL_NAMES: Record<Level, string> = {
  'not-enough': 'Not enough yet to tell',
  'needs-work': 'Needs work',
  developing: 'Developing',
  secure: 'Secure',
};

export const TONE_NAMES: Record<Tone, string> = {
  verified: 'right and proven',
  right: 'right, not proven',
  query: 'query',
};

/** What to say about the reader's own marks once the proof is lit. */
export const EVIDENCE_NOTES: Record<EvidenceGrade, string> = {
  found: 'Your mark is on the proof.',
  wide: 'Your marks hold the proof, with too much around it: one sentence more than it takes is the limit.',
  part: 'You marked a part of the proof, not all of it.',
  elsewhere: 'You marked another passage; it is underlined in blue.',
  unmarked: 'You marked nothing; the proof is lit in the article.',
  'not-asked': 'Nothing to mark here.',
};

export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
