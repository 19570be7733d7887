export const prerender = true;

// A folder with an index is what every static host can show; our own server needs no such help.
export const trailingSlash = import.meta.env.IS_STATIC ? 'always' : 'never';
