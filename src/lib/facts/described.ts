import { seatLabel } from './capitals.ts';
import type { Cast } from './cast.ts';
import { documentWords, type Inside, labelOf, ownedLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { isPlural } from './callable.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Referent, referentOf } from './referents.ts';
import { headWord, kindOfNoun } from './source-kinds.ts';
import type { Gender } from './name-roles.ts';
import { DOCUMENT_NOUNS, DOERS, HE_NOUNS, PERSON_NOUNS, SHE_NOUNS, SPOKES_NOUNS } from './words/kinds.ts';
import type { SourceKind } from './facts.ts';
import { STUDY_PEOPLE, WRITINGS } from './words/epithets.ts';

/** What is known of a phrase when nobody spoken of before fits it. */
export type Description = {
  readonly line: Line;
  readonly phrase: NounPhrase;
  readonly inside: readonly Inside[];
  readonly owner: Referent | null; // whose "her" is
  readonly author: Referent | null; // of a document: "a letter from Ana Reyes"
  readonly alike: Referent | null; // of "another diplomat": the first
};

// "Norlandish official with knowledge of the case": whose official it is tells more than what was known.
const IN_THE_KNOW =
  /^((?:\p{L}+ )?\p{Lu}\p{L}+(?: \p{Ll}+)* (?:official|officer|diplomat|minister|lawmaker|aide|general)) (?:with (?:direct |detailed )?knowledge of|familiar with|briefed on) .+$/u;

// "clerk reached by phone": so is how somebody was asked.
const REACHED = / (?:reached|contacted|interviewed) (?:by|over) (?:tele)?phone$/u;

// "ministry timetable seen by the Ledger": through whose hands it went is no part of its name.
const PASSED_ON =
  / (?:seen|obtained|reviewed|carried|relayed|published|leaked) (?:by|to) (?:the )?(?:\p{Ll}+ )*\p{Lu}.*$/u;

const ORDINALS = ['second', 'third', 'fourth', 'fifth'];

/** The short name of somebody or something that has none: "Ana Reyes’s letter", "second European diplomat". */
export const describe = (given: Description): string => {
  const { line, phrase, inside, owner, author, alike } = given;
  const first = line.items[phrase.from];
  if (author !== null) return ownedLabel(author, documentWords(line, phrase), true);
  if (owner !== null && first?.tag === 'poss') {
    const rest = labelOf(line, { from: phrase.from + 1, to: phrase.to }, inside).replace(/^(?:own|late) (?=\S)/u, '');
    return ownedLabel(owner, rest, stacks(phrase.word));
  }
  const one = first?.lower === 'one' && phrase.head > phrase.from; // "one official" is an official
  const label = seatLabel(labelOf(line, one ? { from: phrase.from + 1, to: phrase.to } : phrase, inside), line.text);
  if (first?.lower !== 'another')
    return label
      .replace(IN_THE_KNOW, '$1')
      .replace(PASSED_ON, '')
      .replace(REACHED, '')
      .replace(/(?<=[’']s )(?:own|late) (?=\S)/u, '');
  if (alike !== null) return `${ordinalAfter(alike)} ${bareOf(alike)}`;
  // "Another juror", after one with a name; of papers and bodies the word tells nothing.
  const rest = labelOf(line, { from: phrase.from + 1, to: phrase.to }, inside);
  return PERSON_NOUNS.has(phrase.word) ? `second ${rest}` : rest;
};

const bareOf = ({ canonical }: Referent): string => canonical.replace(/^(?:second|third|fourth) /u, '');
const ordinalAfter = ({ canonical }: Referent): string =>
  ORDINALS[ORDINALS.indexOf(canonical.split(' ')[0] ?? '') + 1] ?? 'another';

const stacks = (word: string): boolean =>
  DOCUMENT_NOUNS.has(word) || SPOKES_NOUNS.has(word) || /^(?:office|board|department|team|staff)$/u.test(word);

const sexOf = (word: string): Gender => {
  if (HE_NOUNS.has(word) || (/[^o]man$/u.test(word) && DOERS.test(word))) return 'he';
  return SHE_NOUNS.has(word) || /woman$/u.test(word) ? 'she' : null;
};

/** "the insider" for a source, "the team" for researchers. */
const alsoCalled = (word: string, kind: SourceKind): Iterable<string> => {
  if (kind === 'anonymous' && !isPlural(word)) return ['person', 'source', 'insider', 'individual'];
  return STUDY_PEOPLE.has(word) || /(?:ologists|ographers|astronomers|engineers|chemists|physicists)$/u.test(word)
    ? STUDY_PEOPLE
    : [];
};

/** "the only study", "a new 60-page report": words that tell no paper from another. */
const withoutVague = (label: string, { phrase }: Description): string =>
  DOCUMENT_NOUNS.has(phrase.word) ? label.replace(/^(?:(?:only|same|very|new|latest|\d+-page) )+(?=\S)/u, '') : label;

/** Somebody new, known by description only. */
export const introduce = (cast: Cast, given: Description): Referent => {
  const { line, phrase, author, owner } = given;
  const label = withoutVague(describe(given), given);
  const known = cast.ofWords(label);
  if (known !== undefined && phrase.lead !== 'indefinite') {
    // A headline’s capitals give way to the body’s.
    if (!line.headline && label.toLowerCase() === known.canonical.toLowerCase()) known.canonical = label;
    return known;
  }
  const verdict = kindOfNoun(line, phrase, phrase.head);
  const word = headWord(line, phrase.head);
  const words = line.items.slice(phrase.from, phrase.to).map((item) => item.lower);
  return cast.add(
    referentOf({
      canonical: label,
      ...verdict,
      gender: sexOf(word),
      head: word,
      plural: isPlural(word) && verdict.kind !== 'organisation',
      owned: author !== null || owner !== null,
      calls: new Set([word, ...alsoCalled(word, verdict.kind)]),
      traits: new Set(words),
    }),
  );
};

/** "Reyes said in a letter": the letter is hers from here on. */
export const claim = (document: Referent, line: Line, phrase: NounPhrase, owner: Referent): void => {
  if (document.kind !== 'document' || document.owned || document === owner || !WRITINGS.has(phrase.word)) return;
  document.owned = true;
  document.canonical = ownedLabel(owner, documentWords(line, phrase), true);
};
