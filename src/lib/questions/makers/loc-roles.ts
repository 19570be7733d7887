import type { Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { contains } from '../../article/span.ts';
import { sentenceOf, type Context } from '../context.ts';
import { BESIDE } from '../clip.ts';
import { capital, countWords, wording } from '../phrase.ts';
import { roleHead } from '../meant-by.ts';
import { namingOf, partOf } from '../presented.ts';
import { sharesName } from '../names.ts';
import { isOfThisAge } from '../of-today.ts';
import type { Draft, Option } from '../question.ts';
import { bodyOf } from '../swap.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';
import { ROLE_KINDS } from '../words/role-kinds.ts';
import { bareOf, isNamed } from './loc-doers.ts';
import { locDraft } from './loc-draft.ts';

/** A person by two names, with the role that the article gives beside the name. */
type Holder = {
  readonly person: Entity;
  readonly name: string; // without a title
  readonly role: string | null;
  readonly kinds: readonly number[];
  readonly span: Span;
};

const MOST_DRAFTS = 2;

const kindsOf = (role: string | null): number[] =>
  role === null ? [] : ROLE_KINDS.flatMap((words, at) => (words.includes(roleHead(role)) ? [at] : []));

/** A role that tells who is meant without another sentence: “Lorvane’s foreign minister”, “the mayor of Brindle”. */
const isPlain = (context: Context, role: string): boolean =>
  countWords(role) >= 2 &&
  countWords(role) <= 7 &&
  !/man$|woman$/u.test(roleHead(role)) &&
  !/[,;“”"]|^[’']|(?:^|\s)(?:his|her|its|their|our|former|late|who|which)(?:\s|$)/iu.test(role) &&
  (/\p{Lu}\p{L}+[’']s?\s|\s(?:of|at|for)\s(?:the\s)?\p{Lu}/u.test(role) || isOfTheOne(context, role));

/** “The museum’s director”, where the article has one museum. */
const isOfTheOne = (context: Context, role: string): boolean => {
  const owner = /^the (\p{Ll}+)[’']s \p{Ll}+/iu.exec(role)?.[1];
  return owner !== undefined && context.scope.lone.has(owner);
};

const holderOf = (context: Context, person: Entity): Holder[] => {
  const { role } = person;
  const name = bareOf(person);
  if (!isNamed(person) || wordsOf(name).length !== 2 || !isOfThisAge(context, person.mentions)) return [];
  const named = person.mentions.filter(
    (mention) => bodyOf(context, mention) && wording(context, mention).endsWith(name),
  );
  const beside = named.find((mention) => {
    const sentence = sentenceOf(context, mention);
    return role !== null && sentence !== null && wording(context, sentence).includes(role);
  });
  const [first] = named;
  if (beside) return [{ person, name, role, kinds: kindsOf(role), span: beside }];
  return first ? [{ person, name, role: null, kinds: [], span: first }] : [];
};

const speaks = (context: Context, { person }: Holder): boolean =>
  context.facts.sources.some(
    (source) =>
      source.canonical === person.canonical &&
      context.facts.attributions.filter((one) => one.sourceId === source.id && !one.inHeadline).length > 0,
  );

/** True of two offices of one kind: a skimmer mixes those up first. */
const isAkin = (one: Holder, other: Holder): boolean => one.kinds.some((kind) => other.kinds.includes(kind));

const draftOf = (context: Context, key: Holder, all: readonly Holder[]): Draft[] => {
  const line = sentenceOf(context, key.span);
  const others = all
    .filter(
      (one) =>
        one.person.id !== key.person.id &&
        one.role !== key.role &&
        !sharesName(one.person.canonical, key.person.canonical) &&
        !sharesName(one.person.canonical, key.role ?? '') &&
        !(line && one.person.mentions.some((mention) => contains(line, mention))),
    )
    // whom a story is about are known to hold no office in it
    .sort(
      (a, b) => Number(isAkin(b, key)) - Number(isAkin(a, key)) || a.person.mentions.length - b.person.mentions.length,
    );
  if (key.role === null || !isPlain(context, key.role) || !speaks(context, key) || others.length < 2) return [];
  if (!line || !contains(line, key.span)) return [];
  const role = key.role.replace(/^(?:The|An?)\s/u, (word) => word.toLowerCase());
  const stem = wordingFor(
    [`Who, according to ${context.name}, is ${role}?`, `Who does ${context.name} say is ${role}?`],
    key.span.start,
  );
  const draft = locDraft(
    context,
    { stem, told: null, line },
    { text: key.name, span: key.span },
    others.map((one) => ({ text: one.name, span: one.span })),
    `${capital(context.name)} presents ${key.name} in these words: “${namingOf(context, key.span, BESIDE)}”.`,
  );
  return [{ ...draft, options: draft.options.map((option) => withRole(context, option, others)) }];
};

const withRole = (context: Context, option: Option, others: readonly Holder[]): Option => {
  const other = others.find((one) => one.name === option.text);
  return other ? { ...option, because: partOf(context, option.text, other.span) } : option;
};

/** Who holds an office that the story turns on, among people whose offices are of one kind. */
export const roleDrafts = (context: Context): Draft[] => {
  const holders = context.facts.entities.flatMap((person) => holderOf(context, person));
  return holders.flatMap((key) => draftOf(context, key, holders)).slice(0, MOST_DRAFTS);
};
