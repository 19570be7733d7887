import type { Named, NameMention } from './entities.ts';
import type { Gender } from './name-roles.ts';
import { LOOSE_PLURALS, PERSON_NOUNS } from './words/kinds.ts';

/** Learns from the text which pronoun a person goes by: in a sentence that speaks of one person only, "he" is that one. */
export const learnGenders = (names: readonly Named[]): void => {
  const people = names.filter((named) => named.type === 'person');
  const namesOfLine = new Map<number, number>();
  for (const named of people)
    for (const { line } of named.mentions) namesOfLine.set(line.index, (namesOfLine.get(line.index) ?? 0) + 1);
  for (const named of people) {
    if (named.gender !== null) continue;
    const votes = named.mentions
      .filter(({ line }) => namesOfLine.get(line.index) === 1)
      .filter(isOwnWord)
      .map((mention) => [pronounBehind(mention), pronounBefore(mention)] as const)
      // "He said Ost had lost his nerve": either may be meant.
      .flatMap(([vote, before]) => (vote === null || vote === before ? [] : [vote]));
    const he = votes.filter((vote) => vote === 'he').length;
    const she = votes.length - he;
    if (he > 2 * she) named.gender = 'he';
    if (she > 2 * he) named.gender = 'she';
  }
};

/** Which pronoun the sentences about somebody show, before it is learned from all of them. */
export const genderShown = (mentions: readonly NameMention[]): Gender => {
  const shown = new Set(mentions.flatMap((mention) => pronounBehind(mention) ?? []));
  const [only] = shown;
  return shown.size === 1 ? (only ?? null) : null;
};

/** "In a letter to Ost, he asked", "The winner was Ost, who plays her son": somebody else’s pronoun. */
const isOwnWord = ({ line, from, titles }: NameMention): boolean => {
  const before = line.items[from - titles.length - 1];
  return !/^(?:prep|to)$/u.test(before?.tag ?? '') && !/^(?:is|are|was|were|be)$/u.test(before?.lower ?? '');
};

const pronounBefore = ({ line, from }: NameMention): Gender => {
  const found = line.items.slice(0, from).findLast(({ lower }) => GENDERED.test(lower));
  return found === undefined ? null : genderOf(found.lower);
};

const GENDERED = /^(?:he|his|him|himself|she|her|hers|herself)$/u;
const genderOf = (word: string): Gender => (word.startsWith('h') && !word.startsWith('her') ? 'he' : 'she');

/** The first "he" or "she" behind a name, before anybody else is spoken of. */
const pronounBehind = ({ line, to }: NameMention): Gender => {
  for (let i = to; i < line.items.length; i += 1) {
    const item = line.items[i];
    if (item === undefined) return null;
    if (GENDERED.test(item.lower)) return genderOf(item.lower);
    const head = line.items[i + 1]?.tag !== 'noun';
    if (item.tag === 'noun' && head && (PERSON_NOUNS.has(item.lower) || LOOSE_PLURALS.has(item.lower))) {
      // "Ana Reyes, a nurse, said she …": her own role is nobody else.
      const own = line.items.slice(to, i).every((one) => /^(?:mark|det|adj|noun|num)$/u.test(one.tag));
      if (!own) return null;
    }
  }
  return null;
};
