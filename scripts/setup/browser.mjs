import { packaged, runQuietly } from './command.mjs';
import { findBrowser, machine } from './find-browser.mjs';
import { exists } from './project.mjs';
import { SetupError, withProgress } from './progress.mjs';

/** @typedef {import('./progress.mjs').Say} Say */

const isRoot = () => process.getuid?.() === 0;
const hasApt = () => machine.onPath('apt-get') !== undefined;

/** @param {...string} args */
const playwright = (...args) => packaged('playwright/cli.js', ...args);

const apt = { env: { DEBIAN_FRONTEND: 'noninteractive' } };

/**
 * Ways to a browser, tried in this order until one leads to it. Each gives up by itself.
 * @type {{ title: string, applies: () => boolean, attempt: () => Promise<import('./command.mjs').Outcome> }[]}
 */
const ways = [
  {
    title: 'browser: playwright install chromium',
    applies: () => !exists(machine.playwrightPath() ?? ''),
    attempt: () =>
      runQuietly(playwright('install', 'chromium'), {
        env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: undefined },
        silence: 45,
        limit: 900,
      }),
  },
  {
    title: 'browser: the system libraries that Playwright’s Chromium needs',
    applies: () => isRoot() && hasApt() && exists(machine.playwrightPath() ?? ''),
    attempt: () => runQuietly(playwright('install-deps', 'chromium'), apt),
  },
  {
    title: 'browser: apt-get install chromium',
    applies: () => isRoot() && hasApt(),
    attempt: async () => {
      await runQuietly(['apt-get', 'update'], apt);
      return runQuietly(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], apt);
    },
  },
];

/** @param {Say} say */
const fetchBrowser = async (say) => {
  for (const { title, applies, attempt } of ways) {
    if (!applies()) continue;
    await withProgress(say, title, async () => {
      const { ok, output } = await attempt();
      if (!ok) throw new SetupError(output.trim().split('\n').slice(-8).join('\n'));
    }).catch((/** @type {Error} */ error) => say(error.message));
    if (findBrowser()) return;
  }
  throw new SetupError(
    'No browser to test in could be had. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one, and try again.',
  );
};

/** Step two: a Chromium for the component and end-to-end tests. */
export const browser = {
  id: 'browser',
  isReady: () => findBrowser() !== undefined,
  make: fetchBrowser,
};
