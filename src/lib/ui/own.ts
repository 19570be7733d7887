import { parsePack } from '../questions/pack.ts';
import type { Pack } from '../questions/pack-type.ts';
import { recall } from './device.ts';
import { OWN_PACK } from './own-key.ts';

export type OwnPack = { readonly pack: Pack } | { readonly message: string };

/** The pack that was made from the reader's own article, as this device kept it. */
export const recallOwn = async (): Promise<OwnPack> => {
  const kept = await recall(OWN_PACK);
  if (kept === undefined)
    return {
      message: 'Paste an article on the front page and make a quiz of it; it is then kept here until you make another.',
    };
  const parsed = parsePack(kept);
  if ('pack' in parsed) return parsed;
  return {
    message: 'The quiz kept on this device cannot be read any more. Paste the article again on the front page.',
  };
};
