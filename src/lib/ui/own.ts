import { parsePack } from '../questions/pack.ts';
import type { Pack } from '../questions/pack-type.ts';
import { recall } from './device.ts';
import { OWN_PACK } from './own-key.ts';

export type OwnRefusal = 'none' | 'unreadable';
export type OwnPack = { readonly pack: Pack } | { readonly rejected: OwnRefusal };

/** The pack that was made from the reader's own article, as this device kept it. */
export const recallOwn = async (): Promise<OwnPack> => {
  const kept = await recall(OWN_PACK);
  if (kept === undefined) return { rejected: 'none' };
  const parsed = parsePack(kept);
  return 'pack' in parsed ? parsed : { rejected: 'unreadable' };
};
