/**
 * True when a request comes from a page of this very site, so that no other page can use this server to fetch for it.
 * Browsers that send Sec-Fetch-Site say so themselves; the others name the page’s origin.
 */
export const isOwnRequest = (headers: Headers, siteHost: string): boolean => {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  // Behind a proxy the site’s own name is the configured one, without it the name that was asked for.
  return [siteHost, headers.get('host')].includes(new URL(origin).host);
};
