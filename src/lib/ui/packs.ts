import { parsePack } from '../questions/pack.ts';
import type { Pack } from '../questions/pack-type.ts';

const files = import.meta.glob<unknown>('/questions/*/pack.json', { import: 'default' });

/** Opens a shipped pack; null when none goes by that name. Throws when the pack itself is broken: that is our fault. */
export const openPack = async (slug: string): Promise<Pack | null> => {
  const open = files[`/questions/${slug}/pack.json`];
  if (!open) return null;
  const parsed = parsePack(await open());
  if ('rejected' in parsed) throw new Error(parsed.message);
  return parsed.pack;
};
