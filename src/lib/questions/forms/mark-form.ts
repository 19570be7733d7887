import { sentencesOver, type Context } from '../context.ts';
import { keyOf } from '../key.ts';
import { topicWords } from '../phrase.ts';
import type { MarkForm, Passage, Question } from '../question.ts';
import { wordsOf } from '../words-of.ts';

const TASK = 'Mark the sentence that tells you.';

/** The one sentence that proves the answer; null where it takes two, or where another passage shows whose name is meant. */
const onlyProof = ({ evidence, needed }: Question): Passage | null =>
  evidence.length === 1 && needed.length === 1 ? (evidence[0] ?? null) : null;

/** True when a sentence beside the proof holds the answer too: marking that one would be right as well. */
const toldTwice = (context: Context, proof: Passage, key: string): boolean => {
  const telling = topicWords(key).size > 0 ? [...topicWords(key)] : wordsOf(key);
  return context.reading.sentences.some((sentence) => {
    if (sentence.start < proof.end && proof.start < sentence.end) return false;
    const words = new Set(wordsOf(context.text.slice(sentence.start, sentence.end)));
    return telling.every((word) => words.has(word));
  });
};

/** A question of place answered by the sentence itself; null where a gap shows that sentence, or two sentences tell. */
export const markForm = (question: Question, contexts: readonly Context[]): MarkForm | null => {
  const proof = onlyProof(question);
  const context = proof ? contexts[proof.article] : undefined;
  const key = keyOf(question);
  if (question.kind !== 'LOC' || !proof || !context) return null;
  if (sentencesOver(context, proof).length !== 1 || toldTwice(context, proof, key)) return null;
  return { as: 'mark', stem: `${question.stem} ${TASK}` };
};
