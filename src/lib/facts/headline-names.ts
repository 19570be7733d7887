import type { Named } from './entities.ts';
import type { Line } from './lines.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Whom a headline means by a bare title or office: its names come later. */
export type HeadlineNames = {
  readonly titled: (line: Line, phrase: NounPhrase) => Named | null;
};

// From here on a headline speaks of somebody else.
export const TURNS = /^(?:;|as|but|while|after|amid|:)$/u;
const FORMERLY = /^ex-/u;

/** Looks ahead for those whom a headline speaks of without naming them. */
export const headlineNames = (names: readonly Named[]): HeadlineNames => {
  const bearers = bearersOf(names);

  /** "Mayor denies …": the only one whom the article calls the mayor. */
  const titled = (line: Line, { word, lead, plural, modifiers: given, from }: NounPhrase): Named | null => {
    if (!line.headline || plural || !/^(?:bare|definite)$/u.test(lead)) return null;
    const before = line.items[from - 1];
    const modifiers = before?.tag === 'ing' ? [before.lower, ...given] : given; // "Ruling party insists"
    const former = FORMERLY.test(word) || /^(?:former|ex|retired|sacked)$/u.test(modifiers[0] ?? '');
    const fits = (bearers.get(word.replace(FORMERLY, '')) ?? []).filter(
      (one) => (former || !one.traits.has('former')) && modifiers.every((each) => isSaidOf(one, each)),
    );
    const [only] = fits;
    return only !== undefined && fits.length === 1 ? only : null;
  };

  return { titled };
};

const isSaidOf = (one: Named, word: string): boolean =>
  /^(?:former|ex|retired|sacked)$/u.test(word) ||
  one.traits.has(word) ||
  one.calls.has(word) ||
  one.canonical.toLowerCase().includes(word);

const bearersOf = (names: readonly Named[]): ReadonlyMap<string, readonly Named[]> => {
  const bearers = new Map<string, Named[]>();
  for (const named of names) {
    if (named.type !== 'person' && named.type !== 'organisation') continue;
    const last = named.type === 'organisation' ? [named.canonical.toLowerCase().split(' ').at(-1) ?? ''] : [];
    for (const word of new Set([...named.calls, ...last])) bearers.set(word, [...(bearers.get(word) ?? []), named]);
  }
  return bearers;
};
