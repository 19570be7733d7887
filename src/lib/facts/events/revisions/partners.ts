import { FIGURE_NOUNS } from '../../words/belongings.ts';
import type { FigureDraft } from '../draft.ts';
import { type RevisionScene, word } from './revision.ts';

/** Numbers of one thing: same kind, and the same unit where both name one. */
export const comparable = (a: FigureDraft, b: FigureDraft): boolean => {
  const kinds = a.kind === b.kind || (isCount(a) && isCount(b));
  return (
    kinds &&
    (a.unit === null || b.unit === null || sameUnit(a.unit.toLowerCase(), b.unit.toLowerCase())) &&
    a.values.length > 0 &&
    b.values.length > 0 &&
    a.values[0] !== b.values[0]
  );
};

const PEOPLE_LOST = /^(?:people|dead|deaths|killed|fatalities|victims|casualties)$/u;

/** "212 people were killed" and "90 deaths" count one thing. */
const sameUnit = (a: string, b: string): boolean => a === b || (PEOPLE_LOST.test(a) && PEOPLE_LOST.test(b));

/** True for people, homes and the harmed alike. */
export const isCount = (draft: FigureDraft): boolean => draft.kind === 'count' || draft.kind === 'casualties';

// How many figures back a revision may reach.
const REACH = 4;

/** The figure that "it" or "the figure" stands for: the nearest comparable one of the same line or the two before it. */
export const lastFigure = ({ drafts, at }: RevisionScene): number => {
  const own = drafts[at];
  if (own === undefined) return -1;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const other = drafts[i];
    if (other === undefined || other.spot.line.paragraph !== own.spot.line.paragraph) return -1;
    if (own.spot.line.index - other.spot.line.index > 2) return -1;
    if (comparable(own, other)) return i;
  }
  return -1;
};

/** The only comparable figure of the same line or of the sentences beside it; −1 when there are two. */
export const onlyPartner = ({ drafts, at }: RevisionScene): number => {
  const own = drafts[at];
  if (own === undefined) return -1;
  const near: number[] = [];
  for (let i = Math.max(0, at - REACH); i <= Math.min(drafts.length - 1, at + REACH); i += 1) {
    const other = drafts[i];
    if (other === undefined || i === at || other.spot.line.paragraph !== own.spot.line.paragraph) continue;
    if (Math.abs(own.spot.line.index - other.spot.line.index) <= 1 && comparable(own, other)) near.push(i);
  }
  const inLine = near.filter((i) => drafts[i]?.spot.line === own.spot.line);
  const best = inLine.length > 0 ? inLine : near;
  return best.length === 1 ? (best[0] ?? -1) : -1;
};

/** The nearest item before `from` that passes, inside the clause, at most `reach` away; −1 when there is none. */
export const seek = ({ spot, clause }: FigureDraft, passes: (lower: string) => boolean, reach = 9): number => {
  for (let i = spot.from - 1; i >= Math.max(clause.from, spot.from - reach); i -= 1)
    if (passes(word(spot.line, i))) return i;
  return -1;
};

/** True where the object or subject before the figure is one that can be revised: "the toll", "its estimate", "it". */
export const aboutFigure = ({ spot, clause }: FigureDraft, verb: number): boolean => {
  const { line } = spot;
  for (let i = clause.from; i < spot.from; i += 1) if (FIGURE_NOUNS.has(word(line, i))) return true;
  return /^(?:it|that|this)$/u.test(word(line, verb + 1)) && word(line, spot.from - 1) === 'to';
};
