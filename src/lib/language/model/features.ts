/** What a word shows of itself, one string a slot; `undefined` where a slot has nothing to say. */
export type Features = readonly (string | undefined)[];

/** The slots in the order of the tables in the asset: the word, its ends, its beginnings, its shape, its case, its last part. */
export const SLOTS = [
  'word',
  'suffix-2',
  'suffix-3',
  'suffix-4',
  'suffix-5',
  'prefix-2',
  'prefix-3',
  'prefix-4',
  'shape',
  'cased',
  'last-part',
] as const;

/** The first rows of every table. */
export const UNKNOWN = 0;
export const ROOT = 1;
export const ABSENT = 2;
export const RESERVED = 3;

export const LONGEST = 40; // characters of a word that anything can be learned from
const LINK = /^(?:https?:\/\/|www\.)|^[^\s@]+@[^\s@]+\.[a-z]+$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const NUMBER = /^[+-]?[\d.,:/]*\d[\d.,:/]*$/;

/** Curly marks, long dashes and dots as the treebanks mostly write them. */
export const plainMarks = (word: string): string =>
  word
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„‟«»]|''/g, '"')
    .replace(/…/g, '...')
    .replace(/^(?:[–—―‒]|-{2,3})$/, '--')
    .replace(/[‐‑]/g, '-');

const wordOf = (lower: string): string => {
  if (YEAR.test(lower)) return '!YEAR';
  if (NUMBER.test(lower)) return '!NUM';
  return LINK.test(lower) ? '!URL' : lower.replace(/\d/g, '0');
};

const suffix = (word: string, size: number): string => (word.length <= size ? `^${word}` : word.slice(-size));
const prefix = (word: string, size: number): string => (word.length <= size ? `^${word}` : word.slice(0, size));

/** Iraqi → Xx, 2003-04 → d-d; a short word keeps its length. */
const shapeOf = (word: string): string => {
  const shape = word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/\d+/g, 'd');
  return word.length < 4 ? shape + String(word.length) : shape.slice(0, 8);
};

const lastPartOf = (lower: string): string | undefined => {
  const cut = lower.lastIndexOf('-');
  return cut > 0 && cut < lower.length - 1 ? lower.slice(cut + 1) : undefined;
};

/** The features of one word of a treebank, or of an article cut as the treebanks cut theirs. */
export const featuresOf = (raw: string): Features => {
  const plain = plainMarks(raw);
  const word = plain.length > LONGEST ? plain.slice(0, LONGEST / 2) + plain.slice(-LONGEST / 2) : plain;
  const lower = word.toLowerCase();
  const known = wordOf(lower);
  const affixed = known.startsWith('!') ? known : lower;
  return [
    known,
    suffix(affixed, 2),
    suffix(affixed, 3),
    suffix(affixed, 4),
    suffix(affixed, 5),
    prefix(affixed, 2),
    prefix(affixed, 3),
    prefix(affixed, 4),
    shapeOf(word),
    lower === word ? undefined : word,
    lastPartOf(lower),
  ];
};
