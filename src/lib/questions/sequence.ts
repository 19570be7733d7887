import { numberIn } from './flaws/numbers.ts';
import type { Option } from './question.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const LONGEST = 5; // words; more is no bare figure

/** Where a text stands among others like it: by its figure, its day of the week or its month; null when it names none. */
const placeOf = (text: string, names: readonly string[]): number | null => {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const found = names.findIndex((name) => words.includes(name));
  return found < 0 ? null : found;
};

const SCALES: readonly ((text: string) => number | null)[] = [
  (text) => placeOf(text, DAYS),
  (text) => (placeOf(text, MONTHS) !== null && /\d/u.test(text) ? null : placeOf(text, MONTHS)),
  (text) => (placeOf(text, MONTHS) === null ? numberIn(text) : null),
];

/** Options that are all figures, days or months, in their order; null where they are not, or two stand at one place. */
export const inSequence = (options: readonly Option[]): readonly Option[] | null => {
  if (options.some(({ text }) => text.split(' ').length > LONGEST)) return null;
  const months = new Set(options.map(({ text }) => placeOf(text, MONTHS)));
  const days = months.size === 1 && !months.has(null) ? [numberIn] : []; // “March 3” among other days of March
  for (const scale of [...SCALES, ...days]) {
    const places = options.map(({ text }) => scale(text));
    if (places.some((place) => place === null) || new Set(places).size < options.length) continue;
    return [...options].sort((a, b) => (scale(a.text) ?? 0) - (scale(b.text) ?? 0));
  }
  return null;
};
