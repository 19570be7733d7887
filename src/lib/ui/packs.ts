import type { Pack } from '../questions/pack-type.ts';

// As they lie in the project, where tests/shipped-packs.test.ts reads each as strictly as a stranger’s: no phone need do it again.
const files = import.meta.glob<Pack>('/questions/*/pack.json', { import: 'default' });

/** Opens a shipped pack; null when none goes by that name. */
export const openPack = async (slug: string): Promise<Pack | null> =>
  (await files[`/questions/${slug}/pack.json`]?.()) ?? null;
