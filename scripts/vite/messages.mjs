import { inProject } from '../setup/project.mjs';
import { writeMessages } from '../messages/write-messages.mjs';

/**
 * Makes the catalogues into functions before a build, and anew when one is changed beside a running server.
 * @returns {import('vite').Plugin}
 */
export const messages = () => {
  /** @type {Promise<void> | undefined} */
  let made;
  const make = () => (made = writeMessages(process.env['NODE_ENV'] === 'production' ? 'apart' : 'together'));
  return {
    name: 'says-who:messages',
    enforce: 'pre',
    buildStart: () => made ?? make(),
    async configureServer(server) {
      const folder = inProject('src/messages');
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (path.startsWith(folder)) void make();
      });
    },
  };
};
