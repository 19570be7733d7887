import { spawn } from 'node:child_process';
import { inProject, root } from './project.mjs';

/** @typedef {readonly [file: string, ...args: string[]]} Command */
/** @typedef {{ ok: boolean, output: string }} Outcome */

/**
 * npm with these arguments: the npm that started us, else the one on the path.
 * @param {...string} args
 * @returns {Command}
 */
export const npm = (...args) => {
  const started = process.env.npm_execpath;
  return started?.endsWith('.js') ? [process.execPath, started, ...args] : ['npm', ...args];
};

/**
 * A program of an installed package, by its file, so that no shell and no npx stands between.
 * @param {string} file below node_modules
 * @param {...string} args
 * @returns {Command}
 */
export const packaged = (file, ...args) => [process.execPath, inProject('node_modules', file), ...args];

/** Only npm.cmd needs a shell, and only on Windows. @param {string} file */
const needsShell = (file) => process.platform === 'win32' && file === 'npm';

/**
 * Runs a command and keeps what it prints. Stops it when it has been silent or has run for too long.
 * @param {Command} command
 * @param {{ env?: Record<string, string | undefined>, silence?: number, limit?: number }} [options] seconds
 * @returns {Promise<Outcome>}
 */
export const runQuietly = ([file, ...args], { env = {}, silence = 300, limit = 1800 } = {}) =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: needsShell(file),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {string} reason */
    const stop = (reason) => {
      output += `\n${reason}\n`;
      child.kill();
    };
    let quiet = setTimeout(stop, silence * 1000, `stopped: silent for ${silence} s`);
    const late = setTimeout(stop, limit * 1000, `stopped: not finished after ${limit} s`);
    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      output += chunk.toString();
      clearTimeout(quiet);
      quiet = setTimeout(stop, silence * 1000, `stopped: silent for ${silence} s`);
    };
    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(quiet);
      clearTimeout(late);
      resolve({ ok, output });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });

/**
 * Runs a command in plain sight and says how it ended.
 * @param {Command} command
 * @param {{ env?: Record<string, string | undefined>, limit?: number }} [options] limit in seconds
 * @returns {Promise<boolean>}
 */
export const runShown = ([file, ...args], { env = {}, limit } = {}) =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: needsShell(file),
      stdio: 'inherit',
    });
    const stop = () => {
      console.error(`stopped: not finished after ${limit} s`);
      child.kill();
    };
    const late = limit === undefined ? undefined : setTimeout(stop, limit * 1000);
    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(late);
      resolve(ok);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
