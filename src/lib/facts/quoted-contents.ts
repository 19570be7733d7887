import { clauseEnd, endsSpeech } from './clause-ends.ts';
import type { Cue } from './cues.ts';
import { isQuote, type Item, type Line } from './lines.ts';
import { isComma, isFinite, isNominal, isStop, type Range } from './phrases.ts';

/** Content found in a line: item range, and what kind of construction gave it. */
export type Found = Range & { readonly quoted: boolean };

const isOpenMark = (item: Item | undefined): boolean => item?.text === ':' || isComma(item);

export const hasFiniteSoon = (line: Line, from: number, limit: number): boolean => {
  for (let i = from; i < Math.min(line.items.length, from + limit); i += 1) {
    const item = line.items[i];
    if (isFinite(item) || (isQuote(item) && item.size > 2)) return true;
    if (isStop(item)) return false;
  }
  return false;
};

export type After = Found & { readonly tailTo: number; readonly how: 'that' | 'quote' | 'whether' | 'bare' };

/** said: “…” · told the court: “…” · wrote on Facebook, “…” · said “half the town” had been moved. */
export const quoteAfter = (line: Line, cue: Cue): After | null => {
  const { items } = line;
  let q = -1;
  for (let i = cue.to; i < Math.min(items.length, cue.to + 18); i += 1) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.quotation !== null) {
      q = i;
      break;
    }
    if (
      isFinite(item) ||
      item.lower === 'that' ||
      item.tag === 'sub' ||
      (item.tag === 'cc' && i === cue.to) ||
      (isStop(item) && item.text !== ':')
    )
      return null;
    if (item.tag === 'to' && cue.verb.directive) return null;
    if (item.text === ':' && !isQuote(items[i + 1])) return null;
    if (isComma(item) && !isQuote(items[i + 1]) && i > cue.to) return null;
  }
  const quote = items[q];
  if (q < 0 || quote === undefined) return null;
  const adjacent = q === cue.to || isOpenMark(items[q - 1]);
  const next = items[q + 1];
  if (q === cue.to && isTitle(line, quote)) return null;
  const whole = next === undefined || isStop(next) || isComma(next);
  const ends = endsSpeech(line, quote);
  if (adjacent && (whole || ends || isOpenMark(items[q - 1]))) {
    const tight = q === cue.to && !ends && !whole;
    if (!tight) return { from: q, to: q + 1, quoted: true, tailTo: q, how: 'quote' };
  }
  // told the BBC “…”, said in the note “…”: a whole quotation behind a hearer or an occasion
  if (
    !adjacent &&
    whole &&
    quote.size > 3 &&
    (cue.verb.hearer || items[cue.to]?.tag === 'prep') &&
    startsUpper(line, quote)
  )
    return { from: q, to: q + 1, quoted: true, tailTo: q, how: 'quote' };
  if (!cue.verb.clause && !(q === cue.to)) return null;
  // A quotation that begins a clause: the clause is the content.
  if (q === cue.to || isOpenMark(items[q - 1])) {
    if (cue.verb.clause && q === cue.to && quote.size > 4 && next?.tag === 'prep' && !hasFiniteSoon(line, q + 1, 14))
      return {
        from: q,
        to: BELONGS.test(next.lower) ? clauseEnd(line, q, cue) : q + 1,
        quoted: true,
        tailTo: q,
        how: 'quote',
      };
    if (!cue.verb.clause || !hasFiniteSoon(line, q + 1, 14)) return null;
    const end = clauseEnd(line, q, cue);
    return { from: q, to: end, quoted: false, tailTo: q, how: 'quote' };
  }
  return null;
};

// "says “it is a two-man race” between A and B": the words behind the marks go on with them.
const BELONGS = /^(?:between|of|for|with|about|to|against)$/u;

/** "host of “Morning Show,”", "known as “Nell,”": a name in marks at the end of a phrase, no speech. */
export const isNamed = (line: Line, at: number): boolean => {
  const { items } = line;
  const item = items[at];
  const before = items[at - 1];
  if (!isQuote(item) || before === undefined) return false;
  if (/^(?:as|called|dubbed|nicknamed)$/u.test(before.lower)) return item.size < 4;
  return (before.tag === 'poss' || before.tag === 'prep' || isNominal(before)) && isTitle(line, item);
};

/** “The Long Pier”: a work’s name, not words. */
const isTitle = (line: Line, item: Item): boolean => {
  if (item.quotation === null || item.size < 2 || item.size > 12) return false;
  const words = line.text
    .slice(item.quotation.inner.start, item.quotation.inner.end)
    .split(/\s+/u)
    .filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
};

const startsUpper = (line: Line, item: Item): boolean =>
  item.quotation !== null &&
  /\p{Lu}/u.test(line.text.slice(item.quotation.inner.start, item.quotation.inner.start + 2));
