import { readFileSync, rmSync } from 'node:fs';
import { runShown } from './setup/command.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { SetupError } from './setup/progress.mjs';
import { exists } from './setup/project.mjs';
import { setup } from './setup.mjs';
import { phases } from './test/phases.mjs';
import { settle, sum, totalLine } from './test/totals.mjs';

/** No phase may hold up the rest for longer than this, in seconds. */
const PHASE_LIMIT = 1500;

/** @typedef {import('./test/phases.mjs').Phase} Phase */
/** @typedef {import('./test/totals.mjs').Totals} Totals */

/** @param {Phase} phase */
const counted = ({ report }) => {
  if (!report) return undefined;
  return exists(report.file) ? report.read(JSON.parse(readFileSync(report.file, 'utf8'))) : undefined;
};

/**
 * @param {Phase} phase
 * @returns {Promise<Totals>}
 */
const run = async (phase) => {
  if (phase.report) rmSync(phase.report.file, { force: true });
  await setup(phase.needs);
  const env = { ...phase.env, ...(phase.needs.includes('browser') ? { CHROMIUM_PATH: findBrowser() } : {}) };
  const ok = await runShown(phase.run, { env, limit: PHASE_LIMIT });
  if (!phase.report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return settle(ok, counted(phase));
};

/**
 * @param {Phase} phase
 * @returns {Promise<Totals>}
 */
const runAndTell = async (phase) => {
  const since = Date.now();
  console.log(`\n── ${phase.id} ──`);
  const totals = await run(phase).catch((error) => {
    // A phase that cannot be set up has failed; the others still tell what they can.
    console.error(error instanceof SetupError ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`── ${phase.id}: ${totalLine(totals)}, ${Math.round((Date.now() - since) / 1000)} s`);
  return totals;
};

/** @param {string[]} args */
const chosen = (args) => {
  const at = args.indexOf('--only');
  if (at < 0) return phases;
  const ids = (args[at + 1] ?? '').split(',');
  const unknown = ids.find((id) => !phases.some((phase) => phase.id === id));
  if (unknown === undefined) return phases.filter(({ id }) => ids.includes(id));
  console.error(`--only takes ${phases.map(({ id }) => id).join(', ')}; got “${unknown}”.`);
  return [];
};

const all = [];
for (const phase of chosen(process.argv.slice(2))) all.push(await runAndTell(phase));
const totals = all.length > 0 ? sum(all) : { passed: 0, failed: 1 };
console.log(`\n${totalLine(totals)}`);
process.exitCode = totals.failed === 0 ? 0 : 1;
