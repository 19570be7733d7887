// What stands behind the # of a link never reaches a server: there is nothing for it to render.
export const ssr = false;
