import { npm, runQuietly } from './command.mjs';
import { SetupError } from './progress.mjs';

let isMade = false;

/** What the sources import and no hand has written: messages, and the types of the routes. Made once a command: it takes a moment. */
export const generated = {
  id: 'generated',
  isReady: () => isMade,
  /** @param {import('./progress.mjs').Say} say */
  make: async (say) => {
    const made = await runQuietly(npm('run', '--silent', 'generate'));
    isMade = made.ok;
    if (made.ok) return;
    say(made.output.trim());
    throw new SetupError('The messages or the types of the routes could not be made: the message above says why.');
  },
};
