import { isCallable, isPlural } from './callable.ts';
import type { Line } from './lines.ts';
import { isComma, isExtent, isShortQuote, phraseEnd, type Range } from './phrases.ts';
import { TIME_NOUNS } from '../language/words/times.ts';
import { DEMONYMS } from '../language/words/places.ts';
import { PLACE_WORDS } from './words/organisations.ts';
import { basicEnd, headWord } from './source-kinds.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { COMPANY_WORDS } from './words/epithets.ts';
import { BODY_SUBTYPES, DOCUMENT_NOUNS } from './words/kinds.ts';

/** A phrase without a name that means people, a body or a document: "two officials", "its lawyer", "the ruling". */
export type NounPhrase = Range & {
  readonly head: number; // item of its head noun
  readonly word: string; // the head in small letters
  readonly lead: 'definite' | 'indefinite' | 'owned' | 'bare'; // owned: "her lawyer", "Ost’s letter"
  readonly modifiers: readonly string[]; // words between lead and head
  readonly plural: boolean;
};

// "two people familiar with the matter": behind their noun, and no noun themselves.
const DESCRIBES = /^(?:familiar|close|aware|responsible|involved|present|eligible)$/u;

// "every company", "no lawyer": nobody in particular.
const NOBODY_YET = /^(?:every|no|any|each|either|neither|what|which|such)$/u;

const LONGEST = 10;

const startOf = (line: Line, head: number): number => {
  const { items } = line;
  let from = head;
  while (from > 0 && head - from < LONGEST) {
    const before = items[from - 1];
    if (before === undefined) break;
    if (before.tag === 'det' || (before.tag === 'poss' && !/^'s?$/u.test(before.lower))) return from - 1;
    const inside =
      /^(?:noun|name|adj|num)$/u.test(before.tag) ||
      /^'s?$/u.test(before.lower) ||
      isShortQuote(before) ||
      (before.tag === 'adv' && items[from - 2]?.tag === 'det') ||
      (before.tag === 'time' && items[from - 2]?.tag === 'det') ||
      (before.tag === 'ing' && /^(?:det|poss)$/u.test(items[from - 2]?.tag ?? '')) ||
      // "three current and former officials"
      (before.tag === 'cc' && items[from]?.tag === 'adj' && items[from - 2]?.tag === 'adj') ||
      // "a leaked memo"; "a report that cited officials" cites
      (/^(?:part|past)$/u.test(before.tag) && /^(?:a|an|the)$/u.test(items[from - 2]?.lower ?? ''));
    if (!inside) break;
    from -= 1;
  }
  return from;
};

const leadOf = (line: Line, from: number, head: number): NounPhrase['lead'] => {
  const first = line.items[from];
  if (
    first?.tag === 'poss' ||
    line.items.slice(from, head).some((item) => /^'s?$/u.test(item.lower) && item.tag === 'poss')
  )
    return 'owned';
  if (first?.tag === 'det' && /^(?:the|this|that|these|those|both)$/u.test(first.lower)) return 'definite';
  return first?.tag === 'det' || first?.tag === 'num' ? 'indefinite' : 'bare';
};

/** Every phrase of a line that may speak of a source, in order. */
export const nounPhrases = (line: Line): NounPhrase[] => {
  const { items } = line;
  return items.flatMap((item, head): NounPhrase[] => {
    const next = items[head + 1];
    const demonym = item.tag === 'name' && DEMONYMS.has(item.text) && items[head - 1]?.lower === 'the';
    const noun =
      item.tag === 'noun' || item.tag === 'num' || item.tag === 'name' || item.tag === 'adj' || item.tag === 'ing';
    if (!demonym && (!noun || !isCallable(item.lower))) return [];
    if (next !== undefined && /^(?:noun|name)$/u.test(next.tag) && !DESCRIBES.test(next.lower)) return [];
    if (demonym && next?.tag === 'adj') return [];
    if (next?.tag === 'adj' && isCallable(next.lower)) return []; // "its chief executive", taken for an adjective
    if (item.tag === 'num' && next?.lower === 'of') return [];
    if (NOBODY_YET.test(items[startOf(line, head)]?.lower ?? '')) return [];
    const from = startOf(line, head);
    const lead = leadOf(line, from, head);
    // "a diary", "the ruling": taken for an adjective or a verb by their endings.
    if (/^(?:adj|ing)$/u.test(item.tag) && lead === 'bare') return [];
    if (item.tag === 'name' && lead !== 'definite' && lead !== 'owned') return [];
    const first = /^(?:det|poss)$/u.test(items[from]?.tag ?? '') ? from + 1 : from;
    return [
      {
        from,
        to: Math.max(head + 1, next?.tag === 'poss' ? head + 1 : labelEnd(line, from, head)),
        head,
        word: item.lower,
        lead,
        modifiers: items.slice(first, head).map((one) => one.lower),
        plural: isPlural(item.lower) || /^(?:these|those|both)$/u.test(items[from]?.lower ?? ''),
      },
    ];
  });
};

/** The same for a phrase whose noun no list knows: "the loop", “wildlife officer”. */
export const nounPhraseAt = (line: Line, part: Range, head: number): NounPhrase => {
  // "harder to square with the district’s files": only what stands with the noun.
  const governed = line.items.slice(part.from, head).some(({ tag }) => tag === 'prep' || tag === 'to');
  const from = governed ? Math.max(part.from, startOf(line, head)) : part.from;
  const first = /^(?:det|poss)$/u.test(line.items[from]?.tag ?? '') ? from + 1 : from;
  const word = headWord(line, head);
  return {
    from,
    to: basicEnd(line, part, head),
    head,
    word,
    lead: leadOf(line, from, head),
    modifiers: line.items.slice(first, head).map((one) => one.lower),
    plural: isPlural(word),
  };
};

const SEEN = /^(?:seen|quoted|cited|interviewed|obtained|reviewed|viewed|published|shared|released|issued)$/u;
const WHERE = /^(?:by|in|on)$/u;

/** "the capital", "the city": a place that tells nobody from anybody. */
const isSomewhere = ({ items }: Line, at: number, end: number): boolean =>
  items[at]?.lower === 'the' && at + 2 === end && PLACE_WORDS[items[at + 1]?.lower ?? ''] !== undefined;

const isWritten = ({ items }: Line, head: number): boolean => {
  const word = items[head]?.lower ?? '';
  return DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(word.replace(/s$/u, ''));
};

/** A verb of saying that was taken for a participle: "confirmed to the Herald that". */
const saysThat = ({ items }: Line, at: number): boolean => {
  if (cueVerbOf(items[at])?.clause !== true || items[at + 1]?.lower !== 'to') return false;
  return items.slice(at + 2, at + 8).some(({ lower }) => lower === 'that');
};

/** An agency, a firm: what it sends to somebody is no part of it, as it is of an envoy. */
const isBody = (word: string): boolean => BODY_SUBTYPES[word] !== undefined || COMPANY_WORDS.has(word);

/** How far its words describe it: "a person close to the firm", without "who …". */
const labelEnd = (line: Line, from: number, head: number): number => {
  const and = line.items.slice(from, head).findLastIndex(({ tag }) => tag === 'cc');
  const end = phraseEnd(line, from + and + 1);
  for (let i = head + 1; i < end; i += 1) {
    const item = line.items[i];
    if (item?.tag === 'wh' || isComma(item)) return i;
    if (isExtent(line, i)) return i; // "told the minister three times"
    if (i > head && /^(?:last|this|next)$/u.test(item?.lower ?? '') && TIME_NOUNS.has(line.items[i + 1]?.lower ?? ''))
      return i; // "left the agency last month"
    if (item?.tag === 'part' && saysThat(line, i)) return i; // "his lawyer confirmed to the Herald that"
    // "a report for the council by the consultants": no council by anybody
    if (item?.lower === 'by' && line.items[i - 1]?.tag === 'noun' && !isWritten(line, head)) return i;
    if (item?.lower === 'to' && i === head + 1 && isBody(line.items[head]?.lower ?? '')) return i; // "a letter from the agency to the firm"
    if (item?.lower === 'in' && isSomewhere(line, i + 1, end)) return i; // "three officers in the capital"
    if (item?.tag === 'prep' && line.items[i + 1]?.tag === 'ing') return i; // "accuses the firm of hiding letters"
    if (SEEN.test(item?.lower ?? '') && WHERE.test(line.items[i + 1]?.lower ?? '')) return i; // "emails seen by the Ledger"
  }
  if (end > head) return end;
  const of = line.items[head + 1]?.lower === 'of' ? phraseEnd(line, head + 2) : head + 1;
  return Math.max(of, head + 1);
};
