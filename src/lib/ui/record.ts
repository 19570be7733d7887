import { parsePack } from '../questions/pack.ts';
import type { Pack } from '../questions/pack-type.ts';
import type { QuizContext } from '../quiz/quiz-type.ts';
import type { Day } from '../quiz/record/days.ts';
import { entryOf } from '../quiz/record/entry.ts';
import { readableEntries } from '../quiz/record/record-file.ts';
import { mergeRecords, type ReaderRecord } from '../quiz/record/record.ts';
import type { Source } from '../quiz/record/review-set.ts';
import { dayOf } from './calendar.ts';
import { REVIEW_PLACE } from './own-key.ts';
import { dropUnrecorded, readUnrecorded, writeHasRecord, writeUnrecorded } from './saves.ts';
import { SHELF } from './shelf.ts';
import { storeOf } from './stores.ts';

const record = storeOf('record');
const past = storeOf('past');

/** So many packs of the reader's own are kept for reviews, the latest. */
const MOST_PAST = 20;

/** Every quiz finished on this device, oldest first. */
export const loadRecord = async (): Promise<ReaderRecord> => readableEntries([...(await record.all()).values()]);

/** Puts entries into the record; those that are there already stay as they are. */
export const addEntries = async (entries: ReaderRecord): Promise<void> => {
  for (const entry of entries) await record.put(entry.id, entry);
  if (entries.length > 0) writeHasRecord(true);
};

/** What was taken out of the record, so that it can be put back. */
export type Removed = { readonly entries: ReaderRecord; readonly packs: ReadonlyMap<string, unknown> };

/** Takes entries out of the record, and the packs that were kept with them. */
export const removeEntries = async (entries: ReaderRecord): Promise<Removed> => {
  const packs = new Map([...(await past.all())].filter(([id]) => entries.some((entry) => entry.id === id)));
  for (const { id } of entries) {
    await record.remove(id);
    await past.remove(id);
  }
  if ((await record.all()).size === 0) writeHasRecord(false);
  return { entries, packs };
};

/** Puts back what was removed. */
export const restore = async ({ entries, packs }: Removed): Promise<void> => {
  await addEntries(entries);
  for (const [id, pack] of packs) await past.put(id, pack);
};

/** The reader's own packs that were played to their end; what cannot be read any more is left out. */
export const pastSources = async (): Promise<readonly Source[]> =>
  [...(await past.all()).values()].flatMap((kept) => {
    const parsed = parsePack(kept);
    return 'pack' in parsed ? [{ place: 'own', pack: parsed.pack }] : [];
  });

const keepPast = async (id: string, pack: Pack, all: ReaderRecord): Promise<void> => {
  const kept = new Set((await past.all()).keys());
  const old = all.filter((entry) => kept.has(entry.id)).slice(0, -MOST_PAST + 1);
  for (const entry of old) await past.remove(entry.id);
  await past.put(id, pack);
};

/** A pack that only this device has is kept for later reviews; the others ship. */
const isOwn = (place: string, edition: Day | null): boolean =>
  edition === null && place !== REVIEW_PLACE && SHELF.every(({ slug }) => slug !== place);

/** The record before and after a quiz. */
export type Recorded = { readonly before: ReaderRecord; readonly after: ReaderRecord };

/** Takes a finished quiz into the record of this device. A page closed before that is done leaves a note, and the next one does it. */
export const recordQuiz = async (
  context: QuizContext,
  place: string,
  edition: Day | null,
  now: Date,
): Promise<Recorded> => {
  const on = readUnrecorded(place) ?? now.getTime();
  writeUnrecorded(place, on);
  const entry = entryOf(context, { place, edition, on, day: dayOf(new Date(on)) });
  const before = await loadRecord();
  const after = mergeRecords(before, [entry]);
  await addEntries([entry]);
  if (isOwn(place, edition)) await keepPast(entry.id, context.pack, after);
  dropUnrecorded(place);
  return { before, after };
};
