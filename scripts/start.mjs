import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { freePort } from './setup/free-port.mjs';
import { SetupError } from './setup/progress.mjs';
import { inProject } from './setup/project.mjs';
import { command, setup } from './setup.mjs';

await command(async () => {
  await setup(['dependencies', 'build']);

  const wanted = Number(process.env.PORT || 4173);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    throw new SetupError(
      `PORT is “${process.env.PORT}”, which is no port: use a number from 1 to 65535, or leave it out.`,
    );
  }
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
  const address = `http://localhost:${port}`;
  process.env.PORT = String(port);
  process.env.NODE_ENV ??= 'production';

  const { server } = await import(pathToFileURL(inProject('build/index.js')).href);
  if (!server.server.listening) await once(server.server, 'listening');
  console.log(`Says Who? is at ${address} (stop it with Ctrl+C)`);
});
