// What a page of a class shows comes by its line, to whoever holds the cookie: nothing is rendered, nothing made ahead.
export const ssr = false;
export const prerender = false;
