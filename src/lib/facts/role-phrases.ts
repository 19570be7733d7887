import type { EntityType } from './facts.ts';
import type { Item, Line } from './lines.ts';
import type { NameRun } from './name-runs.ts';
import { isComma, isFinite, isTimePhrase, phraseEnd, type Range } from './phrases.ts';
import {
  AGENCY_NOUNS,
  BODY_NOUNS,
  BODY_SUBTYPES,
  DOCUMENT_NOUNS,
  DOERS,
  OFFICE_WORDS,
  PERSON_NOUNS,
} from './words/kinds.ts';

/** A name in its line, its titles apart. */
type Beside = Pick<NameRun, 'line' | 'from' | 'to' | 'titles'>;

/** The phrases beside a name that say what it is, the surest first: "Ana Reyes, the mayor", "the mayor, Ana Reyes", "mayor Ana Reyes". */
export const rolePhrases = (run: Beside, type: EntityType): Range[] => {
  if (type !== 'person' && type !== 'organisation') return [];
  const found = [behind(run), before(run, type), ...(type === 'person' ? [beside(run), servesAs(run)] : [])];
  return found.filter((one) => one !== null);
};

const KNOWN_AS =
  /^,? ?(?:(?:which|that) (?:is|was) )?(?:(?:better|widely|commonly|locally) )?(?:known as(?: the)?|(?:which |that )?(?:calls|called) itself(?: the)?|calling itself(?: the)?|(?:(?:which|that) )?(?:goes|went|going) by(?: the name(?: of)?)?|known by (?:its|the) (?:initials|acronym),?)$/u;

/** "the bureau, known as KSB", "a group of hackers calling itself the Kell Crew": the phrase whose name it is. */
export const knownAs = ({ line, from, titles }: Beside): Range | null => {
  const { items } = line;
  const name = from - titles.length;
  for (let to = Math.max(1, name - 7); to <= name - 2; to += 1) {
    const how = items.slice(to, name).map((item) => item.lower);
    if (!KNOWN_AS.test(how.join(' '))) continue;
    let start = to - 1;
    while (start > 0 && to - start < 8 && /^(?:noun|adj|name|prep|num|poss)$/u.test(items[start]?.tag ?? ''))
      start -= 1;
    return items[start]?.tag === 'det' && start < to - 1 && isBodyIn(items.slice(start, to))
      ? { from: start, to }
      : null;
  }
  return null;
};

const GROUPS =
  /^(?:groups?|gang|crew|band|collective|ring|network|movement|outfit|faction|militia|cell|hackers|activists|campaigners|rebels|fighters|protesters|militants)$/u;

/** "a bureau", "a group of hackers"; "the dish, known as Vortle" is no source. */
const isBodyIn = (words: readonly Item[]): boolean =>
  words.some(
    ({ lower }) =>
      GROUPS.test(lower) ||
      BODY_NOUNS.has(lower) ||
      BODY_SUBTYPES[lower] !== undefined ||
      AGENCY_NOUNS[lower] !== undefined,
  );

/** Where a name ends with the brackets and the age behind it: "Water Board (WB)", "Ana Reyes, 51". */
export const pastBrackets = (run: Beside): number => {
  const { items } = run.line;
  if (items[run.to]?.text !== '(') return run.to;
  for (let i = run.to + 1; i < run.to + 8; i += 1) if (items[i]?.text === ')') return i + 1;
  return run.to;
};

const isKind = (item: Item): boolean =>
  PERSON_NOUNS.has(item.lower) ||
  DOERS.test(item.lower) ||
  BODY_SUBTYPES[item.lower] !== undefined ||
  AGENCY_NOUNS[item.lower] !== undefined;

const isPersonNoun = (item: Item | undefined): boolean =>
  item !== undefined && (PERSON_NOUNS.has(item.lower) || OFFICE_WORDS.has(item.lower) || DOERS.test(item.lower));

/** "Ana Reyes, 51, a teacher at …": closed by a comma, a stop or "who"; before a verb it is the next clause’s subject. */
const behind = (run: Beside): Range | null => {
  const { line } = run;
  const { items } = line;
  const end = pastBrackets(run);
  if (!isComma(items[end])) return null;
  const from = items[end + 1]?.tag === 'num' && isComma(items[end + 2]) ? end + 3 : end + 1;
  const lead = items[from];
  const opens =
    lead !== undefined &&
    (lead.tag === 'det' ||
      (lead.tag === 'poss' && lead.lower !== "'s") ||
      (lead.tag === 'name' && items[from + 1]?.tag === 'poss') || // "Kalverra’s main party"
      PERSON_NOUNS.has(lead.lower));
  if (!opens) return null;
  const to = phraseEnd(line, from);
  const closed = items[to] === undefined || /^(?:mark|wh|prep|to|part|ing)$/u.test(items[to]?.tag ?? 'mark');
  return to > from && to - from <= 12 && closed && items.slice(from, to).some(isKind) ? { from, to } : null;
};

/** "Citing a clerk, Vesta reported": the comma closes what stands in front, and the name is whoever reports. */
export const isBehindFront = ({ line: { items }, from, to, titles }: Beside): boolean => {
  const comma = items.findIndex(isComma);
  const name = items[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  return (
    /^(?:citing|quoting|crediting|relaying)$/u.test(items[0]?.lower ?? '') &&
    name === from - titles.length &&
    isFinite(items[to])
  );
};

/** "the president’s chief of staff, Kosta Brenn". */
const before = (run: Beside, type: EntityType): Range | null => {
  if (isBehindFront(run)) return null;
  const { line } = run;
  const { items } = line;
  let first = run.from - run.titles.length;
  // "his girlfriend, the designer Ruth Abara", "their union, the Potters’ Guild"
  while (first > 2 && run.from - first < 5 && /^(?:noun|adj)$/u.test(items[first - 1]?.tag ?? '')) first -= 1;
  if (/^(?:the|a|an)$/u.test(items[first - 1]?.lower ?? '')) first -= 1;
  if (!isComma(items[first - 1]) || first < 2) return null;
  const comma = first - 1;
  let from = comma - 1;
  while (
    from > 0 &&
    comma - from < 9 &&
    !isComma(items[from - 1]) &&
    items[from - 1]?.quotation === null &&
    !/^(?:past|pres|aux|mark|sub|cc)$/u.test(items[from - 1]?.tag ?? 'mark')
  )
    from -= 1;
  while (from < comma - 1 && /^(?:prep|adv|time)$/u.test(items[from]?.tag ?? '')) from += 1;
  // "friends of the president’s girlfriend, Ana Reyes": the singular is she.
  for (let i = from; i < comma - 1; i += 1)
    if (items[i]?.tag === 'noun' && /[^s]s$/u.test(items[i]?.lower ?? '') && items[i + 1]?.lower === 'of') from = i + 2;
  // "is suing her sister, Beryl Stoddart": the phrase begins at its own "her".
  if (phraseEnd(line, from) !== comma)
    for (let i = comma - 1; i > from; i -= 1)
      if (items[i]?.tag === 'poss' || items[i]?.tag === 'det') {
        from = i;
        break;
      }
  // "its chief executive", taken for an adjective by its ending
  const to = PERSON_NOUNS.has(items[comma - 1]?.lower ?? '') ? comma : phraseEnd(line, from);
  const lead = items[from];
  const definite = lead !== undefined && (lead.tag === 'det' || lead.tag === 'poss' || lead.tag === 'name');
  const noun = items.slice(from, to).some(type === 'person' ? isPersonNoun : isKind);
  // "the mayor of Brindle, Pia Santori"
  const placed = items[to - 1]?.tag === 'name' && type === 'person' && isOfficeOf(line, { from, to });
  if (to !== comma || !(placed || /^(?:noun|adj)$/u.test(items[to - 1]?.tag ?? '')) || isTimePhrase(line, { from, to }))
    return null;
  // "In the letter, Ost said": what "in" governs is nobody's role.
  const governed = items[from - 1]?.tag === 'prep' || DOCUMENT_NOUNS.has(items[to - 1]?.lower ?? '');
  return (type === 'person' ? noun || (definite && !governed) : noun && definite) ? { from, to } : null;
};

/** "the mayor of Brindle": an office, and what it is over. */
const isOfficeOf = ({ items }: Line, { from, to }: Range): boolean => {
  const of = items.findIndex((item, i) => i > from && i < to && /^(?:of|for|at)$/u.test(item.lower));
  return of > from && items[from]?.tag === 'det' && isPersonNoun(items[of - 1]);
};

/** "crane driver Jorun Falk", "Lund’s team-mate Kofi Mensah". */
const beside = (run: Beside): Range | null => {
  const { items } = run.line;
  const to = run.from - run.titles.length;
  let from = to;
  while (from > 0 && to - from < 6 && /^(?:noun|adj|name)$/u.test(items[from - 1]?.tag ?? '')) from -= 1;
  if (!items.slice(from, run.from).some((item) => PERSON_NOUNS.has(item.lower) || OFFICE_WORDS.has(item.lower)))
    return null;
  if (items[from - 1]?.tag !== 'poss') return { from, to: run.from };
  if (items[from - 1]?.lower !== "'s") return { from: from - 1, to: run.from };
  let owner = from - 1;
  while (owner > 0 && run.from - owner < 9 && /^(?:noun|adj|name|det)$/u.test(items[owner - 1]?.tag ?? '')) owner -= 1;
  return { from: owner, to: run.from };
};

/** "Ost … serves as the country’s director of the Harbour Service". */
const servesAs = (run: Beside): Range | null => {
  const { line } = run;
  if (run.from > 1) return null;
  for (let i = run.to; i < Math.min(line.items.length, run.to + 20); i += 1) {
    const item = line.items[i];
    if (item === undefined || item.tag === 'name' || item.quotation !== null || /^[.;:]$/u.test(item.text)) return null;
    if (!/^(?:serves|served|serving)$/u.test(item.lower) || line.items[i + 1]?.lower !== 'as') continue;
    const end = phraseEnd(line, i + 2);
    const noun = line.items.slice(i + 2, end).some((one) => PERSON_NOUNS.has(one.lower));
    return noun && end - i < 16 ? { from: i + 2, to: end } : null;
  }
  return null;
};
