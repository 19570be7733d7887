import type { Handle } from '@sveltejs/kit';

/** Fonts of the first lines are asked for with the page itself, so that no line moves when they come. */
const isFirstFont = (path: string): boolean => /-latin-wght-normal\.[\w-]+\.woff2$/.test(path);

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && isFirstFont(path)),
  });
