import { splitBlocks } from './blocks.ts';

const HEAD = 40_000;
const PART = 10_000;

/** Enough of a text to judge what it is: all of it when short, else its head, middle and tail. */
export const sampleOf = (text: string): string => {
  if (text.length <= HEAD + 2 * PART) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, HEAD), text.slice(middle, middle + PART), text.slice(-PART)].join('\n\n');
};

/** The lines of a sample, with wrapped lines joined. */
export const linesOf = (sample: string): string[] =>
  splitBlocks(sample).flatMap((block) => block.lines.map((line) => sample.slice(line.start, line.end)));

/** A sample without the tags and links that a paste from a page may hold. */
export const withoutTags = (sample: string): string =>
  sample.replace(/<[^<>\n]{1,300}>/g, ' ').replace(/(?:https?:\/\/|www\.|pic\.)\S+/g, ' ');

/** The words of a text, small letters, curly apostrophes made straight. */
export const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map((word) => word.toLowerCase().replace(/’/g, "'"));
