import type { Cast } from './cast.ts';
import { claim } from './described.ts';
import type { Discourse } from './discourse.ts';
import type { Named } from './entities.ts';
import { type Pair, pairsIn, type Place } from './groups.ts';
import type { Foretold } from './foretold.ts';
import type { HeadlineNames } from './headline-names.ts';
import { isHeading } from './headings.ts';
import type { Item, Line } from './lines.ts';
import type { Gender } from './name-roles.ts';
import { isInName, isRoleOf, namesIn } from './name-places.ts';
import type { NameRun } from './name-runs.ts';
import { castNoun, type Casting } from './noun-cast.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { isComma, isFinite } from './phrases.ts';
import type { Referent } from './referents.ts';
import { DOERS, PERSON_NOUNS } from './words/kinds.ts';

/** Who is spoken of in one line. */
export type LineCast = Casting & { readonly pairs: readonly Pair[] };

/** What a line is read against. */
export type Scene = {
  readonly cast: Cast;
  readonly discourse: Discourse;
  readonly headlines: HeadlineNames;
  readonly foretold: Foretold;
  readonly nameAt: (run: NameRun) => Named | undefined;
  readonly pronoun: (line: Line, item: Item, word: string) => Referent | null;
};

/** Reads who is spoken of in a line and remembers it: names, phrases that mean somebody, and pairs of them. */
export const castLine = ({ cast, discourse, headlines, foretold, nameAt, pronoun }: Scene, line: Line): LineCast => {
  const names = namesIn(cast, discourse, line, nameAt);
  const phrases = (isHeading(line) ? [] : nounPhrases(line)).filter(
    (phrase) => !names.some((name) => isInName(phrase, name)),
  );
  const nouns = new Map<number, Referent>();
  for (const name of names) {
    for (const phrase of phrases) if (isRoleOf(line, phrase, name)) nouns.set(phrase.head, name.referent);
    if (name.noun !== null) nouns.set(name.noun, name.referent);
  }
  const appositions = phrases.flatMap((one) => appositionOf(line, one, phrases));
  const casting: Casting = { cast, discourse, headlines, foretold, pronoun, line, names, phrases, nouns };
  for (const { of, phrase } of appositions) explain(casting, of, phrase);
  const places = remember(casting);
  claimWritten(casting, places);
  const pairs = pairsIn(line, [...places, ...pronounsBeforeAnd(casting)]);
  for (const { left, right, from } of pairs) {
    const at = line.items[from]?.start ?? line.start;
    discourse.talk({ referent: cast.ofPair(left, right), at, line, topic: true, faint: false });
  }
  return { ...casting, pairs };
};

type Apposition = { readonly of: NounPhrase; readonly phrase: NounPhrase };

/** "The memo’s author, a veteran engineer who has retired, told": two phrases for one person. */
const appositionOf = (line: Line, of: NounPhrase, phrases: readonly NounPhrase[]): readonly Apposition[] => {
  const phrase = phrases.find(({ from }) => from === of.to + 1);
  if (phrase === undefined || !isComma(line.items[of.to]) || !/^(?:definite|owned)$/u.test(of.lead)) return [];
  const closed = isComma(line.items[phrase.to]) || line.items[phrase.to]?.lower === 'who';
  const people = [of, phrase].every(({ word, plural }) => !plural && (PERSON_NOUNS.has(word) || DOERS.test(word)));
  return people && closed && phrase.lead === 'indefinite' ? [{ of, phrase }] : [];
};

/** The second phrase is no one new, and "the engineer" is the memo’s author from here on. */
const explain = (casting: Casting, of: NounPhrase, phrase: NounPhrase): void => {
  const referent = castNoun(casting, of);
  casting.nouns.set(phrase.head, referent);
  referent.calls = new Set([...referent.calls, phrase.word]);
  referent.traits = new Set([...referent.traits, ...phrase.modifiers]);
};

type Spoken = Place & { readonly core: number; readonly name: boolean };

/** Notes everybody in order of the words, the first before the verb as the topic of the line. */
const remember = (casting: Casting): Spoken[] => {
  const { line, names, phrases, nouns, discourse } = casting;
  const found = line.items.findIndex(isFinite);
  const verb = found < 0 ? line.items.length : found;
  const spoken: Spoken[] = [];
  let open = line.items[0] !== undefined && !/^(?:prep|part|ing)$/u.test(line.items[0].tag);
  const inOrder = [
    ...names.map((name) => ({ at: name.run.from, name, phrase: null })),
    ...phrases.filter(({ head }) => !nouns.has(head)).map((phrase) => ({ at: phrase.from, name: null, phrase })),
  ].sort((a, b) => a.at - b.at);
  for (const { name, phrase } of inOrder) {
    const one: Spoken = name !== null ? placeOfName(name) : placeOfPhrase(casting, phrase);
    spoken.push(one);
    const at = line.items[one.core]?.start ?? line.start;
    // Those whom only a headline describes are told anew in the article.
    if (line.headline && one.referent.named === null) continue;
    if (one.owns) {
      // "Ms Ost’s claim will be heard": she is spoken of, if only in passing.
      if (one.referent.kind === 'person' || one.referent.kind === 'anonymous')
        discourse.talk({ referent: one.referent, at, line, topic: false, faint: true });
      continue;
    }
    const subject = isSubject(line, one, verb, open);
    const agent =
      one.name &&
      one.core > verb &&
      line.items[one.from - 1]?.lower === 'by' &&
      !spoken.some((other) => other !== one && other.name && other.referent.kind === 'person');
    const voice = phrase === null ? null : voiceOf(phrase, one.referent);
    const talk = { referent: one.referent, at, line, topic: subject || agent, faint: !one.name && !subject };
    discourse.talk({ ...talk, voice });
    // A spokesperson may go on as "he" or as "she".
    if (phrase?.word === 'spokesperson' && one.referent.kind === 'organisation')
      for (const either of ['he', 'she'] as const) discourse.talk({ ...talk, voice: either });
    if (subject && one.referent.named?.type === 'person' && line.items[one.to]?.lower !== 'and') open = false;
  }
  // "A spokeswoman for the regulator, the Water Board, denied it. … she said": the phrase that says who the name is
  for (const phrase of phrases) {
    const body = nouns.get(phrase.head);
    const voice =
      body === undefined || !names.some((name) => isRoleOf(line, phrase, name)) ? null : voiceOf(phrase, body);
    const at = line.items[phrase.from]?.start ?? line.start;
    if (body !== undefined && voice !== null)
      discourse.talk({ referent: body, at, line, topic: true, faint: false, voice });
  }
  return spoken;
};

/** "Its spokeswoman said …": the body that she speaks for may be "she" from here on. */
const voiceOf = ({ word }: NounPhrase, { kind }: Referent): Gender =>
  kind !== 'organisation' ? null : word === 'spokeswoman' ? 'she' : word === 'spokesman' ? 'he' : null;

const placeOfName = ({ run, referent, roles }: Casting['names'][number]): Spoken => {
  const before = roles.filter((role) => role.to <= run.from).map((role) => role.from);
  const from = Math.min(run.from - run.titles.length, ...before);
  return { from, to: run.to, core: run.from, referent, owns: run.owns, name: true };
};

const placeOfPhrase = (casting: Casting, phrase: NounPhrase): Spoken => {
  const referent = castNoun(casting, phrase);
  const owns = casting.line.items[phrase.head + 1]?.tag === 'poss';
  return { from: phrase.from, to: phrase.to, core: phrase.from, referent, owns, name: referent.named !== null };
};

const isSubject = (line: Line, { from, core, referent }: Spoken, verb: number, open: boolean): boolean => {
  const before = line.items[line.items[from - 1]?.tag === 'det' ? from - 2 : from - 1];
  if (core >= verb || /^(?:prep|to)$/u.test(before?.tag ?? '')) return false;
  // "In the hall, Ms Ost looked away": the subject behind a fronted phrase.
  if (isComma(line.items[core - 1]) || isComma(line.items[core - 2])) return true;
  const speaks = referent.named === null || /^(?:person|organisation)$/u.test(referent.named.type);
  return open && before?.lower !== 'by' && speaks;
};

const WRITES =
  /^(?:kept|keeps|keep|wrote|written|writes|published|publishes|posted|issued|released|sent|sends|filed|signed|drew|produced|put|made|uploaded|shared)$/u;

/** "The council put a post on its page", "The council answered in a letter": the council’s. */
const claimWritten = ({ line, phrases, nouns }: Casting, places: readonly Spoken[]): void => {
  for (const phrase of phrases) {
    const before = line.items[phrase.from - 1]?.lower ?? '';
    const made = before === 'in' && phrase.lead === 'indefinite' && !isPassive(line, phrase.from);
    if (!made && !WRITES.test(before)) continue;
    const written = nouns.get(phrase.head);
    const verb = line.items.findIndex(isFinite);
    const writer =
      made || verb < 0 || verb >= phrase.from - 1
        ? places.find((one) => one.core < phrase.from - 1 && (verb < 0 || one.core < verb) && !one.owns)
        : subjectOf(line, places, phrase.from - 1);
    // "the letter does not say who wrote the note"
    if (writer?.referent.kind === 'document') continue;
    if (written !== undefined && writer !== undefined) claim(written, line, phrase, writer.referent);
  }
};

/** "A school gave in after 900 people signed a petition": the people, who stand with the verb. */
const subjectOf = ({ items }: Line, places: readonly Spoken[], verb: number): Spoken | undefined =>
  places.find(
    (one) => one.to <= verb && !one.owns && (standsWith(items, one.to, verb) || items[one.to + 1]?.lower === 'who'),
  );

const standsWith = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every(({ tag }) => /^(?:aux|modal|adv|neg)$/u.test(tag));

/** "She was criticised in a report": it is not hers. */
const isPassive = ({ items }: Line, before: number): boolean =>
  items.some(
    (item, i) =>
      i < before && item.tag === 'part' && /^(?:is|are|was|were|been|being|be)$/u.test(items[i - 1]?.lower ?? ''),
  );

/** "He and his cousin". */
const pronounsBeforeAnd = ({ line, pronoun }: Casting): Place[] =>
  line.items.flatMap((item, from): Place[] => {
    if (!/^(?:he|she)$/u.test(item.lower) || line.items[from + 1]?.lower !== 'and') return [];
    const referent = pronoun(line, item, item.lower);
    return referent === null ? [] : [{ from, to: from + 1, referent, owns: false }];
  });
