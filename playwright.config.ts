import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/setup/find-browser.mjs';
import { freePort } from './scripts/setup/free-port.mjs';
import { inProject } from './scripts/setup/project.mjs';

// Chosen once: the workers read this file again and inherit what the first reading found.
process.env.E2E_PORT ??= String(await freePort(4273));
process.env.CHROMIUM_PATH ??= findBrowser();

/** What the classes of an earlier run left behind is none of this one’s; the workers read this file when the server has begun. */
const classes = inProject('.setup', 'e2e-classes');
if (process.env.TEST_WORKER_INDEX === undefined) rmSync(classes, { recursive: true, force: true });

const baseURL = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: BROWSER_FLAGS },
    // What a page shows is its own doing, unless a test is about being offline.
    serviceWorkers: 'block',
    // The reader's own settings, so that a screenshot or a contrast is the same on every machine.
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node build/index.js',
    url: baseURL,
    env: { PORT: process.env.E2E_PORT, HOST: '0.0.0.0', ORIGIN: baseURL, DATA_DIR: classes, DATABASE_URL: '' },
    timeout: 30_000,
  },
});
