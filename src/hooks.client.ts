import type { ClientInit } from '@sveltejs/kit';
import { languageOf } from '$lib/ui/languages.ts';
import { speak } from '$lib/ui/reader-language.ts';

/** static/before-paint.js has chosen; the words of that language come before the page is alive. */
export const init: ClientInit = async () => {
  const page = document.documentElement;
  if (await speak(languageOf(page.lang) ?? 'en')) return;
  page.lang = 'en';
  page.dir = 'ltr';
};
