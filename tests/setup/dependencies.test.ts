import { expect, it } from 'vitest';
import { isInstalled } from '../../scripts/setup/dependencies.mjs';

const packages = (found: Record<string, object>) => JSON.stringify({ packages: found });

const lock = packages({
  '': { version: '0.1.0' },
  'node_modules/quill': { version: '2.0.0' },
  'node_modules/quill-for-another-system': { version: '2.0.0', optional: true },
  'node_modules/left-over': { version: '3.0.0', extraneous: true },
});

it.each<[claim: string, installed: Record<string, object>, complete: boolean]>([
  ['counts a full set as installed', { 'node_modules/quill': { version: '2.0.0' } }, true],
  ['does not count another version', { 'node_modules/quill': { version: '1.9.0' } }, false],
  ['does not count an empty folder', {}, false],
  [
    'does not count another version of an optional package',
    { 'node_modules/quill': { version: '2.0.0' }, 'node_modules/quill-for-another-system': { version: '1.0.0' } },
    false,
  ],
])('%s', (_claim, installed, complete) => {
  expect(isInstalled(lock, packages(installed))).toBe(complete);
});
