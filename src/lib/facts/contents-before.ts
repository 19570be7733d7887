import { clauseEnd, endsSpeech, hasFinite, TAILS, trimEnd, trimStart } from './clause-ends.ts';
import { isQuote, type Line } from './lines.ts';
import { isComma, isFinite, isStop } from './phrases.ts';
import { type Found, isNamed } from './quoted-contents.ts';

const isSentenceEnd = (line: Line, i: number): boolean => {
  const item = line.items[i];
  return item === undefined || (item.tag === 'mark' && /^[.!?…]+$/u.test(item.text) && i >= line.items.length - 2);
};

/** What stands in front of a subject and its verb: “C,” S said · C, S said. `limit` is the first item of subject or cue. */
export const contentBefore = (line: Line, limit: number): Found | null => {
  const { items } = line;
  const last = items[limit - 1];
  if (last === undefined) return null;
  if (last.quotation !== null || (isComma(last) && isQuote(items[limit - 2]))) {
    const q = last.quotation !== null ? limit - 1 : limit - 2;
    const quote = items[q];
    if (quote === undefined) return null;
    if (isNamed(line, q)) return null;
    const opens = clauseBeforeQuote(line, q);
    if (last.quotation !== null && !endsSpeech(line, quote) && quote.size < 3 && opens === q) return null;
    return { from: opens, to: q + 1, quoted: opens === q };
  }
  if (!isComma(last) && !(last.tag === 'mark' && /^[—–]|--$/u.test(last.text))) return null;
  if (items[limit - 2]?.tag === 'cc') return null;
  let from = Math.max(0, limit - 120);
  for (let i = limit - 2; i >= from; i -= 1) {
    const item = items[i];
    if (item?.text === ';' || item?.text === ':') {
      from = i + 1;
      break;
    }
  }
  while (
    /^(?:but|and|so|yet|still)$/u.test(items[from]?.lower ?? '') ||
    isComma(items[from]) ||
    items[from]?.text === '•'
  )
    from += 1;
  let to = limit - 1;
  to = trimEnd(line, from, to);
  from = trimStart(line, from, to);
  return to - from >= 2 && !NOT_CONTENT.test(items[from]?.lower ?? '') && hasFinite(line, from, to)
    ? { from, to, quoted: false }
    : null;
};

// "Asked whether he would go, he said …": the question, not the answer.
const NOT_CONTENT = /^(?:asked|pressed|questioned|speaking|writing|responding|told|when|after|before|while|as)$/u;

/** “half the town” alone, or the clause that ends in it: where the content begins. */
const clauseBeforeQuote = (line: Line, q: number): number => {
  const { items } = line;
  let from = q;
  let finite = false;
  for (let i = q - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (item === undefined || (isStop(item) && !isComma(item))) break;
    if (isComma(item) && !finite) {
      // "On Sunday, “…,” the Journal reported": an adverbial in front is no part of it; "It was late, “too late,”" is.
      if (i === q - 1) {
        if (!hasFinite(line, 0, i)) return q;
        continue;
      }
    }
    if (isFinite(item)) finite = true;
    from = i;
  }
  if (!finite || items[q - 1]?.text === ':') return q;
  while (/^(?:but|and|so|yet)$/u.test(items[from]?.lower ?? '')) from += 1;
  return from;
};

/** “It is better,” he added, to wait for the vote: the clause that the quotation began. */
const goesOnQuoted = (line: Line, at: number): Found | null => {
  const word = line.items[at]?.lower ?? '';
  const goesOn = /^(?:because|unless)$/u.test(word) || (word === 'to' && line.items[at + 1]?.tag === 'base');
  const to = goesOn ? clauseEnd(line, at, null) : at;
  return to - at > 2 ? { from: at, to, quoted: false } : null;
};

/** Content that goes on behind a cue in the middle: C, S said, C2. */
export const contentContinues = (line: Line, from: number, first: Found): Found | null => {
  const { items } = line;
  let i = from;
  if (!isComma(items[i]) && !isQuote(items[i])) return null;
  if (isComma(items[i])) i += 1;
  const item = items[i];
  if (item === undefined || isSentenceEnd(line, i)) return null;
  if (item.quotation !== null) return { from: i, to: i + 1, quoted: true };
  if (first.quoted) return goesOnQuoted(line, i);
  const bare = item.lower === 'and' ? i + 1 : i;
  const lead = items[bare];
  // "…, police said, but the farmer has vowed to fight", "…, down from nine": the writer’s own
  if (
    item.lower === 'but' &&
    /^(?:det|noun|name|num)$/u.test(line.items[i + 1]?.tag ?? '') &&
    !items.slice(i).some(isQuote)
  )
    return null;
  if (/^(?:down|up)$/u.test(item.lower) && line.items[i + 1]?.lower === 'from') return null;
  // "…, officials said, as both armies denied it": what went on meanwhile, told by the writer
  if (/^(?:as|while)$/u.test(item.lower)) return null;
  if (lead === undefined || TAILS.test(lead.lower) || lead.tag === 'wh' || lead.lower === 'who') return null;
  if (
    item.tag !== 'cc' &&
    item.tag !== 'sub' &&
    !(
      item.tag === 'prep' ||
      item.tag === 'to' ||
      item.lower === 'although' ||
      item.lower === 'though' ||
      item.lower === 'unless'
    )
  )
    return null;
  const end = clauseEnd(line, bare, null);
  return end - bare >= 2 ? { from: bare, to: end, quoted: false } : null;
};
