import type { Day } from '../quiz/record/days.ts';
import { editionOf } from '../quiz/record/edition.ts';
import { dropOthers, type Place } from './saves.ts';
import { SHELF, type ShelfItem } from './shelf.ts';

const UNDER = 'today/';

/** Where the edition of a day is played. */
export const editionPlace = (day: Day): Place => UNDER + day;

export const isEdition = (place: Place): boolean => place.startsWith(UNDER);

/** Yesterday's edition is fish wrap: only today's can be gone on with. */
export const dropOldEditions = (today: Day): void => dropOthers(UNDER, editionPlace(today));

/** The story of a day's edition, as the front page knows it; null when no pack ships. */
export const editionItem = (day: Day): ShelfItem | null => {
  const edition = editionOf(day, SHELF);
  return SHELF.find(({ slug }) => slug === edition?.slug) ?? null;
};
