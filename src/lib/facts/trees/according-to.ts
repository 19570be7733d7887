import { finding, contentSpan, type Finding, type Scene } from '../findings.ts';
import { isComma, type Range } from '../phrases.ts';
import { SIZES } from '../rules/secondhand.ts';
import { mayBeSource } from '../speakers.ts';
import { fullLabelOf, tagOf, childOf, type Grown, headOf, isVerb, labelOf, lowerOf, rangeOf } from './grown.ts';
import { phraseOf, trim } from './subjects.ts';

/** "The river, according to the board, is low": everything in the clause but the phrase that credits. */
export const accordingTo = ({ line, grown }: Scene): readonly Finding[] => {
  if (grown === null) return [];
  return line.items.flatMap((item, at) => {
    if (item.lower !== 'according' || lowerOf(grown, at + 1) !== 'to') return [];
    const noun = nounBehind(grown, at);
    if (noun === null) return [];
    const clause = clauseAround(grown, noun);
    if (clause === null) return [];
    const source = phraseOf(grown, noun);
    // "to" is no part of whoever it stands before.
    const clip = ({ from, to }: Range): Range => ({ from: Math.max(from, at + 2), to });
    const phrase = { ...clip(source), parts: source.parts.map(clip) };
    if (phrase.to <= phrase.from || SIZES.test(lowerOf(grown, noun)) || !mayBeSource(line, phrase)) return [];
    const pieces = piecesAround(grown, rangeOf(grown, clause), { from: at, to: rangeOf(grown, noun).to });
    if (pieces.length === 0 || citesOthers(grown, rangeOf(grown, noun))) return [];
    const cue = { start: item.start, end: line.items[at + 1]?.end ?? item.end };
    return [
      finding(
        'tree-according-to',
        line,
        phrase,
        [cue],
        pieces.map((piece) => contentSpan(line, piece)),
        'stated',
      ),
    ];
  });
};

/** "according to the board, citing a clerk", "according to a clerk, as quoted by the Herald": a chain, which a pattern reads. */
const citesOthers = (grown: Grown, { from, to }: Range): boolean => {
  for (let at = from; at <= to; at += 1) {
    if (!isComma(grown.line.items[at])) continue;
    const [next, verb] = [lowerOf(grown, at + 1), lowerOf(grown, at + 2)];
    if (/^(?:citing|quoting|crediting|attributing)$/u.test(next)) return true;
    if (next === 'which' && /^(?:cite[sd]?|quote[sd]?|credit(?:s|ed)|attribute[sd])$/u.test(verb)) return true;
    if (next === 'as' && /^(?:quoted|cited|reported|carried)$/u.test(verb)) return true;
  }
  return false;
};

const nounBehind = (grown: Grown, at: number): number | null => {
  const head = headOf(grown, at);
  if (head > at && labelOf(grown, at) === 'case') return head;
  const object = childOf(grown, at, 'obl', 'obj', 'nmod');
  return object !== undefined && object > at ? object : null;
};

const clauseAround = (grown: Grown, noun: number): number | null => {
  for (let at = headOf(grown, noun), steps = 0; at >= 0 && steps < 8; at = headOf(grown, at), steps += 1) {
    if (lowerOf(grown, at) === 'according') continue;
    // "the firm that won the contract, according to leaked files": the comma parts it from the clause about the firm
    if (fullLabelOf(grown, at) === 'acl:relcl' && isPartedFrom(grown, at, accordingAt(grown, noun))) continue;
    if (isVerb(grown, at) || childOf(grown, at, 'cop', 'nsubj') !== undefined || headOf(grown, at) < 0) return at;
  }
  return null;
};

const isPartedFrom = (grown: Grown, clause: number, according: number): boolean =>
  clause < according && isComma(grown.line.items[according - 1]);

const accordingAt = (grown: Grown, noun: number): number => {
  let at = noun;
  while (at > 0 && lowerOf(grown, at) !== 'according') at -= 1;
  return at;
};

const piecesAround = (grown: Grown, whole: Range, aside: Range): Range[] => {
  const front = trim(grown, { from: whole.from, to: Math.max(whole.from, aside.from) });
  const rest = trim(grown, { from: Math.min(whole.to, afterComma(grown, aside.to)), to: whole.to });
  // "according to a timeline drawn up by the board": words about the timeline
  const pieces = front.to > front.from && tagOf(grown, aside.to) === 'VBN' ? [front] : [front, rest];
  return pieces.filter(({ from, to }) => to > from && !(to === from + 1 && lowerOf(grown, from) === 'that'));
};

const afterComma = (grown: Grown, at: number): number => (isComma(grown.line.items[at]) ? at + 1 : at);
