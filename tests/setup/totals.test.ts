import { describe, expect, it } from 'vitest';
import { ofPlaywright, ofVitest, settle, sum, totalLine } from '../../scripts/test/totals.mjs';

describe('the totals of a test run', () => {
  it('end as a line of their own kind', () => {
    expect(
      totalLine(
        sum([
          { passed: 2, failed: 0 },
          { passed: 3, failed: 1 },
        ]),
      ),
    ).toBe('5 passed, 1 failed');
  });

  it('count a test file that cannot be loaded as a failure', () => {
    const loaded = { status: 'passed', assertionResults: [{}, {}] };
    const broken = { status: 'failed', assertionResults: [] };
    expect(ofVitest({ numTotalTests: 2, numPassedTests: 2, testResults: [loaded, broken] })).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  it('count a unit test that did not run as a failure', () => {
    expect(ofVitest({ numTotalTests: 3, numPassedTests: 2, testResults: [] })).toEqual({ passed: 2, failed: 1 });
  });

  it('count an end-to-end test that was skipped, or passed only when tried again, as a failure', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    expect(ofPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 4 });
  });

  it.each([
    ['take a good phase at its word', true, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
    ['fail a phase that ran nothing', true, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
    ['fail a phase that left no report', true, undefined, { passed: 0, failed: 1 }],
    [
      'fail a phase that ended badly though its tests passed',
      false,
      { passed: 3, failed: 0 },
      { passed: 3, failed: 1 },
    ],
    ['count a failure once', false, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
  ])('%s', (_claim, ok, counted, expected) => {
    expect(settle(ok, counted)).toEqual(expected);
  });
});
