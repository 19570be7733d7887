// npm run bench:first-screen — what a browser loads to show the front page, gzipped, from the production build.
// Needs a build (npm start makes one). Scripts, styles and fonts are counted as the page asks for them until it is idle.
import { spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { BROWSER_FLAGS, findBrowser } from '../scripts/setup/find-browser.mjs';
import { freePort } from '../scripts/setup/free-port.mjs';

const port = await freePort(4300);
const server = spawn(process.execPath, ['build/index.js'], {
  env: { ...process.env, PORT: String(port) },
  stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const type = response.request().resourceType();
    const body = await response.body().catch(() => Buffer.alloc(0));
    const size = type === 'font' ? body.length : gzipSync(body).length;
    sizes.set(type, (sizes.get(type) ?? 0) + size);
  });
  for (let tries = 0; ; tries += 1) {
    try {
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
      break;
    } catch (error) {
      if (tries > 20) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
  for (const [type, size] of [...sizes].sort()) console.log(`${type.padEnd(12)}${(size / 1000).toFixed(1)} kB`);
} finally {
  await browser.close();
  server.kill();
}
