import { readFileSync, rmSync } from 'node:fs';
import { runQuietly, runShown } from './setup/command.mjs';
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
 * @param {boolean} isAlone in plain sight; several at once are told one after the other
 * @returns {Promise<Totals>}
 */
const run = async (phase, isAlone) => {
  if (phase.report) rmSync(phase.report.file, { force: true });
  await setup(phase.needs);
  const env = { ...phase.env, ...(phase.needs.includes('browser') ? { CHROMIUM_PATH: findBrowser() } : {}) };
  const { ok, output } = isAlone
    ? { ok: await runShown(phase.run, { env, limit: PHASE_LIMIT }), output: '' }
    : await runQuietly(phase.run, { env, limit: PHASE_LIMIT, silence: PHASE_LIMIT });
  if (output) console.log(`\n── ${phase.id} ──\n${output.trim()}`);
  if (!phase.report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return settle(ok, counted(phase));
};

/**
 * @param {Phase} phase
 * @param {boolean} isAlone
 * @returns {Promise<Totals>}
 */
const runAndTell = async (phase, isAlone) => {
  const since = Date.now();
  if (isAlone) console.log(`\n── ${phase.id} ──`);
  const totals = await run(phase, isAlone).catch((error) => {
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

const asked = chosen(process.argv.slice(2));
const beside = asked.filter((phase) => phase.beside);
const alone = asked.filter((phase) => !phase.beside);
if (beside.length > 1) {
  console.log(`\n── ${beside.map(({ id }) => id).join(', ')}, side by side ──`);
  // Once for all of them; what fails is told by each that needs it.
  await setup(beside.flatMap(({ needs }) => needs)).catch(() => undefined);
}
const all = await Promise.all(beside.map((phase) => runAndTell(phase, beside.length === 1)));
for (const phase of alone) all.push(await runAndTell(phase, true));
const totals = all.length > 0 ? sum(all) : { passed: 0, failed: 1 };
console.log(`\n${totalLine(totals)}`);
process.exitCode = totals.failed === 0 ? 0 : 1;
