// Two servers on one PostgreSQL behind one address, in one terminal:
//   DATABASE_URL=postgres://user:password@127.0.0.1/class node docs/examples/two-processes/run.mjs
// HOST and PORT are where the class comes in (127.0.0.1:4173); the servers take the two ports behind it.
import { spawn } from 'node:child_process';
import { makeProxy } from './proxy.mjs';

const { DATABASE_URL, HOST = '127.0.0.1', PORT = '4173', ORIGIN = `http://${HOST}:${PORT}` } = process.env;
if (!DATABASE_URL) {
  console.error('Say where PostgreSQL is: DATABASE_URL=postgres://user:password@host/database');
  process.exit(2);
}

const targets = [1, 2].map((n) => ({ host: '127.0.0.1', port: Number(PORT) + n }));
const servers = targets.map(({ host, port }) =>
  spawn(process.execPath, ['build/index.js'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      ORIGIN,
      // The proxy adds the address of whoever asks: wrong codes are counted by it.
      ADDRESS_HEADER: 'x-forwarded-for',
      XFF_DEPTH: '1',
    },
  }),
);

const proxy = makeProxy(targets);
proxy.listen(Number(PORT), HOST, () => console.log(`The class is at ${ORIGIN} (stop it with Ctrl+C)`));

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => {
    for (const server of servers) server.kill('SIGTERM');
    proxy.close();
    proxy.closeAllConnections();
  });
