import type { Gender } from '../name-roles.ts';
import { resolvePronoun } from '../pronouns.ts';
import { isOnePerson, type Referent, type Talk } from '../referents.ts';
import { ANYBODY } from '../words/reference-words.ts';
import { hasArticle } from './names.ts';
import {
  actorOver,
  contentFrom,
  distinct,
  genderIn,
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

/** Whom "he", "she" and their forms mean. */
export const meantPerson = (place: Place, gender: Gender): Meant => {
  const people = peopleNear(place, gender);
  const own = ownWords(place, gender, people);
  if (own !== null) return own;
  const bound = boundBySubject(place, gender, people);
  const found = bound ?? onlyPerson(place, people, gender) ?? oneOfSentence(place, gender, people);
  const anybody = place.line.items.some(({ lower, start }) => start < place.item.start && ANYBODY.has(lower));
  return found === null || anybody || isOvertaken(place, found)
    ? guess(place)
    : { referent: found, self: found === speakerOf(place), sure: true };
};

/** "Gladys is to be a boat. She …": a name that may be anybody’s came since. */
const isOvertaken = ({ near }: Place, found: Referent): boolean => {
  const last = near.find(({ referent }) => referent === found)?.at ?? -1;
  return near.some(
    ({ referent, at, topic }) => topic && at > last && referent.named?.type === 'other' && referent !== found,
  );
};

const speakerOf = ({ line, report, speaker }: Place): Referent | null =>
  line.quotation === null ? (report?.source ?? null) : speaker;

const guess = (place: Place): Meant => {
  const { casting, line, item, speaker } = place;
  const word = item.lower.replace(/self$/u, '');
  const referent = resolvePronoun(casting.discourse, {
    line,
    at: item.start,
    word,
    speaker,
    closes: false,
    shows: false,
  });
  return perhaps(referent);
};

const agrees = (place: Place, one: Referent, gender: Gender): boolean =>
  isOnePerson(one) &&
  [gender, null].includes(genderIn(place, one)) &&
  !(one.named !== null && genderIn(place, one) === null && hasArticle(one.named)); // "the Harriers", taken for a person

/** Everybody near whom the word may mean. */
const peopleNear = (place: Place, gender: Gender): Talk[] => {
  const { near, line, speaker } = place;
  const barred = isObject(place) ? actorOver(place) : null;
  return near.filter(
    ({ referent }) =>
      agrees(place, referent, gender) && referent !== barred && !(line.quotation !== null && referent === speaker),
  );
};

/** "Crane said that she had slept": the one who says so. */
const ownWords = (place: Place, gender: Gender, people: readonly Talk[]): Meant | null => {
  const { line, report } = place;
  const source = report?.source ?? null;
  if (line.quotation !== null || source === null || report?.asks === true || !agrees(place, source, gender))
    return null;
  if (isObject(place) && actorOver(place) === source) return null;
  const rivals = people.filter(({ referent }) => referent !== source);
  const start = line.items[contentFrom(place)]?.start ?? place.item.start;
  const told = [
    ...since(place, rivals),
    ...rivals.filter((one) => one.line === line && genderIn(place, one.referent) === gender),
  ];
  const opens = !told.some((one) => one.at >= start) && opensContent(place);
  const known = rivals.filter(({ referent }) => genderIn(place, referent) === gender);
  // "He was kind, Crane said": hardly himself.
  const behind = report !== null && report.cue > place.item.start && rivals.length > 0;
  const firm =
    !behind &&
    (genderIn(place, source) === gender
      ? told.length === 0 || (opens && noneOf(place, told, gender))
      : rivals.length === 0 || (opens && rivals.every((one) => one.line !== line)));
  if (!firm && known.length > 0 && told.length > 0) return null;
  return { referent: source, self: true, sure: firm && isSureSource(place) };
};

/** "that she had slept": nobody and nothing before it. */
const opensContent = (place: Place): boolean =>
  place.line.items.slice(contentFrom(place), place.at).every(({ tag }) => !/^(?:noun|name|pron)$/u.test(tag));

const noneOf = (place: Place, talks: readonly Talk[], gender: Gender): boolean =>
  talks.every(({ referent, faint }) => genderIn(place, referent) !== gender && (faint || referent.named === null));

/** "Crane sold her house": the subject of the same clause. */
const boundBySubject = (place: Place, gender: Gender, people: readonly Talk[]): Referent | null => {
  if (isObject(place) && !/self$/u.test(place.item.lower)) return null;
  const subject = subjectOver(place, place.at);
  const one = subject === null ? null : referentAt(place, subject);
  if (one === null || !agrees(place, one, gender)) return null;
  const between = people.filter(
    ({ referent, at, line }) =>
      referent !== one && line === place.line && at > (place.line.items[subject ?? 0]?.start ?? 0),
  );
  return between.length === 0 && (genderIn(place, one) === gender || people.every(({ referent }) => referent === one))
    ? one
    : null;
};

const onlyPerson = (place: Place, people: readonly Talk[], gender: Gender): Referent | null => {
  const all = distinct(people);
  const known = all.filter((one) => genderIn(place, one) === gender);
  const [one] = all;
  if (one !== undefined && all.length === 1) return isTold(one, people, place) ? one : null;
  const [only] = known;
  if (only === undefined || known.length > 1) return null;
  const others = people.filter(({ referent }) => referent !== only);
  return others.every(({ referent, faint }) => faint && referent.named === null) ? only : null;
};

/** Somebody without a name is meant only as the subject of a sentence in the same voice. */
const isTold = (one: Referent, people: readonly Talk[], { line, before }: Place): boolean =>
  one.named !== null ||
  people.some(
    ({ referent, topic, line: there }) =>
      referent === one &&
      topic &&
      (there === line || there.index >= (before?.index ?? 0)) &&
      there.quotation?.utterance === line.quotation?.utterance,
  );

/** The only one of this sentence, if its subject; at the start of one, the only subject of the sentence before. */
const oneOfSentence = (place: Place, gender: Gender, people: readonly Talk[]): Referent | null => {
  const { line, before } = place;
  if (line.quotation !== null) return null;
  const here = people.filter((one) => one.line === line);
  const there =
    here.length > 0 || before === null || !opensSentence(place) ? here : people.filter((one) => one.line === before);
  const [only, ...more] = distinct(there.filter(({ topic }) => topic));
  if (only === undefined || genderIn(place, only) !== gender || more.length > 0) return null;
  return there.every(({ referent, faint }) => referent === only || faint) ? only : null;
};
