import type { Pack } from '../questions/pack-type.ts';
import type { Passage } from '../questions/question.ts';
import type { Tone } from '../quiz/feedback.ts';
import type { Review } from '../quiz/review.ts';
import { sentenceAt } from './copy-parts.ts';
import { verdictWords } from './verdict-words.ts';

/** A stamp in the margin, beside the first sentence that proves an answered question. */
export type StampMark = {
  readonly article: number;
  readonly sentence: number;
  readonly number: number; // of the question
  readonly tone: Tone;
  readonly words: string; // "Verified"
};

/** Where a reader would have had to point: the first passage that proves the answer itself. */
export const firstProof = (pack: Pack, id: string): Passage | undefined => {
  const question = pack.questions.find((each) => each.id === id);
  return question?.evidence[question.needed[0] ?? 0];
};

/** The stamps that a set of answered questions leaves; none where the text is silent and nothing can be pointed at. */
export const stampsOf = (pack: Pack, reviews: readonly Review[]): readonly StampMark[] =>
  reviews.flatMap(({ question, number, verdict }) => {
    const proof = firstProof(pack, question);
    const article = proof && pack.articles[proof.article];
    const sentence = article ? sentenceAt(article, proof) : -1;
    if (!proof || sentence < 0) return [];
    return [{ article: proof.article, sentence, number, tone: verdict.tone, words: verdictWords(verdict.code) }];
  });
