import type { Span } from '../../article/span.ts';
import type { Reading, Sentence, Token } from '../../language/reading.ts';
import type { Tag } from '../../language/tag-by-pattern.ts';
import type { Account } from './account.ts';

/** A piece of a sentence that says one thing, as a range of tokens. */
export type Stretch = { readonly from: number; readonly to: number; readonly sentence: Sentence };

const FINITE = new Set<Tag>(['past', 'pres', 'aux', 'modal']);
const SUBJECT = new Set<Tag>(['pron', 'det', 'poss', 'name', 'noun', 'num', 'adj']);

/** Where a token may begin a clause of its own. */
const opens = (tokens: readonly Token[], tags: readonly Tag[], i: number, to: number): boolean => {
  const tag = tags[i];
  const before = tokens[i - 1]?.text ?? '';
  if (/^[;:—–(]$/u.test(before) || tokens[i]?.text === '(') return true;
  const verbSoon = (from: number, within: number): boolean => {
    for (let k = from; k < Math.min(to, from + within); k += 1) {
      if (FINITE.has(tags[k] ?? 'mark')) return true;
      if (tags[k] === 'mark') return false;
    }
    return false;
  };
  const afterComma = before === ',';
  if (tag === 'wh') return afterComma && verbSoon(i, 8);
  if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'part') return true;
  if (tag === 'sub') return tokens[i]?.lower !== 'as' && tokens[i]?.lower !== 'that' && verbSoon(i + 1, 8);
  if (tag === 'ing' && afterComma) return true;
  if (/^(?:after|before|since|until)$/u.test(tokens[i]?.lower ?? ''))
    return verbSoon(i + 1, 8) || tags[i + 1] === 'ing';
  if (tag !== 'cc') return false;
  if (FINITE.has(tags[i + 1] ?? 'mark') || tokens[i + 1]?.lower === 'that') return true;
  return SUBJECT.has(tags[i + 1] ?? 'mark') && verbSoon(i + 1, 7) && hasVerb(tags, i, tokens);
};

/** True when a verb stands before a coordinator, back to the last mark: then what follows with a verb is a second clause. */
const hasVerb = (tags: readonly Tag[], at: number, tokens: readonly Token[]): boolean => {
  for (let k = at - 1; k > Math.max(0, at - 30); k -= 1) {
    if (FINITE.has(tags[k] ?? 'mark')) return true;
    if (/^[.;:!?]$/u.test(tokens[k]?.text ?? '')) return false;
  }
  return false;
};

const isMatter = (tag: Tag | undefined): boolean =>
  tag !== undefined && /^(?:num|time|name|noun|adj|past|pres|base|part|ing)$/u.test(tag);

/** Cuts a sentence at quotations, at the edges of what is attributed and at the joints of its grammar. */
const cut = (reading: Reading, tags: readonly Tag[], sentence: Sentence, edges: Edges): Stretch[] => {
  const { tokens } = reading;
  const { from, to } = sentence.tokens;
  const pieces: Stretch[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i += 1) {
    const at = tokens[i];
    const edge = edges.starts.has(at?.start ?? -1) || edges.ends.has(tokens[i - 1]?.end ?? -1);
    if (i < to && !edge && !opens(tokens, tags, i, to)) continue;
    const matter = tags.slice(start, i).filter(isMatter).length;
    if (matter < 2 && i < to) continue;
    pieces.push({ from: start, to: i, sentence });
    start = i;
  }
  return joinScraps(pieces, tags);
};

/** A piece with less than two words of matter belongs to the one before it. */
const joinScraps = (pieces: readonly Stretch[], tags: readonly Tag[]): Stretch[] => {
  const joined: Stretch[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const thin = tags.slice(piece.from, piece.to).filter(isMatter).length < 2;
    if (thin && last !== undefined) joined.splice(-1, 1, { ...last, to: piece.to });
    else joined.push(piece);
  }
  return joined;
};

type Edges = { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> };

// Shorter quotations are words of the sentence around them.
const SPEECH = 25;

const edgesOf = ({ facts, reading }: Account): Edges => {
  const contents = facts.attributions.flatMap((one) => one.content);
  const quoted = reading.quotations.map(({ outer }) => outer).filter((outer) => outer.end - outer.start > SPEECH);
  // "discussing “a very long loan”": the quotation is the object of its verb, and no clause of its own.
  const spoken = quoted.filter(({ start }) =>
    /[^\p{L}\p{N}]\s*$/u.test(reading.article.text.slice(Math.max(0, start - 2), start).trimEnd()),
  );
  const starts = [...contents, ...spoken].map((span) => span.start);
  return { starts: new Set(starts), ends: new Set([...contents, ...quoted].map((span) => span.end)) };
};

/** The clauses of an account’s headline and body, in order. */
export const clausesOf = (account: Account, tags: readonly Tag[]): Stretch[] => {
  const { article, sentences } = account.reading;
  const read = new Set(
    article.paragraphs.filter((p) => /^(?:headline|standfirst|body)$/u.test(p.role)).map((p) => p.index),
  );
  const edges = edgesOf(account);
  return sentences.filter((one) => read.has(one.paragraph)).flatMap((one) => cut(account.reading, tags, one, edges));
};

/** The characters of a clause without the marks and the joining word at its ends. */
export const spanOfStretch = (reading: Reading, tags: readonly Tag[], stretch: Stretch): Span => {
  let { from, to } = stretch;
  const idle = (i: number): boolean => {
    const token = reading.tokens[i];
    return token === undefined || token.kind === 'punctuation';
  };
  while (from < to - 1 && (idle(from) || tags[from] === 'cc')) from += 1;
  while (to > from + 1 && idle(to - 1)) to -= 1;
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
};
