import type { SheetWords } from '../export/sheet-tables.ts';

/** Words of the tables for tests: numbered, since the server has none of its own. */
export const numberedWords: SheetWords = {
  questions: 'Questions',
  players: 'Players',
  questionHead: Array.from({ length: 17 }, (_, n) => `Head ${n + 1}`),
  playerHead: Array.from({ length: 5 }, (_, n) => `Head ${n + 1}`),
  questionN: (n) => `Q${n}`,
  yes: 'yes',
  no: 'no',
  replace: 'replace it',
};
