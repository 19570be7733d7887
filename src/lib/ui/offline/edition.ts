/** One edition of the site: the paths of all that it is made of, as the build lists them. */
export type Edition = {
  readonly base: string; // the folder the site lies in: "" or "/says-who"
  readonly version: string;
  readonly build: readonly string[];
  readonly files: readonly string[];
  readonly prerendered: readonly string[];
};

const isEngine = (path: string): boolean => path.includes('/workers/') || path.endsWith('.model');

const HOST_FILES = /\/(?:404\.html|\.nojekyll|_headers|robots\.txt)$/;

const allOf = ({ build, files, prerendered }: Edition): string[] =>
  [...build, ...files, ...prerendered].filter((path) => !HOST_FILES.test(path));

/** What is kept at the first visit: pages, scripts, styles, fonts, packs. */
export const shellOf = (edition: Edition): string[] => allOf(edition).filter((path) => !isEngine(path));

/** What is kept at first use, or when the browser has nothing else to do: the engine’s worker and the English model. */
export const engineOf = (edition: Edition): string[] => allOf(edition).filter(isEngine);

// Several sites of one host, each in its folder, share the browser’s caches.
const prefixOf = ({ base }: Edition): string => `says-who ${base}/ `;

/** The name of the edition’s cache. */
export const cacheOf = (edition: Edition): string => `${prefixOf(edition)}${edition.version}`;

/** Which of these caches are earlier editions of this same site. */
export const earlierOf = (edition: Edition, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(prefixOf(edition)) && name !== cacheOf(edition));

const withoutSlash = (path: string): string => (path.length > 1 ? path.replace(/\/$/, '') : path);

/** The path under which the edition holds what is asked for: pages are found with and without a last slash. */
export const pathIn = (edition: Edition, path: string): string | null =>
  allOf(edition).find((kept) => kept === path) ??
  edition.prerendered.find((page) => withoutSlash(page) === withoutSlash(path)) ??
  null;
