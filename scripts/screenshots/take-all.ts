// npm run screenshots [-- front asking] — photographs every screen (or those named) of the production build, at three widths, light and
// dark, into docs/screens/, and writes docs/screens.md. Needs a build (npm start makes one).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { BROWSER_FLAGS, findBrowser } from '../setup/find-browser.mjs';
import { freePort } from '../setup/free-port.mjs';
import { filesUnder, inProject } from '../setup/project.mjs';
import { LOOKS, pictureOf, SCREENS, WIDTHS, type Screen, type Size } from './screens.ts';
import { screensPage } from './screens-page.ts';
import { take } from './take-steps.ts';

const FOLDER = 'docs/screens';
const QUALITY = 27; // with the scales of the widths: all of them come to about 3 MB
const NOON = new Date('2026-03-04T12:00:00Z'); // the same edition and dates on every machine

const photograph = async (page: Page, picture: string, { width, height, scale }: Size): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  // What is in the window, wherever the page has been scrolled to.
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { x, y, width, height, scale };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip });
  await session.detach();
  writeFileSync(inProject('docs', picture), Buffer.from(data, 'base64'));
};

const atWidth = async (browser: Browser, home: string, screens: readonly Screen[], size: Size): Promise<void> => {
  // One context for all: what was finished stands in the record.
  const context = await browser.newContext({
    baseURL: home,
    viewport: { width: size.width, height: size.height },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  for (const screen of screens) {
    await page
      .evaluate(() => {
        for (const key of Object.keys(localStorage))
          if (/says-who:(?:save|resume|certainty)/.test(key)) localStorage.removeItem(key);
      })
      .catch(() => undefined); // the first page is blank
    for (const step of screen.steps) await take(page, step);
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(150);
      await photograph(page, pictureOf(screen, size, colorScheme), size);
    }
    console.log(`${screen.name.padEnd(12)}${size.width} px`);
  }
  await context.close();
};

const asked = process.argv.slice(2);
const screens = asked.length === 0 ? SCREENS : SCREENS.filter(({ name }) => asked.includes(name));
if (screens.length === 0) throw new Error(`Expected names among ${SCREENS.map(({ name }) => name).join(', ')}`);

mkdirSync(inProject(FOLDER), { recursive: true });
const port = await freePort(4700);
const home = `http://localhost:${port}`;
// The classes that are photographed are nobody’s.
const classes = mkdtempSync(join(tmpdir(), 'says-who-'));
const server = spawn(process.execPath, ['build/index.js'], {
  env: { ...process.env, PORT: String(port), ORIGIN: home, DATA_DIR: classes, DATABASE_URL: '' },
  stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
try {
  for (let tries = 0; !(await fetch(home).catch(() => null))?.ok; tries += 1) {
    if (tries > 40) throw new Error('Expected a build that can be served: run npm run build first');
    await new Promise((done) => setTimeout(done, 250));
  }
  for (const size of WIDTHS) await atWidth(browser, home, screens, size);
  writeFileSync(inProject('docs/screens.md'), screensPage());
  const bytes = filesUnder(inProject(FOLDER)).reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`${(bytes / 1_000_000).toFixed(1)} MB in ${FOLDER}`);
} finally {
  await browser.close();
  if (server.kill('SIGKILL')) await once(server, 'exit');
  rmSync(classes, { recursive: true });
}
