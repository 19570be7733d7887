/** @param {string} version "20.19.0" */
const numbers = (version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0);

/**
 * @param {number[]} a
 * @param {number[]} b
 */
const atLeast = (a, b) => {
  const differing = [0, 1, 2].find((place) => (a[place] ?? 0) !== (b[place] ?? 0));
  return differing === undefined || (a[differing] ?? 0) > (b[differing] ?? 0);
};

/**
 * One sentence when this Node.js is not among those the project runs on.
 * @param {string} version as in `process.versions.node`
 * @param {string} range as in package.json: alternatives of `^a.b.c` and `>=a.b.c`
 * @returns {string | undefined}
 */
export const nodeProblem = (version, range) => {
  const have = numbers(version);
  const fits = range.split('||').some((alternative) => {
    const wanted = alternative.trim();
    const least = numbers(wanted.replace(/^\D+/, ''));
    return atLeast(have, least) && (wanted.startsWith('>=') || have[0] === least[0]);
  });
  if (fits) return undefined;
  return `Says Who? needs Node.js ${range.replaceAll('||', 'or')}, and this is ${version}: install a current one from https://nodejs.org and try again.`;
};
