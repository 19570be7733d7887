import { wordSet } from '../article/word-set.ts';
import type { Discourse } from './discourse.ts';
import { onlyOne, REACH } from './discourse.ts';
import type { Line } from './lines.ts';
import type { Gender } from './name-roles.ts';
import { isOnePerson, isThing, type Referent, type Talk } from './referents.ts';

export type Pronoun = {
  readonly line: Line;
  readonly at: number;
  readonly word: string;
  readonly speaker: Referent | null;
  readonly shows: boolean; // "They show": what only papers do
  readonly closes: boolean; // "…, she said": behind what she says
};

const genderOfWord = (word: string): Gender =>
  /^(?:he|his|him)$/u.test(word) ? 'he' : /^(?:she|her|hers)$/u.test(word) ? 'she' : null;

/** Whom a pronoun can mean at all. */
const fits =
  ({ word, line, speaker, closes, shows }: Pronoun) =>
  ({ referent, line: there, voice }: Talk): boolean => {
    if (speaker !== null && referent === speaker) return false;
    // Whoever is first spoken of in the words themselves does not say them.
    if (closes && there === line && referent.named === null && referent.id === null) return false;
    const gender = genderOfWord(word);
    if (gender !== null && voice === gender) return true;
    if (gender !== null && isTrader(referent)) return referent.id !== null;
    if (gender !== null) return isOnePerson(referent) && (referent.gender === gender || referent.gender === null);
    if (/^its?$/u.test(word)) return (isSpokenThing(referent) && !referent.plural) || isAccount(referent);
    if (shows) return referent.kind === 'document' && referent.plural;
    if (referent.plural || referent.kind === 'group') return referent.kind !== 'document';
    // One person the reader cannot tell by sex, or a body, close by: "they".
    return (
      referent.kind === 'anonymous' ||
      (isSpokenThing(referent) && referent.kind !== 'document' && line.index - there.index <= 2)
    );
  };

/** "his supplier warned him … . “He told me to wait”": a firm of one. */
const isTrader = ({ named, plural, head }: Referent): boolean =>
  named === null &&
  !plural &&
  /^(?:supplier|retailer|operator|developer|contractor|employer|publisher|builder)$/u.test(head);

// They show things, and say nothing.
const PICTURES = wordSet(
  'picture pictures photo photos photograph photographs image images footage video map sign label table chart graph',
);

/** A body or document; a place only once it has spoken. */
const isSpokenThing = (one: Referent): boolean =>
  isThing(one) && !PICTURES.has(one.head) && (one.named?.type !== 'place' || one.id !== null);

const isAccount = (one: Referent): boolean => one.named?.keys.has('!account') === true;

const sameVoice = (a: Line, b: Line): boolean =>
  (a.quotation?.utterance ?? -1) === (b.quotation?.utterance ?? -1) || a.quotation === null;

/** Whom a pronoun means: the one that fits in the nearest paragraph where anyone does; nobody when two fit alike. */
export const resolvePronoun = (discourse: Discourse, pronoun: Pronoun): Referent | null => {
  const { line, at, word, speaker } = pronoun;
  const near = discourse.recent(line, at).filter(fits(pronoun));
  const gender = genderOfWord(word);
  // Of those whom only a quotation speaks of, a pronoun of the writer’s own means at most a person named there.
  for (const voice of [true, false]) {
    // Inside a quotation "she" may be anyone: only the words around it are asked, and the paragraph before once its speaker is known.
    const reach = line.quotation === null ? REACH : speaker === null ? 0 : 1;
    for (let back = 0; back <= reach; back += 1) {
      const here = near.filter((one) => one.line.block === line.block - back && sameVoice(one.line, line) === voice);
      const named = here.filter((one) => !one.faint);
      const quoted = !voice && line.quotation === null;
      const pool = quoted ? named.filter((one) => gender !== null && one.referent.named !== null) : here;
      const choice = choose(!quoted && named.length > 0 ? named : pool, gender, back);
      if (choice !== undefined) return isVague(choice) ? null : choice;
    }
  }
  return null;
};

const isBody = ({ referent }: Talk): boolean => referent.kind === 'organisation' || referent.kind === 'outlet';

/** A capitalised word that may be anything. */
const isVague = (one: Referent | null): boolean => one?.named?.type === 'other' && one.id === null;

/** The one of a paragraph; nobody (null) when two fit alike; undefined when the next paragraph is to be asked. */
const choose = (here: readonly Talk[], gender: Gender, back: number): Referent | null | undefined => {
  const known = here.filter((one) => (one.voice ?? one.referent.gender) === gender);
  const unsure = known.length === 0 || (here.some((one) => one.topic) && !known.some((one) => one.topic));
  // Whoever tells no gender is taken only close by: alone, or as a subject beside people who are none.
  const pool = gender === null || (unsure && back <= 1) ? here : known;
  const topics = pool.filter((one) => one.topic);
  const choice = topics.length > 0 ? topics : pool;
  const [first] = choice;
  if (first === undefined) return undefined;
  const only = onlyOne(choice);
  if (only !== null) return only;
  // Two of a kind in one paragraph: the one spoken of last, if only that one was a subject of its own sentence there.
  const lately = choice.filter((one) => one.line.index === first.line.index);
  // A body speaks rather than a document beside it, and whoever spoke in that sentence goes on.
  return topics.length > 0 && back === 0
    ? (onlyOne(lately) ?? onlyOne(lately.filter(isBody)) ?? onlyOne(lately.filter((one) => one.speaks === true)))
    : null;
};
