import { readdirSync } from 'node:fs';
import { inProject } from '../../scripts/setup/project.mjs';

/** The packs that ship, by their folders. */
export const SHELF_SLUGS: readonly string[] = readdirSync(inProject('questions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
