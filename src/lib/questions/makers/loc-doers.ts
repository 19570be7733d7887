import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { grown, headOf, labelOf } from '../asking/branches.ts';
import { framed, lineOf, toldAround } from '../asking/frames.ts';
import { subjectSlot } from '../asking/name-slots.ts';
import { passagesOver, sentenceOf, type Context } from '../context.ts';
import { isMeantBy } from '../meant-by.ts';
import { sharesName } from '../names.ts';
import { isOfToday } from '../of-today.ts';
import { around, BESIDE, WHOLE } from '../clip.ts';
import { capital, topicWords, wording } from '../phrase.ts';
import { partOf } from '../presented.ts';
import { proofWith, wholeProof, type Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { bodyOf } from '../swap.ts';
import { TITLES } from '../words/people.ts';
import { wordsOf } from '../words-of.ts';
import { locDraft, turnOf, type Choice } from './loc-draft.ts';

const TITLED = new Set(TITLES);
const FEWEST_TOPICS = 3; // “who looked at her watch” asks nothing

/** A name as an option shows it: “Owen Larch” of “Judge Owen Larch”. */
export const bareOf = ({ canonical }: Entity): string => {
  const words = canonical.split(' ');
  return words.length > 2 && TITLED.has(wordsOf(words[0] ?? '')[0] ?? '') ? words.slice(1).join(' ') : canonical;
};

/** Somebody who can stand as an option: by two names, without a title. */
export const isNamed = (one: Entity): boolean => {
  const words = wordsOf(bareOf(one));
  return one.type === 'person' && words.length > 1 && words.length < 4 && !TITLED.has(words[0] ?? '');
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

/** Other people whom the sentence does not name, with a place of the text where each comes up: those who speak there first, then the nearest. */
export const othersFor = (context: Context, key: Entity, line: Span, stem: string): Choice[] => {
  const told = new Set(wordsOf(stem));
  const speaks = new Set(
    context.facts.attributions.map(({ sourceId }) => context.sources.get(sourceId ?? '')?.canonical ?? ''),
  );
  const farness = ({ mentions }: Entity): number =>
    Math.min(...mentions.map((one) => Math.abs(one.start - line.start)));
  const people = context.facts.entities
    .filter((one) => speaks.has(one.canonical) || isOfToday(context, one.mentions)) // who only comes up may long be dead
    .sort((a, b) => Number(speaks.has(b.canonical)) - Number(speaks.has(a.canonical)) || farness(a) - farness(b));
  return people.flatMap((one): Choice[] => {
    if (one.id === key.id || !isNamed(one) || sharesName(one.canonical, key.canonical)) return [];
    const name = bareOf(one);
    const shown = one.mentions.find((span) => bodyOf(context, span) && wording(context, span).endsWith(name));
    const near = one.mentions.some((span) => overlaps(span, line));
    return shown && !near && !wordsOf(name).some((word) => told.has(word)) && !isMeantBy(context, name, stem)
      ? [{ text: name, span: shown }]
      : [];
  });
};

export const withReason = (option: Option, others: readonly Choice[], context: Context): Option => {
  const other = others.find(({ text }) => text === option.text);
  return other?.span
    ? {
        ...option,
        because: partOf(context, other.text, other.span),
      }
    : option;
};

/** The sentence that tells it, and where it has only “Mr Pascoe”, one that has the whole name. */
export const proofFor = (context: Context, person: Entity, mention: Span): Proof => {
  const name = bareOf(person);
  const core = passagesOver(context, [mention]);
  const whole = person.mentions.filter(
    (one) => bodyOf(context, one) && wording(context, one).endsWith(name) && sentenceOf(context, one) !== null,
  );
  const named = whole.filter((one) => one.start <= mention.start).at(-1) ?? whole[0];
  if (wording(context, mention).endsWith(name) || !named) return wholeProof(core);
  return proofWith(passagesOver(context, [named, mention]), core);
};

/** What somebody does beside the story, or is at every day: “works in a garage”, “sat in the front row”, “drove 90 miles”. */
const BESIDE_THE_STORY =
  /(?:^|\swho )(?:has (?:worked|lived)|works?|runs?|lives?|owns?|keeps?|wears?|shares?|loves?|enjoys?|sits?|sat|stood|stands|listen(?:s|ed)|spoke for|watch(?:es|ed)|drove|drives|walked|walks|travelled|traveled|spoke for|spent|wore|arriv(?:es|ed)|carries|came|went|smiled|nodded|wept)(?![\p{L}])/iu;

/** What a question may ask of somebody: what he or she does in the story. */
export const isOfStory = (words: string): boolean => !BESIDE_THE_STORY.test(words);

/** “In 2017 Voll’s colleague Tom Ash was …”, read as if the colleague went with the year: “… in 2017 Voll’s colleague?”. */
export const leavesRole = (before: string, stem: string): boolean => {
  const last = wordsOf(before).at(-1);
  return last !== undefined && stem.endsWith(` ${last}?`);
};

/** Who did it: a clause whose subject is somebody by name, or the clause that tells more of a name. */
const draftAt = (context: Context, person: Entity, mention: Span, at: Span): Draft | null => {
  const told = toldAround(context, at);
  const slot = told && subjectSlot(told.clause, mention, 'who');
  const line = sentenceOf(context, mention);
  if (!slot || !line) return null;
  const stem = framed(context, told, slot, turnOf(mention));
  const before = context.text.slice(line.start, mention.start);
  if (stem === null || topicWords(stem).size < FEWEST_TOPICS || leavesRole(before, stem)) return null;
  if (!isOfStory(stem.replace(/^(?:According to|In) [^,]*,\s/u, '').replace(/^who\s/iu, ''))) return null;
  const others = othersFor(context, person, line, stem);
  if (others.length < 2) return null;
  const words = around(context, at, told.claim ? BESIDE : WHOLE);
  const draft = locDraft(
    context,
    { stem, told, line },
    { text: bareOf(person), span: mention },
    others,
    told.claim
      ? `In ${context.name}, ${told.claim.name} is credited with this: “${words}”.`
      : `${capital(context.name)} tells this of ${bareOf(person)}: “${words}”.`,
  );
  const proof = { ...draft, ...proofFor(context, person, mention) };
  return {
    ...proof,
    options: proof.options.map((option) =>
      option.correct ? { ...option, evidence: proof.evidence } : withReason(option, others, context),
    ),
  };
};

/** “Jude Pascoe”, or “Mr Pascoe” and “Pascoe” where nobody else has that name. */
export const isPlainly = (context: Context, person: Entity, mention: Span): boolean => {
  const words = wording(context, mention);
  const last = wordsOf(person.canonical).at(-1) ?? '';
  const bare = wordsOf(words).filter((word) => !TITLED.has(word));
  const alone = context.facts.entities.every(
    (one) => one.id === person.id || one.type !== 'person' || !wordsOf(one.canonical).includes(last),
  );
  return words.endsWith(bareOf(person)) || (alone && bare.length === 1 && bare[0] === last);
};

/** Who did what the article tells of somebody by name; one draft a person. */
export const doerDrafts = (context: Context): Draft[] =>
  context.facts.entities.filter(isNamed).flatMap((person) =>
    person.mentions
      .filter((mention) => bodyOf(context, mention) && isPlainly(context, person, mention))
      .flatMap((mention) =>
        [...tellingMore(context, mention), mention].flatMap((at) => draftAt(context, person, mention, at) ?? []),
      )
      .slice(0, 1),
  );
