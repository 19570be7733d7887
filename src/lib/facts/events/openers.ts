import { wordSet } from '../../article/word-set.ts';
import { MONTHS, WEEKDAYS } from '../../language/words/times.ts';
import type { Item } from '../lines.ts';
import { FRACTIONS, ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '../words/figures.ts';
import { FEASTS, LIGHT_TIMES } from '../words/moments.ts';

// Most words of a text begin no figure: one look at the first word spares them all the readers.
const NUMBERS = new Set([
  ...Object.keys(SMALL_NUMBERS),
  ...Object.keys(SCALES),
  ...Object.keys(FRACTIONS),
  ...VAGUE_NUMBERS,
  'a',
  'an',
  'tens',
]);
const OTHER_AMOUNTS = new Set([...ORDINALS, 'no', 'no.', 'nos.']);
const OTHER_TIMES = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...FEASTS,
  ...LIGHT_TIMES,
  ...wordSet(`noon midnight midday today yesterday tomorrow tonight last next this that the earlier later recent coming
  overnight many few another`),
]);

const isFigure = ({ text }: Item): boolean => {
  const first = text.charCodeAt(0);
  // digits, signs of currency and minus; "€", "−" and their like lie far above the letters
  return (first >= 48 && first <= 57) || first === 36 || first === 45 || first === 163 || first === 165 || first > 8000;
};

const isCompound = ({ lower }: Item): boolean => {
  const hyphen = lower.indexOf('-');
  return (
    hyphen > 0 &&
    (NUMBERS.has(lower.slice(0, hyphen)) || /\d/u.test(lower) || /^(?:mid|early|late)$/u.test(lower.slice(0, hyphen)))
  );
};

const isPriced = ({ text }: Item): boolean => /^(?:US|A|C|NZ|HK|S)[$£€]/u.test(text);

/** False for a word that no amount begins with. */
export const mayOpenAmount = (item: Item): boolean =>
  isFigure(item) || NUMBERS.has(item.lower) || OTHER_AMOUNTS.has(item.lower) || isCompound(item) || isPriced(item);

/** False for a word that no time begins with. */
export const mayOpenTime = (item: Item): boolean =>
  isFigure(item) || NUMBERS.has(item.lower) || OTHER_TIMES.has(item.lower) || isCompound(item);
