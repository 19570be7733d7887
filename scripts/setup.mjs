import { readFileSync } from 'node:fs';
import { browser } from './setup/browser.mjs';
import { build, staticSite } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { generated } from './setup/generated.mjs';
import { nodeProblem } from './setup/node-version.mjs';
import { SetupError } from './setup/progress.mjs';
import { inProject } from './setup/project.mjs';
import { inTurn } from './setup/turn.mjs';

const steps = { dependencies, generated, browser, staticSite, build };

/** @typedef {keyof typeof steps} StepId */

/**
 * Puts in place what the named steps stand for; a step that finds its work done costs a moment.
 * @param {StepId[]} wanted
 * @param {import('./setup/progress.mjs').Say} [say]
 */
export const setup = async (wanted, say = console.log) => {
  const problem = nodeProblem(
    process.versions.node,
    JSON.parse(readFileSync(inProject('package.json'), 'utf8')).engines.node,
  );
  if (problem) throw new SetupError(problem);
  for (const id of wanted) {
    const step = steps[id];
    if (step.isReady()) continue;
    await inTurn(say, async () => {
      if (!step.isReady()) await step.make(say);
    });
  }
};

/**
 * Runs a command's main function; what its user can mend is told in one sentence, without a stack trace.
 * @param {() => Promise<void>} main
 */
export const command = async (main) => {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
