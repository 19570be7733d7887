import type { Source } from '../../facts/facts.ts';
import { sourceOf, type Context } from '../context.ts';
import { UNNAMED_SOURCE } from '../claim-examples.ts';
import { THREE_SPEAKERS } from '../examples.ts';
import { classIn, sharesName } from '../names.ts';
import { aboutClaim, oneDraftEach } from '../claim.ts';
import type { Maker } from '../maker.ts';
import { capital, danglingWord, firstArticle, listed, proseName, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { asserts, clauseOf, relaysOf, type Statement } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { PERSON_NOUNS } from '../words/people.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';

const TYPES = ['person', 'body', 'unnamed'] as const;
type Type = (typeof TYPES)[number];

const WORDED: Readonly<Record<Type, string>> = {
  person: 'As a named person',
  body: 'As a named organisation',
  unnamed: 'As an unnamed source',
};

const PEOPLE = new Set(PERSON_NOUNS);
/** A figure, a name or a forecast: what a reader might want to check. */
const WEIGHTY =
  /\d|\s\p{Lu}|(?<![\p{L}])(?:will|would|knew|ignored|failed|broken|warned|million|billion|percent)(?![\p{L}])/u;
const FEWEST_WORDS = 7; // shorter claims weigh too little for anybody to ask where they come from

/** "the interior minister", "a spokesman for the fair": no name, and yet a reader can tell who it is. */
const isHalfNamed = (context: Context, source: Source): boolean => {
  const person = PEOPLE.has(wordsOf(source.canonical).at(-1) ?? ''); // "European Union diplomat" is nobody one could ring up
  const half = /spokes|press office/u.test(source.canonical) || firstArticle(context, source) === 'the';
  return half || (!person && /\s\p{Lu}/u.test(source.canonical));
};

const typeOf = (context: Context, source: Source): Type | null => {
  if (source.anonymous) return isHalfNamed(context, source) ? null : 'unnamed';
  if (source.kind === 'person') return 'person';
  const named = /^(?:[Tt]he\s)?\p{Lu}/u.test(source.canonical) && classIn(context, source) !== 'country'; // "police" is no name
  return named && source.kind === 'organisation' ? 'body' : null;
};

const RIGHT: Readonly<Record<Type, (name: string) => string>> = {
  person: (name) => `A person is named, ${name}.`,
  body: (name) => `An organisation is named, ${name}, and no person who spoke for it.`,
  unnamed: (name) => `The source is only “${name}”; no name is given.`,
};

const WRONG: Readonly<Record<Type, (name: string, key: Type) => string>> = {
  person: (name, key) =>
    key === 'body' ? `The credit goes to ${name} and to no single person.` : `No person’s name stands with “${name}”.`,
  body: (name, key) =>
    key === 'person' ? `The credit goes to a person, ${name}.` : `No organisation is credited; it says “${name}”.`,
  unnamed: (name) => `A name is given: ${name}.`,
};

const LOOK_UP: Readonly<Record<Type, string>> = {
  person: 'A reader could look up who that is.',
  body: 'A reader knows which body to ask, but not whom.',
  unnamed: 'A reader cannot look up who that is.',
};

/** The words that show the source, without what only points back. */
const shownName = (context: Context, { attribution, source }: Statement, type: Type): string => {
  if (type !== 'unnamed') return proseName(context, source);
  const seen = attribution.source[0] ? wording(context, attribution.source[0]) : '';
  const surface = danglingWord(seen) || /^(?:he|she|they|it|the .*)$/iu.test(seen) ? '' : seen;
  return (surface.split(',')[0] ?? '').replace(/[“”"]/gu, '') || proseName(context, source);
};

const stemOf = (context: Context, { span }: Statement, relays: readonly Source[], clause: string): string =>
  relays.length > 0
    ? `How does ${context.name} identify the source that ${listed(context, relays)} cited for the claim that ${clause}?`
    : wordingFor(
        [
          `How does ${context.name} identify who made the claim that ${clause}?`,
          `How does ${context.name} identify the source of the claim that ${clause}?`,
        ],
        span.start,
      );

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source } = statement;
  const type = typeOf(context, source);
  const relays = relaysOf(context, statement);
  const clause = asserts(statement) ? clauseOf(context, statement) : null;
  if (sharesName(source.canonical, statement.words) || (type !== 'unnamed' && !WEIGHTY.test(statement.words)))
    return null;
  if (!type || !relays || relays.length > 1 || !clause || (type === 'body' && relays.length > 0)) return null;
  const name = shownName(context, statement, type);
  const proof = proofOf(context, attribution, source, statement.span);
  const options = TYPES.map((each): Option => ({
    text: WORDED[each],
    correct: each === type,
    because: each === type ? RIGHT[each](name) : WRONG[each](name, type),
    evidence: proof.evidence.slice(0, 3),
  }));
  return {
    kind: 'SRCTYPE',
    skill: 'S3',
    process: 'E1',
    scale: true,
    stem: stemOf(context, statement, relays, clause),
    options,
    explanation: `${RIGHT[type](name)} ${LOOK_UP[type]}`,
    ...aboutClaim(
      context,
      statement,
      type === 'unnamed' ? capital(name).replace(/^(?:An?|The)\s/u, (a) => a.toLowerCase()) : name,
      proof,
    ),
  };
};

const keyOf = (draft: Draft): number => draft.options.findIndex((option) => option.correct);

/**
 * How a source is identified: by a person's name, as a body, or not at all. Asked only of an article that has sources of more
 * than one type, and of named people no more often than of the others: what is always so is not worth asking.
 */
export const srctype: Maker = {
  id: 'SRCTYPE',
  write: (context) => {
    const types = new Set(
      context.facts.attributions.flatMap((one) => {
        const source = sourceOf(context, one);
        return (source && typeOf(context, source)) ?? [];
      }),
    );
    const drafts = types.size < 2 ? [] : oneDraftEach(context, soundStatementsOf(FEWEST_WORDS), draftOf);
    const [people, bodies, unnamed] = TYPES.map((_, at) => drafts.filter((draft) => keyOf(draft) === at));
    const others = [...(unnamed ?? []), ...(bodies ?? []).slice(0, (unnamed ?? []).length + 1)];
    const weighty = [...(people ?? [])]
      .sort((a, b) => b.stem.length - a.stem.length)
      .slice(0, Math.ceil(others.length / 2));
    return [...others, ...weighty];
  },
  matches: UNNAMED_SOURCE,
  not: THREE_SPEAKERS,
};
