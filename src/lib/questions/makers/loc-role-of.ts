import { aboutNoClaim } from '../claim.ts';
import type { Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { contains } from '../../article/span.ts';
import { passagesOver, sentenceOf, type Context } from '../context.ts';
import { roleHead } from '../meant-by.ts';
import { sharesName } from '../names.ts';
import { isOfToday } from '../of-today.ts';
import { BESIDE } from '../clip.ts';
import { capital, countWords, curly, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { namingOf } from '../presented.ts';
import { bodyOf } from '../swap.ts';
import { PERSON_NOUNS } from '../words/people.ts';
import { GENDERED, RELATIONS } from '../words/relations.ts';
import { wordingFor } from '../wordings.ts';
import { bareOf, isNamed } from './loc-doers.ts';

/** Somebody with the role that the article gives beside the name, as an option shows it: “Lorvane’s foreign minister”. */
type Held = { readonly person: Entity; readonly text: string; readonly head: string; readonly span: Span };

const MOST_WORDS = 7;
const PEOPLE = new Set(PERSON_NOUNS);
const RELATED = new Set(RELATIONS);
const TELLS_SEX = new Set(GENDERED);

/**
 * “Finance Minister”, before a name, is “Finance minister” by itself, “the museum’s director” is “Museum director”; “Liberal Democrat
 * group leader” keeps its name.
 */
const asOption = (role: string): string => {
  const bare = curly(role)
    .replace(/^(?:the|an?)\s/iu, '')
    .replace(/^(\p{Ll}+)[’']s\s/u, '$1 ');
  const words = bare.split(' ');
  const titled = words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return capital(titled ? bare.toLowerCase() : bare);
};

/** A role that means the same away from its sentence, and tells neither whose kin somebody is nor a man from a woman. */
const isPlain = (role: string): boolean => {
  const head = roleHead(role);
  return (
    head.length > 2 &&
    countWords(role) <= MOST_WORDS &&
    !RELATED.has(head) &&
    !TELLS_SEX.has(head) &&
    !/(?:man|woman)$/u.test(head) &&
    !PEOPLE.has(/^the (\p{Ll}+)[’']s\s/iu.exec(role)?.[1]?.toLowerCase() ?? '') && // “the president’s chief of staff”
    !/[,;“”"]|^[’']|spokes(?:wo)?man|(?:^|\s)(?:his|her|its|their|our|another|other|former|late|who|which)(?:\s|$)/iu.test(
      role,
    )
  );
};

/** “Retired bin lorry driver Ted Hollis”: a role that somebody had. */
const NO_LONGER =
  /(?:^|[\s-])(?:retired|former|ex|one-time|sometime|late|outgoing|would-be|acting|deputy)[\s-](?:\p{Ll}+\s){0,2}$/iu;

const heldBy = (context: Context, person: Entity): Held[] => {
  const { role } = person;
  if (!isNamed(person) || role === null || !isPlain(role) || !isOfToday(context, person.mentions)) return [];
  const name = bareOf(person);
  const span = person.mentions.find((mention) => {
    const sentence = sentenceOf(context, mention);
    return (
      sentence !== null &&
      bodyOf(context, mention) &&
      wording(context, mention).endsWith(name) &&
      wording(context, sentence).includes(role) &&
      !NO_LONGER.test(wording(context, sentence).split(role)[0] ?? '')
    );
  });
  return span ? [{ person, text: asOption(role), head: roleHead(role), span }] : [];
};

const speaks = (context: Context, { person }: Held): boolean =>
  context.facts.attributions.some(
    (one) => !one.inHeadline && context.sources.get(one.sourceId ?? '')?.canonical === person.canonical,
  );

/** Two other people’s roles: of other nouns, named in other sentences, and with no name in them that is the key’s. */
const rolesBeside = (context: Context, key: Held, all: readonly Held[]): Held[] => {
  const line = sentenceOf(context, key.span);
  const farness = ({ span }: Held): number => Math.abs(span.start - key.span.start);
  return [...all]
    .sort((a, b) => farness(a) - farness(b))
    .filter(
      (one, at, sorted) =>
        one.person.id !== key.person.id &&
        !sharesName(one.text, key.person.canonical) &&
        !sharesName(one.person.canonical, key.person.canonical) &&
        one.head !== key.head &&
        !(line && one.person.mentions.some((mention) => contains(line, mention))) &&
        sorted.findIndex((other) => other.head === one.head) === at,
    )
    .slice(0, 2);
};

const draftOf = (context: Context, key: Held, all: readonly Held[]): Draft[] => {
  const others = rolesBeside(context, key, all);
  const line = sentenceOf(context, key.span);
  if (others.length < 2 || !line || !speaks(context, key)) return [];
  const name = bareOf(key.person);
  const evidence = passagesOver(context, [key.span]);
  const reads = `The passage reads “${namingOf(context, key.span, BESIDE)}”.`;
  return [
    {
      kind: 'LOC',
      skill: 'S1',
      process: 'L',
      scale: false,
      stem: wordingFor(
        [`Which role does ${context.name} give to ${name}?`, `In ${context.name}, what is the role of ${name}?`],
        key.span.start,
      ),
      options: [
        { text: key.text, correct: true, because: reads, evidence },
        ...others.map((one): Option => ({
          text: one.text,
          correct: false,
          because: `${capital(context.name)} says this of ${bareOf(one.person)}: “${namingOf(context, one.span, BESIDE)}”.`,
          evidence: passagesOver(context, [one.span]),
        })),
      ],
      explanation: `${reads} The other two roles belong to ${others.map(({ person }) => bareOf(person)).join(' and ')}.`,
      ...aboutNoClaim(wholeProof(evidence)),
      facts: [key.person.id],
    },
  ];
};

/** What a speaker is, among the roles of two other people: whoever weighs a claim must know whose it is. */
export const roleOfDrafts = (context: Context): Draft[] => {
  const held = context.facts.entities.flatMap((one) => heldBy(context, one));
  return held.flatMap((key) => draftOf(context, key, held));
};
