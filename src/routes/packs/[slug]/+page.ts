import { error } from '@sveltejs/kit';
import { openPack } from '$lib/ui/packs.ts';
import { SHELF } from '$lib/ui/shelf.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = 'auto';
export const entries: EntryGenerator = () => SHELF.map(({ slug }) => ({ slug }));

export const load: PageLoad = async ({ params: { slug } }) => {
  const pack = await openPack(slug);
  const card = SHELF.find((item) => item.slug === slug);
  if (!pack || !card) error(404, 'No quiz goes by that name');
  return { pack, card };
};
