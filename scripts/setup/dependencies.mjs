import { mkdirSync, writeFileSync } from 'node:fs';
import { npm, runQuietly } from './command.mjs';
import { fingerprint, inProject, readIfThere } from './project.mjs';
import { SetupError, withProgress } from './progress.mjs';

const lockFile = inProject('package-lock.json');
const installedFile = inProject('node_modules/.package-lock.json');
const stampFile = inProject('node_modules/.says-who-setup');

const stampNow = () => fingerprint([lockFile], [process.platform, process.arch]);

/** @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} Locked */

/**
 * Whether all that a lock file asks for is among what npm noted as installed.
 * @param {string} lock text of package-lock.json
 * @param {string} installed text of node_modules/.package-lock.json
 */
export const isInstalled = (lock, installed) => {
  /** @type {Record<string, Locked>} */
  const wanted = JSON.parse(lock).packages;
  /** @type {Record<string, Locked>} */
  const have = JSON.parse(installed).packages;
  return Object.entries(wanted).every(([path, { version, optional, extraneous }]) => {
    const mayBeMissing = path === '' || optional || extraneous;
    return have[path]?.version === version || (mayBeMissing && !have[path]);
  });
};

const writeStamp = () => {
  mkdirSync(inProject('node_modules'), { recursive: true });
  writeFileSync(stampFile, stampNow());
};

/** True when node_modules holds what the lock file asks for, whoever put it there. */
const isReady = () => {
  const installed = readIfThere(installedFile);
  if (installed === undefined) return false;
  if (readIfThere(stampFile) === stampNow()) return true;
  // Installed by hand, or by a newer `npm install`: no need to do it all again.
  if (!isInstalled(readIfThere(lockFile) ?? '{}', installed)) return false;
  writeStamp();
  return true;
};

const NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;

/** @param {import('./progress.mjs').Say} say */
const install = async (say) => {
  const options = {
    // A browser is a step of its own; npm's wish for silence (`npm --silent test`) must not hide why it failed.
    env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', npm_config_loglevel: 'error', NODE_ENV: undefined },
  };
  const flags = ['--include=dev', '--no-audit', '--no-fund'];
  const exact = await runQuietly(npm('ci', ...flags), options);
  if (exact.ok) return;
  say(exact.output.trim());
  if (NETWORK.test(exact.output)) {
    throw new SetupError(
      'npm could not reach its registry: check the connection (or npm’s registry setting) and try again.',
    );
  }
  say('npm ci could not install from the lock file; trying npm install, which may choose other versions.');
  const loose = await runQuietly(npm('install', '--no-save', ...flags), options);
  if (loose.ok) return;
  say(loose.output.trim());
  throw new SetupError('The packages could not be installed: npm’s own message is above.');
};

/** Step one: the packages of the lock file in node_modules. */
export const dependencies = {
  id: 'dependencies',
  isReady,
  /** @param {import('./progress.mjs').Say} say */
  make: async (say) => {
    await withProgress(say, 'dependencies: npm ci', () => install(say));
    writeStamp();
  },
};
