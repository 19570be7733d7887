import { browser } from '$app/environment';
import { speakAll } from '$lib/ui/reader-language.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;

// A folder with an index is what every static host can show; our own server needs no such help.
export const trailingSlash = import.meta.env.IS_STATIC ? 'always' : 'never';

/** The front page has its words already; those of all other screens are here before one of them is shown. */
export const load: LayoutLoad = async ({ route }) => {
  if (browser && route.id !== '/') await speakAll();
};
