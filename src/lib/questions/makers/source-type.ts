import type { Attribution, Source } from '../../facts/facts.ts';
import { sentenceOf, type Context } from '../context.ts';
import { classIn } from '../names.ts';
import { firstArticle, wording } from '../phrase.ts';
import { PERSON_NOUNS } from '../words/people.ts';
import { wordsOf } from '../words-of.ts';

export const SOURCE_TYPES = ['person', 'body', 'unnamed'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

const PEOPLE = new Set(PERSON_NOUNS);

/** "the interior minister", "a spokesman for the fair": no name, and yet a reader can tell who it is. */
const isHalfNamed = (context: Context, source: Source): boolean => {
  const person = PEOPLE.has(wordsOf(source.canonical).at(-1) ?? ''); // "European Union diplomat" is nobody one could ring up
  const half = /spokes|press office/u.test(source.canonical) || firstArticle(context, source) === 'the';
  const owned = person && /\p{Lu}\p{L}*.*[’']s?\s|[’']s\s/u.test(source.canonical); // “the council’s planning officer”
  return half || owned || (!person && /\s\p{Lu}/u.test(source.canonical));
};

/** “The grower, who spoke on condition that his name not be used”. */
const WITHHELD =
  /(?<![\p{L}])(?:condition of anonymity|not authori[sz]ed to (?:speak|comment)|not (?:to )?(?:use|give|be named|be identified)|name (?:to )?(?:not )?be (?:left out|withheld|used)|gave no name|without being named)(?![\p{L}])/iu;

/** True where the article itself tells that the name is kept back. */
export const isWithheld = (context: Context, source: Source): boolean =>
  source.kind === 'anonymous' &&
  source.mentions.some((mention) => {
    const sentence = sentenceOf(context, mention);
    return sentence !== null && WITHHELD.test(wording(context, sentence));
  });

/**
 * A “wildlife officer”: marks around a source say that there may be none. Where they only open there, more is quoted than the source:
 * “Mikhail Mizintsev had said …”.
 */
export const isDoubted = ({ text }: Context, { source }: Attribution): boolean =>
  source.some(
    ({ start, end }) =>
      /^(?:an?\s)?[“"‘'][^“”"‘’']+[”"’']?$/iu.test(text.slice(start, end)) ||
      (/[“"‘']$/u.test(text.slice(0, start)) && /^[”"’']/u.test(text.slice(end))),
  );

/** How the article lets its reader know a source; null where it is half and half. */
export const sourceTypeOf = (context: Context, source: Source): SourceType | null => {
  if (source.anonymous && isWithheld(context, source)) return 'unnamed';
  if (source.anonymous) return isHalfNamed(context, source) ? null : 'unnamed';
  if (source.kind === 'person') return 'person';
  const named = /^(?:[Tt]he\s)?\p{Lu}/u.test(source.canonical) && classIn(context, source) !== 'country'; // "police" is no name
  return named && source.kind === 'organisation' ? 'body' : null;
};
