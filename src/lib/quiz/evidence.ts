import { trim } from '../article/span.ts';
import type { Pack, PackArticle } from '../questions/pack-type.ts';
import type { Kind, Passage, Question } from '../questions/question.ts';
import type { SentenceRef } from './quiz-type.ts';

/**
 * How the marked sentences compare with the evidence:
 * found (a hit) · wide (holds it, with more than one sentence too many) · part (some of it) · elsewhere · unmarked ·
 * shown (marked where a hint had shown it) · not-asked (the text is silent, or the reader says that it is: nothing to
 * point at).
 */
export const EVIDENCE_GRADES = ['found', 'wide', 'part', 'elsewhere', 'unmarked', 'shown', 'not-asked'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** Sentences that may be marked beside the proof without spoiling it (PEDAGOGY §3). */
export const SPARE_SENTENCES = 1;

/** Kinds whose last option says that the text is silent, where their options are the fixed three. */
const KINDS_WITH_SILENCE: readonly Kind[] = ['SAYSO'];

export const sameSentence = (a: SentenceRef, b: SentenceRef): boolean =>
  a.article === b.article && a.sentence === b.sentence;

/** A shared space or closing quotation mark does not make a sentence part of the proof: a letter or a digit does. */
const holds = (article: PackArticle, [start, end]: readonly [number, number], passage: Passage): boolean =>
  /[\p{L}\p{N}]/u.test(article.text.slice(Math.max(start, passage.start), Math.min(end, passage.end)));

const sentencesHolding = (pack: Pack, passage: Passage): SentenceRef[] => {
  const article = pack.articles[passage.article];
  if (!article) return [];
  const { start, end } = trim(article.text, passage);
  return article.sentences.flatMap((span, sentence) =>
    span[0] < end && start < span[1] && holds(article, span, passage) ? [{ article: passage.article, sentence }] : [],
  );
};

/** The passages that a reader must point at: those of every statement where three are matched. */
const neededPassages = ({ form, needed, evidence }: Question): Passage[] =>
  form?.as === 'match' ? form.left.flatMap((part) => part.evidence) : needed.flatMap((index) => evidence[index] ?? []);

/** The sentences that a reader must point at, each once; none where the text is silent. */
export const provingSentences = (pack: Pack, question: Question): SentenceRef[] =>
  neededPassages(question)
    .flatMap((passage) => sentencesHolding(pack, passage))
    .filter((each, index, all) => all.findIndex((other) => sameSentence(each, other)) === index);

/** True when the question can be proven by pointing. */
export const isProvable = (pack: Pack, question: Question): boolean =>
  !question.absence && provingSentences(pack, question).length > 0;

/** Can silence be the answer? That hangs on the sort of question alone, never on the key. */
export const mayBeSilent = ({ kind, scale }: Question): boolean => scale && KINDS_WITH_SILENCE.includes(kind);

const claimsSilence = (question: Question, option: number): boolean =>
  mayBeSilent(question) && option === question.options.length - 1;

/**
 * True when a reader who chose this option has nothing to point at. Where the text may be silent this hangs on the
 * choice alone, never on the key: a step left out only when silence is right would give the key away.
 */
export const leavesNothingToPointAt = (pack: Pack, question: Question, option: number): boolean =>
  mayBeSilent(question) ? claimsSilence(question, option) : !isProvable(pack, question);

/**
 * Compares marked sentences with those that hold the evidence. A hit holds every one of them and at most one more
 * (PEDAGOGY §3 "Evidence hit"); a passage inside a long sentence asks for that sentence, no more.
 */
export const gradeMarks = (proof: readonly SentenceRef[], marked: readonly SentenceRef[]): EvidenceGrade => {
  if (marked.length === 0) return 'unmarked';
  const hits = proof.filter((each) => marked.some((mark) => sameSentence(mark, each))).length;
  if (hits === 0) return 'elsewhere';
  if (hits < proof.length) return 'part';
  return marked.length - hits <= SPARE_SENTENCES ? 'found' : 'wide';
};

/** How well an attempt was proven; the answer itself plays no part in it but for a claim of silence. */
export const gradeEvidence = (
  pack: Pack,
  question: Question,
  option: number | null,
  marked: readonly SentenceRef[],
): EvidenceGrade =>
  !isProvable(pack, question) || (option !== null && claimsSilence(question, option))
    ? 'not-asked'
    : gradeMarks(provingSentences(pack, question), marked);
