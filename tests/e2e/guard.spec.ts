import { createServer, type RequestListener, type Server } from 'node:http';
import { expect, test as base } from './test.ts';

const listen = async (answer: RequestListener): Promise<{ readonly server: Server; readonly url: string }> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, resolve));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/` };
};

const scripts = (elsewhere: string): Readonly<Record<string, readonly [type: string, body: string]>> => ({
  '/': [
    'text/html',
    `<link rel="icon" href="data:,"><script type="module">
       fetch('${elsewhere}page', { mode: 'no-cors' });
       new Worker('/worker.js');
       await navigator.serviceWorker.register('/service-worker.js');
     </script>`,
  ],
  '/worker.js': ['text/javascript', `fetch('${elsewhere}worker', { mode: 'no-cors' });`],
  '/service-worker.js': [
    'text/javascript',
    `addEventListener('install', (event) => event.waitUntil(fetch('${elsewhere}service-worker', { mode: 'no-cors' })));`,
  ],
});

/** A site that calls elsewhere in every way a site can. */
const test = base.extend<{ telltale: string }>({
  serviceWorkers: 'allow',
  telltale: async ({}, use) => {
    const elsewhere = await listen((_request, response) => response.end());
    const home = await listen((request, response) => {
      const [type, body] = scripts(elsewhere.url)[request.url ?? ''] ?? ['text/plain', ''];
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    await use(home.url);
    for (const { server } of [elsewhere, home]) {
      server.closeAllConnections();
      server.close();
    }
  },
  baseURL: ({ telltale }, use) => use(telltale),
});

test('the guard that every test has sees what a page, a worker and a service worker ask of others', async ({
  page,
  watch,
}) => {
  await page.goto('/');
  const paths = () => [...watch.foreign].map((url) => new URL(url).pathname).sort();
  await expect.poll(paths).toEqual(['/page', '/service-worker', '/worker']);
  watch.foreign.splice(0);
});
