/**
 * Facts or a quiz as a sample keeps them: each span stands beside its words, so that a person can read a diff.
 * `[12, 24]` and `{ start: 12, end: 24 }` become "12-24 the words", a passage `{ article: 0, start: 12, end: 24 }`
 * becomes "0:12-24 the words". Spans without an article are the first article's.
 */
export const show = (value: unknown, texts: readonly string[]): unknown => {
  if (Array.isArray(value)) {
    return isPair(value) ? words(value, texts[0]) : value.map((item) => show(item, texts));
  }
  if (!isRecord(value)) return value;
  const { start, end, article, ...others } = value;
  const span = [start, end];
  if (isPair(span) && Object.keys(others).length === 0) {
    return typeof article === 'number' ? `${article}:${words(span, texts[article])}` : words(span, texts[0]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, show(item, texts)]));
};

const isPair = (value: readonly unknown[]): value is [number, number] =>
  value.length === 2 && value.every((item) => Number.isInteger(item));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const words = ([start, end]: [number, number], text = ''): string => `${start}-${end} ${text.slice(start, end)}`;
