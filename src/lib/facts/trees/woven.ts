import type { Item, Line } from '../lines.ts';

/** A quotation that goes on with the sentence around it: the board “would never agree”. Its words are parsed in place. */
export const isWoven = (item: Item, line: Line): boolean => {
  const { quotation } = item;
  return quotation !== null && /^[\p{Ll}]/u.test(line.text.slice(quotation.inner.start, quotation.inner.start + 2));
};
