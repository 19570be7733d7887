import type { Pack } from '../questions/pack-type.ts';
import { keep } from './device.ts';
import { OWN_PACK } from './own-key.ts';
import { dropResume, dropSave } from './saves.ts';

/** Keeps a pack as the reader's own, to be begun anew; it takes the place of the one before. */
export const keepOwn = async (pack: Pack): Promise<void> => {
  dropSave('own');
  dropResume('own');
  await keep(OWN_PACK, pack);
};
