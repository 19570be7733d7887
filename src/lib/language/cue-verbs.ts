import { wordSet } from '../article/word-set.ts';

/** Verbs that carry a sentence on after a quotation has ended in ? or !: “Why?” Sallow asked. */
export const CUE_VERBS = wordSet(`
  said says asked asks added adds wrote writes tweeted posted replied replies told tells shouted cried yelled exclaimed joked
  wondered demanded answered continued quipped recalled screamed insisted remarked explained urged warned declared called mused
  laughed snapped retorted reads read began
`);
