import type { Named } from './entities.ts';
import type { Line } from './lines.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isOutletName } from './names.ts';
import { VAGUE } from './words/reference-words.ts';
import { wordSet } from '../article/word-set.ts';

/** Whom the first paragraphs speak of by what they are, before they are named. */
export type Foretold = {
  readonly named: (line: Line, phrase: NounPhrase) => Named | null;
};

const LEADS = 2; // first paragraphs that may keep a name back
const SHORT = 14; // a deck or a key point has fewer words
const NEAR = 5; // paragraphs on in which it is told

// Of these there may be any number.
const MANY = wordSet(
  'official source insider officer resident neighbour neighbor witness expert analyst diplomat lawmaker politician adviser advisor aide passenger customer parent student employee worker soldier user fan friend relative member person bystander survivor victim',
);

// What sets one apart from the only one there is.
const OTHER = /^(?:another|former|ex|second|third|rival|deputy|other|one|late|unnamed|unidentified|anonymous)$/u;

const firstOf = ({ mentions }: Named): number => mentions.find(({ line }) => !line.headline)?.line.block ?? -1;

/** Looks ahead for those whom an article names only after it has spoken of them: "a newspaper reported … . The Telimar Post, citing …". */
export const openForetold = (names: readonly Named[], lines: readonly Line[]): Foretold => {
  const first =
    lines.find((line) => !line.headline && line.quotation === null && line.items.length > SHORT)?.block ?? 0;
  const told = names.filter(({ type }) => type === 'person' || type === 'organisation');

  const named = (line: Line, { word, lead, plural, modifiers }: NounPhrase): Named | null => {
    if (line.headline || line.block < first || line.block >= first + LEADS || plural || lead === 'bare') return null;
    if (VAGUE.has(word) || MANY.has(word) || modifiers.some((one) => OTHER.test(one))) return null;
    const ahead = told.filter((one) => {
      const block = firstOf(one);
      return block > line.block && block <= line.block + NEAR && callsIt(one, word);
    });
    const [only] = ahead;
    return only !== undefined && ahead.length === 1 ? only : null;
  };

  return { named };
};

/** "a newspaper" for the Telimar Post, of which nothing else says what it is. */
const callsIt = ({ calls, canonical, subtype }: Named, word: string): boolean =>
  calls.has(word) || (word === 'newspaper' && subtype === null && isOutletName(canonical));
