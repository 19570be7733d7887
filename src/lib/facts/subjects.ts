import { TIME_NOUNS } from '../language/words/times.ts';
import { TITLES } from '../language/words/titles.ts';
import type { Line } from './lines.ts';
import {
  isComma,
  isFinite,
  isNominal,
  isShortQuote,
  isStop,
  isTimePhrase,
  phraseEnd,
  phraseStart,
  type Phrase,
  type Range,
} from './phrases.ts';
import { apposedSubject } from './appositions.ts';
import { LOOSE_PLURALS } from './words/kinds.ts';
import { clauseStart, onePart, signedSubject, subjectIn } from './subject-phrases.ts';

/** Who stands before a verb: a phrase, or the subject of the verb before it ("confirmed … but said"). */
export type Subject = Phrase | 'shared' | null;

/** Who does what the verb group beginning at `verb` says. */
export const subjectBefore = (line: Line, verb: number): Subject => {
  const { items } = line;
  let end = verb;
  while (
    end > 0 &&
    items[end - 1]?.tag === 'adv' &&
    !/^(?:one|none|others|here|there|today|yesterday)$/u.test(items[end - 1]?.lower ?? '')
  )
    end -= 1;
  if (/^(?:all|both|each)$/u.test(items[end - 1]?.lower ?? '') && /^(?:they|we)$/u.test(items[end - 2]?.lower ?? ''))
    end -= 1; // "They all agreed"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(items[end - 1]?.lower ?? '') && end > 1) end -= 1;
  // "the president on Friday said", "the board last week said"
  if (items[end - 1]?.tag === 'time' && end > 2) {
    end -= 1;
    while (end > 1 && /^(?:on|in|late|early|last|next|this)$/u.test(items[end - 1]?.lower ?? '')) end -= 1;
  }
  if (
    end > 3 &&
    TIME_NOUNS.has(items[end - 1]?.lower ?? '') &&
    /^(?:last|this|next|earlier|later)$/u.test(items[end - 2]?.lower ?? '') &&
    isNominal(items[end - 3])
  )
    end -= 2;
  if (items[end - 1]?.text === ')') {
    let open = end - 2;
    while (open > 0 && end - open < 12 && items[open]?.text !== '(') open -= 1;
    if (open > 0 && items[open]?.text === '(') end = open;
  }
  const last = items[end - 1];
  if (last === undefined) return null;
  // "a report recently that cited officials": a day or an adverb before "that"
  if (
    last.lower === 'that' &&
    end > 3 &&
    (items[end - 2]?.tag === 'adv' || items[end - 2]?.tag === 'time') &&
    isNominal(items[end - 3])
  )
    return antecedent(line, end - 1, end - 2);
  // "two sisters, each of whom says"
  if (last.lower === 'whom' && items[end - 2]?.lower === 'of')
    return nearestOf(antecedent(line, end - 3, end - 3), line);
  if (last.tag === 'wh' || (last.lower === 'that' && isNominal(items[end - 2]))) return antecedent(line, end - 1);
  if (last.tag === 'pron' && !SUBJECTS.has(last.lower)) return behindObject(line, end);
  if (last.tag === 'pron') return onePart({ from: end - 1, to: end });
  if (last.tag === 'cc' || last.lower === 'then') return 'shared';
  if (isComma(last)) {
    const before = items[end - 2];
    if (before?.quotation !== null && before !== undefined && !isShortQuote(before)) return null;
    return apposedSubject(line, end - 1) ?? datedSubject(line);
  }
  if (/^(?:[—–]|--)$/u.test(last.text)) return behindDash(line, end - 1);
  if (isStop(last)) return null;
  if (last.quotation !== null && !isShortQuote(last)) return null;
  if (!isNominal(last) && last.tag !== 'adj' && last.tag !== 'det' && last.quotation === null && last.tag !== 'time')
    return null;
  const bound = clauseStart(line, end);
  const plain = subjectIn(line, bound, end);
  const signed = plain === null ? signedSubject(line, bound, end) : null;
  if (signed !== null) return onePart(signed);
  if (plain === null) return null;
  // "Lorvane’s prime minister, Signe Ostby said" and "the mayor, said": a phrase in front with one comma only is left alone.
  return onePart(withoutThat(line, plain));
};

/** "In 2021 Tomas Belko, who works nights, wrote": the name behind the year. */
const datedSubject = ({ items }: Line): Phrase | null => {
  const dated =
    /^(?:in|since|during|by)$/u.test(items[0]?.lower ?? '') && /^(?:1[5-9]|20)\d\d$/u.test(items[1]?.text ?? '');
  let to = 2;
  while (items[to]?.tag === 'name') to += 1;
  return dated && to > 2 && isComma(items[to]) ? onePart({ from: 2, to }) : null;
};

/** "Ana Reyes — who left in May — told": whoever stands in front of what the dashes hold. */
const behindDash = (line: Line, close: number): Phrase | null => {
  const { items } = line;
  let open = close - 2;
  while (open > 0 && close - open < 30 && !/^(?:[—–]|--)$/u.test(items[open]?.text ?? '')) open -= 1;
  if (open < 1 || close - open >= 30 || !isNominal(items[open - 1])) return null;
  const plain = subjectIn(line, clauseStart(line, open), open);
  return plain === null ? null : onePart(plain);
};

const PARTS =
  /^(?:one|two|three|four|five|some|many|most|several|all|both|each|few|half|none|neither|either|dozens|hundreds|another)$/u;

/** "one of them said", "a letter signed by 40 of us says": no pronoun of an object is the subject itself. */
const behindObject = (line: Line, end: number): Phrase | null => {
  const { items } = line;
  const signed = signedSubject(line, clauseStart(line, end), end);
  if (signed !== null) return onePart(signed);
  const part = items[end - 2]?.lower === 'of' && PARTS.test(items[end - 3]?.lower ?? '') ? end - 3 : -1;
  if (part < 0) return null;
  const from = /^(?:the|another)$/u.test(items[part - 1]?.lower ?? '') ? part - 1 : part;
  return items[from - 1]?.tag === 'prep' ? null : onePart({ from, to: end });
};

/** "told the Post that investigators believe": this "that" opens the clause; only "that man" points. */
const withoutThat = (line: Line, { from, to }: Range): Range => {
  const points = line.items[from]?.lower !== 'that' || to - from < 2;
  const last = line.items[to - 1];
  const many =
    last?.tag === 'name' || /[^s]s$/u.test(last?.lower ?? '') || /^(?:people|police)$/u.test(last?.lower ?? '');
  return points || !many ? { from, to } : { from: from + 1, to };
};

const SUBJECTS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'everyone',
  'everybody',
  'nobody',
  'somebody',
  'someone',
  'none',
]);

/** Whom "who", "which" or "that" at `at` stands for. */
const antecedent = (line: Line, at: number, until = at): Phrase | null => {
  const { items } = line;
  if (!/^(?:who|which|that|each|both|all|most|many|some|none|neither|one|two|three)$/u.test(items[at]?.lower ?? ''))
    return null;
  let end = until;
  if (isComma(items[end - 1])) end -= 1;
  const start = phraseStart(line, end - 1, clauseStart(line, end));
  if (start < 0) return null;
  // After a preposition or a verb only the nearest phrase is meant: "cited two officials who said".
  return onePart({ from: start, to: end });
};

/** Of "a battle between two sisters", the sisters: those that "each of whom" can mean. */
const nearestOf = (whole: Phrase | null, line: Line): Phrase | null => {
  if (whole === null) return null;
  let from = whole.to - 1;
  while (from > whole.from && line.items[from - 1]?.tag !== 'prep') from -= 1;
  // "two people briefed on the matter, one of whom": a matter is not several
  const last = line.items[whole.to - 1]?.lower ?? '';
  return /[^s]s$/u.test(last) || LOOSE_PLURALS.has(last) ? onePart({ from, to: whole.to }) : whole;
};

const APPOSITION_STARTS = new Set(['a', 'an', 'the', 'one', 'his', 'her', 'its', 'their', 'who', 'whose', 'which']);

/** Who stands after the verb in “…,” said Ana Reyes, the mayor. */
export const subjectAfter = (line: Line, from: number): Phrase | null => {
  const { items } = line;
  const end = phraseEnd(line, from);
  if (end <= from) return null;
  const first: Range = { from, to: end };
  if (isTimePhrase(line, first)) return null;
  if (items[from]?.tag === 'pron' && !SUBJECTS.has(items[from]?.lower ?? '')) return null;
  const parts = [first];
  let to = end;
  if (isComma(items[to]) && items[to + 1]?.tag === 'num' && (isComma(items[to + 2]) || isStop(items[to + 2]))) to += 2;
  if (isComma(items[to])) {
    const next = items[to + 1];
    const role =
      next !== undefined &&
      (APPOSITION_STARTS.has(next.lower) ||
        TITLES.has(next.lower) ||
        next.tag === 'noun' ||
        next.tag === 'adj' ||
        (next.tag === 'name' && items[end - 1]?.tag === 'noun'));
    const apposed = role ? phraseEnd(line, to + 1) : to + 1;
    const after = items[apposed];
    if (
      apposed > to + 1 &&
      !isTimePhrase(line, { from: to + 1, to: apposed }) &&
      !isFinite(after) &&
      after?.tag !== 'cc'
    ) {
      parts.push({ from: to + 1, to: apposed });
      to = apposed;
    }
  }
  return { from, to, parts };
};
