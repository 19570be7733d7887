// The code stands in the address, and the answer to it is a cookie: there is nothing for a server to render.
export const ssr = false;
