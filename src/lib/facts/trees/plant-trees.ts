import type { EnglishModel, Parse } from '../../language/model/model.ts';
import type { Reading, Token } from '../../language/reading.ts';
import type { Tree } from '../../language/tree.ts';
import type { Item, Line } from '../lines.ts';
import { isWoven } from './woven.ts';
import { namesAmong, retag } from './retag.ts';
import { caseOf } from './truecase.ts';

/** A line as the parser reads it: its words, and the item that each belongs to. */
type Written = { readonly words: readonly string[]; readonly owners: readonly number[] };

// A quotation longer than this, or one that is a sentence of its own, is read apart; outside, something short stands for it.
const LONGEST_INLINE = 14;
const LONGEST_WOVEN = 40;
const STANDS_FOR_SPEECH = ['“', 'It', 'is', 'so', ',', '”'];

/** Gives every line its tree: the line's own words, with a short quotation's words in place and a clause for a longer one. */
export const plantTrees = (lines: readonly Line[], reading: Reading, english: EnglishModel): Line[] => {
  const trueCase = caseOf(lines);
  const written = lines.map((line) => write(line, reading.tokens, trueCase));
  const names = namesAmong(lines);
  const parses = english.parse(written.map((one) => one.words));
  return lines.map((line, i) => {
    const parse = parses[i];
    const owners = written[i]?.owners;
    if (parse === undefined || owners === undefined) return line;
    const tree = fold(parse, owners, line.items.length);
    return { ...line, tree, items: line.items.map((item, at) => retag(item, tree.tags[at] ?? '', names)) };
  });
};

const write = (line: Line, tokens: readonly Token[], trueCase: (word: string) => string): Written => {
  const words: string[] = [];
  const owners: number[] = [];
  line.items.forEach((item, at) => {
    for (const word of spoken(item, line, tokens)) {
      words.push(line.headline ? trueCase(word) : word);
      owners.push(at);
    }
  });
  return { words, owners };
};

const spoken = (item: Item, line: Line, tokens: readonly Token[]): readonly string[] => {
  if (item.quotation === null || item.size === 0) return [item.text]; // marks around no word stand for themselves
  const { inner } = item.quotation;
  if (!isWoven(item, line) && ((item.speech && item.size > 2) || item.size > LONGEST_INLINE)) return STANDS_FOR_SPEECH;
  const words: string[] = [];
  for (let i = firstFrom(tokens, inner.start); i < tokens.length && words.length <= LONGEST_WOVEN; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.end > inner.end) break;
    words.push(token.text);
  }
  return words.length === 0 ? STANDS_FOR_SPEECH : words;
};

const firstFrom = (tokens: readonly Token[], start: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Makes one node of the words of one item: the word nearest the root speaks for it. No circle can arise: heads lie higher. */
const fold = (parse: Parse, owners: readonly number[], size: number): Tree => {
  const depths = depthsOf(parse.heads);
  const speaks = new Array<number>(size).fill(-1);
  const rank = (word: number): number => (depths[word] ?? 0) + (parse.labels[word] === 'punct' ? MARK : 0);
  owners.forEach((owner, word) => {
    const known = speaks[owner] ?? -1;
    if (known < 0 || rank(word) < rank(known)) speaks[owner] = word;
  });
  const heads = speaks.map((word, item) => headOutside(parse, owners, word, item));
  const children: number[][] = heads.map(() => []);
  heads.forEach((head, item) => {
    if (head >= 0) children[head]?.push(item);
  });
  return {
    tags: speaks.map((word) => parse.tags[word] ?? 'XX'),
    heads,
    labels: speaks.map((word) => parse.labels[word] ?? 'dep'),
    children,
  };
};

// More than any depth: a mark speaks for an item only where nothing else does.
const MARK = 10_000;

/** The item that the word’s nearest head outside its own item belongs to. */
const headOutside = (parse: Parse, owners: readonly number[], word: number, item: number): number => {
  let head = parse.heads[word] ?? -1;
  while (head >= 0 && owners[head] === item) head = parse.heads[head] ?? -1;
  return head < 0 ? -1 : (owners[head] ?? -1);
};

const depthsOf = (heads: readonly number[]): number[] => {
  const depths = new Array<number>(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start += 1) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && (depths[at] ?? 0) < 0 && path.length <= heads.length) {
      path.push(at);
      at = heads[at] ?? -1;
    }
    let depth = at < 0 ? -1 : (depths[at] ?? -1);
    for (let i = path.length - 1; i >= 0; i -= 1) {
      depth += 1;
      depths[path[i] ?? 0] = depth;
    }
  }
  return depths;
};
