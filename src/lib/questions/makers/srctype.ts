import type { Source } from '../../facts/facts.ts';
import { type Context } from '../context.ts';
import { NO_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import { classIn } from '../names.ts';
import { aboutClaim, oneDraftEach } from '../claim.ts';
import type { Maker } from '../maker.ts';
import { capital, danglingWord, proseName, wording, listed } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { asserts, claimPhrase, relaysOf, statementsOf, tellsMuch, type Statement } from '../statement.ts';

const TYPES = ['person', 'body', 'unnamed'] as const;
type Type = (typeof TYPES)[number];

const WORDED: Readonly<Record<Type, string>> = {
  person: 'As a person, by name',
  body: 'As an organisation, by name',
  unnamed: 'Without giving any name',
};

const typeOf = (source: Source): Type | null => {
  if (source.anonymous) return /\s\p{Lu}/u.test(source.canonical) ? null : 'unnamed'; // "officials at the Fair" name a body after all
  if (source.kind === 'person') return 'person';
  const named = /\p{Lu}/u.test(source.canonical); // "police" is no name
  return named && (source.kind === 'organisation' || source.kind === 'outlet') ? 'body' : null;
};

const RIGHT: Readonly<Record<Type, (name: string) => string>> = {
  person: (name) => `${capital(name)} is named, so a reader could look this person up.`,
  body: (name) => `The credit goes to a body, ${name}; no person is named as speaking for it.`,
  unnamed: (name) => `The source is only “${name}”: no name is given.`,
};

const WRONG: Readonly<Record<Type, (name: string, key: Type) => string>> = {
  person: (name, key) =>
    key === 'body'
      ? `The credit goes to a body, ${name}, and no person is named beside it.`
      : `No person’s name stands with “${name}”.`,
  body: (name, key) =>
    key === 'person'
      ? `The words are credited to a person, ${name}.`
      : `No organisation is credited by name; it says “${name}”.`,
  unnamed: (name, key) =>
    key === 'person' ? `A name is given: ${name}.` : `A name is given, that of a body: ${name}.`,
};

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source } = statement;
  const type = classIn(context, source) === 'country' ? null : typeOf(source);
  const relays = relaysOf(context, statement);
  if (!type || !relays || statement.form === 'predicate' || !asserts(statement) || !tellsMuch(statement)) return null;
  const seen = attribution.source[0] ? wording(context, attribution.source[0]) : '';
  const surface = danglingWord(seen) || /^(?:he|she|they|it)$/iu.test(seen) ? '' : seen;
  const name = type === 'unnamed' ? surface || source.canonical : proseName(context, source);
  const { evidence, needed } = proofOf(context, attribution, source, statement.span);
  const relay = relays.length > 0 ? `In words passed on by ${listed(context, relays)}, how` : 'How';
  const claim = claimPhrase(context, statement);
  const options = TYPES.map((each): Option => ({
    text: WORDED[each],
    correct: each === type,
    because: each === type ? RIGHT[each](name) : WRONG[each](name, type),
    evidence: evidence.slice(0, 3),
  }));
  return {
    kind: 'SRCTYPE',
    skill: 'S3',
    process: 'E1',
    scale: true,
    stem: `${relay} does ${context.name} identify the source of ${claim}?`,
    options,
    explanation: `${RIGHT[type](name)} ${type === 'unnamed' ? 'A reader cannot look up who that is.' : 'That is who can be asked about it.'}`,
    ...aboutClaim(context, statement, type === 'unnamed' ? 'an unnamed source' : name, { evidence, needed }),
  };
};

/** How a source is identified: by a person's name, as a body, or not at all. */
export const srctype: Maker = {
  id: 'SRCTYPE',
  write: (context) => oneDraftEach(context, statementsOf, draftOf),
  matches: THREE_SPEAKERS,
  not: NO_SPEAKER,
};
