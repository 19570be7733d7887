import type { Span } from '../article/span.ts';
import { NUMBER_WORDS } from '../language/words/function-words.ts';
import { CITY_NAMES, COUNTRY_NAMES, DEMONYMS } from '../language/words/places.ts';
import { HE_NAMES, SHE_NAMES } from '../language/words/given-names.ts';
import { WEEKDAYS } from '../language/words/times.ts';
import { CAPITAL_TITLES, TITLES } from '../language/words/titles.ts';
import { spelledOut } from './acronyms.ts';
import { singularOf } from './callable.ts';
import type { Item, Line } from './lines.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, DOERS, LOOSE_PLURALS, PERSON_NOUNS } from './words/kinds.ts';
import { HEADS_OF_NAMES, ORGANISATION_WORDS, PARTY_MEMBERS } from './words/organisations.ts';
import { OUTLET_ENDINGS } from './words/outlets.ts';

/** A name as it stands in the text, its titles apart. */
export type NameRun = {
  readonly line: Line;
  readonly from: number; // first item of the name itself
  readonly to: number;
  readonly span: Span;
  readonly text: string; // without titles and without ’s
  readonly words: readonly string[];
  readonly titles: readonly string[]; // lower case, in order: "district", "judge"
  readonly owns: boolean; // followed by ’s
};

const isName = (item: Item | undefined): boolean =>
  item !== undefined && item.tag === 'name' && item.quotation === null;

const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'al',
  'bin',
  'ibn',
  'du',
  'da',
  'di',
  'del',
  'dos',
  'ten',
  'ter',
  'el',
  'af',
  'zu',
  'della',
  'dalla',
]);

const MOST_PARTICLES = 3; // "de la", "van der", "von und zu" without its "und"

/** "van der", "de la": how many particles stand in front of a name. */
const particlesAt = ({ items }: Line, at: number): number => {
  let count = 0;
  while (count < MOST_PARTICLES && PARTICLES.has(items[at + count]?.lower ?? '')) count += 1;
  return count > 0 && isName(items[at + count]) ? count : 0;
};

/** A surname with its particles: "van der Stoep" of Manny van der Stoep, "De la Quadra" at the start of a sentence. */
export const particledSurname = (words: readonly string[]): string | null => {
  const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLES.has(word.toLowerCase()));
  return at < 0 ? null : words.slice(at).join(' ').toLowerCase();
};

const isOrganisationWord = (word: string | undefined): boolean =>
  word !== undefined && ORGANISATION_WORDS.has(word.toLowerCase());

const isGiven = (word: string | undefined): boolean =>
  word !== undefined && (HE_NAMES.has(word.toLowerCase()) || SHE_NAMES.has(word.toLowerCase()));

/** "the pollster, Gauge & Tally": capitals on both sides, whatever words they are. */
const isPartner = ({ items }: Line, at: number): boolean =>
  items[at]?.text === '&' && [at - 1, at + 1].every((beside) => /^\p{Lu}\p{Ll}/u.test(items[beside]?.text ?? ''));

/** Whether a small word between two capitals is part of one name. */
const joins = (line: Line, at: number, from: number): boolean => {
  const { items } = line;
  const word = items[at]?.lower ?? '';
  const next = items[at + 1];
  if (word === '&') return isName(next) || isPartner(line, at);
  if (PARTICLES.has(word)) return particlesAt(line, at) > 0;
  if (word === 'of' || word === 'for') {
    const object = next?.lower === 'the' ? items[at + 2] : next;
    const before = items[at - 1]?.lower ?? '';
    if (!isName(object)) return false;
    if (word === 'of' && before === 'times' && items[at - 2]?.lower === 'the') return true;
    if (
      word === 'of' &&
      (HEADS_OF_NAMES.has(before) ||
        (COUNTRY_NAMES.has(object?.text ?? '') && items.slice(from, at).some((item) => isOrganisationWord(item.text))))
    )
      return true;
    return isOrganisationWord(before) && !(word === 'of' && isGiven(items[from]?.text));
  }
  if (word === 'and') {
    if (!isName(next) || isGiven(items[from]?.text) || isGiven(next?.text)) return false;
    let end = at + 1;
    while (isName(items[end]) && end < at + 4) end += 1;
    return (
      isOrganisationWord(items[end - 1]?.text) &&
      !isOrganisationWord(items[at - 1]?.text) &&
      end - at > 2 &&
      at - from <= 2
    );
  }
  return false;
};

/** "the Sunday Chronicle": a day that begins the name of an outlet. */
const isOutletDay = (line: Line, at: number): boolean =>
  WEEKDAYS.has(line.items[at]?.lower ?? '') &&
  isName(line.items[at + 1]) &&
  OUTLET_ENDINGS.has(line.items[at + 1]?.lower ?? '');

/** "the Metalworkers’ Union", "the Women’s Institute": a body named after its members. */
const isMembers = ({ items }: Line, at: number): boolean => {
  const word = items[at - 1]?.lower ?? '';
  if (items[at]?.tag !== 'poss' || !isName(items[at + 1])) return false;
  let end = at + 2;
  while (isName(items[end]) && end < at + 4) end += 1;
  const one = singularOf(word);
  const people =
    (one !== word && (PERSON_NOUNS.has(one) || DOERS.test(one))) || LOOSE_PLURALS.has(word) || MEMBERS.test(word);
  const plainly = one !== word && items[at - 2]?.lower === 'the' && end === at + 2; // "the Insurers’ Council", whoever they are
  return (people || plainly) && isOrganisationWord(items[end - 1]?.text);
};

const MEMBERS = /^(?:women|men|people|children|pensioners|veterans|teachers|farmers|workers|citizens)$/u;

/** "the Met Bureau": a word with a capital between "the" and a name, whatever class it was taken for. */
const isNameAfterThe = ({ items, headline }: Line, at: number): boolean => {
  const item = items[at];
  if (headline || item === undefined || items[at - 1]?.lower !== 'the' || !isName(items[at + 1])) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(item.text) && !DEMONYMS.has(item.text) && !TITLES.has(item.lower) && !isPlainNoun(item.lower)
  );
};

/** "Interpost, quoting a guard, said": a capital of the sentence, on a word that cites somebody, whatever class it was taken for. */
const isCiting = ({ items, headline }: Line, at: number): boolean =>
  at === 0 &&
  !headline &&
  /^\p{Lu}\p{Ll}/u.test(items[0]?.text ?? '') &&
  items[1]?.text === ',' &&
  /^(?:citing|quoting)$/u.test(items[2]?.lower ?? '') &&
  !isPlainNoun(items[0]?.lower ?? '');

/** "Fair Price, a nonprofit, said": two capitals at the head of a sentence that the commas call a body, whatever class the first was taken for. */
const isBodyExplained = ({ items, headline }: Line, at: number): boolean => {
  if (at !== 0 || headline || !isName(items[1]) || items[2]?.text !== ',' || items[3]?.tag !== 'det') return false;
  if (!/^\p{Lu}\p{Ll}/u.test(items[0]?.text ?? '') || isPlainNoun(items[0]?.lower ?? '')) return false;
  const end = items.findIndex((item, i) => i > 3 && (item.tag === 'mark' || item.tag === 'prep' || item.tag === 'wh'));
  return end > 4 && end < 9 && EXPLAINS.test(items[end - 1]?.lower ?? '');
};

const EXPLAINS =
  /^(?:nonprofit|non-profit|charity|group|network|collective|coalition|company|firm|start-?up|consultancy|union|campaign|foundation|association|think-?tank|organi[sz]ation)$/u;

/** "Borderline Rail says": the capital of the sentence, on a plain word before what only a firm is called by. */
const isFirmAhead = ({ items, headline }: Line, at: number): boolean =>
  at === 0 &&
  !headline &&
  /^\p{Lu}\p{Ll}/u.test(items[0]?.text ?? '') &&
  /^(?:adj|noun)$/u.test(items[0]?.tag ?? '') &&
  isName(items[1]) &&
  FIRMS.test(items[1]?.lower ?? '') &&
  !isName(items[2]) &&
  !LEADS.test(items[0]?.lower ?? '') &&
  !isPlainNoun(items[0]?.lower ?? '');

const FIRMS =
  /^(?:rail|railways|water|energy|power|gas|oil|foods|airlines|airways|ferries|motors|telecom|systems|technologies|holdings|stores)$/u;

/** Every run of capitalised names in a line. */
export const nameRuns = (line: Line): NameRun[] => {
  const { items } = line;
  const runs: NameRun[] = [];
  const spelled = spelledOut(line);
  for (let i = 0; i < items.length; i += 1) {
    const whole = spelled.get(i);
    if (whole !== undefined) {
      runs.push(toRun(line, i, whole.to, []));
      i = whole.to - 1;
      continue;
    }
    if (
      !isName(items[i]) &&
      !isCiting(line, i) &&
      !isBodyExplained(line, i) &&
      !isFirmAhead(line, i) &&
      !(i > 0 && isPartner(line, i + 1)) &&
      !isOutletDay(line, i) &&
      !isNameAfterThe(line, i)
    )
      continue;
    let to = i + 1;
    while (to < items.length && to - i < 14) {
      if (
        (isName(items[to]) && !spelled.has(to)) ||
        isPartner(line, to - 1) ||
        (items[to]?.tag === 'num' &&
          /^(?:\p{Lu}|\d{1,3}$)/u.test(items[to]?.text ?? '') &&
          to - i <= 3 &&
          isName(items[to - 1]) &&
          !/^\d{4}$/u.test(items[to]?.text ?? ''))
      )
        to += 1;
      else if (joins(line, to, i)) to += items[to + 1]?.lower === 'the' ? 3 : Math.max(2, particlesAt(line, to) + 1);
      else if (isMembers(line, to)) to += 2;
      else break;
    }
    for (const run of splitRun(line, i, to)) runs.push(run);
    i = to - 1;
  }
  return runs;
};

const isParticle = (item: Item | undefined): boolean => PARTICLES.has(item?.lower ?? '');

/** "House Speaker Nora Fields", "Deputy Foreign Minister Karel ter Braak": a title further in takes all before it along. */
const pastTitle = (line: Line, from: number, to: number, titles: string[]): number => {
  const particles = line.items.slice(from, to).filter(isParticle).length;
  for (let k = to - 2; k > from && k >= to - 4 - particles; k -= 1) {
    const word = line.items[k]?.lower ?? '';
    if (!TITLES.has(word) && !PERSON_NOUNS.has(word)) continue;
    const name = line.items.slice(k + 1, to);
    if (name.some((item) => isOrganisationWord(item.text) || !(isName(item) || isParticle(item)))) return from;
    titles.push(word);
    return k + 1;
  }
  return from;
};

const isPlainNoun = (word: string): boolean =>
  LOOSE_PLURALS.has(word) ||
  BODY_NOUNS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  PERSON_NOUNS.has(word) ||
  PERSON_NOUNS.has(word.replace(/s$/u, '')) ||
  BODY_NOUNS.has(word.replace(/s$/u, ''));

// Plain words with the capital of their sentence, before a name.
const LEADS =
  /^(?:rival|fellow|neighbouring|neighboring|nearby|former|retired|veteran|senior|outgoing|acting|local|even|both|neither|only|when|while)$/u;

/** Takes titles, demonyms and roles off the front of a run: "Ukrainian MP Lesia Vasylenko", "Inspector Yolande Mistry". */
const splitRun = (line: Line, from: number, to: number): NameRun[] => {
  const { items } = line;
  const titles: string[] = [];
  let start = from;
  const isPersonAhead = (at: number): boolean =>
    to - at >= 1 &&
    !items.slice(at, to).some((item) => isOrganisationWord(item.text)) &&
    !/^\p{Lu}\.?$/u.test(items[at]?.text ?? '');
  while (start < to - 1 && isPersonAhead(start + 1)) {
    const word = items[start];
    if (word === undefined) break;
    const lead = word.lower;
    const abbreviated = lead.replace(/\.$/u, '');
    if (TITLES.has(lead) || TITLES.has(abbreviated) || CAPITAL_TITLES.has(word.text)) titles.push(abbreviated);
    else if (to - start > 2 && PERSON_NOUNS.has(lead.replace(/^co-/u, ''))) titles.push(lead);
    else if (DEMONYMS.has(word.text) && (to - start > 2 || titles.length > 0)) titles.push(lead);
    else break;
    start += 1;
  }
  // A demonym before an ordinary name: "Russian President Vladimir Putin" has been eaten; "Ukrainian" alone is no name.
  if (start === to - 1 && start > from && DEMONYMS.has(items[start]?.text ?? '')) return [];
  if (start === 0 && start < to - 1 && LEADS.test(items[start]?.lower ?? '')) start += 1;
  start = pastTitle(line, start, to, titles);
  const words = items.slice(start, to).map((item) => item.text);
  const first = items[start];
  const last = items[to - 1];
  if (first === undefined || last === undefined) return [];
  if (words.length === 1 && (NUMBER_WORDS.has(first.lower) || /^\p{Lu}{2,}s$/u.test(first.text))) return []; // "Third", "MPs"
  if (words.length === 1 && /^(?:MP|MEP|MSP|CEO|GP|PM)$/u.test(first.text)) return []; // "the MP said"
  if (/^[DRI]-\p{Lu}/u.test(first.text)) return []; // "D-Ohio"
  // "Prosecutors say": a plain word with the capital of its sentence
  if (words.length === 1 && start === 0 && isPlainNoun(first.lower)) return [];
  if (
    words.length === 1 &&
    (DEMONYMS.has(first.text) ||
      (DEMONYMS.has(first.text.replace(/s$/u, '')) && !COUNTRY_NAMES.has(first.text) && !CITY_NAMES.has(first.text)))
  )
    return [];
  if (PARTY_MEMBERS.has(last.lower)) return []; // "a Republican", "the New Mexico Democrat"
  return [toRun(line, start, to, titles)];
};

const toRun = (line: Line, from: number, to: number, titles: readonly string[]): NameRun => {
  const words = line.items.slice(from, to);
  const span = { start: words[0]?.start ?? line.end, end: words.at(-1)?.end ?? line.end };
  return {
    line,
    from,
    to,
    span,
    text: line.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
    words: words.map((item) => item.text),
    titles,
    owns: line.items[to]?.tag === 'poss',
  };
};
