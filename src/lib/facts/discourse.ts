import type { Line } from './lines.ts';
import type { Referent, Talk } from './referents.ts';

/** What has been spoken of so far, in order of the text. */
export type Discourse = {
  readonly talk: (one: Talk) => void;
  /** The latest first, no further back than a pronoun looks. */
  readonly recent: (line: Line, before: number) => readonly Talk[];
  /** Those that a noun may mean, the latest first. */
  readonly called: (word: string, before: number) => readonly Talk[];
};

// How many paragraphs back one looks, and how many mentions: the second keeps one long paragraph linear.
export const REACH = 4;
const MOST = 200;
const MOST_CALLED = 60;

const latest = (talks: readonly Talk[], most: number, before: number): Talk[] => {
  const found: Talk[] = [];
  for (let i = talks.length - 1; i >= 0 && talks.length - i <= most; i -= 1) {
    const one = talks[i];
    if (one !== undefined && one.at < before) found.push(one);
  }
  return found;
};

/** Opens an empty memory of one article. */
export const openDiscourse = (): Discourse => {
  const talks: Talk[] = [];
  const byCall = new Map<string, Talk[]>();
  return {
    talk: (one) => {
      talks.push(one);
      for (const word of one.referent.calls) {
        const known = byCall.get(word);
        if (known === undefined) byCall.set(word, [one]);
        else known.push(one);
      }
    },
    recent: (line, before) => latest(talks, MOST, before).filter((one) => one.line.paragraph >= line.paragraph - REACH),
    called: (word, before) => latest(byCall.get(word) ?? [], MOST_CALLED, before),
  };
};

/** The one referent of some mentions, or nobody when they are several. */
export const onlyOne = (talks: readonly Talk[]): Referent | null => {
  const [first] = talks;
  return first !== undefined && talks.every((one) => one.referent === first.referent) ? first.referent : null;
};
