import { contains, slice } from '../article/span.ts';
import { gradeOf } from './gates/reading-grade.ts';
import type { Pack, PackArticle } from './pack-type.ts';

export const PACK_LEVELS = [1, 2, 3] as const;
export type PackLevel = (typeof PACK_LEVELS)[number];

const HARD_READING = 7; // a school grade
const HARD_ASKING = 0.5; // of the questions

const bodySentences = ({ text, paragraphs, sentences }: PackArticle): readonly string[] => {
  const body = paragraphs.filter(({ role }) => role === 'body').map(({ span }) => span);
  return sentences
    .map(([start, end]) => ({ start, end }))
    .filter((sentence) => body.some((span) => contains(span, sentence)))
    .map((sentence) => slice(text, sentence));
};

/** The school grade of a pack’s articles: the mean over the sentences of their bodies, names left out. */
export const packGrade = ({ articles }: Pack): number => {
  const grades = articles.flatMap(bodySentences).map(gradeOf);
  return grades.length === 0 ? 0 : grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
};

/** The share of its questions that ask for more than finding a passage and taking it at its word. */
export const packDemand = ({ questions }: Pack): number =>
  questions.filter(({ process }) => process !== 'L' && process !== 'U1').length / Math.max(1, questions.length);

/** How hard a pack is: 1, and one more for long sentences and words, and one more for questions that weigh and compare. */
export const packLevel = (pack: Pack): PackLevel => {
  const isHard = [packGrade(pack) >= HARD_READING, packDemand(pack) >= HARD_ASKING].filter(Boolean).length;
  return PACK_LEVELS[isHard] ?? 1;
};
