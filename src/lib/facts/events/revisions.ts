import type { Line } from '../lines.ts';
import type { Figure } from './figure.ts';
import type { FigureDraft } from './draft.ts';
import { REVISION_RULES } from './revisions/revision-rules.ts';
import type { Revision } from './revisions/revision.ts';

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
