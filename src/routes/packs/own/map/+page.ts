// The reader's own pack lives on the reader's device; there is nothing for a server to render.
export const ssr = false;
