import type { Span } from '../../../article/span.ts';
import type { Line } from '../../lines.ts';
import type { FigureDraft } from '../draft.ts';

/** One figure given up, for another or for none; indexes among the drafts. */
export type Revision = { readonly old: number; readonly fresh: number | null; readonly by: Span };

/** What one rule sees: all figures in order, and the one that it is asked about. */
export type RevisionScene = {
  readonly drafts: readonly FigureDraft[];
  readonly at: number;
  readonly lines: readonly Line[];
};

/** One wording by which a figure takes the place of another. */
export type RevisionRule = {
  readonly id: string;
  readonly example: readonly [text: string, old: string, fresh: string | null];
  readonly counterexample: string; // a text in which no figure replaces another
  readonly find: (scene: RevisionScene) => Revision | null;
};

/** The word at an item, in small letters. */
export const word = (line: Line, i: number): string => line.items[i]?.lower ?? '';

/** The span of an item. */
export const itemSpan = (line: Line, i: number): Span => ({
  start: line.items[i]?.start ?? 0,
  end: line.items[i]?.end ?? 0,
});
