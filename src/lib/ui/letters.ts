/** What options and accounts are called by. */
export const LETTERS = 'ABCDEFGH';
