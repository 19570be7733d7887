import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { exists, inProject } from '../../scripts/setup/project.mjs';
import { expect, test as base } from './test.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As plain a host as there is: files by their name, `page.html` for `/page`, 404.html for the rest. */
const fileFor = (path: string): string =>
  [path, `${path}.html`, `${path}/index.html`]
    .map((candidate) => inProject('.setup/site', candidate))
    .find((file) => exists(file) && extname(file) !== '') ?? inProject('.setup/site/404.html');

const test = base.extend({
  baseURL: async ({}, use) => {
    const host = createServer((request, response) => {
      const file = fileFor(new URL(request.url ?? '/', 'http://host').pathname);
      response.writeHead(file.endsWith('404.html') ? 404 : 200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => host.listen({ port: 0, host: '127.0.0.1' }, resolve));
    const address = host.address();
    await use(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    host.closeAllConnections();
    host.close();
  },
});

test('the static site opens on a plain file host, and leads to a quiz', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Says Who\?/);
  await page.locator('main a[href*="play/"]').first().click();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await expect(page.getByRole('form', { name: 'Query slip' })).toContainText('Question 1 of');
});

test('the static site opens a quiz by its own address', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('main a[href*="play/"]').first().getAttribute('href');
  await page.goto(address ?? '');
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
});
