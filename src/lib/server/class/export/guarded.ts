import type { Cell } from './sheet-tables.ts';

/**
 * A text that a spreadsheet would take for a formula, or for a link to another program, gets an apostrophe before it:
 * a roster code or an article may hold anything.
 */
export const guarded = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
