/** @typedef {{ passed: number, failed: number }} Totals */

/** @param {readonly Totals[]} all */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

/**
 * The closing line of a test run.
 * @param {Totals} totals
 */
export const totalLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * What Vitest's JSON report counts. A file that could not be loaded holds no test, and is one failure;
 * a skipped test did not pass.
 * @param {unknown} report
 * @returns {Totals}
 */
export const ofVitest = (report) => {
  const { numPassedTests, numTotalTests, testResults } =
    /** @type {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
      report
    );
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
};

/**
 * What Playwright's JSON report counts. A test that passed only when tried again, or never ran, did not pass.
 * @param {unknown} report
 * @returns {Totals}
 */
export const ofPlaywright = (report) => {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */ (
      report
    );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
};

/**
 * What a finished phase comes to. One that ended badly, left no report or ran nothing has failed at least once.
 * @param {boolean} ok whether its command ended well
 * @param {Totals | undefined} counted what its report counts
 * @returns {Totals}
 */
export const settle = (ok, counted) => {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const allGood = ok && failed === 0 && passed > 0;
  return { passed, failed: allGood ? 0 : Math.max(failed, 1) };
};
