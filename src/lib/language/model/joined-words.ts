/**
 * Prefixes that keep their hyphen inside the word, as the guidelines of the English treebanks have it (Universal
 * Dependencies, "English: tokenization"; the forms that occur in EWT and GUM).
 */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set([
  'anti',
  'arch',
  'co',
  'counter',
  'cross',
  'de',
  'e',
  'ex',
  'extra',
  'inter',
  'intra',
  'mega',
  'micro',
  'mid',
  'mini',
  'multi',
  'neo',
  'non',
  'over',
  'post',
  'pre',
  'pro',
  'pseudo',
  'psycho',
  'quasi',
  're',
  'semi',
  'socio',
  'sub',
  'super',
  'trans',
  'ultra',
  'un',
  'under',
]);

/** Words that are written together and read as two, with the place of the cut. */
export const JOINED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
]);
