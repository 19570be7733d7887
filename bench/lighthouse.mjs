// npm run bench:lighthouse [-- / /play/ferry-bear /make] — Lighthouse’s four marks for some pages of the production build,
// as a phone on a slow network sees them. Needs a build (npm start makes one). Lighthouse itself is fetched by npx: it is
// larger than all else that the project needs.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_FLAGS, findBrowser } from '../scripts/setup/find-browser.mjs';
import { freePort } from '../scripts/setup/free-port.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const MARKS = ['performance', 'accessibility', 'best-practices', 'seo'];

const asked = process.argv.slice(2);
const routes = asked.length > 0 ? asked : ['/', '/play/mariupol-ultimatum', '/make'];
const folder = mkdtempSync(join(tmpdir(), 'says-who-lighthouse-'));
const port = await freePort(4400);
const home = `http://localhost:${port}`;
const server = spawn(process.execPath, ['build/index.js'], {
  env: { ...process.env, PORT: String(port), ORIGIN: home },
  stdio: 'ignore',
});

/** @param {string} url @param {string} file */
const run = (url, file) =>
  spawnSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${MARKS.join(',')}`,
      `--chrome-flags=--headless=new ${BROWSER_FLAGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, stdio: ['ignore', 'ignore', 'inherit'] },
  );

/**
 * What Lighthouse wrote: a mark from 0 to 1 for each category, and the audits that cost marks.
 * @typedef {{ score: number | null, auditRefs: { id: string, weight: number }[] }} Category
 * @typedef {{ categories: Record<string, Category>, audits: Record<string, { score: number | null, title: string, displayValue?: string }> }} Report
 */

/** @param {Report} report */
const faults = ({ categories, audits }) =>
  Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
      return [`    ${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}`];
    }),
  );

try {
  console.log(`${''.padEnd(28)}${MARKS.map((mark) => mark.padStart(16)).join('')}`);
  for (const [index, route] of routes.entries()) {
    const file = join(folder, `${index}.json`);
    run(home + route, file);
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const marks = MARKS.map((mark) => String(Math.round((report.categories[mark]?.score ?? 0) * 100)).padStart(16));
    console.log(route.padEnd(28) + marks.join(''));
    for (const fault of faults(report)) console.log(fault);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
