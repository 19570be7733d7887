import { cardsOf, dueCards, type ReviewCard } from '../quiz/record/cards.ts';
import { dayNumber } from '../quiz/record/days.ts';
import type { ReaderRecord } from '../quiz/record/record.ts';
import { reviewSet, servable, type ReviewSet, type Source } from '../quiz/record/review-set.ts';
import { parsePack } from '../questions/pack.ts';
import type { Pack } from '../questions/pack-type.ts';
import { dayOf, endOfDay } from './calendar.ts';
import { keep, recall } from './device.ts';
import { REVIEW_PACK, REVIEW_PLACE } from './own-key.ts';
import { openPack } from './packs.ts';
import { pastSources } from './record.ts';
import { dropSave, readResume } from './saves.ts';
import { SHELF } from './shelf.ts';

/** Spreads the days on which cards come up; the same for every reader, for nothing hangs on its secrecy. */
const SEED = 1;

/** What comes up for review. */
export type Due = {
  readonly now: readonly ReviewCard[]; // due today, and some pack has a new passage
  readonly waiting: readonly ReviewCard[]; // due today, until there is a new article
  readonly later: readonly ReviewCard[]; // the first due first
  readonly next: ReviewSet | null; // the review to play now
};

const shippedSources = async (): Promise<readonly Source[]> => {
  const packs = await Promise.all(SHELF.map(async ({ slug }) => ({ place: slug, pack: await openPack(slug) })));
  return packs.flatMap(({ place, pack }) => (pack ? [{ place, pack }] : []));
};

/** What is due by the end of the reader's day. No pack is opened while nothing is. */
export const findDue = async (record: ReaderRecord, moment: Date): Promise<Due> => {
  const cards = cardsOf(record, SEED);
  const due = dueCards(cards, endOfDay(moment));
  const sources = due.length > 0 ? [...(await shippedSources()), ...(await pastSources())] : [];
  const now = servable(due, record, sources);
  return {
    now,
    waiting: due.filter((card) => !now.includes(card)),
    later: cards.filter((card) => !due.includes(card)),
    next: reviewSet(now, record, sources, dayNumber(dayOf(moment))),
  };
};

/** The review that was begun on this device and not finished; null when there is none. */
export const unfinishedReview = async (): Promise<Pack | null> => {
  if (readResume()?.place !== REVIEW_PLACE) return null;
  const parsed = parsePack(await recall(REVIEW_PACK));
  return 'pack' in parsed ? parsed.pack : null;
};

/** Keeps the questions of a review, so that it outlives a reload; an earlier one is over. */
export const beginReview = async (pack: Pack): Promise<void> => {
  dropSave(REVIEW_PLACE);
  await keep(REVIEW_PACK, pack);
};
