import { pathToFileURL } from 'node:url';
import { inProject } from './setup/project.mjs';
import { command, setup } from './setup.mjs';

await command(async () => {
  // What the command prints may be piped on: all that setup has to say goes to stderr.
  await setup(['dependencies'], console.error);
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(inProject('src/cli/says-who.ts')).href);
});
