import { fetchPage, FETCH_OPTIONS, type FetchOptions } from './fetch-page.ts';
import { isLinkRefusal, type LinkRefusal } from './link-refusal.ts';
import { readAside } from './read-aside.ts';

/** An article behind a link: words only, and where they come from. */
export type OpenedLink = {
  readonly url: string; // where the page was found, redirects followed
  readonly title: string | null;
  readonly site: string | null;
  readonly date: string | null; // "2026-03-04"
  readonly text: string;
};

/** Opens a link for a reader: fetches its page and takes the article out of it. */
export const openLink = async (
  link: string,
  options: FetchOptions = FETCH_OPTIONS,
): Promise<OpenedLink | LinkRefusal> => {
  const page = await fetchPage(link, options);
  if (isLinkRefusal(page)) return page;
  const read = await readAside(page, options.reading);
  if (isLinkRefusal(read)) return read;
  const { text, title, outlet, date } = read;
  return { url: page.url.href.replace(/#.*$/, ''), title, site: outlet, date, text };
};
