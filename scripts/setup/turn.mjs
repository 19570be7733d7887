import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';

const folder = inProject('.setup');
const turnFile = inProject('.setup/turn');

/** A holder touches the file every few seconds; one not touched for this long belongs to nobody (ms). */
const ABANDONED = 30_000;

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const isAbandoned = () => {
  try {
    const pid = Number(readFileSync(turnFile, 'utf8'));
    return Date.now() - statSync(turnFile).mtimeMs > ABANDONED || (pid > 0 && !isAlive(pid));
  } catch {
    return false; // it went between two looks
  }
};

const take = () => {
  try {
    writeFileSync(turnFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};

const touch = () => utimesSync(turnFile, new Date(), new Date());

/**
 * Lets one setup at a time change the project's folder: two commands started together must not both run npm.
 * @template T
 * @param {import('./progress.mjs').Say} say
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const inTurn = async (say, work) => {
  mkdirSync(folder, { recursive: true });
  for (let looks = 0; !take(); looks += 1) {
    if (looks === 0) say('another setup is at work here; waiting for it …');
    if (isAbandoned()) rmSync(turnFile, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const beat = setInterval(touch, 5000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(turnFile, { force: true });
  }
};
