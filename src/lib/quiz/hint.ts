import { contains } from '../article/span.ts';
import type { Pack } from '../questions/pack-type.ts';
import type { Question } from '../questions/question.ts';
import { isProvable, mayBeSilent, provingSentences, sameSentence } from './evidence.ts';
import type { Hint, QuizMode, SentenceRef } from './quiz-type.ts';

/** What a found proof is worth after a hint: half where its paragraph was shown, nothing where the sentence was. */
export const HINT_SHARES: Readonly<Record<Hint, number>> = { none: 1, paragraph: 0.5, sentence: 0 };

/** The hint after this one; null where there is none. Where the sentence is the answer itself, it is not given away. */
const nextHint = ({ form }: Question, hint: Hint): Hint | null => {
  if (hint === 'none') return 'paragraph';
  return hint === 'paragraph' && form?.as !== 'mark' ? 'sentence' : null;
};

/**
 * The hint that a reader may ask for; null where there is none. A question that may be answered by silence has none,
 * whatever is right: a hint that is only there to be had where the text speaks would give the key away.
 */
export const hintFor = (pack: Pack, question: Question, mode: QuizMode, hint: Hint): Hint | null =>
  mode === 'test' || mayBeSilent(question) || !isProvable(pack, question) ? null : nextHint(question, hint);

const sentencesBeside = (pack: Pack, { article, sentence }: SentenceRef): SentenceRef[] => {
  const { paragraphs = [], sentences = [] } = pack.articles[article] ?? {};
  const spanAt = (at: number) => ({ start: sentences[at]?.[0] ?? 0, end: sentences[at]?.[1] ?? 0 });
  const own = paragraphs.find(({ span }) => contains(span, spanAt(sentence)));
  if (!own) return [{ article, sentence }];
  return sentences.flatMap((_, at) => (contains(own.span, spanAt(at)) ? [{ article, sentence: at }] : []));
};

/** The sentences that a hint shows. */
export const hintedSentences = (pack: Pack, question: Question, hint: Hint): readonly SentenceRef[] => {
  if (hint === 'none') return [];
  const proof = provingSentences(pack, question);
  if (hint === 'sentence') return proof;
  const all = proof.flatMap((each) => sentencesBeside(pack, each));
  return all.filter((each, at) => all.findIndex((other) => sameSentence(each, other)) === at);
};
