import type { Pack } from '../questions/pack-type.ts';
import { editionOf, editionPack } from '../quiz/record/edition.ts';
import type { Day } from '../quiz/record/days.ts';
import { openPack } from './packs.ts';
import { SHELF } from './shelf.ts';

/** The questions of a day's edition; null when no pack ships. */
export const openEdition = async (day: Day): Promise<Pack | null> => {
  const edition = editionOf(day, SHELF);
  const pack = edition && (await openPack(edition.slug));
  return edition && pack ? editionPack(pack, edition) : null;
};
