import type { Line } from '../lines.ts';
import { EXPLETIVE_VERBS, EXPLETIVE_WORDS } from '../words/reference-words.ts';

const BE = /^(?:is|was|'s|be|been|being|were)$/u;
const BETWEEN = /^(?:adv|neg|aux|modal)$/u;

const CLAUSE = /^(?:that|who|whether|if|when|what|how|why|where|for)$/u;

/** Whether a clause follows that the "it" stands in for: "it was clear that …", "it would be wrong to …". */
const hasClause = ({ items }: Line, from: number): boolean => {
  for (let i = from; i < Math.min(items.length, from + 9); i += 1) {
    const item = items[i];
    if (item === undefined || /^[.;:]$/u.test(item.text)) return false;
    if (CLAUSE.test(item.lower) || (item.lower === 'to' && i > from)) return true;
  }
  return false;
};

/** "It rained", "it is time to go", "made it clear that": an "it" that means nothing. */
export const isExpletive = (line: Line, at: number): boolean => {
  const { items, tree } = line;
  if (items[at]?.lower !== 'it') return false;
  if (/^expl/u.test(tree?.labels[at] ?? '')) return true;
  let next = at + 1;
  while (next < at + 6 && !BE.test(items[next]?.lower ?? '') && BETWEEN.test(items[next]?.tag ?? '')) next += 1;
  if (EXPLETIVE_VERBS.has(items[next]?.lower ?? '')) return hasClause(line, next + 1);
  if (BE.test(items[next]?.lower ?? '')) {
    while (/^(?:not|been|also|still|so|very|too|quite|now|yet)$/u.test(items[next + 1]?.lower ?? '')) next += 1;
    return EXPLETIVE_WORDS.has(items[next + 1]?.lower ?? '') && hasClause(line, next + 2);
  }
  // "made it clear", "find it hard to"
  return /^(?:adj)$/u.test(items[at + 1]?.tag ?? '') && hasClause(line, at + 2);
};
