import type { Source } from '../facts/facts.ts';
import type { Context } from './context.ts';
import { NO_NAMES, PERSON_NOUNS, PRONOUN_OWNERS, TITLES } from './words/people.ts';
import { wordsOf } from './words-of.ts';

/** Names that look alike as options, so that form gives nothing away. */
export const CLASSES = ['person', 'outlet', 'body', 'country', 'document', 'unnamed'] as const;
export type SourceClass = (typeof CLASSES)[number];

export const classOf = (source: Source): SourceClass => {
  if (source.kind === 'person' && !source.anonymous) return 'person';
  if (source.kind === 'outlet') return 'outlet';
  if (source.kind === 'document') return 'document';
  return source.anonymous ? 'unnamed' : 'body';
};

/** A name that ends like a firm’s, whatever the sentence made of it. */
const FIRM_NAME =
  /\s(?:Diagnostics|Systems|Group|Holdings|Partners|Industries|Solutions|Technologies|Media|Capital|Energy|Foundation|Trust|Institute|Labs?|Inc|Ltd|LLC|plc|Corp|Company|Forward|Alliance|Network|Watch|International)\.?$/u;

/** "police" and "the opposition" are known without a name. */
const KNOWN_BODIES = /^(?:police|opposition|government|army|navy|coastguard|parliament|senate|court)$/iu;

/** "The Border Monitor": nobody's name takes an article, whatever the reading made of it. */
export const takesThe = (context: Context, { canonical, mentions }: Source): boolean => {
  const first = mentions[0]?.start ?? 0;
  const words = context.text.slice(Math.max(0, first - 4), first + canonical.length + 4).toLowerCase();
  return words.includes(`the ${canonical.toLowerCase()}`);
};

/** The class of a source where the article's entities are known: a country that speaks stands among countries. */
export const classIn = (context: Context, source: Source): SourceClass => {
  const kind = classOf(source);
  if (kind === 'person' && takesThe(context, source)) return 'body';
  if (kind !== 'body') return kind;
  const found = context.facts.entities.find((one) => one.canonical === source.canonical);
  if (found?.type === 'place') return 'country';
  const bare = /^\p{Lu}\p{Ll}+$/u.test(source.canonical) && !KNOWN_BODIES.test(source.canonical);
  // one bare name that no word of the text explains: as likely a made-up country as a firm
  return bare && found?.type !== 'organisation' && source.kind === 'organisation' ? 'country' : 'body';
};

const PEOPLE = new Set(PERSON_NOUNS);
const EMPTY = new Set(NO_NAMES);
const OWNERS = new Set(PRONOUN_OWNERS);
const TITLED = new Set(TITLES);

/** Words before a name that the reading took along: "According to the Gazette". */
const LEADS_IN = /^(?:according to|as|for|by|after|in|at|with)\s/iu;

/** True when a source goes by words that mean something away from their sentence: no pronoun, no "my daughter", no clause. */
export const nameable = (source: Source): boolean => {
  const words = wordsOf(source.canonical);
  const first = words[0] ?? '';
  if (words.length === 0 || words.length > 12 || OWNERS.has(first) || LEADS_IN.test(source.canonical)) return false;
  return words.length > 1 || (!EMPTY.has(first) && !source.anonymous); // "a witness" may be anybody
};

/** "Hydrologist", "radiographer": words that can only be somebody’s work. */
const isTrade = (word: string): boolean =>
  PEOPLE.has(word.toLowerCase()) || /(?:ologist|onomist|ographer|ician|keeper|maker|urgeon|atrist)$/u.test(word);

/** A person's name without a trade in front of it: "Sculptor Dario Penzance" is Dario Penzance. */
export const bareName = (source: Source): string => {
  const words = source.canonical.split(' ');
  const trade = source.kind === 'person' && words.length > 2 && isTrade(words[0] ?? '');
  return trade ? words.slice(1).join(' ') : source.canonical;
};

/**
 * True when a source goes by something that can stand as an option of its class: a person by two names and no title, a body
 * by more than one common noun or a word for a person.
 */
export const presentable = (source: Source): boolean => {
  if (!nameable(source)) return false;
  const words = wordsOf(bareName(source));
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  const kind = classOf(source);
  if (kind === 'person')
    return words.length > 1 && !PEOPLE.has(first) && !TITLED.has(first) && !FIRM_NAME.test(source.canonical);
  if (kind === 'unnamed') return !/\p{Lu}\p{L}*[’']s\s/u.test(source.canonical); // "Ana Reyes’s deputy" tells who is who
  if (kind === 'outlet') return true;
  if (kind === 'body' && (PEOPLE.has(first) || PEOPLE.has(last))) return false;
  return words.length > 1 || /^\p{Lu}/u.test(source.canonical) || KNOWN_BODIES.test(source.canonical);
};

/** True when two names have a word of more than two letters in common: they may be one, or speak for one another. */
export const sharesName = (a: string, b: string): boolean => {
  const left = new Set(wordsOf(a));
  return wordsOf(b).some((word) => word.length > 2 && left.has(word));
};
