import type { Pack } from '../questions/pack-type.ts';
import { editionOf, editionPack } from '../quiz/record/edition.ts';
import type { Day } from '../quiz/record/days.ts';
import { openPack } from './packs.ts';
import { SHELF, type ShelfItem } from './shelf.ts';

const PLACE = 'today/';

/** Where the edition of a day is played. */
export const editionPlace = (day: Day): string => PLACE + day;

/** The day whose edition is played at that place; null where it is another sort of place. */
export const editionDay = (place: string): Day | null => (place.startsWith(PLACE) ? place.slice(PLACE.length) : null);

/** The story of a day’s edition, as the front page knows it. */
export const editionItem = (day: Day): ShelfItem | null => {
  const edition = editionOf(day, SHELF);
  return SHELF.find(({ slug }) => slug === edition?.slug) ?? null;
};

/** The questions of a day’s edition; null when no pack ships. */
export const openEdition = async (day: Day): Promise<Pack | null> => {
  const edition = editionOf(day, SHELF);
  const pack = edition && (await openPack(edition.slug));
  return edition && pack ? editionPack(pack, edition) : null;
};
