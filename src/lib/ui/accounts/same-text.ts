const RUN = 5; // words
const SAME = 0.95; // of the runs of the shorter text

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): ReadonlySet<string> => {
  const words = wordsOf(text);
  return new Set(words.map((_, n) => words.slice(n, n + RUN).join(' ')));
};

/** Whether two texts are one, but for spaces, marks and a handful of words: there is nothing to compare in them then. */
export const isSameText = (a: string, b: string): boolean => {
  const [one, other] = [runsOf(a), runsOf(b)];
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  return shorter.size > 0 && [...shorter].filter((run) => longer.has(run)).length >= SAME * shorter.size;
};
