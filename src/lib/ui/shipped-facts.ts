import type { ReadFacts } from './engine-type.ts';

const files = import.meta.glob<readonly ReadFacts[]>('/questions/*/facts.json', { import: 'default' });

/** All that the articles of a shipped pack credit anybody with, made with the pack; null when there is none. */
export const openFacts = async (slug: string): Promise<readonly ReadFacts[] | null> =>
  (await files[`/questions/${slug}/facts.json`]?.()) ?? null;
