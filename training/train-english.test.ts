import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEnglish } from '../src/lib/language/model/open-english.ts';
import { QUICK } from './plan.ts';
import { writeTinyTreebanks } from './test-support/tiny-treebank.ts';
import { trainEnglish } from './train-english.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-training-'));
const LOSS = /^([\w-]+) epoch (\d+)\/\d+ · loss ([\d.]+)/;

type Run = { readonly bytes: Uint8Array; readonly said: readonly string[] };

const run = async (name: string): Promise<Run> => {
  const said: string[] = [];
  const bytes = await trainEnglish({
    folder,
    out: join(folder, name),
    plan: QUICK,
    workers: 1,
    say: (line) => {
      said.push(line);
    },
  });
  return { bytes, said };
};

const lossesOf = ({ said }: Run, name: string): number[] =>
  said.flatMap((line) => {
    const [, who, , loss] = LOSS.exec(line) ?? [];
    return who === name ? [Number(loss)] : [];
  });

const runs: Run[] = [];

beforeAll(async () => {
  writeTinyTreebanks(folder);
  runs.push(await run('first'), await run('second'));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the whole chain on a tiny treebank', () => {
  it('gives the same bytes each time', () => {
    const [first, second] = runs.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  it.each(['A', 'student-1'])('lowers the loss of %s', (name) => {
    const [first] = runs;
    const losses = first ? lossesOf(first, name) : [];
    expect(losses).toHaveLength(4);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2);
  });

  it('makes a model that the engine opens and that learned its one build of a sentence', () => {
    const bytes = runs[0]?.bytes ?? new Uint8Array();
    const model = openEnglish(bytes, { sha256: createHash('sha256').update(bytes).digest('hex') });
    const words = ['The', 'captain', 'denied', 'the', 'ferry', 'was', 'ready', '.'];
    expect('parse' in model && model.parse([words])[0]?.heads).toEqual([1, 2, -1, 4, 6, 6, 2, 2]);
  });
});
