/** @typedef {(line: string) => void} Say */

/** How often a long step says that it is still at work, in seconds. */
const BEAT = 10;

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does a piece of work, saying when it starts, that it goes on, and how long it took.
 * @template T
 * @param {Say} say
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withProgress = async (say, title, work) => {
  const since = Date.now();
  say(`${title} …`);
  const beat = setInterval(() => say(`${title} … ${Math.round((Date.now() - since) / 1000)} s`), BEAT * 1000);
  try {
    const result = await work();
    say(`${title}: done in ${seconds(since)}`);
    return result;
  } catch (error) {
    say(`${title}: failed after ${seconds(since)}`);
    throw error;
  } finally {
    clearInterval(beat);
  }
};

/** A failure that the person at the terminal can do something about; its message is all they need to see. */
export class SetupError extends Error {}
