import type { Cast } from './cast.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { resolveDefinite, twoOf } from './definites.ts';
import { introduce } from './described.ts';
import type { Discourse } from './discourse.ts';
import type { Foretold } from './foretold.ts';
import type { HeadlineNames } from './headline-names.ts';
import { documentWords, type Inside, ownedLabel } from './labels.ts';
import type { Item, Line } from './lines.ts';
import type { NamePlace } from './name-places.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isComma, isFinite } from './phrases.ts';
import { isOnePerson, isThing, type Referent } from './referents.ts';
import { STUDIES, STUDY_PEOPLE } from './words/epithets.ts';
import { spokenFor } from './spokespeople.ts';
import { DOCUMENT_NOUNS } from './words/kinds.ts';

/** One line while its people are told apart. */
export type Casting = {
  readonly cast: Cast;
  readonly discourse: Discourse;
  readonly headlines: HeadlineNames;
  readonly foretold: Foretold;
  readonly pronoun: (line: Line, item: Item, word: string) => Referent | null;
  readonly line: Line;
  readonly names: readonly NamePlace[];
  readonly phrases: readonly NounPhrase[];
  readonly nouns: Map<number, Referent>; // by the item of the head noun
};

/** Whom a phrase without a name means: somebody spoken of before, or somebody new. */
export const castNoun = (casting: Casting, phrase: NounPhrase): Referent => {
  const known = casting.nouns.get(phrase.head);
  if (known !== undefined) return known;
  const inside = insideOf(casting, phrase);
  const found =
    titledIn(casting, phrase) ??
    ownPage(casting, phrase, inside) ??
    original(casting, phrase) ??
    spokenFor(casting, phrase, ownerOf(casting, phrase, inside), castNoun) ??
    spokenOf(casting, phrase, inside) ??
    foretoldBy(casting, phrase) ??
    introduce(casting.cast, newcomer(casting, phrase, inside));
  casting.nouns.set(phrase.head, found);
  signWith(casting, phrase, found);
  return found;
};

/** "A report … . The 60-page study, by ecologists at Kell University": whose it is comes later. */
const signWith = (casting: Casting, phrase: NounPhrase, found: Referent): void => {
  if (found.kind !== 'document' || found.owned || phrase.lead !== 'definite') return;
  const author = authorBehind(casting, phrase);
  if (author === null) return;
  found.owned = true;
  found.canonical = ownedLabel(author, documentWords(casting.line, phrase), true);
};

const titledIn = ({ cast, headlines, line }: Casting, phrase: NounPhrase): Referent | null => {
  const named = headlines.titled(line, phrase);
  return named === null ? null : cast.ofName(named);
};

/** "a newspaper reported": the one that the next paragraphs name. */
const foretoldBy = ({ cast, foretold, line }: Casting, phrase: NounPhrase): Referent | null => {
  const named = isBare(phrase) ? foretold.named(line, phrase) : null;
  return named === null ? null : cast.ofName(named);
};

/** "a translation of the post" is the post. */
const original = (casting: Casting, phrase: NounPhrase): Referent | null => {
  if (!/^(?:translation|transcript|copy|excerpt|extract|text)$/u.test(phrase.word)) return null;
  if (casting.line.items[phrase.head + 1]?.lower !== 'of') return null;
  const of = casting.phrases.find((one) => one.from === phrase.head + 2 && one.lead === 'definite');
  return of === undefined ? null : castNoun(casting, of);
};

const PAGES = /^(?:website|site|newsletter|channel|account|feed|page)$/u;

/** "the Herald’s website", "Vesta’s Telegram channel": whoever speaks there for themselves. */
const ownPage = (casting: Casting, phrase: NounPhrase, inside: readonly Inside[]): Referent | null => {
  if (!PAGES.test(phrase.word) || phrase.to > phrase.head + 1) return null;
  const own = casting.phrases.find(
    (one) => one.head + 2 <= phrase.head && one.from === phrase.from && one.lead === 'definite',
  );
  const owner = ownerOf(casting, phrase, inside) ?? (own === undefined ? null : castNoun(casting, own));
  if (owner === null) return null;
  // A union’s newsletter is a paper of its own.
  return owner.kind === 'outlet' || (owner.kind === 'organisation' && phrase.word !== 'newsletter') ? owner : null;
};

const startOf = ({ line }: Casting, { from }: NounPhrase): number => line.items[from]?.start ?? line.start;

const isBare = ({ head, to }: NounPhrase): boolean => to === head + 1;

const spokenOf = (casting: Casting, phrase: NounPhrase, inside: readonly Inside[]): Referent | null => {
  const { discourse, line } = casting;
  const at = startOf(casting, phrase);
  if (phrase.lead === 'definite') {
    const behind = line.items.slice(phrase.head + 1, phrase.to);
    const extra = behind.flatMap(({ lower, tag }) => (/^(?:prep|det|to)$/u.test(tag) ? [] : [lower]));
    const found = resolveDefinite(discourse, { line, at, phrase, extra }) ?? ofState(casting, phrase, at);
    if (found !== null) return found;
    if (isBare(phrase) && /^(?:couple|pair|duo)$/u.test(phrase.word)) {
      const two = twoOf(discourse, line, at);
      return two === null ? twoTogether(casting, at) : casting.cast.ofPair(...two);
    }
    return STUDY_PEOPLE.has(phrase.word) && isBare(phrase) ? writersOfStudy(casting, at) : null;
  }
  const owner = ownerOf(casting, phrase, inside);
  // "a paper in the journal … . Its authors say"
  if (owner?.kind === 'document' && STUDY_PEOPLE.has(phrase.word) && isBare(phrase))
    return casting.cast.writersOfStudy();
  // "Kral's own lawyer" is not the one that the government has
  const isOwn = phrase.modifiers.includes('own');
  return phrase.lead === 'owned' && owner !== null && !isOwn ? inOffice(casting, phrase, owner, at) : null;
};

/** "the head of state": the president, or whoever has the throne. */
const ofState = ({ discourse, line }: Casting, phrase: NounPhrase, at: number): Referent | null => {
  if (phrase.word !== 'head' || line.items[phrase.head + 2]?.lower !== 'state') return null;
  for (const word of ['president', 'monarch']) {
    const found = resolveDefinite(discourse, { line, at, phrase: { ...phrase, word }, extra: [] });
    if (found !== null) return found;
  }
  return null;
};

/** "Two women said … . The pair": two who came together, of whom nobody has a name. */
const twoTogether = ({ discourse, line }: Casting, at: number): Referent | null =>
  discourse
    .recent(line, at)
    .find(
      ({ referent, line: there }) =>
        /^two /iu.test(referent.canonical) && referent.plural && there.block >= line.block - 1,
    )?.referent ?? null;

const newcomer = (casting: Casting, phrase: NounPhrase, inside: readonly Inside[]): Parameters<typeof introduce>[1] => {
  const { discourse, line } = casting;
  const at = startOf(casting, phrase);
  return {
    line,
    phrase,
    inside,
    owner: pronounOf(casting, phrase) === undefined ? null : ownerOf(casting, phrase, inside),
    author: DOCUMENT_NOUNS.has(phrase.word) ? authorBehind(casting, phrase) : null,
    alike: discourse.called(phrase.word, at).find(({ referent }) => referent.kind === 'anonymous')?.referent ?? null,
  };
};

// "the Reyes family", "a Reyes campaign official": as it is written.
const KEEPS_SURNAME = /^(?:family|brothers|sisters|siblings|estate|administration|campaign|government|camp)$/u;

/** Who is named or meant inside a phrase. */
const insideOf = (casting: Casting, phrase: NounPhrase): Inside[] => {
  const { names, phrases, line } = casting;
  const within = (from: number, to: number): boolean => from >= phrase.from && to <= phrase.to;
  // Strictly smaller, so that two phrases over the same words do not each stand inside the other.
  const smaller = (one: NounPhrase): boolean => one.from > phrase.from || one.to < phrase.to;
  // "Kell’s directorate for its ministry": whose, the phrase itself says.
  const owned = phrase.lead === 'owned';
  const pronouns = line.items
    .slice(owned ? phrase.to : phrase.from + 1, phrase.to)
    .filter(({ tag, lower }) => tag === 'poss' && /^(?:his|her|its|their)$/u.test(lower));
  return [
    ...pronouns.flatMap((item): Inside[] => {
      const referent = casting.pronoun(line, item, item.lower);
      const from = line.items.indexOf(item);
      return referent === null ? [] : [{ from, to: from + 1, referent }];
    }),
    ...names
      .filter(({ run }) => !KEEPS_SURNAME.test(line.items[run.to]?.lower ?? ''))
      .filter(
        ({ run, referent }) =>
          within(run.from, run.to) && (referent.kind === 'person' || (run.owns && isThing(referent))),
      )
      .map(({ run, referent }) => ({
        from: Math.max(phrase.from, run.from - run.titles.length),
        to: run.to,
        referent,
      })),
    ...phrases.flatMap((one): Inside[] => {
      if (!smaller(one) || one.head === phrase.head || !within(one.from, one.head + 1) || one.lead !== 'definite')
        return [];
      // "the governor’s office" goes by the post, whoever holds it.
      if (line.items[one.head + 1]?.tag === 'poss' && /^offices?$/u.test(line.items[one.head + 2]?.lower ?? ''))
        return [];
      const referent = castNoun(casting, one);
      const same = referent.named === null && isWordedSo(line, one, referent);
      // "the president of France": what its name holds is not told again behind it
      const whole = referent.named === null && !referent.canonical.toLowerCase().endsWith(one.word);
      return same ? [] : [{ from: one.from, to: whole ? Math.min(one.to, phrase.to) : one.head + 1, referent }];
    }),
  ];
};

/** Whether a phrase says no less than the name it goes by: "the team" says less than "Orrin ice hockey team". */
const isWordedSo = (line: Line, { from, head }: NounPhrase, { canonical }: Referent): boolean =>
  canonical.toLowerCase() ===
  line.items
    .slice(from + 1, head + 1)
    .map((item) => item.lower)
    .join(' ');

const pronounOf = ({ line }: Casting, { from }: NounPhrase): Item | undefined => {
  const first = line.items[from];
  return first?.tag === 'poss' && !first.lower.startsWith("'") ? first : undefined;
};

/** Whose "her lawyer", "Lund’s team-mate" or "the firm’s spokeswoman" is. */
const ownerOf = (casting: Casting, phrase: NounPhrase, inside: readonly Inside[]): Referent | null => {
  const pronoun = pronounOf(casting, phrase);
  if (pronoun !== undefined)
    return ownerAhead(casting, phrase, pronoun.lower) ?? casting.pronoun(casting.line, pronoun, pronoun.lower);
  return inside.find((one) => casting.line.items[one.to]?.tag === 'poss' && one.to < phrase.head)?.referent ?? null;
};

/** "In its complaint, SkyHop said …": in a fronted phrase the owner may be the subject that follows. */
const ownerAhead = ({ line, names }: Casting, phrase: NounPhrase, word: string): Referent | null => {
  if (line.items[0]?.tag !== 'prep' || phrase.from > 2) return null;
  const comma = line.items.findIndex(isComma);
  const next = names.find(({ run }) => run.from - run.titles.length === comma + 1 && !run.owns);
  if (comma < phrase.head || next === undefined) return null;
  const fits = /^its$/u.test(word)
    ? isThing(next.referent)
    : isOnePerson(next.referent) && next.referent.gender !== (word === 'his' ? 'she' : 'he');
  return fits ? next.referent : null;
};

const OWNERS = ['his', 'her', 'its', 'their', "'s"];

/** "her sister", "the firm’s chairman": a person whom the article has named as such. */
const inOffice = ({ discourse }: Casting, phrase: NounPhrase, owner: Referent, at: number): Referent | null => {
  const fits = discourse.called(phrase.word, at).filter(({ referent }) => {
    const named = referent !== owner && isOnePerson(referent) && referent.named !== null;
    return named && OWNERS.some((word) => referent.traits.has(word));
  });
  const [first] = fits;
  return first !== undefined && fits.every((one) => one.referent === first.referent) ? first.referent : null;
};

/** "the team", once a study has been spoken of: those who wrote it. */
const writersOfStudy = ({ cast, discourse }: Casting, at: number): Referent | null => {
  const isStudy = (word: string): boolean =>
    discourse.called(word, at).some(({ referent }) => referent.kind === 'document');
  return [...STUDIES].some(isStudy) ? cast.writersOfStudy() : null;
};

const ASKS = /^(?:poll|survey)$/u;

/** "a poll of 900 adults by Dart & Penny", "a survey carried out for Quiet Night". */
const pollsterAt = (items: readonly Item[], head: number): number | null => {
  for (let at = head + 1; at < head + 9; at += 1) {
    const item = items[at];
    if (item === undefined || item.tag === 'mark' || item.lower === 'that') return null;
    if (item.lower === 'by') return at;
    if (item.lower === 'for' && /^(?:out|done|conducted|made|run)$/u.test(items[at - 1]?.lower ?? '')) return at;
  }
  return null;
};

/** Where "by" stands: "an editorial by", "an editorial in the same issue, by". */
const authorAt = ({ items }: Line, { head, lead, word }: NounPhrase): number | null => {
  if (/^(?:from|by)$/u.test(items[head + 1]?.lower ?? '')) return head + 1;
  if (isComma(items[head + 1]) && items[head + 2]?.lower === 'by') return head + 2;
  // "a post, since deleted, by"
  if (
    isComma(items[head + 1]) &&
    /^(?:deleted|removed)$/u.test(items[head + 3]?.lower ?? '') &&
    items[head + 5]?.lower === 'by'
  )
    return head + 5;
  if (ASKS.test(word)) return pollsterAt(items, head);
  if (lead !== 'indefinite' || items[head + 1]?.tag !== 'prep') return null;
  const comma = items.findIndex((item, i) => i > head && i < head + 9 && isComma(item));
  return comma > head && items[comma + 1]?.lower === 'by' ? comma + 1 : null;
};

const PIECES = /^(?:editorial|leader|op-ed|column|article|story|obituary|profile)$/u;

/** "an editorial in the Herald", "in the same newspaper": the Herald’s. */
const printedIn = (casting: Casting, { word, head }: NounPhrase): Referent | null => {
  const { line, names, phrases } = casting;
  if (!PIECES.test(word) || line.items[head + 1]?.lower !== 'in') return null;
  const name = names.find(
    ({ run }) => run.from === head + 2 || (run.from === head + 3 && line.items[head + 2]?.tag === 'det'),
  );
  const again = phrases.find((one) => one.from === head + 2 && one.lead === 'definite');
  const outlet = name?.referent ?? (again === undefined ? null : castNoun(casting, again));
  return outlet?.kind === 'outlet' && outlet.named !== null ? outlet : null;
};

/** "a letter from Zembria’s president, Bogdan Mirov". */
const authorBehind = (casting: Casting, phrase: NounPhrase): Referent | null => {
  const { line, names } = casting;
  const by = authorAt(line, phrase);
  if (by === null) return printedIn(casting, phrase);
  const name = names.find(({ run }) => run.from > by && run.from < by + 8 && !run.owns);
  if (name === undefined) return knownWriter(casting, by);
  const between = line.items.slice(by + 1, name.run.from);
  if (between.some(isFinite) || opensClause(line, between, name)) return null;
  const prep = between.findIndex((item) => item.tag === 'prep');
  return prep < 0 || (isThing(name.referent) && areStaff(between, prep)) ? name.referent : null;
};

/** "according to notes by one clerk, Reyes said": whoever stands behind the comma says the rest. */
const opensClause = ({ items }: Line, between: readonly Item[], { run }: NamePlace): boolean =>
  isComma(between.at(-1)) && cueVerbOf(items[run.to]) !== undefined;

/** "a letter from the mayor": one whom the article has named. */
const knownWriter = (casting: Casting, by: number): Referent | null => {
  const phrase = casting.phrases.find((one) => one.from === by + 1 && one.lead === 'definite');
  const writer = phrase === undefined ? null : castNoun(casting, phrase);
  return writer !== null && writer.named !== null ? writer : null;
};

/** "four ecologists at the", "a team from the": those of a body, which the name behind them tells. */
const areStaff = (words: readonly Item[], prep: number): boolean =>
  /^(?:at|from)$/u.test(words[prep]?.lower ?? '') &&
  (/[^s]s$/u.test(words[prep - 1]?.lower ?? '') || words[prep - 1]?.lower === 'team') &&
  words.slice(prep + 1).every((item) => item.tag !== 'prep' && !isComma(item));
