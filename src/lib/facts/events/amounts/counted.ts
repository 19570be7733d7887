import { TIME_NOUNS } from '../../../language/words/times.ts';
import type { Item } from '../../lines.ts';
import { ONE_WITH_S, DIES, HARMED, HARMS, NEVER_COUNTED, NUMBERED, ODD_PLURALS, TOLLS } from '../../words/figures.ts';
import { PERSON_NOUNS } from '../../words/kinds.ts';
import type { AmountMatch, Items } from './reader.ts';
import { readNumeral, type Numeral } from '../numerals.ts';

const isPlural = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quotation === null &&
  item.tag !== 'mark' &&
  (ODD_PLURALS.has(item.lower) ||
    (/[^siu]s$|(?:menu|taxi|ski|guru|alibi|rabbi|safari)s$/u.test(item.lower) &&
      item.tag !== 'poss' &&
      !ONE_WITH_S.has(item.lower))) &&
  !NEVER_COUNTED.has(item.lower);

const modifies = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quotation === null &&
  (item.tag === 'adj' || item.tag === 'noun' || item.tag === 'name' || item.tag === 'ing' || item.tag === 'part');

/** "glass plates", "elderly Norwegian men": where the noun that a number counts ends, or -1. */
const nounEnd = (items: Items, from: number, one: boolean): number => {
  for (let at = from; at < from + 4; at += 1) {
    const item = items[at];
    if (one && item !== undefined && PERSON_NOUNS.has(item.lower)) return at + 1;
    if (!one && isPlural(item) && !(item?.tag === 'name' && modifies(items[at + 1]))) return at + 1;
    if (!modifies(item)) return -1;
  }
  return -1;
};

/** "of the seven factories", "of them": the whole that a number is taken from; its end, or -1. */
const wholeEnd = (items: Items, of: number): number => {
  if (items[of]?.lower !== 'of') return -1;
  if (/^(?:them|those|these|us|you)$/u.test(items[of + 1]?.lower ?? '') && !modifies(items[of + 2])) return of + 2;
  const owner = items[of + 1];
  if (owner === undefined || (owner.tag !== 'det' && owner.tag !== 'poss')) return nounEnd(items, of + 1, false);
  const number = readNumeral(items, of + 2);
  return nounEnd(items, number?.to ?? of + 2, false);
};

const CHANGES = /^(?:from|to|at|of|than|said|says|say)$/u;
const COMPARED = /^(?:up|down|rise|fall|increase|drop)$/u;
const isFinite = (item: Item | undefined): boolean => item !== undefined && /^(?:past|pres|aux|modal)$/u.test(item.tag);

/** "Eleven were found", "raised it from 9 to 12", "41 dead": a number that stands for what it counts. */
const standsAlone = (items: Items, i: number, number: Numeral): boolean => {
  const after = items[number.to];
  const before = items[i - 1];
  const year = /^(?:1[5-9]|20)\d\d$/u.test(items[i]?.text ?? '');
  if (year && number.to === i + 1) return false;
  const opens = before === undefined || before.tag === 'mark' || before.tag === 'sub' || before.tag === 'cc';
  if (items.length <= 4 && number.to === items.length && number.digits && i > 0) return true; // “up to 40”
  const small = items[i]?.lower === 'one' || (number.values.length === 0 && items[i]?.lower !== 'dozens');
  if (HARMED.has(after?.lower ?? '')) return true;
  if (HARMS.has(before?.lower ?? '') && items[i]?.lower !== 'one' && after?.tag !== 'noun') return true;
  // "fell by 208,000 last year", "38 people died, not 45"
  const linked = /^(?:by|to|from|not)$/u.test(before?.lower ?? '');
  if (linked && number.digits && (items[i]?.text.includes(',') === true || before?.lower === 'not')) return true;
  if (small) return false;
  if (
    (opens || before?.tag === 'prep' || before?.lower === 'that') &&
    isFinite(after) &&
    !/^(?:'s)$/u.test(after?.lower ?? '')
  )
    return opens || before?.lower === 'that';
  const ends =
    after === undefined || after.tag === 'mark' || after.lower === 'to' || after.tag === 'cc' || after.tag === 'prep';
  if (before?.lower === 'from' && COMPARED.test(items[i - 2]?.lower ?? '')) return true;
  if (!ends) return false;
  if (number.digits && (items[i]?.text.includes(',') === true || number.to > i + 1)) return true;
  if (HARMS.has(before?.lower ?? '')) return true;
  return CHANGES.test(before?.lower ?? '') && speaksOfFigures(items, i);
};

const FIGURE_TALK =
  /^(?:figures?|numbers?|tolls?|totals?|counts?|tally|estimates?|estimated|raised|raises|lowered|cut|revised|corrected|put|puts|updated|rose|risen|rises|rising|climbed|fell|fallen|dropped|more|fewer|less|first|originally|earlier|says?|said)$/u;

const speaksOfFigures = (items: Items, i: number): boolean =>
  items.slice(Math.max(0, i - 9), i).some((item) => FIGURE_TALK.test(item.lower));

/** True where the words around a count say that those counted were harmed. */
const isHarm = (items: Items, i: number, to: number): boolean => {
  for (let at = Math.max(0, i - 4); at < i; at += 1) {
    const word = items[at]?.lower ?? '';
    if (TOLLS.has(word) || (HARMS.has(word) && at >= i - 3)) return true;
  }
  for (let at = to; at < Math.min(items.length, to + 4); at += 1) {
    const item = items[at];
    if (item === undefined || item.tag === 'mark' || item.tag === 'wh' || item.tag === 'cc') return false;
    if (HARMED.has(item.lower) || DIES.has(item.lower)) return true;
    if (!/^(?:aux|adv|adj|det|prep)$/u.test(item.tag) && item.lower !== 'reported' && item.lower !== 'listed')
      return false;
  }
  return false;
};

/** A number with what it counts, or by itself where news leaves the noun out. */
export const readCount = (items: Items, i: number, number: Numeral): AmountMatch | null => {
  const before = items[i - 1];
  if (before !== undefined && NUMBERED.has(before.lower.replace(/\.$/u, '')) && before.tag !== 'det' && number.digits)
    return null;
  const one = number.to === i + 1 && items[i]?.lower === 'one';
  const partOf = one ? -1 : wholeEnd(items, number.to);
  const noun = partOf >= 0 ? partOf : nounEnd(items, number.to, one);
  const counted = items[noun - 1];
  // "three times as many" compares
  if (counted?.lower === 'times' && /^(?:as|more|higher|bigger|larger|faster|the)$/u.test(items[noun]?.lower ?? ''))
    return null;
  if (noun > 0 && counted !== undefined && TIME_NOUNS.has(counted.lower)) return null;
  // "Apollo 11", "SafeStep 3": a name before digits owns them
  if (before?.tag === 'name' && number.digits && !items[i]?.text.includes(',')) return null;
  if (noun < 0 && !standsAlone(items, i, number)) return null;
  const to = noun < 0 ? (HARMED.has(items[number.to]?.lower ?? '') ? number.to + 1 : number.to) : noun;
  const unit =
    noun < 0 || counted === undefined || counted.tag === 'pron' || counted.lower === 'those' ? null : counted.text;
  const ofPeople =
    unit === null || PERSON_NOUNS.has(unit.replace(/s$/u, '')) || ODD_PLURALS.has(unit) || HARMED.has(unit);
  const kind = ofPeople && (isHarm(items, i, to) || HARMED.has(items[to - 1]?.lower ?? '')) ? 'casualties' : 'count';
  return { to, kind, unit, values: number.values };
};
