import type { Line } from '../../lines.ts';
import { type Range, isComma, isFinite, isNominal, isTimePhrase, phraseEnd, phraseStart } from '../../phrases.ts';
import { subjectBefore } from '../../subjects.ts';
import { HARMED } from '../../words/figures.ts';
import { lower, tag } from './tie.ts';

/** The noun phrase that ends before item `end`, unless it is a pronoun or a time. */
export const nounBefore = (line: Line, end: number, floor = 0): Range | null => {
  // "the number of dead", "the number injured"
  if (HARMED.has(lower(line, end - 1)) && !isNominal(line.items[end - 1])) {
    const of = lower(line, end - 2) === 'of' ? end - 2 : end - 1;
    const noun = nounBefore(line, of, floor);
    return noun === null ? null : { from: noun.from, to: end };
  }
  if (!isNominal(line.items[end - 1])) return null;
  const from = phraseStart(line, end - 1, floor);
  const range = { from, to: end };
  return from < 0 || isTimePhrase(line, range) ? null : range;
};

/** "the vote to his 47.9%": a phrase keeps "of", "in" and "for", the rest is the clause's. */
export const ownWords = (line: Line, range: Range): Range => {
  let to = range.from + 1;
  while (to < range.to && !/^(?:to|by|from|at|on|with|after|than|until)$/u.test(lower(line, to))) to += 1;
  return { from: range.from, to: Math.min(to, range.to) };
};

/** The noun phrase that begins at item `from`, unless it is a pronoun or a time. */
export const nounAfter = (line: Line, from: number, ceiling: number): Range | null => {
  const range = ownWords(line, { from, to: Math.min(phraseEnd(line, from), ceiling) });
  if (range.to <= from || tag(line, from) === 'pron' || isTimePhrase(line, range)) return null;
  return range;
};

const nearest = (line: Line, range: Range): Range => {
  let { from } = range;
  for (let i = range.from; i < range.to - 1; i += 1) if (tag(line, i) === 'prep') from = i + 1;
  return { from, to: range.to };
};

/** "is 40 light-years away and weighs 6.5 tonnes": the subject of the verb before "and". */
const sharedSubject = (line: Line, verb: number): Range | null => {
  for (let i = verb - 2; i >= Math.max(0, verb - 20); i -= 1) {
    if (/^(?:wh|sub|cc)$/u.test(tag(line, i)) || (line.items[i]?.tag === 'mark' && !isComma(line.items[i])))
      return null;
    if (isFinite(line.items[i]) && !isFinite(line.items[i - 1])) {
      const subject = subjectBefore(line, i);
      const part = subject === null || subject === 'shared' ? null : (subject.parts[0] ?? subject);
      return part === null || tag(line, part.from) === 'pron' || isTimePhrase(line, part) ? null : part;
    }
  }
  return null;
};

/** The subject of the verb group that holds item `verb`. */
export const subjectOf = (line: Line, verb: number): Range | null => {
  let first = verb;
  while (first > 0 && /^(?:aux|modal|adv|neg|to)$/u.test(tag(line, first - 1))) first -= 1;
  const subject = subjectBefore(line, first);
  if (subject === 'shared') return sharedSubject(line, first);
  if (subject === null) return null;
  const whole = subject.parts[0] ?? subject;
  // "found that sea levels rose": the conjunction is no part of it
  const part =
    lower(line, whole.from) === 'that' && isFinite(line.items[whole.from - 1])
      ? { from: whole.from + 1, to: whole.to }
      : whole;
  const dates = part.to - part.from <= 3 && isTimePhrase(line, part);
  if (tag(line, part.from) === 'pron' || dates) return null;
  // "the return of the bird, which is thought to be 40": "which" means the nearest noun
  return tag(line, first - 1) === 'wh' || lower(line, first - 1) === 'that' ? nearest(line, part) : part;
};
