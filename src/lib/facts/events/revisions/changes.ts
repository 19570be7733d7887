import { MOVES, REVISES } from '../../words/revisions.ts';
import { isFrom } from '../shared-ties.ts';
import { aboutFigure, comparable, isCount, lastFigure, seek } from './partners.ts';
import { type Revision, type RevisionScene, itemSpan, word } from './revision.ts';

/** “raised the toll from nine to 12”. */
export const fromTo = ({ drafts, at }: RevisionScene): Revision | null => {
  const [old, fresh] = [drafts[at], drafts[at + 1]];
  if (old === undefined || fresh === undefined || fresh.spot.line !== old.spot.line || !comparable(old, fresh))
    return null;
  const { line, from, to } = old.spot;
  if (word(line, from - 1) !== 'from' || word(line, to) !== 'to' || fresh.spot.from !== to + 1) return null;
  const verb = seek(old, (lower) => REVISES.has(lower) || MOVES.has(lower));
  return verb >= 0 && aboutFigure(old, verb) ? { old: at, fresh: at + 1, by: itemSpan(line, verb) } : null;
};

/** “rose to 12 on Friday, up from nine”. */
export const toFrom = ({ drafts, at }: RevisionScene): Revision | null => {
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

/** “It later raised the figure to 118,000.” */
export const changedTo = (scene: RevisionScene): Revision | null => {
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

/** “at 8.1m, not 9.4m”. */
export const notThat = ({ drafts, at }: RevisionScene): Revision | null => {
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
