import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../scripts/setup/free-port.mjs';

it('passes over a port on which another server listens', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = other.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const port = await freePort(taken);
  await new Promise((resolve) => other.close(resolve));
  expect(taken).toBeGreaterThan(0);
  expect(port).toBeGreaterThan(taken);
});
