import type { Span } from '../../article/span.ts';
import { stemOf } from '../../facts/accounts/stems.ts';
import type { Sentence } from '../../language/reading.ts';
import { passageAt, sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { topicWords, wording } from '../phrase.ts';
import type { Passage } from '../question.ts';

const FEWEST = 2; // words of weight alike; with fewer a passage is about something else

const weightOf = (text: string): ReadonlySet<string> => new Set([...topicWords(text)].map(stemOf));

const bodyOf = ({ reading }: Context): Sentence[] => {
  const body = new Set(reading.article.paragraphs.filter(({ role }) => role === 'body').map(({ index }) => index));
  return reading.sentences.filter(({ paragraph }) => body.has(paragraph));
};

/** Where an account comes nearest to what the other one tells at a place, though it does not tell it; nothing where it comes nowhere near. */
export const nearestTo = (silent: Context, told: Context, at: Span): Passage[] => {
  const sentence = sentenceOf(told, at);
  const sought = sentence ? weightOf(wording(told, sentence)) : new Set<string>();
  const [best] = bodyOf(silent)
    .flatMap((one) => {
      const words = weightOf(wording(silent, one));
      const alike = [...words].filter((word) => sought.has(word)).length;
      return alike < FEWEST || sensitivityOf(silent, [one]) ? [] : [{ one, near: alike / Math.sqrt(words.size) }];
    })
    .sort((x, y) => y.near - x.near);
  return best ? [passageAt(silent, best.one)] : [];
};
