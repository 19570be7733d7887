import type { Item } from '../lines.ts';
import { type FigureDraft, asSpan, isTime } from './draft.ts';
import type { Figure } from './figure.ts';

/** "180p and 195p a share", "203p, up 38p", "17 of them": a figure that leaves its noun to the one before it. */
export const shareTies = (drafts: readonly FigureDraft[]): FigureDraft[] => {
  let before: FigureDraft | null = null;
  const tied: FigureDraft[] = [];
  for (const draft of drafts) {
    const own: FigureDraft = before === null ? draft : shared(draft, before);
    tied.push(own);
    if (!isTime(own)) before = own;
  }
  return tied;
};

const shared = (draft: FigureDraft, before: FigureDraft): FigureDraft => {
  const { line, from } = draft.spot;
  if (draft.of !== null || before.of === null || isTime(draft) || !isAlike(draft.kind, before.kind)) return draft;
  const gap = line === before.spot.line ? line.items.slice(before.spot.to, from) : null;
  return gap !== null && (isBeside(gap) || isFrom(gap))
    ? { ...draft, of: asSpan(before.spot.line, before.of), rule: 'beside' }
    : draft;
};

const isAlike = (a: Figure['kind'], b: Figure['kind']): boolean =>
  a === b || (/^(?:count|casualties)$/u.test(a) && /^(?:count|casualties)$/u.test(b));

const isBeside = (gap: readonly Item[]): boolean =>
  gap.length > 0 && gap.length <= 2 && gap.every((item) => /^(?:and|or|to|,|then|up|down)$/u.test(item.lower));

/** "2.1% in March from 2.4%", "12 on Friday, up from nine". */
export const isFrom = (gap: readonly Item[]): boolean =>
  gap.length <= 6 &&
  gap.at(-1)?.lower === 'from' &&
  gap.every(
    (item) =>
      item.tag === 'time' ||
      /^(?:from|up|down|,|on|in|last|this|year|month|week|today|yesterday|day)$/u.test(item.lower),
  );
