import { packaged } from '../setup/command.mjs';
import { inProject } from '../setup/project.mjs';
import { ofPlaywright, ofVitest } from './totals.mjs';

/** @typedef {import('../setup.mjs').StepId} StepId */

/**
 * One part of the test run.
 * @typedef {object} Phase
 * @property {string} id as in `npm test -- --only <id>`
 * @property {StepId[]} needs
 * @property {import('../setup/command.mjs').Command} run
 * @property {Record<string, string>} [env]
 * @property {boolean} [beside] runs at the same time as its neighbours that do, each on one core
 * @property {{ file: string, read: (report: unknown) => import('./totals.mjs').Totals }} [report] without one, the phase is one test
 */

/** @param {string} id */
const reportFile = (id) => inProject('.setup', `report-${id}.json`);

/**
 * @param {string} id
 * @returns {Phase['run']}
 */
const vitest = (id) =>
  packaged(
    'vitest/vitest.mjs',
    'run',
    '--project',
    id,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile(id)}`,
  );

/** @type {Phase[]} */
export const phases = [
  { id: 'lint', needs: ['dependencies', 'generated'], run: packaged('eslint/bin/eslint.js', '.'), beside: true },
  { id: 'format', needs: ['dependencies'], run: packaged('prettier/bin/prettier.cjs', '--check', '.'), beside: true },
  {
    id: 'check',
    needs: ['dependencies', 'generated'],
    run: packaged('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json'),
    beside: true,
  },
  {
    id: 'unit',
    needs: ['dependencies'],
    run: vitest('unit'),
    report: { file: reportFile('unit'), read: ofVitest },
  },
  {
    id: 'component',
    needs: ['dependencies', 'browser'],
    run: vitest('component'),
    report: { file: reportFile('component'), read: ofVitest },
  },
  {
    id: 'e2e',
    needs: ['dependencies', 'browser', 'staticSite', 'build'],
    run: packaged('@playwright/test/cli.js', 'test'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('e2e') },
    report: { file: reportFile('e2e'), read: ofPlaywright },
  },
];
