import { NUMBER_WORDS } from '../language/words/function-words.ts';
import { isCallable, singularOf } from './callable.ts';
import type { Named } from './entities.ts';
import type { SourceKind } from './facts.ts';
import { isQuote, type Line } from './lines.ts';
import { isOutletName } from './names.ts';
import { isComma, isExtent, type Range } from './phrases.ts';
import {
  BODY_NOUNS,
  BODY_SUBTYPES,
  DOCUMENT_NOUNS,
  DOERS,
  LOOSE_PLURALS,
  PERSON_NOUNS,
  SPOKES_NOUNS,
} from './words/kinds.ts';
import { HEADS_OF_NAMES } from './words/organisations.ts';
import { OUTLET_NOUNS } from './words/outlets.ts';

export const kindOfNamed = (named: Named): SourceKind => {
  if (named.type === 'person') return 'person';
  if (named.type === 'organisation')
    return isOutletName(named.canonical) ||
      named.keys.has('!outlet') ||
      ['newspaper', 'broadcaster', 'magazine', 'podcast', 'website'].includes(named.subtype ?? '')
      ? 'outlet'
      : 'organisation';
  if (named.type === 'place') return 'organisation';
  const words = named.canonical.split(' ');
  return words.length >= 2 && words.length <= 3 && !words.some((word) => NUMBER_WORDS.has(word.toLowerCase()))
    ? 'person'
    : 'organisation';
};

/** "a Ministry of Defence spokesman": behind a whole name with an "of". */
const isSpokenForName = ({ items }: Line, { from, to }: Range): boolean => {
  if (!SPOKES_NOUNS.has(items[to - 1]?.lower ?? '') || items[to - 2]?.tag !== 'name') return false;
  const of = items.findIndex(({ lower }, i) => i > from && i < to && /^(?:of|for)$/u.test(lower));
  return of > from && HEADS_OF_NAMES.has(items[of - 1]?.lower ?? '') && items[of - 1]?.tag === 'name';
};

/** The head of a noun phrase: the last noun before "of", "in" and the like. */
export const headOf = (line: Line, part: Range): number | null => {
  if (isSpokenForName(line, part)) return part.to - 1;
  let head: number | null = null;
  for (let i = part.from; i < part.to; i += 1) {
    const item = line.items[i];
    if (item === undefined) break;
    if (
      head !== null &&
      (item.tag === 'prep' ||
        item.tag === 'to' ||
        item.tag === 'wh' ||
        item.tag === 'part' ||
        item.tag === 'mark' ||
        isExtent(line, i) || // "the minister three times"
        /^(?:familiar|close|aware|who)$/u.test(item.lower))
    )
      break;
    if (
      item.tag === 'noun' ||
      item.tag === 'name' ||
      item.quotation !== null ||
      (item.tag === 'adj' && isCallable(item.lower)) || // "the directorate", by its ending
      (item.tag === 'num' && head === null) ||
      (item.tag === 'det' && head === null && part.to - part.from === 1)
    )
      head = i;
  }
  return head;
};

/** The head noun in small letters; of a “wildlife officer”, the last word inside the marks. */
export const headWord = (line: Line, head: number): string => {
  const item = line.items[head];
  if (!isQuote(item)) return item?.lower ?? '';
  return line.text.slice(item.quotation.inner.start, item.quotation.inner.end).toLowerCase().split(/\s+/u).at(-1) ?? '';
};

/** How far a label reaches: the phrase without its relative clause. */
export const basicEnd = (line: Line, part: Range, head: number): number => {
  for (let i = head + 1; i < part.to; i += 1) {
    const item = line.items[i];
    if (item?.tag === 'wh' || isComma(item) || isExtent(line, i)) return i;
  }
  return part.to;
};

export const withoutArticle = (text: string): string =>
  text
    .replace(/^(?:the|a|an|this|that|these|those)\s+/iu, '')
    .replace(/[“”"]/gu, '')
    .trim();

/** "State television", "local radio". */
const isStateMedia = ({ items }: Line, head: number): boolean =>
  /^(?:television|tv|radio)$/u.test(items[head]?.lower ?? '') &&
  /^(?:state|state-run|state-owned|public|national|local|government)$/u.test(items[head - 1]?.lower ?? '');

type Verdict = { readonly kind: SourceKind; readonly anonymous: boolean };

/** What a phrase without a name stands for. */
export const kindOfNoun = (line: Line, part: Range, head: number): Verdict => {
  const word = headWord(line, head);
  const first = line.items[part.from];
  const singular = singularOf(word);
  const numbered = line.items.slice(part.from, head).some((item) => NUMBER_WORDS.has(item.lower) || item.tag === 'num');
  if (/^(?:team|family|authors|couple|duo|trio)$/u.test(word)) return { kind: 'group', anonymous: false };
  if (word === 'guard' && /^(?:coast|national|revolutionary|border|home)$/u.test(line.items[head - 1]?.lower ?? ''))
    return { kind: 'organisation', anonymous: false };
  if (SPOKES_NOUNS.has(word)) return { kind: 'organisation', anonymous: false };
  if (/officer$/u.test(word) && line.items[head - 1]?.lower === 'duty')
    return { kind: 'organisation', anonymous: false };
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(singular)) return { kind: 'document', anonymous: false };
  if (PERSON_NOUNS.has(word) || (DOERS.test(word) && word.length > 6)) return { kind: 'anonymous', anonymous: true };
  if (numbered && (PERSON_NOUNS.has(singular) || DOERS.test(singular) || LOOSE_PLURALS.has(word)))
    return { kind: 'anonymous', anonymous: true };
  if (first?.tag === 'num' && head === part.from) return { kind: 'anonymous', anonymous: true };
  if (BODY_NOUNS.has(word) || BODY_SUBTYPES[word] !== undefined) return { kind: 'organisation', anonymous: false };
  if (OUTLET_NOUNS.has(word) || isStateMedia(line, head)) return { kind: 'outlet', anonymous: false };
  if (LOOSE_PLURALS.has(word)) {
    const definite =
      first?.lower === 'the' &&
      /^(?:authors|researchers|scientists|organisers|organizers|trustees|team|players|parents|siblings)$/u.test(word);
    return { kind: 'group', anonymous: !definite };
  }
  if (singular !== word && (PERSON_NOUNS.has(singular) || DOERS.test(singular)))
    return { kind: 'group', anonymous: true };
  if (/[^s]s$/u.test(word)) return { kind: 'group', anonymous: true };
  return isDoer(word) ? { kind: 'anonymous', anonymous: true } : { kind: 'organisation', anonymous: false };
};

const NO_DOERS =
  /(?:cent(?:er|re)|chamber|order|tower|power|number|register|charter|carrier|retailer|insurer|lender|maker|water)$/u;

/** "a grower", "one bidder": whoever speaks and is called after what they do, when no list knows the word. */
const isDoer = (word: string): boolean =>
  /[^aeiou](?:er|or|ist)$/u.test(word) && word.length >= 5 && !NO_DOERS.test(word);
