import { contains, overlaps, type Span } from '../article/span.ts';
import type { Quotation } from '../language/reading.ts';
import type { Mode } from './facts.ts';

/** The quotations that share a character with a span; `quotations` are in order of their start. */
export const quotationsOver = (quotations: readonly Quotation[], span: Span): Quotation[] => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.outer.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const found: Quotation[] = [];
  for (let i = low - 1; i >= 0 && low - i < 40; i -= 1) {
    const quotation = quotations[i];
    if (quotation !== undefined && overlaps(quotation.outer, span)) found.push(quotation);
  }
  return found.reverse();
};

/** Direct, indirect or mixed: how much of a content stands inside marks deeper than those around its own sentence. */
export const modeOf = (quotations: readonly Quotation[], content: readonly Span[], within: Quotation | null): Mode => {
  const depth = within === null ? 0 : within.depth + 1;
  let quoted = 0;
  let partly = false;
  for (const span of content) {
    const over = quotationsOver(quotations, span).filter((one) => one.depth >= depth);
    if (over.some((one) => contains(one.outer, span))) quoted += 1;
    else if (over.length > 0) partly = true;
  }
  if (content.length > 0 && quoted === content.length) return 'direct';
  return quoted > 0 || partly ? 'mixed' : 'indirect';
};
