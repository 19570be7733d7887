import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { inProject } from './project.mjs';
import { SetupError } from './progress.mjs';

/** Flags for every browser that a test starts: it may run as root in a container, and it must not call home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * What the search may ask of the machine; a test passes its own.
 * @typedef {object} Probes
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(name: string) => string | undefined} onPath full path of a program
 * @property {(path: string) => boolean} starts whether this file is there and runs
 * @property {() => string | undefined} playwrightPath where Playwright would keep its own
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * @param {Probes} probes
 * @returns {string[]}
 */
const systemPlaces = ({ env, platform, onPath }) => {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    return env.HOME ? [...apps, ...apps.map((app) => env.HOME + app)] : apps;
  }
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
    return bases.flatMap((base) => [
      `${base}\\Google\\Chrome\\Application\\chrome.exe`,
      `${base}\\Chromium\\Application\\chrome.exe`,
    ]);
  }
  return NAMES.map(onPath).filter((path) => path !== undefined);
};

/**
 * A Chromium that starts, without fetching anything: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @param {Probes} probes
 * @returns {string | undefined}
 */
export const findBrowser = (probes = machine) => {
  const wished = probes.env.CHROMIUM_PATH;
  if (wished) {
    if (probes.starts(wished)) return wished;
    throw new SetupError(
      `CHROMIUM_PATH is set to ${wished}, which is not a browser that starts: correct it or unset it.`,
    );
  }
  const own = probes.playwrightPath();
  return [...(own ? [own] : []), ...systemPlaces(probes)].find(probes.starts);
};

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @type {Probes} */
export const machine = {
  env: process.env,
  platform: process.platform,
  onPath: (name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(isProgram),
  // A stub that asks for a snap, or a browser whose libraries are missing, exits with an error here.
  // On Windows `--version` would open a window, so being there has to do.
  starts: (path) =>
    isProgram(path) &&
    (process.platform === 'win32' ||
      spawnSync(path, ['--headless', '--no-sandbox', '--version'], { timeout: 20_000 }).status === 0),
  playwrightPath: () => {
    try {
      return createRequire(inProject('package.json'))('playwright-core').chromium.executablePath() || undefined;
    } catch {
      return undefined;
    }
  },
};
