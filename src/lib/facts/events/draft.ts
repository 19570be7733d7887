import type { Span } from '../../article/span.ts';
import type { Line } from '../lines.ts';
import { type Range, spanOf } from '../phrases.ts';
import type { BoundSide, Figure, TimeLink } from './figure.ts';
import type { Spot } from './zones.ts';

/** A figure before revisions are linked: with its line at hand. */
export type FigureDraft = {
  readonly spot: Spot;
  readonly core: Span;
  readonly kind: Figure['kind'];
  readonly unit: string | null;
  readonly values: readonly number[];
  readonly bound: BoundSide;
  readonly link: TimeLink | null;
  readonly clause: Range;
  readonly of: Range | Span | null;
  readonly whose: Range | null;
  readonly deadline: boolean;
  readonly rule: string | null;
};

/** True for a figure that is a time. */
export const isTime = (draft: FigureDraft): boolean => /^(?:clock|day|date|relative|duration)$/u.test(draft.kind);

/** What a figure belongs to, as a span: a range of its line, or a span already. */
export const asSpan = (line: Line, of: Range | Span): Span => ('from' in of ? spanOf(line, of) : of);
