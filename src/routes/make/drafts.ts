import { applyEdit } from '$lib/questions/editing/apply-edit.ts';
import type { Bench } from '$lib/questions/editing/bench.ts';
import { parseBench } from '$lib/questions/editing/parse-bench.ts';
import { forget, keep, recall } from '$lib/ui/device.ts';
import { dropLast, noteLast, takeLast } from '$lib/ui/last-note.ts';

/** What the list of drafts shows of one. */
export type DraftCard = { readonly id: string; readonly title: string; readonly changed: number }; // ms since 1970

const LIST = 'make-drafts';
const keyOf = (id: string): string => `make-draft:${id}`;

let last: Promise<unknown> = Promise.resolve();

/** Does it after what came before: the list is read and written whole, and would lose what is written between the two. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const now = last.then(work);
  last = now.catch(() => undefined);
  return now;
};

const isCard = (value: unknown): value is DraftCard =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'changed' in value &&
  typeof value.changed === 'number';

/** The drafts on this device, the last changed first. */
export const listDrafts = async (): Promise<readonly DraftCard[]> => {
  const kept = await recall(LIST);
  return Array.isArray(kept) ? kept.filter(isCard).sort((a, b) => b.changed - a.changed) : [];
};

export const openDraft = async (id: string): Promise<Bench | null> => parseBench(await recall(keyOf(id)));

/** Keeps a draft as it stands; false when the device will not have it after a reload. */
export const keepDraft = (id: string, bench: Bench, changed: number): Promise<boolean> =>
  inTurn(async () => {
    const kept = await keep(keyOf(id), bench);
    dropLast(keyOf(id));
    const others = (await listDrafts()).filter((card) => card.id !== id);
    return (await keep(LIST, [{ id, title: bench.pack.title, changed }, ...others])) && kept;
  });

/** Notes a draft that a page being closed has not kept yet. */
export const noteDraft = (id: string, bench: Bench): void => noteLast(keyOf(id), bench);

/** Opens a draft as it was left last, noted or kept. */
export const takeUpDraft = async (id: string, now: number): Promise<Bench | null> => {
  const bench = parseBench(takeLast(keyOf(id)));
  if (bench) await keepDraft(id, bench, now);
  return bench ?? openDraft(id);
};

export const renameDraft = async (id: string, text: string, changed: number): Promise<boolean> => {
  const bench = await openDraft(id);
  const edited = bench && applyEdit(bench, { do: 'title', text });
  return edited !== null && 'bench' in edited && keepDraft(id, edited.bench, changed);
};

/** Deletes a draft; gives what brings it back. */
export const deleteDraft = (card: DraftCard): Promise<() => Promise<void>> =>
  inTurn(async () => {
    const bench = await openDraft(card.id);
    await keep(
      LIST,
      (await listDrafts()).filter(({ id }) => id !== card.id),
    );
    await forget(keyOf(card.id));
    return async () => {
      if (bench) await keepDraft(card.id, bench, card.changed);
    };
  });
