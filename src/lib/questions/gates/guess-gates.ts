import type { Context } from '../context.ts';
import { anyOf, oddOneOut } from '../flaws/flaw.ts';
import { ABSOLUTE_TERMS, CAREFUL_TERMS, CREDITING_TERMS, PRESUMING_TERMS, TRIFLES } from '../flaws/words/terms.ts';
import { FIRST_PERSON } from '../statement.ts';
import { remembered } from '../remembered.ts';
import { ANY_HEDGE } from '../words/certainty.ts';
import { FIELDS } from '../words/fields.ts';
import { wordsOf } from '../words-of.ts';
import type { Draft } from '../question.ts';
import { keyOf } from '../key.ts';
import { ownWords, withoutBorrowed, wrongOf, type Gate } from './gate.ts';

const CAREFUL = anyOf(CAREFUL_TERMS);
const ABSOLUTE = anyOf(ABSOLUTE_TERMS);

/** Cause 3: the right answer is the only careful one, the only one that is not, or the only one that is not bold. */
export const carefulKey: Gate = {
  id: 'careful-key',
  finds: (draft) => {
    if (draft.scale) return null;
    const [key, wrong] = [keyOf(draft), wrongOf(draft)];
    if (CAREFUL.test(key) && !wrong.some((text) => CAREFUL.test(text)))
      return 'The right answer alone is worded with care.';
    if (wrong.length > 1 && wrong.every((text) => CAREFUL.test(text)) && !CAREFUL.test(key))
      return 'The wrong answers alone are worded with care.';
    return wrong.length > 0 && wrong.every((text) => ABSOLUTE.test(text)) && !ABSOLUTE.test(key)
      ? 'The wrong answers alone leave nothing open.'
      : null;
  },
};

const quotedIn = (stem: string): string => [...stem.matchAll(/“([^”]*)”/gu)].map(([, words]) => words ?? '').join(' ');

/** Where an answer can be told from the words asked about, without the article. */
const TELLTALES: readonly (readonly [kind: Draft['kind'], tells: (draft: Draft) => boolean, why: string])[] = [
  ['VOICE', ({ stem }) => FIRST_PERSON.test(quotedIn(stem)), 'Words like “I” or “we” show that somebody is quoted.'],
  [
    'VOICE',
    ({ stem }) => /[‘“][^’”]*\b(?:said|says|told)\b/iu.test(stem),
    'The words themselves say that somebody spoke.',
  ],
  [
    'SURE',
    (draft) =>
      draft.certainty !== 'stated' && /\bthat\b/iu.test(draft.stem) && (draft.stem.match(ANY_HEDGE) ?? []).length > 0,
    'A word of the stem tells how sure the source sounds.',
  ],
  [
    'SAYSO',
    (draft) =>
      draft.options[0]?.correct !== true &&
      /\b(?:always|never|only|nobody|everybody|everyone)\b/iu.test(quotedIn(draft.stem)),
    'A word like “never” in the statement invites a “no”.',
  ],
];

/** Cause 4: the expected answer is the key. */
export const expectedKey: Gate = {
  id: 'expected-key',
  finds: (draft) => TELLTALES.find(([kind, tells]) => kind === draft.kind && tells(draft))?.[2] ?? null,
};

const FIELD_WORDS: readonly RegExp[] = FIELDS.trim()
  .split('\n')
  .map((row) => {
    const words = row.split(' ').map((word) => word.replace(/_/gu, '\\s'));
    return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'iu');
  });

const fieldsOf: (text: string) => readonly RegExp[] = remembered((text) =>
  FIELD_WORDS.filter((field) => field.test(text)),
);

/** Cause 4, roles: of all options the right one alone is of the field that the stem names: “police” and an arrest, a poll and a share. */
export const expectedField: Gate = {
  id: 'expected-field',
  finds: (draft) => {
    if (draft.scale) return null;
    const asked = fieldsOf(draft.stem);
    const wrong = wrongOf(draft);
    const alone = fieldsOf(keyOf(draft)).some(
      (field) => asked.includes(field) && !wrong.some((text) => field.test(text)),
    );
    return alone ? 'The stem and the right answer alone are of one field, so a guess finds it.' : null;
  },
};

/** What an article knows an option as, where it knows it as one thing only: "person", "outlet". */
const typeOf = (text: string, contexts: readonly Context[]): string | null => {
  const name = wordsOf(text).join(' ');
  const found = new Set(
    contexts.flatMap(({ facts }) =>
      facts.sources.flatMap((one) => (wordsOf(one.canonical).join(' ') === name ? [one.kind] : [])),
    ),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
};

/** Causes 1 and 2: one name alone is a person’s, or a body’s: it is chosen, or ruled out, by what it is. */
export const oneType: Gate = {
  id: 'one-type',
  finds: (draft, contexts) => {
    if (draft.scale) return null;
    const types = draft.options.map(({ text }) => typeOf(text, contexts));
    if (types.some((type) => type === null)) return null;
    return oddOneOut(types, (type) => String(type === 'person')) === undefined
      ? null
      : 'One option alone is a person, or alone is none.';
  },
};

const PRESUMES = anyOf(PRESUMING_TERMS);
const CREDITS = anyOf([...CREDITING_TERMS, 'believe', 'think', 'claim', 'report', 'say', 'give']); // “Why did she say …”

/** Cause 9: our own words take a claim for granted: "How did the paper learn that …", "Why did …". */
export const hardenedClaim: Gate = {
  id: 'hardened-claim',
  finds: (draft, contexts) => {
    if (draft.facts.length === 0) return null;
    const own = withoutBorrowed(ownWords(draft.stem), contexts);
    return PRESUMES.test(own) || (/^why\b/iu.test(own) && !CREDITS.test(ownWords(draft.stem)))
      ? 'The stem takes for granted what somebody claims.'
      : null;
  },
};

const TRIFLING = anyOf(TRIFLES);

/** Cause 10: gossip and page furniture: captions, nicknames, who texted whom. */
export const trifle: Gate = {
  id: 'trifle',
  finds: (draft) => {
    if (draft.kind === 'ZONE' || draft.kind === 'LOADED') return null;
    return TRIFLING.test(ownWords(draft.stem)) || TRIFLING.test(keyOf(draft))
      ? 'It asks after something not worth knowing.'
      : null;
  },
};

export const GUESS_GATES: readonly Gate[] = [carefulKey, expectedKey, expectedField, oneType, hardenedClaim, trifle];
