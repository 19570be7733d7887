import type { Named } from './entities.ts';
import { isQuote, type Item, type Line } from './lines.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Range } from './phrases.ts';

/** Whom a headline means by a bare title, office or quotation: its names come later. */
export type HeadlineNames = {
  readonly titled: (line: Line, phrase: NounPhrase) => Named | null;
  readonly quoted: (line: Line, source: Range) => Named | null;
};

// From here on a headline speaks of somebody else.
export const TURNS = /^(?:;|as|but|while|after|amid|:)$/u;
const FORMERLY = /^ex-/u;

/** Looks ahead for those whom a headline speaks of without naming them. */
export const headlineNames = (names: readonly Named[]): HeadlineNames => {
  const bearers = bearersOf(names);
  let byQuote: ReadonlyMap<string, Named> | null = null;

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

  /** "Whistle-blower says staff were ‘told to lie’": whoever says so in the article. */
  const quoted = (line: Line, source: Range): Named | null => {
    if (!line.headline) return null;
    byQuote ??= speakersByQuote(names);
    for (let at = source.to; at < line.items.length && !TURNS.test(line.items[at]?.lower ?? ''); at += 1) {
      const item = line.items[at];
      const speaker = isQuote(item) ? byQuote.get(wordsOf(line, item)) : undefined;
      if (speaker !== undefined) return speaker;
    }
    return null;
  };

  return { titled, quoted };
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

const wordsOf = ({ text }: Line, { quotation }: Item): string =>
  quotation === null
    ? ''
    : text
        .slice(quotation.inner.start, quotation.inner.end)
        .toLowerCase()
        .replace(/[’'.,]/gu, '')
        .trim();

/** Quotations by their words, each with the first name of its sentence when that stands before it. */
const speakersByQuote = (names: readonly Named[]): ReadonlyMap<string, Named> => {
  const speakers = new Map<string, { named: Named; line: Line; at: number }>();
  for (const named of names) {
    if (named.type !== 'person' && named.type !== 'organisation') continue;
    for (const { line, to } of named.mentions) {
      if (line.headline || line.quotation !== null || line.items[to]?.tag === 'poss') continue;
      for (const item of line.items.slice(to)) {
        if (!isQuote(item)) continue;
        const words = wordsOf(line, item);
        const known = speakers.get(words);
        if (known === undefined || line.start < known.line.start || (line === known.line && to < known.at))
          speakers.set(words, { named, line, at: to });
      }
    }
  }
  return new Map([...speakers].map(([words, { named }]) => [words, named]));
};
