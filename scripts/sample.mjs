import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packaged, runShown } from './setup/command.mjs';
import { SetupError } from './setup/progress.mjs';
import { exists, inProject } from './setup/project.mjs';
import { command, setup } from './setup.mjs';

// Starts a sample: npm run sample <name-as-a-claim> [article.txt], or with the article on standard input.
await command(async () => {
  const [name, file] = process.argv.slice(2);
  if (!name || !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name)) {
    throw new SetupError(
      'Name the sample as a claim in kebab-case: npm run sample keeps-the-speaker-across-a-broken-quote article.txt',
    );
  }
  const folder = inProject('tests/samples', name);
  if (exists(folder)) throw new SetupError(`tests/samples/${name} is already there.`);
  if (!file && process.stdin.isTTY) {
    throw new SetupError(`Give the article as a file or on standard input: npm run sample ${name} article.txt`);
  }
  const article = readFileSync(file ?? 0, 'utf8');
  await setup(['dependencies']);
  mkdirSync(folder, { recursive: true });
  writeFileSync(inProject('tests/samples', name, 'article.txt'), article);
  writeFileSync(inProject('tests/samples', name, 'facts.json'), '{}\n');
  const written = await runShown(packaged('vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/samples'), {
    env: { UPDATE: '1', FILTER: name },
  });
  if (!written) process.exitCode = 1;
  console.log(`tests/samples/${name}: read facts.json, and keep only the fields that the claim is about.`);
});
