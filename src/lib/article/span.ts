/** A stretch of an article: UTF-16 offsets into the text as the reader gave it, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** The words that a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span narrowed so that it neither starts nor ends with white space. */
export const trim = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
};

/** The smallest span that covers both. */
export const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
