import { inProject } from '../setup/project.mjs';

/** What every page is set in, and the front page: what these import is on nearly every reader’s first screen. */
const FIRST = ['src/routes/+layout.svelte', 'src/routes/+page.svelte'].map((file) => inProject(file));

/** Each page says words of its own, and one file names the words of all of them. */
const MESSAGES = '/src/lib/ui/messages/';

/**
 * All that some modules import, by whatever way but `import()`, and they themselves.
 * @param {readonly string[]} ids
 * @param {(id: string) => { importedIds: readonly string[] } | null} infoOf
 */
const closureOf = (ids, infoOf) => {
  const found = new Set(ids);
  for (const id of found) for (const imported of infoOf(id)?.importedIds ?? []) found.add(imported);
  return found;
};

/**
 * Puts what the front page shares with other pages into one file. Left to itself, the bundler makes a file of whatever one and the
 * same set of pages shares: forty of a kilobyte, each with a request of its own.
 * @returns {import('vite').Plugin}
 */
export const firstScreen = () => {
  /** @type {ReadonlySet<string> | undefined} */
  let first;
  const group = {
    minShareCount: 2,
    /**
     * @param {string} id
     * @param {{ getModuleInfo: (id: string) => { importedIds: string[] } | null }} graph
     */
    name: (id, graph) => {
      first ??= closureOf(FIRST, (each) => graph.getModuleInfo(each));
      return first.has(id) && !id.includes(MESSAGES) ? 'first' : null;
    },
  };
  return {
    name: 'says-who:first-screen',
    config: (_, { command, isSsrBuild }) =>
      command === 'build' && !isSsrBuild
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups: [group] } } } } }
        : undefined,
    buildStart: () => {
      first = undefined;
    },
  };
};
