import type { Attribution, Source } from '../../facts/facts.ts';
import { sensitivityOf, type Context } from '../context.ts';
import { classIn, nameable, presentable, sharesName } from '../names.ts';

/** A named person, or a body, and all that is credited to them. */
export type Person = { readonly source: Source; readonly claims: readonly Attribution[] };

export const SPEAKER_CLASSES = ['person', 'body'] as const;
export type SpeakerClass = (typeof SPEAKER_CLASSES)[number];

/** True of a name that the article is sure to mean a person by, or a body that nobody else speaks for. */
const isSure = (context: Context, source: Source): boolean =>
  classIn(context, source) === 'person'
    ? context.facts.entities.some((one) => one.type === 'person' && one.canonical === source.canonical)
    : !context.facts.sources.some((one) => one.id !== source.id && sharesName(one.canonical, source.canonical));

/** The named people or bodies of an article that speak, and of nothing private. */
export const whoSpeaks = (context: Context, kind: SpeakerClass): Person[] =>
  context.facts.sources
    .filter((source) => classIn(context, source) === kind && nameable(source) && presentable(source))
    .filter((source) => isSure(context, source))
    .flatMap((source) => {
      const claims = context.facts.attributions.filter((one) => one.sourceId === source.id && !one.inHeadline);
      const sensitive = claims.some((one) => sensitivityOf(context, [...one.content, ...one.source]) !== null);
      return claims.length > 0 && !sensitive ? [{ source, claims }] : [];
    });

/** True of words that stand in nobody else’s account, and came through one pair of hands at most. */
export const isOwnAccount = ({ parent, chain }: Attribution): boolean => parent === null && chain.length <= 2;

const placeOf = ({ claims }: Person): number => claims[0]?.paragraph ?? 0;

/** Two people to stand beside another, nearest first; nobody of the same name. */
export const besideOf = <T extends Person>(key: Person, pool: readonly T[]): readonly T[] =>
  pool
    .filter((one) => !sharesName(one.source.canonical, key.source.canonical))
    .sort((a, b) => Math.abs(placeOf(a) - placeOf(key)) - Math.abs(placeOf(b) - placeOf(key)))
    .slice(0, 2);
