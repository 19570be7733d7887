import { expect, it } from 'vitest';
import { nodeProblem } from '../../scripts/setup/node-version.mjs';

const RANGE = '^20.19.0 || ^22.12.0 || >=24.0.0';

it.each(['20.19.0', '20.20.2', '22.12.0', '22.30.1', '24.0.0', '25.1.0', '26.0.0'])('runs on Node.js %s', (version) => {
  expect(nodeProblem(version, RANGE)).toBeUndefined();
});

it.each(['16.20.0', '18.20.8', '20.18.3', '21.7.0', '22.11.0', '23.9.0'])(
  'refuses Node.js %s in one sentence',
  (version) => {
    expect(nodeProblem(version, RANGE)).toMatch(
      new RegExp(`^Says Who\\? needs Node\\.js .*this is ${version}: install [^.]*nodejs\\.org and try again\\.$`),
    );
  },
);
