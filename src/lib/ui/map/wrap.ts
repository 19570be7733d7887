/** Widths of letters in hundredths of the type size, by class, as the heavier cut of our sans has them. */
const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,:;|!'’‘ ", 30],
  ['frt()[]{}-/\\', 38],
  ['cksvxyz*?J"“”LFYaeghnopqbdu0123456789', 56],
  ['ABCDEGHKNOPQRSTUVXZ&–', 67],
  ['mwMW%@—…', 96],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const UNKNOWN = 62; // a letter with an accent, Cyrillic
const WIDE = 102;

const widthOfLetter = (letter: string): number =>
  WIDTHS.get(letter) ??
  (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(letter)
    ? WIDE
    : UNKNOWN);

/** How wide words will be, rather too much than too little: the same on every machine, before any font has come. */
export const widthOf = (words: string, size: number): number =>
  ([...words].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size) / 100;

/** The longest beginning of a word that fits; at least one letter. */
const headOf = (word: string, size: number, width: number): string => {
  const letters = [...word];
  let end = 1;
  while (end < letters.length && widthOf(letters.slice(0, end + 1).join(''), size) <= width) end += 1;
  return letters.slice(0, end).join('');
};

/** A word too long for a line is cut where the line ends. */
const pieces = (word: string, size: number, width: number): readonly string[] => {
  if (widthOf(word, size) <= width) return [word];
  const head = headOf(word, size, width);
  return head.length < word.length ? [head, ...pieces(word.slice(head.length), size, width)] : [head];
};

/** Words set in lines no wider than `width`; where more than `most` are needed, the last ends in an ellipsis. */
export const wrap = (words: string, size: number, width: number, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).flatMap((each) => pieces(each, size, width))) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  return [...lines.slice(0, most - 1), `${headOf(last, size, width - widthOf('…', size))}…`];
};
