import { slice } from '../../article/span.ts';
import type { ReadArticle } from '../../questions/pack-type.ts';
import type { OptionView } from '../../quiz/view.ts';
import { blocksOf } from '../copy-parts.ts';
import { LETTERS } from '../letters.ts';
import type { Line } from './aloud.svelte.ts';

const inOneBreath = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The sentences of an article in the order of the page, without what is not part of it. */
export const articleLines = (article: ReadArticle): readonly Line[] =>
  blocksOf(article).flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === 'sentence' ? [{ id: part.index, words: inOneBreath(slice(article.text, part.span)) }] : [],
    ),
  );

/** A question, and each option by its letter. */
export const questionLines = (stem: string, options: readonly OptionView[]): readonly Line[] => [
  { id: -1, words: inOneBreath(stem) },
  ...options.map(({ option, text }, n) => ({ id: option, words: `${LETTERS.charAt(n)}: ${inOneBreath(text)}` })),
];
