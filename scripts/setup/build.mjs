import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { packaged, runQuietly } from './command.mjs';
import { exists, filesUnder, fingerprint, inProject, readIfThere } from './project.mjs';
import { SetupError, withProgress } from './progress.mjs';

/** All that a build is made from. */
const SOURCES = [
  'src',
  'static',
  'questions',
  'scripts/adapter',
  'scripts/vite',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Where `vite build` puts what it makes, whichever adapter it makes it for. */
const output = inProject('build');

// The stamp lies inside the build, so that it goes when the build does.
const STAMP = '.says-who-setup';

const isSource = (/** @type {string} */ file) => !file.endsWith('.test.ts');

const stampNow = () => fingerprint(SOURCES.flatMap((source) => filesUnder(inProject(source))).filter(isSource));

/**
 * @param {string} title
 * @param {{ ADAPTER?: string, BASE_PATH?: string }} site as scripts/adapter/site.mjs reads them
 * @param {import('./progress.mjs').Say} say
 */
const viteBuild = (title, site, say) =>
  withProgress(say, title, async () => {
    const stamp = stampNow();
    const env = { ADAPTER: undefined, BASE_PATH: undefined, ...site, NODE_ENV: undefined };
    const built = await runQuietly(packaged('vite/bin/vite.js', 'build'), { env });
    if (!built.ok) {
      say(built.output.trim());
      throw new SetupError('The build failed: the message above says where.');
    }
    return stamp;
  });

/** Step three: the production build that `npm start` serves and the end-to-end tests play. */
export const build = {
  id: 'build',
  isReady: () => exists(inProject('build/index.js')) && readIfThere(inProject('build', STAMP)) === stampNow(),
  /** @param {import('./progress.mjs').Say} say */
  make: async (say) => {
    const stamp = await viteBuild('build: vite build', {}, say);
    writeFileSync(inProject('build', STAMP), stamp);
  },
};

const site = inProject('.setup/site');

/** The same for a static host, kept aside for the test that opens it. It passes through `build`, so it comes before it. */
export const staticSite = {
  id: 'staticSite',
  isReady: () => readIfThere(inProject('.setup/site', STAMP)) === stampNow(),
  /** @param {import('./progress.mjs').Say} say */
  make: async (say) => {
    rmSync(output, { recursive: true, force: true });
    // In a folder, as a project’s page is: what works there works at the top, too.
    const stamp = await viteBuild(
      'build: vite build for a static host',
      { ADAPTER: 'static', BASE_PATH: '/says-who' },
      say,
    );
    rmSync(site, { recursive: true, force: true });
    renameSync(output, site);
    writeFileSync(inProject('.setup/site', STAMP), stamp);
  },
};
