import { wordSet } from '../article/word-set.ts';
import { cueVerbOf } from './cue-verbs.ts';
import type { Named } from './entities.ts';

import type { Line } from './lines.ts';
import { isComma } from './phrases.ts';
import { knownAs } from './role-phrases.ts';
import { AGENCY_NOUNS, BODY_SUBTYPES } from './words/kinds.ts';
import { ORGANISATION_WORDS, TEAM_WORDS } from './words/organisations.ts';

// What companies have and do, and people do not.
const HAVES =
  wordSet(`shares shareholders profit profits board sales revenue revenues turnover factory factories staff workforce
  headquarters customers stores shops branches subsidiary takeover website spokesman spokeswoman spokesperson directors
  investors earnings losses stock workers employees newsroom`);
const SITES = /^(?:showroom|plant|factory|headquarters|board|shareholders|shares|workers|staff)$/u;
const OWNED_BY_FIRMS = wordSet('shares shareholders subsidiary headquarters turnover revenue revenues sales newsroom');
const DOES =
  wordSet(`employs makes sells manufactures produces operates acquired merged recalled launched publishes broadcasts
  owns supplies builds hired`);
// … behind “which”, where people would be “who”.
const WHICH_DOES = wordSet(
  'makes made runs ran licenses licences insures sold licensed insured represents regulates oversees',
);

// "the co-founder of Doughbot": what only firms have.
const LED = wordSet('founder co-founder ceo executive shares shareholders boss');

// Behind a name as often a place as a firm.
const FIRMS = wordSet(
  'startup chain supermarket brewery carmaker insurer publisher contractor builder consultancy lender club',
);

type Mention = Named['mentions'][number];
type Verdict = { readonly subtype: string | null };

/** "the Westwire news agency". */
export const isNewsService = ({ items }: Line, at: number): boolean =>
  /^(?:news|press|wire)$/u.test(items[at]?.lower ?? '') &&
  /^(?:agency|service)$/u.test(items[at + 1]?.lower ?? '') &&
  items[at + 2]?.tag !== 'name'; // "the Drovnian news agency Vesta"

/** The subtype of the body that one mention shows a name to be: "the Interline agency", "Wexley, the maker of kettles". */
export const bodyShown = (mention: Mention): Verdict | null => {
  const { items } = mention.line;
  const next = items[mention.to];
  if (isNewsService(mention.line, mention.to)) return { subtype: 'agency' };
  const beside = AGENCY_NOUNS[next?.lower ?? ''] ?? BODY_SUBTYPES[next?.lower ?? ''];
  const place = FIRMS.has(next?.lower ?? ''); // "the San Jose startup"
  if (
    beside !== undefined &&
    !place &&
    next?.tag === 'noun' &&
    items[mention.to + 1]?.tag !== 'name' &&
    (items[mention.from - 1]?.lower === 'the' || items[mention.from - 1]?.tag === 'poss')
  )
    return { subtype: beside };
  if (/^(?:of|at)$/u.test(items[mention.from - 1]?.lower ?? '') && LED.has(items[mention.from - 2]?.lower ?? ''))
    return { subtype: 'company' };
  const before = AGENCY_NOUNS[items[mention.from - 1]?.lower ?? ''];
  if (before !== undefined) return { subtype: before };
  if (carriesNews(mention)) return { subtype: 'agency' };
  if (next?.tag === 'poss')
    for (let i = mention.to + 1; i < mention.to + 4; i += 1)
      if (items[i]?.tag === 'noun' && HAVES.has(items[i]?.lower ?? '')) return { subtype: 'company' };
  if (next?.tag === 'noun' && HAVES.has(next.lower)) return { subtype: 'company' };
  if (next !== undefined && DOES.has(next.lower) && /^(?:past|pres|noun)$/u.test(next.tag)) return { subtype: null };
  if (!isComma(next)) return null;
  const lead = items[mention.to + 1];
  if (lead?.tag !== 'det') return next === undefined ? null : whichDoes(mention);
  for (let i = mention.to + 2; i < mention.to + 8; i += 1) {
    const item = items[i];
    if (item === undefined || item.tag === 'mark' || item.tag === 'prep' || item.tag === 'wh') return null;
    const kind = AGENCY_NOUNS[item.lower] ?? (item.lower === 'maker' ? 'company' : undefined);
    if (item.tag === 'noun' && kind !== undefined && items[i + 1]?.tag !== 'noun') return { subtype: kind };
  }
  return null;
};

/** "Interpost, quoting a guard, said", "in remarks carried by Interpost": what only those do who bring news. */
const carriesNews = ({ line: { items }, from, to }: Mention): boolean => {
  const relayed = /^(?:carried|relayed|broadcast|aired)$/u.test(items[from - 2]?.lower ?? '');
  const quotes = /^(?:quoted|cited)$/u.test(items[from - 2]?.lower ?? '');
  if (items[from - 1]?.lower === 'by' && quotes && (isComma(items[to]) || items[to]?.lower === 'as')) return true;
  const words = /^(?:remarks|comments|statement|interview|speech)$/u.test(items[from - 3]?.lower ?? '');
  const printed = words && /^(?:reported|published|quoted|released)$/u.test(items[from - 2]?.lower ?? '');
  if (items[from - 1]?.lower === 'by' && (relayed || printed)) return true;
  const cites = isComma(items[to]) && /^(?:quoting|citing)$/u.test(items[to + 1]?.lower ?? '');
  return cites && /^(?:a|an|one|two|three|four|unnamed|anonymous|sources|officials)$/u.test(items[to + 2]?.lower ?? '');
};

const SHARES = wordSet('shares stock investors shareholders customers workers staff');

/** What shows a name like a person’s to be a firm’s: "shares in Corrin Vale", "Corrin Vale, which …", "lifts made by Corrin Vale". */
const firmShown = ({ line: { items }, from, to }: Mention): Verdict | null => {
  const before = items[from - 1]?.lower ?? '';
  const twoBefore = items[from - 2]?.lower ?? '';
  const firm = { subtype: 'company' };
  if (/^(?:in|of|at)$/u.test(before) && SHARES.has(twoBefore)) return firm;
  if (before === 'by' && /^(?:made|built|manufactured|sold|owned|operated|supplied)$/u.test(twoBefore)) return firm;
  if (isComma(items[to]) && items[to + 1]?.lower === 'which') return firm;
  if (/^(?:an?|the)$/u.test(before) && /^spokes/u.test(items[to]?.lower ?? '')) return firm; // "a Bridlow spokeswoman"
  const thing = items[to + 1];
  if (items[to]?.tag === 'poss' && thing?.tag === 'noun' && OWNED_BY_FIRMS.has(thing.lower)) return firm;
  // "the Corrin Vale showroom"
  return items[from - 1]?.lower === 'the' && items[to]?.tag === 'noun' && SITES.test(items[to]?.lower ?? '')
    ? firm
    : null;
};

/** "Interline, which cited two officials": people are "who". */
const whichDoes = (mention: Mention): Verdict | null => {
  const { items } = mention.line;
  if (items[mention.to + 1]?.lower !== 'which') return null;
  const verb = items[mention.to + 2];
  return cueVerbOf(verb)?.clause === true || DOES.has(verb?.lower ?? '') || WHICH_DOES.has(verb?.lower ?? '')
    ? { subtype: null }
    : null;
};

/** "The state agency, ZNA", "the news agency Delta". */
const isNewsAgency = ({ line, from }: Mention): boolean => {
  const before = line.items.slice(Math.max(0, from - 4), from).map((item) => item.lower);
  return before.includes('agency') && (before.includes('news') || before.includes('state'));
};

const OUTLET_KINDS = wordSet('newspaper broadcaster magazine podcast website');

/** "the trade website Up & Down": the kind of outlet that the words before a name make it. */
const outletKind = ({ mentions }: Named): string | null => {
  for (const { line, from } of mentions) {
    const kind = AGENCY_NOUNS[line.items[from - 1]?.lower ?? ''];
    if (kind !== undefined && OUTLET_KINDS.has(kind)) return kind;
  }
  return null;
};

const CARRIES = /^(?:quoting|citing|quoted|cited|to|told)$/u;

/** "quoting Interline", "according to the Interline agency": an agency that news comes through. */
const isCarrier = ({ line, from }: Mention): boolean =>
  CARRIES.test(line.items[line.items[from - 1]?.lower === 'the' ? from - 2 : from - 1]?.lower ?? '');

// Letters that stand for a body which is told things and is no outlet.
const BODIES = new Set(
  'NATO UNESCO UNICEF OPEC FIFA UEFA NASA ASEAN INTERPOL EUROPOL OSCE NHS FBI CIA EU UN WHO IMF'.split(' '),
);

const TELLS = /^(?:told|tells|telling)$/u;

/** "told TVK that": letters without "the" that are told something are a station’s or an agency’s. */
const isTold = ({ line, from }: Mention): boolean => TELLS.test(line.items[from - 1]?.lower ?? '');

const isToldWithThe = ({ line: { items }, from }: Mention): boolean =>
  items[from - 1]?.lower === 'the' && TELLS.test(items[from - 2]?.lower ?? '');

/** "told the BBN": letters that end as a broadcaster’s do. */
const isToldOnAir = (mention: Mention): boolean =>
  isToldWithThe(mention) && /^\p{Lu}{1,2}(?:BC|BN|NN|TV)$/u.test(mention.line.items[mention.to - 1]?.text ?? '');

/** "in an interview with Salut": whoever is not known to be a person, and asks, is an outlet. */
const isInterviewer = ({ line: { items }, from }: Mention): boolean => {
  const before = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:with|to|for)$/u.test(items[before]?.lower ?? '') && items[before - 1]?.lower === 'interview';
};

/** One word that no list knows, which people tell things or are interviewed by: "told Fjordtidende", "in an interview with Glint". */
const isUnknownAsker = ({ type, keys, canonical, mentions }: Named): boolean =>
  type === 'other' &&
  !keys.has('!sure') &&
  !canonical.includes(' ') &&
  mentions.some((one) => (isTold(one) && !isQuestioned(one)) || isInterviewer(one));

/** "told the Nordal Avis that": nobody’s name has "the", and no word of it is a body’s. */
const isUnknownPaper = ({ type, subtype, canonical, mentions }: Named): boolean =>
  (type === 'other' || (type === 'organisation' && subtype === null)) &&
  /^(?:The )?\p{Lu}\S+ \p{Lu}\S+$/u.test(canonical) &&
  !canonical
    .toLowerCase()
    .split(' ')
    .some((word) => ORGANISATION_WORDS.has(word)) &&
  !NO_PAPERS.test(canonical) &&
  mentions.some(isToldWithThe);

// Two words with "the" that are told things and print nothing.
const NO_PAPERS = /^(?:Old Bailey|White House|High Court|Supreme Court|Red Cross|Red Crescent|Holy See|Crown Court)$/u;

/** "told Moss to leave", "told Moss he": a person, as often as not. */
const isQuestioned = ({ line: { items }, to }: Mention): boolean =>
  /^(?:to|he|she|his|her|not|about|of|what|why|how)$/u.test(items[to]?.lower ?? '');

/** What shows a name to be no place: "shares in Quillon", and a "Denby Town" that are and have rather than is and has. */
const noPlace = (named: Named, { line: { items }, from, to }: Mention): Verdict | null => {
  const traded = /^(?:shares|stock|shareholders|investors)$/u.test(items[from - 2]?.lower ?? '');
  if (!named.keys.has('!sure') && items[from - 1]?.lower === 'in' && traded) return { subtype: 'company' };
  const team = TEAM_WORDS.has(named.canonical.split(' ').at(-1)?.toLowerCase() ?? '') && named.canonical.includes(' ');
  return team && /^(?:are|were|have)$/u.test(items[to]?.lower ?? '') ? { subtype: 'club' } : null;
};

const OWN =
  wordSet(`mother father sister brother husband wife son daughter girlfriend boyfriend partner family career album single
  novel memoir debut lawyer agent publicist manager voice face home death birthday diary fans`);

/** What shows a name of two words to be a person’s: "Vela Storm’s album", "said Storm", "Storm, who". */
const isPersonShown = ({ line: { items }, from, to }: Mention): boolean => {
  const owned = items.slice(to + 1, to + 4);
  if (items[to]?.tag === 'poss' && owned.some(({ lower, tag }) => tag === 'noun' && OWN.has(lower))) return true;
  if (isComma(items[to]) && items[to + 1]?.lower === 'who') return true;
  const surname = to === from + 1 && items[from - 1]?.tag !== 'det';
  return surname && (SAYS.test(items[from - 1]?.lower ?? '') || SAYS.test(items[to]?.lower ?? ''));
};

const SAYS = /^(?:said|says|wrote|told|added|replied|joked|recalled)$/u;

/** Two words that no list knows are a person’s name when the article treats them as one. */
const weighPeople = (named: Named): void => {
  if (named.type !== 'other' || named.keys.has('!sure') || named.canonical.split(' ').length !== 2) return;
  if (ORGANISATION_WORDS.has(named.canonical.toLowerCase().split(' ')[1] ?? '')) return;
  if (!named.mentions.some(isPersonShown)) return;
  named.type = 'person';
};

/** Makes bodies of the names that no list knows and that the article shows to be bodies. */
export const weighEvidence = (names: readonly Named[]): void => {
  for (const named of names) {
    weighPeople(named);
    if (named.subtype === 'agency' && named.mentions.some(isNewsAgency)) named.keys.add('!outlet');
    if (named.type === 'organisation') named.subtype = outletKind(named) ?? named.subtype;
    const letters = /^\p{Lu}{3,5}$/u.test(named.canonical) && !BODIES.has(named.canonical);
    if (letters && named.mentions.some((one) => isTold(one) || isToldOnAir(one) || isInterviewer(one)))
      named.keys.add('!outlet');
    if (isUnknownAsker(named) || isUnknownPaper(named)) {
      named.type = 'organisation';
      named.keys.add('!outlet');
    }
    const unsure = named.type === 'other' || (named.type === 'person' && !named.keys.has('!sure'));
    const words = named.canonical.split(' ').length;
    const place = named.type === 'place';
    if (!(unsure || place) || words > 2) continue;
    for (const mention of named.mentions) {
      const called = !place && knownAs(mention) !== null ? { subtype: null } : null;
      const shown = place ? noPlace(named, mention) : words === 1 ? bodyShown(mention) : firmShown(mention);
      const verdict = called ?? shown;
      if (verdict === null) continue;
      named.type = 'organisation';
      named.subtype = verdict.subtype;
      named.gender = null;
      named.role = null;
      if (verdict.subtype !== null) break;
    }
    if (
      named.subtype === 'agency' &&
      named.mentions.some((one) => isCarrier(one) || carriesNews(one) || isNewsAgency(one))
    )
      named.keys.add('!outlet');
  }
};
