import { applyEdit } from './apply-edit.ts';
import { benchOf, type Bench, type Edit, type EditRefusal } from './bench.ts';
import type { Pack } from '../pack-type.ts';

type Step = { readonly edit: Edit; readonly before: Bench };

/** What was done to a bench, so that each step can be taken back and done again. */
export type History = {
  readonly now: Bench;
  readonly done: readonly Step[]; // oldest first
  readonly undone: readonly Edit[]; // the next to be done again last
};

const MOST_STEPS = 500; // the oldest are forgotten

export const historyOf = (bench: Bench): History => ({ now: bench, done: [], undone: [] });
export const beginHistory = (pack: Pack): History => historyOf(benchOf(pack));

const sameWording = (a: Edit | undefined, b: Edit): boolean =>
  a?.do === b.do && a.do === 'word' && b.do === 'word' && a.id === b.id && placeOf(a.at) === placeOf(b.at);

const placeOf = (at: Extract<Edit, { do: 'word' }>['at']): string =>
  typeof at === 'string' ? at : `${at.option} ${at.part}`;

/**
 * The history with one more edit, or why there is none. `joins` makes letters typed in one go one step: the edit then takes
 * the place of the last one, if that changed the same words.
 */
export const write = (history: History, edit: Edit, joins = false): { readonly history: History } | EditRefusal => {
  const last = history.done.at(-1);
  const isJoined = joins && last !== undefined && sameWording(last.edit, edit);
  const before = isJoined ? last.before : history.now;
  const edited = applyEdit(history.now, edit);
  if ('rejected' in edited) return edited;
  const done = isJoined ? history.done.slice(0, -1) : history.done;
  return { history: { now: edited.bench, done: [...done, { edit, before }].slice(-MOST_STEPS), undone: [] } };
};

/** The history before its last edit; itself when there is none. */
export const undo = (history: History): History => {
  const last = history.done.at(-1);
  return last === undefined
    ? history
    : { now: last.before, done: history.done.slice(0, -1), undone: [...history.undone, last.edit] };
};

/** The edit that was taken back last, done again. */
export const redo = (history: History): History => {
  const edit = history.undone.at(-1);
  if (edit === undefined) return history;
  const edited = applyEdit(history.now, edit);
  return 'rejected' in edited
    ? { ...history, undone: [] }
    : {
        now: edited.bench,
        done: [...history.done, { edit, before: history.now }],
        undone: history.undone.slice(0, -1),
      };
};
