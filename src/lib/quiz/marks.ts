import type { Pack } from '../questions/pack-type.ts';
import type { Question } from '../questions/question.ts';
import { gradeEvidence, type EvidenceGrade } from './evidence.ts';
import { HINT_SHARES } from './hint.ts';
import { rightShare } from './reply.ts';
import type { Answer, Attempt } from './quiz-type.ts';

/** The four cells of PEDAGOGY §3: answer and proof · answer only · right place, wrong reading · neither. */
export const CELLS = ['both', 'answer-only', 'place-only', 'neither'] as const;
export type Cell = (typeof CELLS)[number];

/** What an item is worth: one for the answer, one for its evidence; two for the answer where nothing can be pointed at. */
export const ITEM_MARKS = 2;

/** Answer until correct (PEDAGOGY §3 "Practice mode"): what a right answer at the first, second, third try counts. */
export const TRY_SHARES = [1, 0.33, 0] as const;

/** One attempt, judged. */
export type Judgement = { readonly right: boolean; readonly evidence: EvidenceGrade; readonly cell: Cell };

/** One answer, judged. Reports use `first`; the reader is shown `last`. */
export type Outcome = {
  readonly first: Judgement;
  readonly last: Judgement;
  readonly tries: number; // attempts made
  readonly gaveUp: boolean;
  readonly marks: number; // 0–2, part marks after a miss
  readonly firstMarks: number; // 0–2, what the first attempt alone is worth
  readonly max: typeof ITEM_MARKS;
};

/** Part marks are hundredths: adding them up must not show 0.9899999999999999. */
export const tidy = (marks: number): number => Math.round(marks * 100) / 100;

const cellOf = (right: boolean, evidence: EvidenceGrade): Cell => {
  const proven = evidence === 'found' || (right && evidence === 'not-asked');
  if (right) return proven ? 'both' : 'answer-only';
  return proven ? 'place-only' : 'neither';
};

/** Judges one attempt at a question. */
export const judge = (pack: Pack, question: Question, attempt: Attempt): Judgement => {
  const right = rightShare(pack, question, attempt) === 1;
  const grade = gradeEvidence(pack, question, attempt.option, attempt.marked);
  const evidence = grade === 'found' && HINT_SHARES[attempt.hint] === 0 ? 'shown' : grade;
  return { right, evidence, cell: cellOf(right, evidence) };
};

const CELL_MARKS: Readonly<Record<Cell, number>> = { both: 2, 'answer-only': 1, 'place-only': 0, neither: 0 };

/** What one attempt alone is worth; matches that are right for more than half count for the answer, never for its proof. */
const marksFor = (pack: Pack, question: Question, attempt: Attempt): number => {
  const { right, cell } = judge(pack, question, attempt);
  const lost = cell === 'both' ? 1 - HINT_SHARES[attempt.hint] : 0;
  return right ? CELL_MARKS[cell] - lost : rightShare(pack, question, attempt);
};

/**
 * Judges one answer (PEDAGOGY §3). Evidence counts only with a right answer and by the same share, so that a proof
 * found at the second try is never worth more than an answer found at the first.
 */
export const outcomeOf = (pack: Pack, question: Question, answer: Answer): Outcome => {
  const judgements = answer.attempts.map((attempt) => judge(pack, question, attempt));
  const first = judgements[0];
  const last = judgements.at(-1);
  if (!first || !last) throw new Error(`Expected an attempt at question ${question.id}, got none`);
  // A second try never costs what the first one earned.
  const marks = answer.attempts.map((each, at) => marksFor(pack, question, each) * (TRY_SHARES[at] ?? 0));
  return {
    first,
    last,
    tries: judgements.length,
    gaveUp: answer.gaveUp,
    marks: tidy(Math.max(...marks)),
    firstMarks: tidy(marks[0] ?? 0),
    max: ITEM_MARKS,
  };
};
