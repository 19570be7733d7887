import type { Span } from '../../article/span.ts';
import type { Line } from '../lines.ts';
import { FIGURE_NOUNS } from '../words/belongings.ts';
import { EARLIER_WORDS, FORECASTS, MOVES, REPORTS, REVISES, WITHDRAWS } from '../words/revisions.ts';
import type { Figure } from './figure.ts';
import { isFrom, type FigureDraft } from './figures.ts';

/** One figure given up, for another or for none; indexes among the drafts. */
type Revision = { readonly old: number; readonly fresh: number | null; readonly by: Span };

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

const word = (line: Line, i: number): string => line.items[i]?.lower ?? '';
const itemSpan = (line: Line, i: number): Span => ({ start: line.items[i]?.start ?? 0, end: line.items[i]?.end ?? 0 });

/** Numbers of one thing: same kind, and the same unit where both name one. */
const comparable = (a: FigureDraft, b: FigureDraft): boolean => {
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

const isCount = (draft: FigureDraft): boolean => draft.kind === 'count' || draft.kind === 'casualties';

// How many figures back a revision may reach.
const REACH = 4;

/** The figure that "it" or "the figure" stands for: the nearest comparable one of the same line or the two before it. */
const lastFigure = ({ drafts, at }: RevisionScene): number => {
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
const onlyPartner = ({ drafts, at }: RevisionScene): number => {
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
const seek = ({ spot, clause }: FigureDraft, passes: (lower: string) => boolean, reach = 9): number => {
  for (let i = spot.from - 1; i >= Math.max(clause.from, spot.from - reach); i -= 1)
    if (passes(word(spot.line, i))) return i;
  return -1;
};

/** True where the object or subject before the figure is one that can be revised: "the toll", "its estimate", "it". */
const aboutFigure = ({ spot, clause }: FigureDraft, verb: number): boolean => {
  const { line } = spot;
  for (let i = clause.from; i < spot.from; i += 1) if (FIGURE_NOUNS.has(word(line, i))) return true;
  return /^(?:it|that|this)$/u.test(word(line, verb + 1)) && word(line, spot.from - 1) === 'to';
};

const fromTo = ({ drafts, at }: RevisionScene): Revision | null => {
  const [old, fresh] = [drafts[at], drafts[at + 1]];
  if (old === undefined || fresh === undefined || fresh.spot.line !== old.spot.line || !comparable(old, fresh))
    return null;
  const { line, from, to } = old.spot;
  if (word(line, from - 1) !== 'from' || word(line, to) !== 'to' || fresh.spot.from !== to + 1) return null;
  const verb = seek(old, (lower) => REVISES.has(lower) || MOVES.has(lower));
  return verb >= 0 && aboutFigure(old, verb) ? { old: at, fresh: at + 1, by: itemSpan(line, verb) } : null;
};

const toFrom = ({ drafts, at }: RevisionScene): Revision | null => {
  const [fresh, next, later] = [drafts[at], drafts[at + 1], drafts[at + 2]];
  // A day may stand between: "to 12 on Friday, up from nine".
  const old = next !== undefined && /^(?:clock|day|date|relative)$/u.test(next.kind) ? later : next;
  if (old === undefined || fresh === undefined || fresh.spot.line !== old.spot.line || !comparable(old, fresh))
    return null;
  const { line } = fresh.spot;
  const joined = isFrom(line.items.slice(fresh.spot.to, old.spot.from));
  const verb = joined ? seek(fresh, (lower) => REVISES.has(lower) || MOVES.has(lower)) : -1;
  return verb >= 0 && aboutFigure(fresh, verb)
    ? { old: drafts.indexOf(old), fresh: at, by: itemSpan(line, verb) }
    : null;
};

const changedTo = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined || word(draft.spot.line, draft.spot.from - 1) !== 'to') return null;
  const { line, from } = draft.spot;
  const verb = seek(draft, (lower) => REVISES.has(lower) && lower !== 'put');
  const before = scene.drafts[scene.at - 1];
  const ranged = before?.spot.line === line && before.spot.to === from - 1;
  if (verb < 0 || ranged || line.items[verb]?.tag === 'noun' || !aboutFigure(draft, verb)) return null;
  const old = lastFigure(scene);
  return old < 0 ? null : { old, fresh: scene.at, by: itemSpan(line, verb) };
};

const earlier = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined) return null;
  const { line, from } = draft.spot;
  const mark = seek(draft, (lower) => EARLIER_WORDS.test(lower), 8);
  if (mark < 0) return null;
  const nounled = FIGURE_NOUNS.has(word(line, mark + 1)) && /^(?:of|was|had|put|said)$/u.test(word(line, mark + 2));
  const verb = reportBetween(line, mark + 1, from);
  const verbled =
    !FIGURE_NOUNS.has(word(line, mark + 1)) && verb > 0 && (verb === mark + 1 || word(line, verb - 1) === 'had');
  if (!nounled && !verbled) return null;
  const fresh = onlyPartner(scene);
  return fresh < 0 ? null : { old: scene.at, fresh, by: itemSpan(line, mark) };
};

/** "put it at nine", "the agency had reported nine": the verb of a report shortly before the figure, or −1. */
const reportBetween = (line: Line, from: number, figure: number): number => {
  for (let i = figure - 1; i >= Math.max(from, figure - 5); i -= 1) {
    if (line.items[i]?.tag === 'mark') return -1;
    if (REPORTS.has(word(line, i)) && line.items[i]?.tag !== 'noun') return i;
  }
  return -1;
};

const forecast = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined || draft.unit === null) return null;
  const verb = seek(draft, (lower) => FORECASTS.has(lower));
  const { line } = draft.spot;
  if (verb < 1 || !line.items.slice(Math.max(0, verb - 2), verb).some((item) => item.lower === 'had')) return null;
  const fresh = onlyPartner(scene);
  return fresh < 0 ? null : { old: scene.at, fresh, by: itemSpan(line, verb) };
};

const notThat = ({ drafts, at }: RevisionScene): Revision | null => {
  const [fresh, old] = [drafts[at], drafts[at + 1]];
  if (old === undefined || fresh === undefined || fresh.spot.line !== old.spot.line || !comparable(old, fresh))
    return null;
  if (fresh.unit === null && isCount(fresh)) return null;
  const { line } = fresh.spot;
  const gap = line.items.slice(fresh.spot.to, old.spot.from).map((item) => item.lower);
  // "8.1m, not 9.4m", "38 people died, not 45"
  const corrected = gap.length <= 5 && (gap.length === 1 || gap.at(-2) === ',') && gap.at(-1) === 'not';
  return corrected || /^(?:instead of|rather than)$/u.test(gap.join(' '))
    ? { old: at + 1, fresh: at, by: itemSpan(line, old.spot.from - 1) }
    : null;
};

/** "The true figure was closer to 3,500": what it is true instead of stands before it. */
const trueFigure = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined) return null;
  const mark = seek(draft, (lower) => /^(?:true|real|actual|correct|right)$/u.test(lower), 7);
  const { line } = draft.spot;
  if (mark < 0 || !FIGURE_NOUNS.has(word(line, mark + 1)) || !/^(?:is|was|were|are)$/u.test(word(line, mark + 2)))
    return null;
  const old = lastFigure(scene);
  return old < 0 ? null : { old, fresh: scene.at, by: itemSpan(line, mark) };
};

const withdrawn = (scene: RevisionScene): Revision | null => {
  const draft = scene.drafts[scene.at];
  if (draft === undefined) return null;
  const { line, from } = draft.spot;
  const verb = seek(draft, (lower) => WITHDRAWS.has(lower), 6);
  if (verb >= 0 && FIGURE_NOUNS.has(word(line, from - 2)) && word(line, from - 1) === 'of')
    return { old: scene.at, fresh: null, by: itemSpan(line, verb) };
  const next = scene.drafts[scene.at + 1];
  // "It later withdrew the figure": in the sentences up to the next figure of the paragraph
  for (let i = line.index; i <= line.index + 2; i += 1) {
    const after = scene.lines[i];
    if (
      after === undefined ||
      after.paragraph !== line.paragraph ||
      (next !== undefined && next.spot.line.index <= i && i > line.index)
    )
      return null;
    const by = i === line.index ? -1 : takesBack(after);
    if (by >= 0) return { old: scene.at, fresh: null, by: itemSpan(after, by) };
  }
  return null;
};

/** "withdrew the figure", "the number was withdrawn": the verb, or −1. */
const takesBack = (line: Line): number =>
  line.items.findIndex((item, i) => {
    if (!WITHDRAWS.has(item.lower) || item.tag === 'noun') return false;
    const object =
      /^(?:the|that|this|its|his|her|their)$/u.test(word(line, i + 1)) && FIGURE_NOUNS.has(word(line, i + 2));
    const subject =
      /^(?:was|were|been|be)$/u.test(word(line, i - 1)) &&
      line.items.slice(Math.max(0, i - 6), i).some((one) => FIGURE_NOUNS.has(one.lower));
    return object || subject;
  });

/** Earlier rules are surer; a figure is given up once. */
export const REVISION_RULES: readonly RevisionRule[] = [
  {
    id: 'from-to',
    example: ['Officials raised the death toll from nine to 12.', 'nine', '12'],
    counterexample: 'The shop raised the price of bread from £4 to £5.',
    find: fromTo,
  },
  {
    id: 'to-from',
    example: ['The death toll rose to 12, from 9 people.', '9 people', '12'],
    counterexample: 'Profits rose to £12m, from £9m.',
    find: toFrom,
  },
  {
    id: 'changed-to',
    example: [
      'The firm said 80,000 homes were dark. It later raised the figure to 118,000.',
      '80,000 homes',
      '118,000',
    ],
    counterexample: 'The firm said 80,000 homes were dark. It later moved its staff to 12 tents.',
    find: changedTo,
  },
  {
    id: 'earlier',
    example: ['Police said 12 people were hurt, after an earlier figure of 9.', '9', '12 people'],
    counterexample: 'Police said 12 people were hurt. Nine boats had sailed earlier.',
    find: earlier,
  },
  {
    id: 'forecast',
    example: ['The river reached 8.1 metres. It had forecast a peak of 9.4 metres.', '9.4 metres', '8.1 metres'],
    counterexample: 'The river reached 8.1 metres. It expects a peak of 9.4 metres.',
    find: forecast,
  },
  {
    id: 'not-that',
    example: ['The river peaked at 8.1 metres, not 9.4 metres.', '9.4 metres', '8.1 metres'],
    counterexample: 'The river is 8.1 metres deep and 9.4 metres wide.',
    find: notThat,
  },
  {
    id: 'true-figure',
    example: [
      'They spoke of 2,000 homes. The true figure was closer to 3,500, they said later.',
      '2,000 homes',
      '3,500',
    ],
    counterexample: 'They spoke of 2,000 homes. The true cost was closer to £3,500.',
    find: trueFigure,
  },
  {
    id: 'withdrawn',
    example: ['The ministry withdrew the figure of 900 people.', '900 people', null],
    counterexample: 'The ministry withdrew a force of 900 people.',
    find: withdrawn,
  },
];

const revisionsOf = (drafts: readonly FigureDraft[], lines: readonly Line[]): Revision[] => {
  const found: Revision[] = [];
  const gone = new Set<number>();
  for (const rule of REVISION_RULES)
    drafts.forEach((_draft, at) => {
      const revision = rule.find({ drafts, at, lines });
      if (revision === null || gone.has(revision.old) || revision.old === revision.fresh) return;
      gone.add(revision.old);
      found.push(revision);
    });
  return found;
};

/** Links every figure that is revised, corrected or withdrawn to the one that takes its place. */
export const linkRevisions = (
  lines: readonly Line[],
  drafts: readonly FigureDraft[],
  figures: readonly Figure[],
): Figure[] => {
  const linked = [...figures];
  for (const { old, fresh, by } of revisionsOf(drafts, lines)) {
    const [before, after] = [linked[old], fresh === null ? undefined : linked[fresh]];
    if (before === undefined || (after !== undefined && after.supersededBy === before.id)) continue;
    linked[old] = { ...before, supersededBy: after?.id ?? null, revision: by };
    if (after !== undefined && fresh !== null) linked[fresh] = { ...after, supersedes: before.id };
  }
  return linked;
};
