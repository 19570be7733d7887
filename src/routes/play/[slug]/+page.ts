import { error } from '@sveltejs/kit';
import { openPack } from '$lib/ui/packs.ts';
import { SHELF } from '$lib/ui/shelf.ts';
import type { EntryGenerator, PageLoad } from './$types';

// The packs that ship are pages of their own; any other name is answered by the error page.
export const prerender = 'auto';
export const entries: EntryGenerator = () => SHELF.map(({ slug }) => ({ slug }));

export const load: PageLoad = async ({ params }) => {
  const pack = await openPack(params.slug);
  if (!pack) error(404, 'No quiz goes by that name');
  return { pack, slug: params.slug };
};
