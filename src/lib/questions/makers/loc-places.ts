import { overlaps, type Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { SAME_PLACES } from '../../facts/words/place-names.ts';
import { framed, toldAround } from '../asking/frames.ts';
import { lemmaOf } from '../asking/clause.ts';
import { placeSlot } from '../asking/name-slots.ts';
import { sentenceOf, type Context } from '../context.ts';
import { around, BESIDE } from '../clip.ts';
import { capital, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { bodyOf } from '../swap.ts';
import { STATES } from '../words/asking.ts';
import { PLACE_NOUNS } from '../words/places.ts';
import { locDraft, turnOf, type Choice } from './loc-draft.ts';

type Place = Choice & { readonly span: Span };

const NOUNS = new Map(PLACE_NOUNS);

/** What a question calls a place: "town"; null where the article does not tell. */
export const placeNoun = ({ type, subtype }: Entity): string | null =>
  type === 'place' && subtype !== null ? (NOUNS.get(subtype) ?? null) : null;

const SETTLEMENTS = new Set(['city', 'town', 'village']);

const samePlace = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || SAME_PLACES.some((names) => names.includes(a) && names.includes(b));

/** Other places of the same kind that a sentence says nothing of, each once. */
export const otherPlaces = (
  context: Context,
  place: Entity,
  noun: string,
  sentence: { start: number; end: number },
): Place[] => {
  const found: Place[] = [];
  for (const one of context.facts.entities) {
    const kind = placeNoun(one);
    if (
      kind === null ||
      (kind !== noun && !(noun === 'place' && SETTLEMENTS.has(kind))) ||
      samePlace(one.canonical, place.canonical)
    )
      continue;
    const mention = one.mentions.find((span) => bodyOf(context, span) && wording(context, span) === one.canonical);
    if (!mention || one.mentions.some((span) => overlaps(span, sentence))) continue;
    if (!found.some((other) => samePlace(other.text, one.canonical)))
      found.push({ text: one.canonical, span: mention });
  }
  return found;
};

/** In which town: a place where the article says that something happened. */
export const placeDrafts = (context: Context): Draft[] =>
  context.facts.entities.flatMap((place) => {
    const kind = placeNoun(place);
    if (kind === null) return [];
    const drafts = place.mentions.flatMap((mention) => {
      if (!bodyOf(context, mention) || wording(context, mention) !== place.canonical) return [];
      const told = toldAround(context, mention);
      const sentence = sentenceOf(context, mention);
      const alike = sentence ? otherPlaces(context, place, kind, sentence).length >= 2 : false;
      const noun = !alike && SETTLEMENTS.has(kind) ? 'place' : kind;
      const slot = told && placeSlot(told.clause, place, mention, noun);
      if (!slot || !sentence || STATES.includes(lemmaOf(told.clause) || 'be')) return [];
      const stem = framed(context, told, slot, turnOf(mention));
      const others = otherPlaces(context, place, noun, sentence);
      if (stem === null || others.length < 2) return [];
      const said = told.claim ? `, as the words of ${told.claim.name}` : '';
      return [
        locDraft(
          context,
          { stem, told, line: sentence },
          { text: place.canonical, span: mention },
          others,
          `${capital(context.name)} names ${place.canonical} here${said}: “${around(context, mention, BESIDE)}”.`,
        ),
      ];
    });
    return drafts.slice(0, 1);
  });
