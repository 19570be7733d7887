// No page links here; the service worker leads to it.
export const prerender = true;
