import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/setup/project.mjs';
import { parsePack } from '../../src/lib/questions/pack.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';

/** The shipped pack that the class is measured with: ten questions, 24 kB. */
export const readClassPack = (): Pack => {
  const parsed = parsePack(JSON.parse(readFileSync(inProject('questions/missing-battery/pack.json'), 'utf8')));
  if ('rejected' in parsed) throw new Error(`Expected a whole pack, got ${parsed.message}`);
  return parsed.pack;
};
