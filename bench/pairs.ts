// npm run bench:pairs -- GOLD_DIR [NAMES…] [--totals] — two accounts against gold: what both report and where they differ.
// GOLD_DIR holds pairs/{NAME}a.txt, pairs/{NAME}b.txt and gold/pair-{NAME}.json. --totals prints no item, only figures.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { alignAccounts } from '../src/lib/facts/accounts/align-accounts.ts';
import type { Alignment, Sides } from '../src/lib/facts/accounts/account.ts';
import { overlaps, type Span } from '../src/lib/article/span.ts';
import { readText } from '../src/lib/pipeline.ts';
import { openShippedEnglish } from './english.ts';

export type GoldItem = {
  readonly a: string;
  readonly b: string;
  readonly fact?: string;
  readonly about?: string;
  readonly note?: string;
};
export type Gold = {
  readonly shared: readonly GoldItem[];
  readonly conflicts: readonly GoldItem[];
  readonly framing: readonly GoldItem[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
};

const english = openShippedEnglish();

/** How many gold items were found, how many predictions are right. */
export type Tally = { readonly gold: number; readonly found: number; readonly said: number; readonly right: number };
export type PairFigures = { readonly name: string; readonly rows: Readonly<Record<string, Tally>> };

const WORD = /[\p{L}\p{N}£$€%.,’'-]*[\p{L}\p{N}]/gu;

const wordsIn = (text: string, span: Span): Span[] =>
  [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));

/** True when the spans share at least half of the words of the shorter. */
const meets = (text: string, one: Span, other: Span): boolean => {
  const [first, second] = [wordsIn(text, one), wordsIn(text, other)];
  const starts = new Set(first.map((word) => word.start));
  const common = second.filter((word) => starts.has(word.start)).length;
  return common > 0 && common >= Math.min(first.length, second.length) / 2;
};

const spansOf = (text: string, words: string): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
};

export type Texts = { readonly a: string; readonly b: string };

type Said = Sides & { readonly kind?: string; readonly values?: Sides };

/** A figure, a time and an age must themselves stand in the gold words: that their sentences meet is not enough. */
const VALUED = new Set(['figure', 'time', 'age']);

const meetsOn = (side: 'a' | 'b', texts: Texts, said: Said, item: GoldItem): boolean => {
  const value = VALUED.has(said.kind ?? '') ? said.values?.[side] : undefined;
  return spansOf(texts[side], item[side]).some(
    (span) => meets(texts[side], said[side], span) && (value === undefined || overlaps(value, span)),
  );
};

export const matches = (texts: Texts, said: Said, item: GoldItem): boolean =>
  meetsOn('a', texts, said, item) && meetsOn('b', texts, said, item);

const tally = (texts: Texts, said: readonly Said[], gold: readonly GoldItem[]): Tally => ({
  gold: gold.length,
  found: gold.filter((item) => said.some((one) => matches(texts, one, item))).length,
  said: said.length,
  right: said.filter((one) => gold.some((item) => matches(texts, one, item))).length,
});

const tallyOne = (text: string, said: readonly Span[], gold: readonly string[]): Tally => {
  const hit = (span: Span, words: string): boolean => spansOf(text, words).some((other) => meets(text, span, other));
  return {
    gold: gold.length,
    found: gold.filter((words) => said.some((span) => hit(span, words))).length,
    said: said.length,
    right: said.filter((span) => gold.some((words) => hit(span, words))).length,
  };
};

export type Measured = PairFigures & { readonly texts: Texts; readonly alignment: Alignment; readonly gold: Gold };

/** A pair of a gold folder: both texts and what stands in them. */
export const readPair = (folder: string, name: string): { readonly texts: Texts; readonly gold: Gold } => {
  const text = (side: 'a' | 'b'): string => readFileSync(join(folder, 'pairs', `${name}${side}.txt`), 'utf8');
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold', `pair-${name}.json`), 'utf8'));
  return { texts: { a: text('a'), b: text('b') }, gold };
};

/** Measures one pair of a gold folder. */
export const measurePair = (folder: string, name: string): Measured => {
  const { texts, gold } = readPair(folder, name);
  const alignment = alignAccounts(readText({ text: texts.a }, english), readText({ text: texts.b }, english));
  const rows = {
    shared: tally(texts, alignment.shared, gold.shared),
    conflicts: tally(texts, alignment.conflicts, gold.conflicts),
    framing: tally(texts, alignment.framing, gold.framing),
    'only A': tallyOne(
      texts.a,
      alignment.onlyA.map((one) => one.span),
      gold.onlyA,
    ),
    'only B': tallyOne(
      texts.b,
      alignment.onlyB.map((one) => one.span),
      gold.onlyB,
    ),
  };
  return { name, rows, texts, alignment, gold };
};

export const pairNames = (folder: string): string[] =>
  readdirSync(join(folder, 'pairs'))
    .filter((file) => file.endsWith('a.txt'))
    .map((file) => file.slice(0, -5))
    .sort();

const add = (x: Tally, y: Tally): Tally => ({
  gold: x.gold + y.gold,
  found: x.found + y.found,
  said: x.said + y.said,
  right: x.right + y.right,
});

/** The figures of several pairs as one table. */
export const pairTable = (pairs: readonly PairFigures[]): string => {
  const none: Tally = { gold: 0, found: 0, said: 0, right: 0 };
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '  –' : `${Math.round((100 * part) / whole)} %`;
  const kinds = Object.keys(pairs[0]?.rows ?? {});
  const lines = kinds.map((kind) => {
    const sum = pairs.reduce((all, one) => add(all, one.rows[kind] ?? none), none);
    const found = `${percent(sum.found, sum.gold)} (${sum.found} of ${sum.gold})`;
    const right = `${percent(sum.right, sum.said)} (${sum.right} of ${sum.said})`;
    return `${kind.padEnd(10)} found ${found.padEnd(18)} right ${right}`;
  });
  return lines.join('\n');
};

const show = ({ texts, alignment, gold }: Measured): void => {
  const say = (mark: string, kind: string, one: Sides, more: string): void =>
    console.log(
      `  ${mark} ${kind.padEnd(10)} A: ${words(texts.a, one.a)}\n               B: ${words(texts.b, one.b)}   ${more}`,
    );
  const words = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const list = (
    kind: string,
    said: readonly (Sides & { about: string })[],
    items: readonly GoldItem[],
    more: (at: number) => string,
  ): void => {
    said.forEach((one, at) =>
      say(items.some((item) => matches(texts, one, item)) ? '+' : '?', kind, one, `[${one.about}] ${more(at)}`),
    );
    for (const item of items)
      if (!said.some((one) => matches(texts, one, item)))
        console.log(
          `  - ${kind.padEnd(10)} ${item.fact ?? item.about ?? item.note ?? ''}\n       A: ${item.a}\n       B: ${item.b}`,
        );
  };
  list('shared', alignment.shared, gold.shared, (at) => String(alignment.shared[at]?.strength ?? ''));
  list('conflict', alignment.conflicts, gold.conflicts, (at) => {
    const one = alignment.conflicts[at];
    return one === undefined ? '' : `${one.kind}: ${words(texts.a, one.values.a)} | ${words(texts.b, one.values.b)}`;
  });
  list('framing', alignment.framing, gold.framing, (at) => alignment.framing[at]?.kind ?? '');
  for (const { span } of alignment.onlyA) console.log(`  only A: ${words(texts.a, span)}`);
  for (const { span } of alignment.onlyB) console.log(`  only B: ${words(texts.b, span)}`);
  for (const one of alignment.origins)
    console.log(
      `  origin${one.central ? ' (main)' : ''}: ${one.kind} ${one.name} | ${words(texts.a, one.a)} | ${words(texts.b, one.b)}`,
    );
};

const main = (): void => {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Name the folder that holds pairs/ and gold/.');
    process.exit(2);
  }
  const wanted = rest.filter((word) => !word.startsWith('--'));
  const pairs = pairNames(folder)
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .map((name) => measurePair(folder, name));
  for (const pair of pairs) {
    console.log(`\n== pair ${pair.name}`);
    if (!rest.includes('--totals')) show(pair);
    console.log(pairTable([pair]));
  }
  console.log(`\n== all\n${pairTable(pairs)}`);
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
