import { HE_NAMES, SHE_NAMES } from '../language/words/given-names.ts';
import { CITY_NAMES, COUNTRY_NAMES, REGION_NAMES } from '../language/words/places.ts';
import { HE_TITLES, SHE_TITLES } from '../language/words/titles.ts';
import { isSpelledOut } from './acronyms.ts';
import { cueVerbOf } from './cue-verbs.ts';
import type { EntityType } from './facts.ts';
import { afterComma, roleNounBefore } from './name-roles.ts';
import type { NameRun } from './name-runs.ts';
import { AGED } from './words/epithets.ts';
import { isOutletName, isSocialNetwork } from './names.ts';
import { isComma } from './phrases.ts';
import { pastBrackets } from './role-phrases.ts';
import { AGENCY_NOUNS, BODY_SUBTYPES, DOERS, PERSON_NOUNS } from './words/kinds.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from './words/organisations.ts';
import { KNOWN_OUTLETS, LONE_OUTLETS } from './words/outlets.ts';

/** Nouns that stand before the name of a body. */
const BODIES_BEFORE =
  /^(?:group|charity|campaign|collective|coalition|alliance|network|union|federation|movement|foundation|startup|start-up|consultancy|consultants|nonprofit|association|tank)$/u;

type Guess = { readonly type: EntityType; readonly subtype: string | null; readonly sure: boolean };

export const lowerWords = (run: NameRun): string[] => run.words.map((word) => word.toLowerCase());

const nounsBefore = (run: NameRun): string[] => {
  const words: string[] = [];
  for (let i = run.from - 1; i >= 0 && words.length < 4; i -= 1) {
    const item = run.line.items[i];
    if (item === undefined || (item.tag !== 'noun' && item.tag !== 'adj' && item.tag !== 'name')) break;
    words.push(item.lower);
  }
  return words;
};

/** Addresses that speak: the governments and forces behind them. */
const METONYMS = new Set([
  'downing street',
  'white house',
  'capitol hill',
  'scotland yard',
  'wall street',
  'kremlin',
  'pentagon',
  'vatican',
  'holyrood',
  'whitehall',
  'stormont',
  'élysée',
  'foggy bottom',
]);

const isAcronym = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}&.]{1,7})s?$/u.test(text);

/** What a name is, judged by its own words and its neighbours; `sure` when a word of the text or the gazetteer says so. */
export const guess = (run: NameRun): Guess => {
  const { items } = run.line;
  const words = lowerWords(run);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const before = items[run.from - 1]?.lower ?? '';
  const twoBefore = items[run.from - 2]?.lower ?? '';
  const next = items[run.to];
  const nouns = nounsBefore(run);
  const plain = run.text.replace(/^The\s+/u, '');
  if (COUNTRY_NAMES.has(plain)) return { type: 'place', subtype: 'country', sure: true };
  if (METONYMS.has(plain.toLowerCase())) return { type: 'organisation', subtype: null, sure: true };
  if (isSpelledOut(run.line, run))
    return { type: 'organisation', subtype: bodySubtype(words) ?? bodyBehind(run), sure: true };
  if (isSocialNetwork(run.text)) return { type: 'organisation', subtype: 'network', sure: true };
  // "the port city of Marrow", "the town of Bellara", "the city of X"
  if (before === 'of') {
    const kind = PLACE_WORDS[twoBefore];
    if (kind !== undefined) return { type: 'place', subtype: kind === 'port' ? 'port' : kind, sure: true };
  }
  const placeNoun = nouns.find((noun) => PLACE_WORDS[noun] !== undefined);
  if (run.titles.some((title) => HE_TITLES.has(title) || SHE_TITLES.has(title) || HUMAN_TITLES.has(title)))
    return { type: 'person', subtype: null, sure: true };
  if (isOutletName(run.text)) return { type: 'organisation', subtype: outletKind(run, nouns), sure: true };
  if (words.length === 1 && before === 'the' && LONE_OUTLETS.has(first) && cueVerbOf(next)?.clause === true)
    return { type: 'organisation', subtype: 'newspaper', sure: true };
  if (isOwnedByOutlet(run)) return { type: 'organisation', subtype: 'newspaper', sure: true };
  const orgWord = words.findLast((word) => ORGANISATION_WORDS.has(word) || BODY_SUBTYPES[word] !== undefined);
  if (
    (orgWord !== undefined && words.length > 1 && !(HE_NAMES.has(first) || SHE_NAMES.has(first))) ||
    (orgWord !== undefined && ORGANISATION_WORDS.has(last) && words.length > 2)
  )
    return { type: 'organisation', subtype: bodySubtype(words), sure: true };
  if (PLACE_WORDS[last] !== undefined && words.length > 1)
    return { type: 'place', subtype: PLACE_WORDS[last] === 'place' ? null : (PLACE_WORDS[last] ?? null), sure: true };
  if (/^(?:lake|mount|cape|port|fort|river|gull)$/u.test(first) && words.length > 1)
    return { type: 'place', subtype: PLACE_WORDS[first] ?? null, sure: first !== 'port' };
  if (CITY_NAMES.has(plain)) return { type: 'place', subtype: 'city', sure: true };
  if (REGION_NAMES.has(plain)) return { type: 'place', subtype: 'region', sure: true };
  if (run.words.includes('&'))
    return { type: 'organisation', subtype: bodySubtype(words) ?? AGENCY_NOUNS[next?.lower ?? ''] ?? null, sure: true };
  // "in the capital, Odessin"
  if (
    isComma(items[run.from - 1]) &&
    PLACE_WORDS[twoBefore] !== undefined &&
    items[run.from - 3]?.tag === 'det' &&
    /^(?:in|near|from|to|at)$/u.test(items[run.from - 4]?.lower ?? '')
  )
    return { type: 'place', subtype: PLACE_WORDS[twoBefore] ?? null, sure: true };
  // "the developer, Curt Bell of Bell Estates"
  if (isComma(items[run.from - 1]) && words.length === 2 && next?.lower === 'of' && items[run.to + 1]?.tag === 'name')
    return { type: 'person', subtype: null, sure: true };
  const head = nouns[0] ?? '';
  if (AGED.test(head)) return { type: 'person', subtype: null, sure: true }; // "81-year-old Ana Reyes"
  // "the broadcaster Kanal Eins": a station, whatever one who works there is called
  if (head === 'broadcaster' && !(HE_NAMES.has(first) || SHE_NAMES.has(first)))
    return { type: 'organisation', subtype: 'broadcaster', sure: true };
  if (words.length >= 1 && PERSON_NOUNS.has(head) && !(next?.tag === 'noun'))
    return { type: 'person', subtype: null, sure: words.length > 1 };
  if ((HE_NAMES.has(first) || SHE_NAMES.has(first)) && words.length >= 2 && words.length <= 4)
    return { type: 'person', subtype: null, sure: true };
  if (
    isComma(next) &&
    items[run.to + 1]?.tag === 'num' &&
    /^\d{1,2}$/u.test(items[run.to + 1]?.text ?? '') &&
    (isComma(items[run.to + 2]) || items[run.to + 2]?.tag === 'mark')
  )
    return { type: 'person', subtype: null, sure: true };
  const follows = afterComma(run);
  if (follows !== null) {
    if (PLACE_WORDS[follows] !== undefined) return { type: 'place', subtype: PLACE_WORDS[follows] ?? null, sure: true };
    if (PERSON_NOUNS.has(follows) || isTrade(follows)) return { type: 'person', subtype: null, sure: true };
    const body = BODY_SUBTYPES[follows] ?? AGENCY_NOUNS[follows];
    if (body !== undefined) return { type: 'organisation', subtype: body, sure: true };
  }
  // "the Green Room podcast"
  const carrier = AGENCY_NOUNS[next?.lower ?? ''];
  if (before === 'the' && carrier !== undefined && carrier !== 'company' && words.length > 1 && next?.tag === 'noun')
    return { type: 'organisation', subtype: carrier, sure: true };
  if (isKinOf(run)) return { type: 'person', subtype: null, sure: words.length > 1 };
  if (placeNoun !== undefined && head === placeNoun)
    return { type: 'place', subtype: PLACE_WORDS[placeNoun] ?? null, sure: false };
  if (AGENCY_NOUNS[head] !== undefined)
    return { type: 'organisation', subtype: AGENCY_NOUNS[head] ?? null, sure: true };
  // "the campaign group Shelf Life"
  if (BODIES_BEFORE.test(head)) return { type: 'organisation', subtype: BODY_SUBTYPES[head] ?? null, sure: true };
  const apposed = isComma(items[run.from - 1]) ? roleNounBefore(run) : null;
  if (apposed !== null && AGENCY_NOUNS[apposed] !== undefined && isAcronym(run.text))
    return { type: 'organisation', subtype: AGENCY_NOUNS[apposed] ?? null, sure: true }; // "the public broadcaster, KBC"
  if (apposed !== null) {
    if (PERSON_NOUNS.has(apposed) || DOERS.test(apposed))
      return { type: 'person', subtype: null, sure: words.length > 1 };
    if (AGENCY_NOUNS[apposed] !== undefined)
      return { type: 'organisation', subtype: AGENCY_NOUNS[apposed] ?? null, sure: true };
    if (BODY_SUBTYPES[apposed] !== undefined || ORGANISATION_WORDS.has(apposed))
      return { type: 'organisation', subtype: BODY_SUBTYPES[apposed] ?? null, sure: true };
  }
  if (words.length === 1 && speaksOfSelf(run)) return { type: 'person', subtype: null, sure: false };
  if (isAcronym(run.text)) return { type: 'organisation', subtype: null, sure: false };
  if (
    (before === 'in' || before === 'near' || before === 'at') &&
    words.length <= 2 &&
    !(HE_NAMES.has(first) || SHE_NAMES.has(first))
  )
    return { type: 'place', subtype: null, sure: false };
  if (
    words.length === 2 &&
    /^\p{Lu}[\p{Ll}’'-]+$/u.test(run.words[0] ?? '') &&
    items[run.from - 1]?.tag !== 'det' &&
    (SPEAKS.has(next?.lower ?? '') || (isComma(next) && SPEAKS.has(items[run.to + 1]?.lower ?? '')))
  )
    return { type: 'person', subtype: null, sure: false };
  if (words.length === 1 && CLUBS.test(first)) return { type: 'organisation', subtype: 'club', sure: false };
  return { type: 'other', subtype: null, sure: false };
};

// Names of teams that are hardly ever anything else: "Rovers boss Tom Hale".
const CLUBS = /^(?:rovers|wanderers|athletic|albion|harriers|hotspur)$/u;

/** "Ama Oduya, a hydrologist": a trade; but "Wexley, a maker of kettles" is a firm. */
const isTrade = (noun: string): boolean => DOERS.test(noun) && !/(?:maker|grower|seller|owner|holder)$/u.test(noun);

/** What stands in commas behind a name and its brackets: "Breathe Easy (BE), a charity". */
const bodyBehind = (run: NameRun): string | null => {
  const noun = afterComma({ ...run, to: pastBrackets(run) });
  return noun === null ? null : (BODY_SUBTYPES[noun] ?? AGENCY_NOUNS[noun] ?? null);
};

/** "Marisol Vega and her brother Luis", "Sam Ost, who runs …", "Hanne Lie, whose son …": only people have brothers and are "who". */
const isKinOf = (run: NameRun): boolean => {
  const { items } = run.line;
  if (isComma(items[run.to]) && /^(?:who|whose)$/u.test(items[run.to + 1]?.lower ?? ''))
    return (
      run.words.length <= 3 && (items[run.to + 1]?.lower === 'who' || PERSON_NOUNS.has(items[run.to + 2]?.lower ?? ''))
    );
  return (
    items[run.to]?.lower === 'and' &&
    /^(?:his|her)$/u.test(items[run.to + 1]?.lower ?? '') &&
    PERSON_NOUNS.has(items[run.to + 2]?.lower ?? '')
  );
};

/** "The Lake Herald’s Back Page": a section of an outlet, when it is what reports. */
const isOwnedByOutlet = (run: NameRun): boolean => {
  const { items } = run.line;
  if (items[run.from - 1]?.tag !== 'poss' || cueVerbOf(items[run.to])?.clause !== true) return false;
  let from = run.from - 1;
  while (from > 0 && run.from - from < 7 && items[from - 1]?.tag === 'name') from -= 1;
  return isOutletName(
    items
      .slice(from, run.from - 1)
      .map((item) => item.text)
      .join(' '),
  );
};

const speaksOfSelf = (run: NameRun): boolean =>
  SPEAKS.has(run.line.items[run.to]?.lower ?? '') &&
  run.line.items.slice(run.to + 1, run.to + 6).some((item) => /^(?:he|she)$/u.test(item.lower));

const SPEAKS = new Set([
  'said',
  'says',
  'told',
  'asked',
  'added',
  'wrote',
  'who',
  'argued',
  'warned',
  'denied',
  'claimed',
  'explained',
  'insisted',
]);

const HUMAN_TITLES = new Set([
  'dr',
  'doctor',
  'prof',
  'professor',
  'judge',
  'justice',
  'president',
  'minister',
  'senator',
  'sen',
  'rep',
  'governor',
  'gov',
  'mayor',
  'inspector',
  'insp',
  'sergeant',
  'sgt',
  'captain',
  'capt',
  'colonel',
  'col',
  'general',
  'gen',
  'lieutenant',
  'lt',
  'major',
  'maj',
  'cr',
  'cllr',
  'councillor',
  'constable',
  'detective',
  'det',
  'dci',
  'dsi',
  'dcs',
  'di',
  'ds',
  'pc',
  'superintendent',
  'sheriff',
  'bishop',
  'archbishop',
  'cardinal',
  'rev',
  'reverend',
  'mp',
  'ambassador',
  'secretary',
  'chancellor',
  'admiral',
  'adm',
  'commander',
  'cmdr',
  'congressman',
  'congresswoman',
  'representative',
  'colonel-general',
  'major-general',
  'lieutenant-general',
  'magistrate',
  'chairman',
  'chairwoman',
  'coach',
]);

const outletKind = (run: NameRun, nouns: readonly string[]): string | null => {
  const words = lowerWords(run);
  const last = words.at(-1) ?? '';
  if (nouns.includes('agency') || last === 'agency') return 'agency';
  if (/(?:^| )(?:news|press|wire) (?:service|association|bureau|trust)$/u.test(words.join(' '))) return 'agency';
  if (
    nouns.includes('newspaper') ||
    /^(?:post|times|journal|herald|tribune|gazette|telegraph|mail|express|mirror|chronicle|guardian|inquirer|observer|newspaper|dispatch|compass|argus|advertiser|globe|ledger)$/u.test(
      last,
    )
  )
    return 'newspaper';
  if (
    /^(?:radio|channel|tv|television|network|broadcasting|cnn|bbc|npr|nbc|abc|cbs|fox)$/u.test(words[0] ?? '') ||
    /^(?:radio|tv|television|broadcasting)$/u.test(last)
  )
    return 'broadcaster';
  if (/^(?:reuters|afp|ap|interfax|tass|xinhua|ansa|dpa|efe|kyodo|yonhap|anadolu)$/u.test(last)) return 'agency';
  if (last === 'magazine' || last === 'podcast') return last;
  return KNOWN_OUTLETS.has(last) ? null : null;
};

const bodySubtype = (words: readonly string[]): string | null => {
  for (const word of words) {
    if (word === 'of' || word === 'for') break;
    const found = BODY_SUBTYPES[word];
    if (found !== undefined) return found;
  }
  return null;
};
