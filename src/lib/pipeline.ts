// The whole engine, top to bottom: text → article → reading → facts → drafts → gates → pack.
import type { Article, Refusal } from './article/article.ts';
import { readArticle } from './article/read-article.ts';
import { checkText } from './article/refusals.ts';
import { factsIn, readLines } from './facts/extract-facts.ts';
import type { Facts } from './facts/facts.ts';
import type { Line } from './facts/lines.ts';
import type { EnglishModel } from './language/model/model.ts';
import { readLanguage } from './language/read-language.ts';
import type { Reading } from './language/reading.ts';
import type { Pack } from './questions/pack-type.ts';
import { writeQuestions } from './questions/write-questions.ts';

export type Source = { readonly text: string; readonly title?: string };
export type Read = {
  readonly article: Article;
  readonly reading: Reading;
  readonly lines: readonly Line[];
  readonly facts: Facts;
};

/**
 * An article's text, read for its facts. Takes any text; gives facts with spans into it; throws nothing.
 * With the English model sentences are read by their trees; without it, by pattern: less is found, and `facts.reader` says so.
 */
export const readText = ({ text, title }: Source, english: EnglishModel | null = null): Read => {
  const article = readArticle(text, title === undefined ? {} : { title });
  const reading = readLanguage(article);
  const lines = readLines(reading, english);
  return { article, reading, lines, facts: factsIn(reading, lines) };
};

/**
 * One article's quiz, or a pair's: the whole way from pasted text to a pack.
 * `count` is the most questions wanted; the same texts, count and seed give the same pack. A text that cannot be read is
 * refused with a code and a sentence for the reader.
 */
export const makeQuiz = (
  sources: readonly Source[],
  options: { readonly count: number; readonly seed: number; readonly english?: EnglishModel | null },
): { readonly pack: Pack } | Refusal => {
  for (const source of sources) {
    const refusal = checkText(source.text);
    if (refusal) return refusal;
  }
  return {
    pack: writeQuestions(
      sources.map((source) => readText(source, options.english ?? null)),
      options,
    ),
  };
};
