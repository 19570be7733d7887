import type { Span } from '../article/span.ts';
import {
  childrenOf,
  grow,
  headOf,
  isFinite,
  labelOf,
  lowerOf,
  rangeOf,
  tagOf,
  type Grown,
} from '../facts/trees/grown.ts';
import type { Line } from '../facts/lines.ts';
import { sentencesOver, type Context } from './context.ts';

/** The innermost line that holds the whole span; lines lie in the order of their start. */
export const lineOver = ({ lines }: Context, span: Span): Line | null => {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const paragraph = lines[low - 1]?.paragraph;
  for (let at = low - 1; at >= 0 && lines[at]?.paragraph === paragraph; at -= 1) {
    const line = lines[at];
    if (line && line.end >= span.end) return line;
  }
  return null;
};

/** A stretch of a line that hangs on one word. */
export type Stretch = { readonly grown: Grown; readonly from: number; readonly to: number; readonly root: number };

const LOOSE = new Set(['punct', 'mark', 'cc', 'discourse']);
/** Added to a clause; a tree may hang it on the verb of saying beside it: “said the star faded over five days”. */
const ADDED = new Set(['obl', 'advmod', 'advcl', 'nmod']);

/** The stretch of a tree that a span covers; null without a tree, or where the words hang on more than one word outside. */
export const stretchOf = (context: Context, span: Span): Stretch | null => {
  const line = lineOver(context, span);
  const grown = line ? grow(line) : null;
  if (!grown) return null;
  const { items } = grown.line;
  const from = items.findIndex((item) => item.end > span.start);
  const after = items.findIndex((item) => item.start >= span.end);
  const to = after < 0 ? items.length : after;
  const outside = (at: number): boolean => headOf(grown, at) < from || headOf(grown, at) >= to;
  const roots = items.flatMap((_, at) =>
    at >= from && at < to && outside(at) && !LOOSE.has(labelOf(grown, at)) ? [at] : [],
  );
  const plain = roots.filter((at) => !ADDED.has(labelOf(grown, at)));
  const core = plain.length > 0 || roots.length > 1 ? plain : roots; // “officials said a group are working on it”: all of it may hang loose
  const [root] = core;
  // “duller than either side would like”: a part that hangs beside the clause on the same verb belongs to it
  const oneHead = core.every((at) => headOf(grown, at) === headOf(grown, root ?? at));
  return root !== undefined && oneHead ? { grown, from, to, root } : null;
};

/** The subject of a stretch’s main verb; null where it has none. */
export const subjectOf = ({ grown, root, from, to }: Stretch): number | null =>
  childrenOf(grown, root, 'nsubj', 'csubj', 'expl').find((at) => at >= from && at < to) ?? null;

const finiteAt = ({ grown, root, from, to }: Stretch): boolean =>
  isFinite(grown, root) ||
  (tagOf(grown, root) === 'VBN' && childrenOf(grown, root, 'aux', 'cop').length === 0) || // “the star faded”, misread
  childrenOf(grown, root, 'aux', 'cop').some((at) => at >= from && at < to && isFinite(grown, at));

/** False where a tree shows that the words are no clause of their own: no subject, no finite verb, or a piece left over. */
export const isWholeClause = (context: Context, span: Span): boolean => {
  if (sentencesOver(context, span).length !== 1) return false;
  if (lineOver(context, span)?.tree === null) return true;
  return isSentence(context, span);
};

/** True where a tree shows the words to be a clause with subject and verb. */
export const isSentence = (context: Context, span: Span): boolean => {
  const stretch = stretchOf(context, span);
  return stretch !== null && subjectOf(stretch) !== null && finiteAt(stretch);
};

/** True when a second verb stands beside the main one: “was made in 2006 and should have been replaced”. */
export const isDouble = ({ grown, root, from, to }: Stretch): boolean =>
  childrenOf(grown, root, 'conj').some(
    (at) =>
      at >= from && at < to && (/^(?:VB|MD)/u.test(tagOf(grown, at)) || childrenOf(grown, at, 'cop', 'aux').length > 0),
  );

/**
 * True when a word that seems to point back is completed by its own phrase: “the test piles” is no bare “the test”, “some
 * people with diabetes” no bare “some”.
 */
export const isCompleted = (context: Context, span: Span, dangling: string): boolean => {
  const stretch = stretchOf(context, span);
  if (!stretch) return false;
  const { grown, from, to } = stretch;
  const [first = '', noun] = dangling.split(' ');
  const at = grown.line.items.findIndex(
    (_, index) => index >= from && index < to && lowerOf(grown, index) === (noun ?? first),
  );
  if (at < 0) return false;
  if (noun !== undefined && labelOf(grown, at) === 'compound') return headOf(grown, at) > at;
  const head = noun === undefined ? headOf(grown, at) : at;
  const owned = noun === undefined ? /^(?:some|no|both|another)$/u.test(first) && labelOf(grown, at) === 'det' : false;
  const told = childrenOf(grown, head, 'acl', 'nmod').some((child) => child > head && rangeOf(grown, child).to <= to);
  return (noun !== undefined || owned) && (told || first === 'no');
};
