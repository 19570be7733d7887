import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What went wrong with what was asked for, in a sentence for a person. */
export class BenchError extends Error {}

export const mustExist = (path: string, what: string): string => {
  if (!existsSync(path)) throw new BenchError(`There is no ${path}: ${what}.`);
  return path;
};

/** Runs a scorer and gives what it prints. */
export const runScorer = (script: string, args: readonly string[]): string => {
  mustExist(script, 'the scorer is expected there; name another in SCORER or POLNEAR_SCORER');
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new BenchError(`${script} stopped: ${run.stderr.slice(0, 600)}`);
  return run.stdout;
};

/** Works in a folder of its own that is gone afterwards. */
export const inScratch = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
