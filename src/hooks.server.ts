import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';

/** Fonts of the first lines are asked for with the page itself, so that no line moves when they come. */
const isFirstFont = (path: string): boolean => /-latin-wght-normal\.[\w-]+\.woff2$/.test(path);

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && isFirstFont(path)),
  });

/** The class is there from the start: its tables are made, what has expired goes. A build, and a static site, have none. */
export const init: ServerInit = async () => {
  if (building || import.meta.env.IS_STATIC) return;
  const { runningClass } = await import('$lib/server/class/running.ts');
  // A store that cannot be reached yet is tried again at its first use; the other pages do not wait for it.
  runningClass()
    .hub()
    .catch((error: unknown) => console.error(error));
};
