import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { grown, headOf, labelOf } from '../asking/branches.ts';
import { framed, lineOf, toldAround } from '../asking/frames.ts';
import { subjectSlot } from '../asking/name-slots.ts';
import { sentenceOf, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { around, innerMarks, topicWords, wording } from '../phrase.ts';
import type { Draft, Option } from '../question.ts';
import { bodyOf } from '../swap.ts';
import { TITLES } from '../words/people.ts';
import { wordsOf } from '../words-of.ts';
import { locDraft, turnOf, type Choice } from './loc-draft.ts';

const TITLED = new Set(TITLES);
const FEWEST_TOPICS = 3; // “who looked at her watch” asks nothing

/** Somebody who can stand as an option: by two names, without a title. */
const isNamed = ({ type, canonical }: Entity): boolean => {
  const words = wordsOf(canonical);
  return type === 'person' && words.length > 1 && words.length < 4 && !TITLED.has(words[0] ?? '');
};

/** The verbs of the relative clauses that tell more of a name: “Lucas Obermann, who studies variable stars”. */
const tellingMore = (context: Context, mention: Span): Span[] => {
  const line = lineOf(context, mention);
  const tree = line ? grown(line) : null;
  if (!tree) return [];
  return tree.items.flatMap((item, at) => {
    const noun = tree.items[headOf(tree, at)];
    return labelOf(tree, at) === 'acl:relcl' && noun && contains(mention, noun) ? [item] : [];
  });
};

/** Other people whom the sentence does not name, with a place of the text where each comes up. */
const othersFor = (context: Context, key: Entity, line: Span, stem: string): Choice[] => {
  const told = new Set(wordsOf(stem));
  return context.facts.entities.flatMap((one): Choice[] => {
    if (one.id === key.id || !isNamed(one) || sharesName(one.canonical, key.canonical)) return [];
    const shown = one.mentions.find((span) => bodyOf(context, span) && wording(context, span) === one.canonical);
    const near = one.mentions.some((span) => overlaps(span, line));
    return shown && !near && !wordsOf(one.canonical).some((word) => told.has(word))
      ? [{ text: one.canonical, span: shown }]
      : [];
  });
};

const withReason = (option: Option, others: readonly Choice[], context: Context): Option => {
  const other = others.find(({ text }) => text === option.text);
  return other?.span
    ? {
        ...option,
        because: `The passage tells something else of ${other.text}: “${innerMarks(around(context, other.span))}”.`,
      }
    : option;
};

/** Who did it: a clause whose subject is somebody by name, or the clause that tells more of a name. */
const draftAt = (context: Context, person: Entity, mention: Span, at: Span): Draft | null => {
  const told = toldAround(context, at);
  const slot = told && subjectSlot(told.clause, mention, 'who');
  const line = sentenceOf(context, mention);
  if (!slot || !line) return null;
  const stem = framed(context, told, slot, turnOf(mention));
  if (stem === null || topicWords(stem).size < FEWEST_TOPICS) return null;
  const others = othersFor(context, person, line, stem);
  if (others.length < 2) return null;
  const words = innerMarks(around(context, at));
  const draft = locDraft(
    context,
    { stem, told, line },
    { text: person.canonical, span: mention },
    others,
    told.claim
      ? `In ${context.name}, ${told.claim.name} is credited with this: “${words}”. The other two come up elsewhere.`
      : `The passage reads “${words}”. The other two come up elsewhere.`,
  );
  return { ...draft, options: draft.options.map((option) => withReason(option, others, context)) };
};

/** Who did what the article tells of somebody by name; one draft a person. */
export const doerDrafts = (context: Context): Draft[] =>
  context.facts.entities.filter(isNamed).flatMap((person) =>
    person.mentions
      .filter((mention) => bodyOf(context, mention) && wording(context, mention) === person.canonical)
      .flatMap((mention) =>
        [...tellingMore(context, mention), mention].flatMap((at) => draftAt(context, person, mention, at) ?? []),
      )
      .slice(0, 1),
  );
