export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Words as a string of CSS. */
const quoted = (words: string): string => `"${words.replace(/["\\]/gu, '\\$&').replace(/[\n\r\f]+/gu, ' ')}"`;

/** The rule of a printed page: its size, its margins and what stands at its foot. */
export const pageRule = (paper: Paper, foot: string): string => `@page {
  size: ${paper};
  margin: 16mm 16mm 18mm;
  @bottom-left { content: ${quoted(foot)}; font: 8pt sans-serif; width: 85%; }
  @bottom-right { content: counter(page); font: 8pt sans-serif; }
}`;
