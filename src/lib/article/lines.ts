const STOPPED = /[.!?…][”’"'»)\]]*$/;

/** True when a line ends as a sentence ends. */
export const isStoppedLine = (line: string): boolean => STOPPED.test(line.slice(-8));

/** How many words a line has, counted up to forty. */
export const wordCount = (line: string): number =>
  line
    .slice(0, 400)
    .split(/\s+/, 40)
    .filter((word) => word !== '').length;

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True when two lines differ in nothing but space, marks and case. */
export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b) && bare(a) !== '';
