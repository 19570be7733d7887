import { topicWords } from '../phrase.ts';
import { wrongOf } from '../gates/gate.ts';
import { keyIndex, keyOf } from '../key.ts';
import type { Draft } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { oddOneOut, type Flaw } from './flaw.ts';

const ROOT = 6; // letters: "council" and "councillor", not "county" and "court"

const roots = (text: string): Set<string> =>
  new Set([...topicWords(text)].filter((word) => word.length >= ROOT).map((word) => word.slice(0, ROOT)));

const plain = (text: string): string => wordsOf(text).join(' ');

/** The kinds whose options are words of the stem, or whose options are never its topic. */
const SHOWN_IN_STEM = new Set<Draft['kind']>(['CHAIN', 'LOADED', 'XLATE']);

/** An option that stands in the stem, or the name of the person asked for. */
const standsInStem = (draft: Draft): string | null => {
  const stem = ` ${plain(draft.stem)} `;
  const given = draft.options.find((option) => stem.includes(` ${plain(option.text)} `));
  if (given) return `“${given.text}” stands in the stem.`;
  const surname = wordsOf(keyOf(draft)).at(-1) ?? '';
  return draft.kind === 'WHO' && surname.length > 2 && stem.includes(` ${surname} `)
    ? 'The stem names the person it asks for.'
    : null;
};

/** The key alone has a word of one family with a word of the stem: "council" and "councillor". */
const isKin = (draft: Draft): boolean => {
  const stem = roots(draft.stem);
  const kin = (text: string): number => [...roots(text)].filter((root) => stem.has(root)).length;
  return kin(keyOf(draft)) > Math.max(0, ...wrongOf(draft).map(kin));
};

/** The stem leads to the key: it holds an option, or a word of the key's own family. */
export const logicalCue: Flaw = {
  id: 'logical-cue',
  finds: (draft) => {
    if (draft.scale || SHOWN_IN_STEM.has(draft.kind)) return null;
    const kin = isKin(draft) ? 'A word of the stem is of one family with a word of the right answer.' : null;
    return standsInStem(draft) ?? kin;
  },
};

/** The key repeats more words of the stem than the best wrong answer does. */
export const wordRepeats: Flaw = {
  id: 'word-repeats',
  finds: (draft) => {
    if (draft.scale) return null;
    const stem = topicWords(draft.stem);
    const echo = (text: string): number => [...topicWords(text)].filter((word) => stem.has(word)).length;
    const wrong = Math.max(0, ...wrongOf(draft).map(echo));
    return echo(keyOf(draft)) > wrong ? 'The right answer repeats words of the stem.' : null;
  },
};

/** "a driver", "two drivers", "her driver" beside "driver". */
const DETERMINED =
  /^(?:an?|the|his|her|its|their|some|several|many|no|one|two|three|four|five|six|seven|eight|nine|ten)\s\S/iu;

/** A name or a phrase, no clause. */
const isShort = (text: string): boolean => text.split(' ').length < 6;

type Trait = readonly [what: string, of: (text: string) => boolean];
const ARTICLE: Trait = ['begins with “a” or “the”', (text) => DETERMINED.test(text)];

/** Traits of form that grammar makes: a capital, a full stop, a verb; among short options an article. */
const TRAITS: readonly Trait[] = [
  ['begins with a capital', (text) => /^\p{Lu}/u.test(text)],
  ['ends with a full stop', (text) => /[.!?]$/u.test(text) && !/\b[ap]\.m\.$/u.test(text)],
  ['begins with a verb', (text) => /^(?:to\s)?\p{Ll}+(?:ed|ing)\s/u.test(text)],
];

/** Grammar tells the key apart: it alone has a form, or the stem's "an" fits it alone. */
export const grammaticalCue: Flaw = {
  id: 'grammatical-cue',
  finds: (draft) => {
    if (draft.scale) return null;
    const key = draft.options.find((option) => option.correct);
    const traits = draft.options.every((option) => isShort(option.text)) ? [...TRAITS, ARTICLE] : TRAITS;
    const trait = traits.find(([, of]) => key && oddOneOut(draft.options, (option) => of(option.text)) === key);
    if (trait) return `By its form the right answer stands apart: whether it ${trait[0]}.`;
    const article = /(?<!\bAccount )\b(an?)\s*[?:]$/iu.exec(draft.stem)?.[1]?.toLowerCase();
    const fits = (text: string): boolean => /^[aeiou]/iu.test(text) === (article === 'an');
    return article && draft.options.some((option) => !fits(option.text))
      ? 'The last word of the stem does not fit every option.'
      : null;
  },
};

const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s*(?:→|,|;|\band\b)\s*/u)
    .filter(Boolean);

const sharedParts = (parts: readonly (readonly string[])[], at: number, inPlace: boolean): number =>
  (parts[at] ?? []).reduce(
    (sum, part, place) =>
      sum +
      parts.filter((other, index) => index !== at && (inPlace ? other[place] === part : other.includes(part))).length,
    0,
  );

/** The key has more parts in common with the others than any of them, counted by place and without. */
const converges = (draft: Draft): boolean => {
  const parts = draft.options.map((option) => partsOf(option.text));
  if (parts.some((one) => one.length < 2)) return false;
  const key = keyIndex(draft);
  return [true, false].every((inPlace) => {
    const counts = parts.map((_, at) => sharedParts(parts, at, inPlace));
    return counts.every((count, at) => at === key || count < (counts[key] ?? 0));
  });
};

/** Each wrong answer is the right one with a part exchanged: what most options share is the key. */
export const convergence: Flaw = {
  id: 'convergence',
  finds: (draft) =>
    !draft.scale && converges(draft) ? 'The parts that most options share make up the right answer.' : null,
};
