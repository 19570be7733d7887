import { wordSet } from '../article/word-set.ts';
import type { Discourse } from './discourse.ts';
import { onlyOne } from './discourse.ts';
import type { Line } from './lines.ts';
import { isNationOf } from './demonyms.ts';
import { isSocialNetwork } from './names.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isOnePerson, isThing, type Referent, type Talk } from './referents.ts';
import {
  AGED,
  BODY_EPITHETS,
  COMPANY_WORDS,
  DOCUMENT_KINDS,
  FRESH_EPITHETS,
  KNOWN_BY_PART,
  PARENTS,
  NO_COMPANIES,
  PERSON_KINDS,
} from './words/epithets.ts';
import { DOERS, HE_NOUNS, PERSON_NOUNS, SHE_NOUNS } from './words/kinds.ts';

/** A phrase with "the" that may go back to somebody: "the mayor", "the 34-year-old", "the firm". */
export type Definite = {
  readonly line: Line;
  readonly at: number;
  readonly phrase: NounPhrase;
  readonly extra: readonly string[];
};

type Strategy = {
  readonly id: string;
  readonly example: string; // a text whose last source this finds by name
  readonly counterexample: string; // and one whose last source it leaves alone
  readonly find: (discourse: Discourse, definite: Definite) => Referent | null;
};

const PARAGRAPHS = 3;

const near =
  ({ line }: Definite, paragraphs: number) =>
  (one: Talk): boolean =>
    one.line.block >= line.block - paragraphs;

const sexFits = (word: string, { gender }: Referent): boolean =>
  !(HE_NOUNS.has(word) && gender === 'she') && !(SHE_NOUNS.has(word) && gender === 'he');

// "the same paper", "the 60-page study": words that tell no one from another.
const TELLS_NOTHING = /^(?:same|very|full|lengthy|only|\d+-(?:page|word|minute|strong))$/u;

const telling = ({ modifiers }: NounPhrase): readonly string[] => modifiers.filter((word) => !TELLS_NOTHING.test(word));

/** Every word that tells which one it is was said of it before. */
const isDescribed = ({ phrase, extra, line }: Definite, one: Referent): boolean => {
  const nations = line.items
    .slice(phrase.from, phrase.head)
    .filter(({ text }) => /^\p{Lu}\p{L}+(?:an|ish|ese|i)$/u.test(text));
  return (
    [...telling(phrase), ...extra].every(
      (word) => one.traits.has(word) || (nations.some(({ lower }) => lower === word) && isNationOf(word, one.traits)),
    ) && !isDeputy(phrase, one)
  );
};

/** Places of which an article may speak of several. */
const SETTLEMENTS = /^(?:city|town|village|capital|port)$/u;

const TOP = /^(?:president|premier|chancellor|governor|mayor)$/u;

/** "the prime minister" is not her deputy. */
const isDeputy = ({ word, modifiers }: NounPhrase, { traits }: Referent): boolean =>
  (TOP.test(word) || modifiers.includes('prime')) &&
  ['deputy', 'vice', 'shadow'].some((rank) => traits.has(rank) && !modifiers.includes(rank));

const sameNumber = ({ phrase }: Definite, one: Referent): boolean =>
  phrase.plural === one.plural || isThing(one) || one.kind === 'group';

/** The latest of those that fit; nobody when the paragraph speaks of two people who fit alike. */
const latestOf = (all: readonly Talk[]): Referent | null => {
  const [newest] = all;
  if (newest === undefined) return null;
  // What was only mentioned in passing gives way to what the article has been speaking of.
  const close = all.filter((one) => !one.faint && one.line.block >= newest.line.block - PARAGRAPHS);
  const talks = close.length > 0 ? close : all;
  const [first] = talks;
  if (first === undefined) return null;
  const beside = talks.filter((one) => one.line.paragraph === first.line.paragraph);
  // Of two clubs, the one that the paragraph is about.
  if (isThing(first.referent)) return (beside.find((one) => one.topic) ?? first).referent;
  return onlyOne(beside) ?? onlyOne(beside.filter((one) => one.topic));
};

/** The one person a paragraph is about: its only subject, or the only one it names. */
const aboutWhom = (talks: readonly Talk[]): Referent | null => {
  const topics = talks.filter((one) => one.topic);
  const [last] = topics;
  return (
    onlyOne(topics) ??
    (topics.length === 0 ? onlyOne(talks) : onlyOne(topics.filter((one) => one.line.index === last?.line.index)))
  );
};

const byAge: Strategy = {
  id: 'age',
  example: 'Ama Oduya, 34, lost. Lars Holm won. “I fell,” the 34-year-old said.',
  counterexample: 'Ama Oduya, 34, lost. “I fell,” the 51-year-old said.',
  find: (discourse, definite) => {
    const age = AGED.exec(definite.phrase.word)?.[1];
    if (age === undefined) return null;
    const people = discourse.recent(definite.line, definite.at).filter((one) => isOnePerson(one.referent));
    const told = onlyOne(people.filter((one) => one.referent.named?.ages.has(age) === true));
    return told ?? freshest(people, definite, (one) => one.named?.ages.size === 0);
  },
};

const byCalling: Strategy = {
  id: 'calling',
  example: 'The mayor, Ama Oduya, lost. Lars Holm won. “I fell,” the mayor said.',
  counterexample: 'The mayor, Ama Oduya, lost. “I fell,” the governor said.',
  find: (discourse, definite) => {
    const { word } = definite.phrase;
    const fits = discourse.called(word, definite.at).filter(
      (one) =>
        isDescribed(definite, one.referent) &&
        sexFits(word, one.referent) &&
        sameNumber(definite, one.referent) &&
        // “in the capital, Haldt”, and six paragraphs on “the city’s emergency service”: that may be another city’s
        (!SETTLEMENTS.test(word) || near(definite, PARAGRAPHS)(one)),
    );
    const found = latestOf(fits);
    // A firm that was only described gives way to one named since: "a power company … . Gridway … . The company said".
    const firm =
      found?.named === null && telling(definite.phrase).length === 0 ? byFirm.find(discourse, definite) : null;
    const isLater = fits.every((one) => latestTalk(discourse, definite, firm) > one.at);
    return firm !== null && isLater ? firm : found;
  },
};

const latestTalk = (discourse: Discourse, { line, at }: Definite, firm: Referent | null): number =>
  discourse.recent(line, at).find(({ referent }) => referent === firm)?.at ?? -1;

const byKind: Strategy = {
  id: 'kind',
  example: 'Ama Oduya, a professor at Kell, lost her notes. “I fell,” the scholar said.',
  counterexample: 'Ama Oduya, a professor at Kell, lost her notes. “I fell,” the officer said.',
  find: (discourse, definite) => {
    const { word, plural } = definite.phrase;
    if (definite.extra.length > 0 || plural) return null;
    const fits = discourse
      .recent(definite.line, definite.at)
      .filter(({ referent }) => !referent.plural && sexFits(word, referent) && isKind(word, referent))
      .filter(({ referent }) => telling(definite.phrase).length === 0 || isTold(definite, referent))
      .filter(near(definite, PARAGRAPHS));
    return latestOf(fits);
  },
};

/** "the Russian leader" of the Russian president: a person by another word, with what was said of them before. */
const isTold = (definite: Definite, one: Referent): boolean =>
  isOnePerson(one) && one.named !== null && isDescribed(definite, one);

/** Of those without a name, only envoys go by more than one word: "Varnia’s ambassador … . The envoy". */
const ENVOYS = [wordSet('ambassador envoy')];

/** Whether a noun may stand for someone whom the text calls something else: academic for historian, union for association. */
const isKind = (word: string, one: Referent): boolean => {
  const calls = [...one.calls];
  const rows =
    one.kind === 'document' ? DOCUMENT_KINDS : isOnePerson(one) && one.named !== null ? PERSON_KINDS : ENVOYS;
  if (rows.some((row) => row.has(word) && calls.some((call) => row.has(call)))) return true;
  const names = BODY_EPITHETS[word];
  return names !== undefined && isBody(one) && calls.some((call) => names.has(call));
};

/** "The broker expects 62, though the company says 18": another than whom the sentence began with. */
const contrasts = ({ line, phrase }: Definite): boolean =>
  /^(?:though|although|while|whereas|but)$/u.test(line.items[phrase.from - 1]?.lower ?? '');

const byFirm: Strategy = {
  id: 'firm',
  example: 'Wexmore makes kettles. Shares in Wexmore fell. The firm said it was sorry.',
  counterexample: 'The Water Ministry met. The firm said it was sorry.',
  find: (discourse, definite) => {
    const { word, from, head } = definite.phrase;
    // "the San Jose startup", "the tech giant": where or of what kind a firm is may be new.
    const told = definite.line.items.slice(from + 1, head).filter(({ tag }) => tag !== 'name' && tag !== 'adj');
    if (!COMPANY_WORDS.has(word) || told.length > 1 || definite.extra.length > 0) return null;
    const fits = discourse
      .recent(definite.line, definite.at)
      .filter(
        ({ referent, line, topic }) => isFirm(referent) && !(contrasts(definite) && topic && line === definite.line),
      )
      .filter(near(definite, PARAGRAPHS));
    return latestOf(fits);
  },
};

const byFreshWord: Strategy = {
  id: 'fresh',
  example: 'Ama Oduya has cancelled a tour. “I fell,” the singer said.',
  counterexample: 'Ama Oduya has cancelled a tour. “I fell,” the judge said.',
  find: (discourse, definite) => {
    const { word, modifiers, plural } = definite.phrase;
    const former = /^(?:former|ex|veteran|retired)$/u.test(modifiers[0] ?? '') || word.startsWith('ex-');
    const demonym = /^\p{Lu}/u.test(definite.line.items[definite.phrase.head]?.text ?? '');
    const fresh = former || FRESH_EPITHETS.has(word) || PARENTS.test(word) || demonym;
    if (plural || !(fresh || isNewWord(discourse, definite))) return null;
    const people = discourse.recent(definite.line, definite.at).filter((one) => isOnePerson(one.referent));
    const spoke = fresh ? null : lastSpeaker(people, definite);
    return spoke ?? freshest(people, definite, (one) => sexFits(word, one));
  },
};

/** "the", a noun and nothing more. */
const isBareNoun = ({ phrase, extra }: Definite): boolean => extra.length === 0 && phrase.head === phrase.from + 1;

/** "the gaffer", "the baker": a calling that nobody in the article has, so that whoever just spoke must be meant. */
const isNewWord = (discourse: Discourse, definite: Definite): boolean => {
  const { word } = definite.phrase;
  const calling = PERSON_NOUNS.has(word) || (DOERS.test(word) && word.length > 6);
  return (
    calling && isBareNoun(definite) && !KNOWN_BY_PART.has(word) && discourse.called(word, definite.at).length === 0
  );
};

/** "One onlooker told the magazine … . “He jumped,” the holidaymaker said": the only one who spoke in the paragraph, with a name or without. */
const lastSpeaker = (people: readonly Talk[], { line, phrase }: Definite): Referent | null => {
  if (line.quotation !== null) return null; // “The man said it was husk”: nobody speaks so of himself
  const one = onlyOne(people.filter(({ speaks, line: there }) => speaks === true && there.block === line.block));
  return one !== null && sexFits(phrase.word, one) ? one : null;
};

/** "the couple", "both": two people who were not named in one breath, but are the only two that a paragraph is about. */
export const twoOf = (discourse: Discourse, line: Line, at: number): readonly [Referent, Referent] | null => {
  const people = discourse
    .recent(line, at)
    .filter(({ referent, topic }) => topic && isOnePerson(referent) && referent.named !== null);
  for (const back of [0, 1]) {
    const here = people.filter((one) => one.line.block === line.block - back).reverse();
    const [first, second, ...more] = [...new Set(here.map(({ referent }) => referent))];
    if (first === undefined) continue;
    return second !== undefined && more.length === 0 ? [first, second] : null;
  }
  return null;
};

/** The person that this paragraph, or else the one before, is about. */
const freshest = (people: readonly Talk[], definite: Definite, fits: (one: Referent) => boolean): Referent | null => {
  const named = people.filter(({ referent }) => referent.named !== null && fits(referent));
  for (const back of [0, 1]) {
    const here = named.filter((one) => one.line.block === definite.line.block - back);
    const firm = here.filter((one) => !one.faint);
    if (here.length > 0) return aboutWhom(firm.length > 0 ? firm : here);
  }
  return null;
};

const isBody = (one: Referent): boolean => one.kind === 'organisation' || one.kind === 'outlet';

/** A body that may be a firm; a lone word that nobody explains is one once it has spoken. */
const isFirm = (one: Referent): boolean =>
  one.kind === 'organisation' &&
  one.named !== null &&
  !isSocialNetwork(one.named.canonical) && // what he wrote on Facebook
  (one.named.type === 'organisation' || (one.named.type === 'other' && one.id !== null)) &&
  ![...one.calls].some((call) => NO_COMPANIES.has(call));

const byLastWords: Strategy = {
  id: 'last-words',
  example: 'Ama Oduya said: “I fell.” It was dark, the woman said.',
  counterexample: 'Ama Oduya said it was late. Helen Crane said it was early. “I fell,” the woman said.',
  find: (discourse, definite) => {
    if (!/^(?:man|woman)$/u.test(definite.phrase.word) || !isBareNoun(definite)) return null;
    const people = discourse.recent(definite.line, definite.at).filter((one) => isOnePerson(one.referent));
    return lastSpeaker(people, definite);
  },
};

const SEATED = /^(?:senator|mp|congressman|congresswoman|lawmaker|councillor|councilman|councilwoman)$/u;

const bySeat: Strategy = {
  id: 'seat',
  example: 'Senator Ama Oduya lost. “I fell,” the Ohio senator said.',
  counterexample: 'Governor Ama Oduya lost. “I fell,” the Ohio senator said.',
  find: (discourse, definite) => {
    const { word, from, head } = definite.phrase;
    // whose seat it is, the article need not have said
    const seat = definite.line.items.slice(from + 1, head);
    if (!SEATED.test(word) || seat.length === 0 || seat.some(({ tag }) => tag !== 'name')) return null;
    const people = discourse
      .called(word, definite.at)
      .filter(({ referent }) => isOnePerson(referent) && referent.named !== null)
      .filter(near(definite, 1));
    return onlyOne(people);
  },
};

/** How a phrase with "the" finds who it means, the surest first. */
export const STRATEGIES: readonly Strategy[] = [byAge, byCalling, byKind, byFirm, byFreshWord, byLastWords, bySeat];

/** Whom "the mayor", "the firm", "the 34-year-old" mean, or nobody. */
export const resolveDefinite = (discourse: Discourse, definite: Definite): Referent | null => {
  for (const strategy of STRATEGIES) {
    const found = strategy.find(discourse, definite);
    if (found !== null) return found;
  }
  return null;
};
