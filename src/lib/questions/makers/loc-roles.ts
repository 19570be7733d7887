import type { Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { contains } from '../../article/span.ts';
import { sentenceOf, type Context } from '../context.ts';
import { around, capital, countWords, innerMarks, wording } from '../phrase.ts';
import { sharesName } from '../names.ts';
import type { Draft, Option } from '../question.ts';
import { bodyOf } from '../swap.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';
import { ROLE_KINDS } from '../words/role-kinds.ts';
import { locDraft } from './loc-draft.ts';

/** A person with a role that the article gives beside the name. */
type Holder = {
  readonly person: Entity;
  readonly role: string;
  readonly kinds: readonly number[];
  readonly span: Span;
};

const MOST_DRAFTS = 1;

/** The noun of a role: “minister” of “Lorvane’s foreign minister”. */
const headOf = (role: string): string =>
  wordsOf(role.replace(/\s(?:of|for|at|in|with|to|from)\s.*$/u, '')).at(-1) ?? '';

const kindsOf = (role: string): number[] =>
  ROLE_KINDS.flatMap((words, at) => (words.includes(headOf(role)) ? [at] : []));

/** A role that tells who is meant without another sentence: “Lorvane’s foreign minister”, “the mayor of Brindle”. */
const isPlain = (role: string): boolean =>
  countWords(role) >= 2 &&
  countWords(role) <= 7 &&
  !/man$|woman$/u.test(headOf(role)) &&
  !/[,;“”"]|^[’']|(?:^|\s)(?:his|her|its|their|our|former|late|who|which)(?:\s|$)/iu.test(role) &&
  /\p{Lu}\p{L}+[’']s?\s|\s(?:of|at|for)\s(?:the\s)?\p{Lu}/u.test(role);

const holderOf = (context: Context, person: Entity): Holder[] => {
  const { role, canonical } = person;
  if (person.type !== 'person' || role === null || wordsOf(canonical).length !== 2) return [];
  const beside = person.mentions.find((mention) => {
    const sentence = sentenceOf(context, mention);
    return (
      sentence !== null &&
      bodyOf(context, mention) &&
      wording(context, mention) === canonical &&
      wording(context, sentence).includes(role)
    );
  });
  return beside ? [{ person, role, kinds: kindsOf(role), span: beside }] : [];
};

const speaks = (context: Context, { person }: Holder): boolean =>
  context.facts.sources.some(
    (source) =>
      source.canonical === person.canonical &&
      context.facts.attributions.filter((one) => one.sourceId === source.id && !one.inHeadline).length > 0,
  );

const draftOf = (context: Context, key: Holder, all: readonly Holder[]): Draft[] => {
  const others = all.filter(
    (one) =>
      one.person.id !== key.person.id &&
      one.role !== key.role &&
      one.kinds.some((kind) => key.kinds.includes(kind)) &&
      !sharesName(one.person.canonical, key.person.canonical),
  );
  const line = sentenceOf(context, key.span);
  if (!isPlain(key.role) || !speaks(context, key) || others.length < 2 || !line || !contains(line, key.span)) return [];
  const role = key.role.replace(/^(?:The|An?)\s/u, (word) => word.toLowerCase());
  const stem = wordingFor(
    [`Who, according to ${context.name}, is ${role}?`, `Who does ${context.name} say is ${role}?`],
    key.span.start,
  );
  const draft = locDraft(
    context,
    { stem, told: null, line },
    { text: key.person.canonical, span: key.span },
    others.map((one) => ({ text: one.person.canonical, span: one.span })),
    `The passage reads “${innerMarks(around(context, key.span))}”. ${capital(context.name)} gives the other two people other roles.`,
  );
  return [{ ...draft, options: draft.options.map((option) => withRole(context, option, others)) }];
};

const withRole = (context: Context, option: Option, others: readonly Holder[]): Option => {
  const other = others.find((one) => one.person.canonical === option.text);
  return other
    ? {
        ...option,
        because: `The passage gives ${option.text} another role: “${innerMarks(around(context, other.span))}”.`,
      }
    : option;
};

/** Who holds an office that the story turns on, among people whose offices are of one kind. */
export const roleDrafts = (context: Context): Draft[] => {
  const holders = context.facts.entities.flatMap((person) => holderOf(context, person));
  return holders.flatMap((key) => draftOf(context, key, holders)).slice(0, MOST_DRAFTS);
};
