import type { Article } from '../article/article.ts';
import type { Told } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import type { PackArticle } from './pack-type.ts';

/** An article with what was read in it. */
export type Read = Told & { readonly article: Article };

/** An article as a pack carries it. */
export const packArticle = ({ article, reading }: Read): PackArticle => ({
  title: article.title,
  text: article.text,
  hash: fingerprint(article.text),
  outlet: article.outlet,
  labels: article.labels,
  paragraphs: article.paragraphs,
  sentences: reading.sentences.map((sentence) => [sentence.start, sentence.end] as const),
  origin: null,
  licence: null,
});
