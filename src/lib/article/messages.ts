import type { RefusalCode } from './article.ts';

/** What a reader is told when a text cannot be read: what is wrong, and what to do next. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalCode, string>> = {
  empty: 'There is no text here yet: paste a news article, or drop a file.',
  link: 'This is a link, not an article: open the page, copy the article’s text and paste that.',
  binary:
    'This looks like the inside of a file rather than text: open the file, copy the article’s words and paste those.',
  'not-english': 'This does not seem to be English: paste an article written in English.',
  'not-prose':
    'This does not read like a news article, more like a list, a recipe, a table or code: paste an article in whole sentences.',
  'too-short': 'There is too little here to ask about: paste the whole article, at least a few sentences of it.',
  'too-long': 'This is longer than a million characters: paste one article at a time.',
};
