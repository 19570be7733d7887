/** ADAPTER=static builds the site for any static host: everything but the opening of links, which takes a server. */
export const IS_STATIC = process.env.ADAPTER === 'static';

/** @param {string} path @returns {path is '' | `/${string}`} */
const isBasePath = (path) => /^(?:\/[\w.~-]+)*$/.test(path);

/** @param {string} path as given: "says-who", "/says-who/" */
const basePath = (path) => {
  const base = path.replace(/^\/?(?=.)/, '/').replace(/\/$/, '');
  if (isBasePath(base)) return base;
  throw new Error(`BASE_PATH is “${path}”: give the folder that the site lies in, as in /says-who.`);
};

/** The folder that the site lies in below its host, as a project’s page does: "/says-who"; "" at the top. */
export const BASE_PATH = basePath(process.env.BASE_PATH ?? '');
