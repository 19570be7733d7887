import type { Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { lemmaOf } from '../asking/clause.ts';
import { framed, toldAround } from '../asking/frames.ts';
import { subjectSlot } from '../asking/name-slots.ts';
import { sentenceOf, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { around, BESIDE, WHOLE } from '../clip.ts';
import { capital, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { bodyOf } from '../swap.ts';
import { STATES } from '../words/asking.ts';
import { BODY_NOUNS } from '../words/bodies.ts';
import { wordsOf } from '../words-of.ts';
import { locDraft, turnOf, type Choice } from './loc-draft.ts';

const NOUNS = new Map(BODY_NOUNS);

/** What a question calls a body: "company"; null where the article’s words do not tell. */
const nounOf = ({ type, subtype, canonical }: Entity): string | null =>
  type === 'organisation' && subtype !== null && /^\p{Lu}/u.test(canonical) ? (NOUNS.get(subtype) ?? null) : null;

/** Other bodies of the same kind that the article never puts beside the same verb. */
const othersOf = (context: Context, body: Entity, noun: string, verb: string): Choice[] => {
  const verbs = new Set(wordsOf(verb));
  return context.facts.entities.flatMap((one): Choice[] => {
    if (one.id === body.id || nounOf(one) !== noun || sharesName(one.canonical, body.canonical)) return [];
    const shown = one.mentions.find((span) => bodyOf(context, span) && wording(context, span) === one.canonical);
    const beside = one.mentions.some((span) => {
      const sentence = sentenceOf(context, span);
      return sentence !== null && wordsOf(wording(context, sentence)).some((word) => verbs.has(word));
    });
    return shown && !beside ? [{ text: one.canonical, span: shown }] : [];
  });
};

const actorDraft = (context: Context, body: Entity, noun: string, mention: Span): Draft | null => {
  if (!bodyOf(context, mention) || wording(context, mention) !== body.canonical) return null;
  const told = toldAround(context, mention);
  const slot = told && subjectSlot(told.clause, mention, noun);
  const sentence = sentenceOf(context, mention);
  if (!slot || !sentence || STATES.includes(lemmaOf(told.clause) || 'be')) return null;
  const verb = told.clause.grown.items[told.clause.head]?.text ?? '';
  const others = othersOf(context, body, noun, verb);
  const stem = framed(context, told, slot, turnOf(mention));
  if (stem === null || others.length < 2 || others.some(({ text }) => stem.includes(text))) return null;
  const words = around(context, mention, told.claim ? BESIDE : WHOLE);
  return locDraft(
    context,
    { stem, told, line: sentence },
    { text: body.canonical, span: mention },
    others,
    `${told.claim ? `${capital(context.name)} credits this to ${told.claim.name}: “${words}”.` : `The passage reads “${words}”.`}`,
  );
};

/** Which company, which ministry did it: the body that a sentence is about. */
export const actorDrafts = (context: Context): Draft[] =>
  context.facts.entities.flatMap((body) => {
    const noun = nounOf(body);
    if (noun === null) return [];
    return body.mentions.flatMap((mention) => actorDraft(context, body, noun, mention) ?? []).slice(0, 1);
  });
