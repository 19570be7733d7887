import type { Item, Line } from './lines.ts';
import type { Range } from './phrases.ts';

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isLetters = (word: string): boolean => /^(?:\p{Lu}{2,3})$/u.test(word);

/** "Breathe Easy UK" → BEUK; "Board of Fish and Game" → BFG. */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter(isCapital)
    .map((word) =>
      isLetters(word)
        ? word
        : word
            .split('-')
            .map((part) => part.charAt(0))
            .join(''),
    )
    .join('')
    .toUpperCase();

const isAcronym = (item: Item | undefined): boolean =>
  item !== undefined && /^\p{Lu}[\p{L}&.]{1,8}$/u.test(item.text) && /\p{Lu}.*\p{Lu}/u.test(item.text);

const MOST_WORDS = 12;

/** "the Medicines and Devices Regulator (MDR)": the words that the letters in brackets stand for, by where they begin. */
export const spelledOut = (line: Line): ReadonlyMap<number, Range> => {
  const { items } = line;
  const found = new Map<number, Range>();
  items.forEach((item, to) => {
    if (item.text !== '(' || !isAcronym(items[to + 1]) || items[to + 2]?.text !== ')') return;
    const letters = (items[to + 1]?.text ?? '').replace(/\./gu, '').toUpperCase();
    for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS); from -= 1) {
      const word = items[from];
      if (word === undefined || word.quotation !== null || word.tag === 'mark') return;
      const initials = initialsOf(items.slice(from, to).map((one) => one.text));
      if (initials.length > letters.length) return;
      // A small lead ("national park board") is no name.
      if (initials !== letters || !isCapital(word.text)) continue;
      found.set(from, { from, to });
      return;
    }
  });
  return found;
};

/** The letters in brackets behind a name: "Water Board (WB)". */
export const isSpelledOut = (line: Line, range: Range): boolean => spelledOut(line).get(range.from)?.to === range.to;
