import { SHELF_SLUGS } from './shelf.ts';
import { ARTICLE } from './own-quiz.ts';
import { startStaticHost, type StaticSite } from './site.ts';
import { expect, test, type Page } from './test.ts';

const [SLUG = ''] = SHELF_SLUGS;
const PAGES = [
  ...['', 'about', 'accounts', 'make', 'offline', 'packs', 'packs/own', 'play/own', 'play/shared', 'record', 'review'],
  ...['class', 'join', 'class/no-such-room', 'class/no-such-room/host'],
  ...['today', 'no/such/page', `play/${SLUG}`, `packs/${SLUG}`, `packs/${SLUG}/map`, `packs/${SLUG}/print`],
];
/** What the other packs have of their own: the same pages with other words, so that their policies are read and they are not opened. */
const SISTERS = SHELF_SLUGS.slice(1).flatMap((slug) => [`play/${slug}`, `packs/${slug}`]);

const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );

const ONE_HASH = /^'(?:sha256|nonce)-[\w+/=-]+'$/;

/** One hash for the script that starts the page, one for its styles; else this site and nobody else. */
const expectStrict = (policy: string): void => {
  const found = directives(policy);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:|strict-dynamic/);
  expect(found.get('default-src')).toEqual(["'self'"]);
  expect(found.get('object-src')).toEqual(["'none'"]);
  expect(found.get('base-uri')).toEqual(["'none'"]);
  expect(found.get('form-action')).toEqual(["'self'"]);
  for (const name of ['script-src', 'style-src']) {
    const [first, ...others] = found.get(name) ?? [];
    expect(first).toBe("'self'");
    expect(others.join(' ')).toMatch(ONE_HASH);
  }
};

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

const metaPolicy = (page: Page): Promise<string | null> =>
  page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');

test('every page of the server has a strict policy, and the headers beside it', async ({ page, request, watch }) => {
  test.setTimeout(120_000);
  for (const path of [...PAGES, ...SISTERS]) {
    const response = PAGES.includes(path) ? await page.goto(`/${path}`) : await request.get(`/${path}`);
    const headers = response?.headers() ?? {};
    const policy = headers['content-security-policy'] ?? '';
    expectStrict(policy);
    expect(directives(policy).get('frame-ancestors'), path).toEqual(["'none'"]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  }
  // That a page or a class is not there is what the browser tells its console.
  const errors = watch.errors.splice(0);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('a file may do less than a page: only the engine’s worker may compile its kernel', async ({ page, request }) => {
  for (const path of [
    '/before-paint.js',
    '/service-worker.js',
    '/icon.svg',
    '/english/english-1.model',
    '/nothing.js',
  ]) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(directives(policy).get('frame-ancestors'), path).toEqual(["'none'"]);
  }
  await page.goto('/');
  const started = page.waitForEvent('worker');
  await page.getByLabel('Article text').fill(ARTICLE);
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  const worker = await started;
  const policy = (await request.get(worker.url())).headers()['content-security-policy'] ?? '';
  expect(directives(policy).get('default-src')).toEqual(["'none'"]);
  expect(directives(policy).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(directives(policy).get('connect-src')).toEqual(["'self'"]);
});

test('what offends against the policy is noticed, in this test as in every other', async ({ page, watch }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await expect.poll(() => watch.errors.length).toBeGreaterThan(0);
  expect(watch.errors.splice(0).filter((error) => !/Content Security Policy.*script-src/.test(error))).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

const onStaticSite = test.extend<{ site: StaticSite }>({
  site: async ({}, use) => {
    const site = await startStaticHost();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

onStaticSite('every page of the static site has a strict policy of its own', async ({ page, request, watch }) => {
  onStaticSite.setTimeout(120_000);
  for (const path of PAGES) {
    await page.goto(`./${path}`);
    expectStrict((await metaPolicy(page)) ?? '');
  }
  for (const path of SISTERS) expectStrict(META.exec(await (await request.get(`./${path}`)).text())?.[1] ?? '');
  expect(watch.errors.splice(0).filter((error) => !/404|Not found/.test(error))).toEqual([]);
});
