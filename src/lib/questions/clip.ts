import { contains, overlaps, type Span } from '../article/span.ts';
import type { Line } from '../facts/lines.ts';
import { branch, childrenOf, grown, headOf, labelOf, lowerOf, tagOf, type Grown } from './asking/branches.ts';
import { sentenceOf, type Context } from './context.ts';
import { inMarks, innerMarks } from './marks.ts';
import { countWords, wording } from './phrase.ts';
import { rememberedIn } from './remembered.ts';

/** Words of a passage that are quoted whole: as reason for one answer, and in an explanation that says more besides. */
export const WHOLE = 28;
export const BESIDE = 22;

/** What can be left off a clause at either end without breaking it. */
const LOOSE = /^(?:punct|mark|cc|parataxis|discourse|vocative)$/u;
/** What can be left off where a comma or a word like “when” sets it off: “a typeface that was given up” cannot lose its clause. */
const SET_OFF = /^(?:advcl|advcl:relcl|acl|acl:relcl|appos|obl|obl:npmod|obl:tmod|obl:unmarked|advmod|nmod|conj)$/u;
/** What can go where there is too much: a circumstance, or more about a noun. */
const CIRCUMSTANCE = /^(?:obl|obl:npmod|obl:tmod|obl:unmarked|advmod|acl|nmod|nmod:unmarked|conj|advcl)$/u;
const SUBJECT = /^(?:nsubj|nsubj:pass|expl)$/u;
const CLAUSAL = /^(?:root|ccomp|advcl|acl:relcl|advcl:relcl|parataxis|xcomp|csubj)$/u;
/** With what no quotation ends. */
const OPEN_END = /^(?:cc|mark|case|det|aux|aux:pass|cop|punct)$/u;

const COST = { subject: 5, circumstance: 2, noClause: 6, antecedent: 7, noStart: 1, word: 0.05 };
const FEWEST = 4; // words of a piece

/** Words that end no quotation: what they lead to is cut off. */
const LEADS_ON =
  /\s(?:an?|the|of|to|in|on|at|by|for|with|from|into|as|than|and|or|but|that|which|who|whose|when|where|while|because|if|is|are|was|were|has|have|had|will|would|its|his|her|their|said|says|he|she|it|they)$/iu;

/** The line that holds a span, the innermost where quotations stand inside one another. */
export const lineFor = ({ lines }: Context, span: Span): Line | null =>
  lines
    .filter((line) => line.start <= span.start && line.end >= span.end)
    .reduce<Line | null>((best, one) => (!best || one.end - one.start <= best.end - best.start ? one : best), null);

const isVerb = (tree: Grown, at: number): boolean => /^(?:VB|MD)/u.test(tagOf(tree, at));

/** True of a branch behind a comma, a clause with a word that opens it, and a second verb. */
const isSetOff = (tree: Grown, at: number): boolean => {
  const [first = at] = branch(tree, at);
  const label = labelOf(tree, at);
  if (label === 'conj') return isVerb(tree, at) && isVerb(tree, headOf(tree, at));
  if (label === 'advcl' && labelOf(tree, first) === 'mark' && lowerOf(tree, first) !== 'to') return true;
  return /^[,;:(—–-]$/u.test(tree.items[first]?.text ?? '') || /^[,;:(—–-]$/u.test(tree.items[first - 1]?.text ?? '');
};

/** What it costs to quote only some neighbouring items of a line; null where they would be a torn piece. */
const costOf = (tree: Grown, from: number, to: number): number | null => {
  let cost = 0;
  let top: number | null = null;
  for (let at = 0; at < tree.items.length; at += 1) {
    const inside = at >= from && at <= to;
    const head = headOf(tree, at);
    const headInside = head >= from && head <= to;
    const label = labelOf(tree, at);
    if (inside && !headInside && label !== 'punct') {
      if (top !== null && label !== 'mark') return null; // two pieces
      if (label !== 'mark') top = at;
    }
    if (inside || !headInside || LOOSE.test(label) || (SET_OFF.test(label) && isSetOff(tree, at))) continue;
    if (SUBJECT.test(label)) cost += COST.subject;
    else if (CIRCUMSTANCE.test(label)) cost += COST.circumstance;
    else return null;
  }
  if (top === null) return null;
  const label = labelOf(tree, top);
  const clause =
    CLAUSAL.test(label) || (label === 'conj' && childrenOf(tree, top).some((at) => SUBJECT.test(labelOf(tree, at))));
  const antecedent = label === 'acl:relcl' && headOf(tree, top) < from ? COST.antecedent : 0; // “who has twins in Year 2”: who?
  return cost + antecedent + (clause ? 0 : COST.noClause);
};

/** Where a quotation can begin and end: at either end of what hangs together. */
const edgesOf = (tree: Grown): { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> } => {
  const starts = new Set<number>([0]);
  const ends = new Set<number>([tree.items.length - 1]);
  for (const at of tree.items.keys()) {
    const own = branch(tree, at);
    const [first, last] = [own[0] ?? at, own.at(-1) ?? at];
    starts.add(first).add(last + 1);
    ends.add(last).add(first - 1);
    if (labelOf(tree, at) === 'mark') starts.add(at + 1);
  }
  return { starts, ends };
};

const wordsIn = (context: Context, { items }: Grown, from: number, to: number): number =>
  countWords(wording(context, { start: items[from]?.start ?? 0, end: items[to]?.end ?? 0 }));

/** “That”, “and” and a comma belong to what stands before. */
const opensBadly = (tree: Grown, at: number): boolean =>
  tree.items[at]?.quotation === null && (/^(?:punct|cc)$/u.test(labelOf(tree, at)) || lowerOf(tree, at) === 'that');

/** A quotation that would break off before what it leads to: “which reported”, “told his daughter”. */
const isOpen = ({ text }: Context, start: number, end: number): boolean =>
  LEADS_ON.test(text.slice(start, end)) || /^(?:,?\s(?:that|whether)(?![\p{L}])|\s?:)/u.test(text.slice(end, end + 12));

/** The best piece of a line that holds a span, in so many words at most; null where the tree offers none. */
const pieceOf = (
  context: Context,
  line: Line,
  range: Span,
  span: Span,
  { most, from: begins }: { readonly most: number; readonly from?: number },
): Span | null => {
  const tree = grown(line);
  if (!tree) return null;
  const { items } = tree;
  const { starts: all, ends } = edgesOf(tree);
  const starts = begins === undefined ? all : [items.findIndex(({ start }) => start >= begins)];
  let best: { span: Span; cost: number } | null = null;
  for (const from of starts) {
    const first = items[from];
    if (!first || first.start > span.start || first.start < range.start) continue;
    if (begins === undefined && opensBadly(tree, from)) continue;
    for (const to of ends) {
      const last = items[to];
      if (!last || to < from || last.end < span.end || last.end > range.end) continue;
      if (OPEN_END.test(labelOf(tree, to)) && last.quotation === null) continue;
      const words = wordsIn(context, tree, from, to);
      if (words > most || words < FEWEST || isOpen(context, first.start, last.end)) continue;
      const torn = costOf(tree, from, to);
      if (torn === null) continue;
      const cost = torn + (first.start > range.start ? COST.noStart : 0) - words * COST.word;
      if (!best || cost < best.cost) best = { span: { start: first.start, end: last.end }, cost };
    }
  }
  return best?.span ?? null;
};

const trimmed = (words: string): string => {
  const less = words.replace(/[\s,;:—–-]+$/u, '').replace(LEADS_ON, '');
  return less === words ? words : trimmed(less);
};

/** Without a tree: from where the span’s own part between commas begins, as many words as there is room for. */
const plainPiece = (context: Context, range: Span, span: Span, most: number): Span => {
  const before = context.text.slice(range.start, span.start);
  const cut = /^.*[,;:—–]\s(?=\S+\s)/su.exec(before)?.[0].length ?? 0;
  const start =
    countWords(wording(context, { start: range.start, end: span.end })) <= most ? range.start : range.start + cut;
  let end = span.end;
  for (const { index } of context.text.slice(span.end, range.end).matchAll(/(?<=\S)\s|$/gu)) {
    const next = span.end + index;
    if (countWords(wording(context, { start, end: next })) > most) break;
    end = next;
  }
  const words = context.text.slice(start, end);
  const left = trimmed(words);
  return { start, end: Math.max(span.end, start + left.length) };
};

const withSigns = (context: Context, piece: Span, whole: Span, clean: boolean): string => {
  const begun = piece.start <= whole.start + 1 || /^\p{Lu}/u.test(context.text.slice(piece.start));
  const ended = clean || /^\P{L}*$/u.test(context.text.slice(piece.end, whole.end));
  return `${begun ? '' : '… '}${inMarks(context, piece)}${ended ? '' : ' …'}`;
};

/** A span with what it belongs to, ready to stand between double marks: its sentence, or the clause or phrase of a long one. */
export const around = (context: Context, { start, end }: Span, most = WHOLE): string =>
  aroundAt(context, `${start} ${end} ${most}`);

const aroundAt = rememberedIn((context: Context, asked: string): string => {
  const [start = 0, end = 0, most = WHOLE] = asked.split(' ').map(Number);
  return clipped(context, { start, end }, most);
});

const clipped = (context: Context, span: Span, most: number): string => {
  const sentence = sentenceOf(context, span);
  if (!sentence) return opening(context, span, most);
  if (countWords(wording(context, sentence)) <= most) return inMarks(context, sentence);
  const line = lineFor(context, span);
  const range =
    line && overlaps(line, sentence)
      ? { start: Math.max(line.start, sentence.start), end: Math.min(line.end, sentence.end) }
      : sentence;
  if (line?.quotation && countWords(wording(context, range)) <= most) return inMarks(context, range);
  const piece = line && contains(range, span) ? pieceOf(context, line, range, span, { most }) : null;
  return piece
    ? withSigns(context, piece, sentence, true)
    : withSigns(context, plainPiece(context, range, span, most), sentence, false);
};

/** The beginning of a span as far as a clause or a phrase reaches, ready to stand between double marks. */
export const opening = (context: Context, span: Span, most: number): string => {
  if (countWords(wording(context, span)) <= most) return inMarks(context, span);
  const first = { start: span.start, end: span.start + 1 };
  const line = lineFor(context, first);
  const range = line && { start: span.start, end: Math.min(span.end, line.end) };
  const piece = line && range ? pieceOf(context, line, range, first, { most, from: span.start }) : null;
  return piece ? inMarks(context, piece) : innerMarks(excerptOf(inMarks(context, span), most));
};

/** The first words of a text, up to a comma or where a phrase ends, with a sign where it was cut. */
export const excerptOf = (text: string, most = 12): string => {
  const words = text.split(/\s+/u);
  if (words.length <= most) return text;
  const room = words.slice(0, most).join(' ');
  const pause = /^(.*\S\s\S.*)[,;:—–]\s/u.exec(`${room} `)?.[1];
  return `${trimmed(pause !== undefined && pause.split(' ').length > most / 2 ? pause : room)} …`;
};
