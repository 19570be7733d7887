import { resolvePronoun } from '../pronouns.ts';
import { isThing, type Referent, type Talk } from '../referents.ts';
import { LOOSE_PLURALS } from '../words/kinds.ts';
import { SOURCE_VERBS } from '../words/reference-words.ts';
import {
  contentFrom,
  distinct,
  hasThing,
  isObject,
  isSureSource,
  opensSentence,
  type Meant,
  perhaps,
  type Place,
  referentAt,
  since,
  subjectOver,
} from './place.ts';

/** Whom or what "it", "they" and their forms mean. */
export const meantThing = (place: Place, plural: boolean): Meant => {
  const own = ownWords(place, plural);
  if (own !== null) return own;
  const found = boundBySubject(place, plural) ?? (opensSentence(place) ? subjectBefore(place, plural) : null);
  return found === null
    ? guess(place)
    : { referent: found, self: found === place.report?.source && place.line.quotation === null, sure: true };
};

const guess = ({ casting, line, item, speaker }: Place): Meant =>
  perhaps(
    resolvePronoun(casting.discourse, {
      line,
      at: item.start,
      word: item.lower.replace(/self$/u, ''),
      speaker,
      shows: false,
      closes: false,
    }),
  );

const isPlace = (one: Referent): boolean => one.named?.type === 'place' && one.id === null;

const agrees = (one: Referent, plural: boolean): boolean =>
  plural
    ? one.plural || one.kind === 'group'
    : isThing(one) &&
      !one.plural &&
      !isPlace(one) &&
      !LOOSE_PLURALS.has(one.head) &&
      !LOOSE_PLURALS.has(one.canonical.toLowerCase());

/** "The firm said it was sorry", "Officials said they knew", "The council said they knew". */
const ownWords = (place: Place, plural: boolean): Meant | null => {
  const { line, report, near } = place;
  const source = report?.source ?? null;
  if (line.quotation !== null || source === null || report?.asks === true) return null;
  const body = plural && (source.kind === 'organisation' || source.kind === 'outlet');
  if (!agrees(source, plural) && !body) return null;
  const from = contentFrom(place);
  const rivals = since(place, near).filter(
    ({ referent }) => referent !== source && agrees(referent, plural) && referent.kind !== 'document',
  );
  const start = body ? Math.min(from, afterCue(place)) : from;
  if (body && place.at - from > 1) return null;
  const opens = !hasThing(place, start, place.at, plural) && rivals.length === 0;
  const before = report !== null && report.cue < place.item.start;
  const sure = opens && before && !report.trailing && isSureSource(place) && !isObject(place);
  return opens || sure ? { referent: source, self: true, sure } : null;
};

/** The item behind the verb of saying, which may stand behind all the words. */
const afterCue = ({ line, report }: Place): number => {
  const found = line.items.findIndex(({ start }) => start > (report?.cue ?? line.start));
  return found < 0 ? line.items.length : found;
};

/** "Gridway has lost its licence": the subject, with nothing like it in between. */
const boundBySubject = (place: Place, plural: boolean): Referent | null => {
  if (!/^(?:its|their|itself|themselves)$/u.test(place.item.lower)) return null;
  const subject = subjectOver(place, place.at);
  const one = subject === null ? null : referentAt(place, subject);
  if (subject === null || one === null || subject > place.at || !agrees(one, plural)) return null;
  return hasThing(place, subject + 1, place.at, plural) ? null : one;
};

/** "The council met. It said …", "The League has said little. Its secretariat …". */
const subjectBefore = (place: Place, plural: boolean): Referent | null => {
  const { near, before, line } = place;
  if (before === null || line.quotation !== null) return null;
  if (near.some((one) => one.line === line && agrees(one.referent, plural) && one.referent.kind !== 'document'))
    return null;
  const there = near.filter((one) => one.line === before && agrees(one.referent, plural));
  const [topic, ...more] = distinct(there.filter((one: Talk) => one.topic));
  if (topic === undefined || more.length > 0) return null;
  if (!speaks(place)) return null;
  return there.every(
    ({ referent, faint }) => referent === topic || faint || (topic.kind !== 'document' && referent.kind === 'document'),
  )
    ? topic
    : null;
};

/** "It said", "Its spokesman": whom only a body or a group can be. */
const speaks = ({ line, at, casting }: Place): boolean => {
  if (/^(?:its|their)$/u.test(line.items[at]?.lower ?? ''))
    return casting.phrases.some((one) => one.from === at && isVoice(casting.nouns.get(one.head)));
  const verb = line.items.slice(at + 1, at + 5).find(({ tag }) => !/^(?:adv|aux|neg|modal)$/u.test(tag));
  return SOURCE_VERBS.has(verb?.lower ?? '');
};

const isVoice = (one: Referent | undefined): boolean => one !== undefined && one.kind !== 'document';
