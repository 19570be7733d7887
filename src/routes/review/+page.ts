// What it shows lies on the reader's device; there is nothing for a server to render.
export const ssr = false;
