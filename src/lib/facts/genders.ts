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
      .map(pronounBehind)
      .filter((vote) => vote !== null);
    const he = votes.filter((vote) => vote === 'he').length;
    const she = votes.length - he;
    if (he > 2 * she) named.gender = 'he';
    if (she > 2 * he) named.gender = 'she';
  }
};

/** The first "he" or "she" behind a name, before anybody else is spoken of. */
const pronounBehind = ({ line, to }: NameMention): Gender => {
  for (let i = to; i < line.items.length; i += 1) {
    const item = line.items[i];
    if (item === undefined) return null;
    if (/^(?:he|his|him|himself)$/u.test(item.lower)) return 'he';
    if (/^(?:she|her|hers|herself)$/u.test(item.lower)) return 'she';
    const head = line.items[i + 1]?.tag !== 'noun';
    if (item.tag === 'noun' && head && (PERSON_NOUNS.has(item.lower) || LOOSE_PLURALS.has(item.lower))) {
      // "Ana Reyes, a nurse, said she …": her own role is nobody else.
      const own = line.items.slice(to, i).every((one) => /^(?:mark|det|adj|noun|num)$/u.test(one.tag));
      if (!own) return null;
    }
  }
  return null;
};
