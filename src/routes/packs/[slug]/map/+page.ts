import { error } from '@sveltejs/kit';
import { openPack } from '$lib/ui/packs.ts';
import { openFacts } from '$lib/ui/shipped-facts.ts';
import { SHELF } from '$lib/ui/shelf.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = 'auto';
export const entries: EntryGenerator = () => SHELF.map(({ slug }) => ({ slug }));

export const load: PageLoad = async ({ params: { slug } }) => {
  const [pack, facts] = await Promise.all([openPack(slug), openFacts(slug)]);
  if (!pack || !facts) error(404, 'No quiz goes by that name');
  return { pack, facts, slug };
};
