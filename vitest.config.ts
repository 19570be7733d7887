import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_FLAGS, findBrowser } from './scripts/setup/find-browser.mjs';

const COMPONENT_TESTS = 'src/**/*.svelte.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          // A slow machine is no fault; what must be quick has a test of its own, in processor time.
          testTimeout: 60_000,
          // Pure modules keep no state, so the files of a worker share them: the engine and its model are opened twice, not a hundred times.
          isolate: false,
          maxWorkers: 2,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'bench/**/*.test.ts', 'training/**/*.test.ts'],
          exclude: [COMPONENT_TESTS, 'tests/e2e/**'],
        },
      },
      {
        extends: './vite.config.ts',
        // Found ahead, so that no test is interrupted by the discovery of a package.
        optimizeDeps: { include: ['vitest-browser-svelte', 'xstate', 'valibot'] },
        test: {
          name: 'component',
          include: [COMPONENT_TESTS],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
