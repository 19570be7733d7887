import { packaged, runShown } from './setup/command.mjs';
import { command, setup } from './setup.mjs';

await command(async () => {
  await setup(['dependencies']);
  const endedWell = await runShown(packaged('vite/bin/vite.js', 'dev', ...process.argv.slice(2)));
  if (!endedWell) process.exitCode = 1;
});
