import { editionDays } from '../quiz/record/record.ts';
import { runOf, type Run } from '../quiz/record/run.ts';
import { dayOf } from './calendar.ts';
import { loadRecord } from './record.ts';

/** What the front page tells a reader about their own desk. */
export type FrontNews = {
  readonly run: Run;
  readonly due: number; // kinds of question that a review can ask for now
};

/** Finds it out from what this device has kept. The scheduling is fetched for readers who have answered something. */
export const frontNews = async (moment: Date): Promise<FrontNews> => {
  const record = await loadRecord();
  const day = dayOf(moment);
  const due = record.length > 0 ? await import('./reviews.ts').then(({ findDue }) => findDue(record, moment)) : null;
  return { run: runOf(editionDays(record), day), due: due?.now.length ?? 0 };
};
