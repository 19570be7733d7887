import type { Span } from '../article/span.ts';
import { COUNTRY_NAMES, DEMONYMS } from '../language/words/places.ts';
import { KEPT_TITLES } from '../language/words/titles.ts';
import type { EntityType } from './facts.ts';
import type { Line } from './lines.ts';
import { isHeading } from './headings.ts';
import { guess, lowerWords } from './name-kinds.ts';
import { learnCallings } from './callings.ts';
import { genderShown, learnGenders } from './genders.ts';
import { learnIntroductions } from './introductions.ts';
import { initialsOf } from './acronyms.ts';
import { type Gender, genderOf, roleOf } from './name-roles.ts';
import type { Range } from './phrases.ts';
import { type NameRun, nameRuns, particledSurname } from './name-runs.ts';
import { bodyShown, weighEvidence } from './name-evidence.ts';
import { isOutletName } from './names.ts';
import { ORGANISATION_WORDS, TEAM_WORDS } from './words/organisations.ts';
import { OUTLET_ENDINGS } from './words/outlets.ts';
import { placeKey } from './words/place-names.ts';

/** A name of the article with all its mentions, still growing while the article is read. */
export type Named = {
  canonical: string;
  type: EntityType;
  subtype: string | null;
  role: string | null;
  gender: Gender;
  readonly mentions: NameMention[];
  readonly keys: Set<string>; // lower-case words it may be called by
  readonly calls: Set<string>; // nouns that "the …" may call it by: "mayor", "teacher", "charity"
  readonly traits: Set<string>; // the words of its roles: "former", "city"
  readonly ages: Set<string>; // "34"
  cover: boolean; // a name that hides somebody: "gave her name only as Nell"
};

/** A name where it stands, its titles apart. */
export type NameMention = Range & {
  readonly span: Span;
  readonly line: Line;
  readonly titles: readonly string[];
};

/** The names of an article, made one: "Ms Falk" and "Falk" are Jorun Falk, "the Journal" is the Lake Journal. */
export const collectNames = (lines: readonly Line[]): Named[] => {
  const runs = lines.flatMap(nameRuns);
  const headings = new Set(lines.filter(isHeading));
  const body = runs.filter((run) => !headings.has(run.line));
  const named: Named[] = [];
  const byKey = new Map<string, Named>();
  // Longest names first, so that a surname finds its owner whatever the order in the text.
  const ordered = [...body].sort((a, b) => b.words.length - a.words.length || a.span.start - b.span.start);
  for (const run of ordered) place(run, named, byKey);
  for (const run of runs) if (headings.has(run.line)) attachOnly(run, byKey);
  for (const one of named) {
    if (one.type === 'place') one.canonical = usualSpelling(one);
    one.mentions.sort((a, b) => a.span.start - b.span.start);
    if ((isOutletName(one.canonical) || one.subtype === 'newspaper') && one.mentions.some(takesThe))
      one.canonical = `The ${one.canonical}`;
  }
  weighEvidence(named);
  learnIntroductions(named);
  learnCallings(named);
  learnGenders(named);
  named.sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
  return named;
};

/** Of "Kiev" and "Kyiv", the one that the article writes more often. */
const usualSpelling = (one: Named): string => {
  const counts = new Map<string, number>();
  for (const { span, line } of one.mentions) {
    const words = line.text.slice(span.start, span.end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const known = counts.get(one.canonical) ?? 0;
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [one.canonical, known] as const)[0];
};

/** "The Lake Herald" when the article gives it a capital article. */
const takesThe = (mention: NameMention): boolean => mention.line.items[mention.from - 1]?.text === 'The';

const keyOf = (text: string): string =>
  text
    .replace(/^the\s+/iu, '')
    .replace(/[’']s$/u, '')
    .toLowerCase();

const mentionOf = ({ span, line, from, to, titles }: NameRun): NameMention => ({ span, line, from, to, titles });

const attachOnly = (run: NameRun, byKey: ReadonlyMap<string, Named>): void => {
  const known = byKey.get(keyOf(run.text));
  if (known !== undefined && !(isOutletName(known.canonical) && isBareShortName(run)))
    known.mentions.push(mentionOf(run));
};

// Words of names that stand for the whole behind "the" or "The": "the Ministry", "the Sentinel".
const isShortName = (word: string): boolean => OUTLET_ENDINGS.has(word) || ORGANISATION_WORDS.has(word);

/** "Post" without its article is a post, "Sun" the star: only "the Post" is short for an outlet. */
const isBareShortName = (run: NameRun): boolean =>
  run.words.length === 1 &&
  isShortName(keyOf(run.text)) &&
  !TEAM_WORDS.has(keyOf(run.text)) &&
  run.line.items[run.from - 1]?.lower !== 'the';

/** "Corrigan Vance denies": the first word of a sentence may be taken for a plain one, and belongs to a name known in full. */
const wholeKey = (run: NameRun, byKey: ReadonlyMap<string, Named>): string | null => {
  const lead = run.line.items[run.from - 1];
  if (run.from !== 1 || lead === undefined || !/^\p{Lu}/u.test(lead.text)) return null;
  const key = keyOf(`${lead.text} ${run.text}`);
  return byKey.has(key) ? key : null;
};

/** "Idris Vaughan … did him good. Mrs Vaughan": the other one of that surname, under a key of her own. */
const spouseKey = (run: NameRun, byKey: ReadonlyMap<string, Named>): string | null => {
  const [title] = run.titles;
  const known = byKey.get(keyOf(run.text));
  if (title === undefined || known?.type !== 'person' || run.words.length > 1) return null;
  const own = known.gender ?? genderShown(known.mentions);
  return /^mr?s?$/u.test(title) && own !== null && own !== genderOf(run) && known.canonical.includes(' ')
    ? `${title} ${keyOf(run.text)}`
    : null;
};

/** "His wife, Carys, … . Mrs Vaughan": the one whose given name has been told. */
const spouseTold = (named: readonly Named[]): Named | undefined =>
  named.find(({ type, canonical, mentions: [first] }) => {
    if (type !== 'person' || canonical.includes(' ') || first === undefined) return false;
    const { items } = first.line;
    const noun = items[first.from - 1]?.text === ',' ? first.from - 2 : first.from - 1;
    return /^(?:wife|husband)$/u.test(items[noun]?.lower ?? '') && /^(?:his|her)$/u.test(items[noun - 1]?.lower ?? '');
  });

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const place = (run: NameRun, named: Named[], byKey: Map<string, Named>): void => {
  const verdict = guess(run);
  const spouse = spouseKey(run, byKey);
  const key =
    spouse ?? wholeKey(run, byKey) ?? (verdict.type === 'place' ? placeKey(keyOf(run.text)) : keyOf(run.text));
  const mention = mentionOf(run);
  const told = spouse === null || byKey.has(spouse) ? undefined : spouseTold(named);
  if (told !== undefined) {
    told.canonical = `${told.canonical} ${run.text}`;
    told.gender ??= genderOf(run);
    byKey.set(key, told);
  }
  const known = byKey.get(key);
  if (known !== undefined && isOutletName(known.canonical) && isBareShortName(run)) return;
  // "One of them called the police, Meyer said": a surname is its bearer’s whatever stands beside it.
  const bearer =
    known?.type === 'person' && run.words.length === 1 && verdict.type === 'organisation' && !isOutletName(run.text);
  if (known !== undefined && (bearer || !(known.type === 'person' && verdict.sure && verdict.type !== 'person'))) {
    known.mentions.push(mention);
    if (known.gender === null && known.type === 'person') known.gender = genderOf(run);
    if (
      !bearer &&
      (known.type === 'other' || !known.keys.has('!sure')) &&
      verdict.sure &&
      known.type !== verdict.type
    ) {
      known.type = verdict.type;
      known.subtype = verdict.subtype;
    }
    if (known.subtype === null && known.type === verdict.type) known.subtype = verdict.subtype;
    if (verdict.sure) known.keys.add('!sure');
    if (known.role === null) known.role = roleOf(run, known.type);
    return;
  }
  if (verdict.type === 'other' && run.words.length === 1 && !isWorthKeeping(run) && bodyShown(mention) === null) return;
  const keepsTitle =
    verdict.type === 'person'
      ? run.titles.filter((title) => spouse !== null || KEPT_TITLES.has(title)).map(capital)
      : [];
  const one: Named = {
    canonical: [...keepsTitle, run.text].join(' '),
    type: verdict.type,
    subtype: verdict.subtype,
    role: roleOf(run, verdict.type),
    gender: verdict.type === 'person' ? genderOf(run) : null,
    mentions: [mention],
    keys: new Set(verdict.sure ? [key, '!sure'] : [key]),
    calls: new Set(),
    traits: new Set(),
    ages: new Set(),
    cover: false,
  };
  named.push(one);
  byKey.set(key, one);
  addShortKeys(run, one, byKey);
};

const addShortKeys = (run: NameRun, one: Named, byKey: Map<string, Named>): void => {
  const words = lowerWords(run);
  const last = words.at(-1) ?? '';
  const add = (key: string): void => {
    if (key.length < 2 || byKey.has(key)) return;
    byKey.set(key, one);
    one.keys.add(key);
  };
  const particled = particledSurname(run.words);
  if (one.type === 'person' || (one.type === 'other' && (words.length === 2 || particled !== null))) {
    if (words.length > 1 && !DEMONYMS.has(run.words.at(-1) ?? '')) {
      add(last.replace(/[’']s$/u, ''));
      if (particled !== null) add(particled);
      if (one.type === 'person') add(words[0] ?? '');
    }
  } else if (one.type === 'organisation' && words.length > 1) {
    if (isShortName(last)) add(last);
    if (words.length > 2) add(words.slice(-2).join(' '));
    if (
      !isOutletName(run.text) &&
      !isShortName(words[0] ?? '') &&
      (words[0] ?? '').length > 3 &&
      !DEMONYMS.has(run.words[0] ?? '') &&
      !COUNTRY_NAMES.has(run.words[0] ?? '')
    )
      add(words[0] ?? '');
    add(initialsOf(run.words).toLowerCase());
    if (words.some((word) => /^(?:of|for)$/u.test(word))) add(words.map((word) => word.charAt(0)).join('')); // "the MoD"
  }
};

const isWorthKeeping = (run: NameRun): boolean => {
  const item = run.line.items[run.from];
  return run.from > 0 && item !== undefined && run.text.length > 1;
};
