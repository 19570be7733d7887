export const MOVES = ['next', 'previous', 'first', 'last', 'next-paragraph', 'previous-paragraph'] as const;
export type Move = (typeof MOVES)[number];

const paragraphStep = (paragraphs: readonly (readonly number[])[], from: number, by: 1 | -1): number => {
  const here = paragraphs.findIndex((sentences) => sentences.includes(from));
  return paragraphs[here + by]?.[0] ?? from;
};

/** The sentence that a key press leads to; the same one where there is nothing further that way. */
export const step = (paragraphs: readonly (readonly number[])[], from: number, move: Move): number => {
  const all = paragraphs.flat();
  const here = all.indexOf(from);
  switch (move) {
    case 'next':
      return all[here + 1] ?? from;
    case 'previous':
      return all[Math.max(here - 1, 0)] ?? from;
    case 'first':
      return all[0] ?? from;
    case 'last':
      return all.at(-1) ?? from;
    case 'next-paragraph':
      return paragraphStep(paragraphs, from, 1);
    case 'previous-paragraph':
      return paragraphStep(paragraphs, from, -1);
    default:
      return move satisfies never;
  }
};
