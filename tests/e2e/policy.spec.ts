import { SHELF_SLUGS } from './shelf.ts';
import { answerWell, expectQuestion, goOn } from './desk.ts';
import { ARTICLE, ownQuiz } from './own-quiz.ts';
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
  page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content', { timeout: 1_000 });

/** Every offence against the policy, as the page itself is told of it. */
const listen = async (page: Page): Promise<string[]> => {
  const offences: string[] = [];
  await page.exposeFunction('tellOffence', (offence: string) => offences.push(offence));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const tell: unknown = Reflect.get(window, 'tellOffence');
      if (typeof tell === 'function') tell(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
    }),
  );
  return offences;
};

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

const playWhole = async (page: Page): Promise<void> => {
  const pack = ownQuiz(5);
  const total = pack.questions.length;
  await page.getByLabel('Article text').fill(ARTICLE);
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  for (let number = 1; number <= total; number += 1) {
    await expectQuestion(page, number, total);
    await answerWell(page, pack);
    await goOn(page);
  }
  await page.getByRole('button', { name: 'Review every answer' }).click();
  await expectQuestion(page, 1, total);
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page).toHaveURL(/about/);
};

test('a whole game offends against the policy nowhere', async ({ page }) => {
  test.setTimeout(120_000);
  const offences = await listen(page);
  await page.goto('/');
  await playWhole(page);
  expect(offences).toEqual([]);
});

test('an offence would be noticed', async ({ page, watch }) => {
  const offences = await listen(page);
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  // Told once for the header and once for the page’s own head.
  await expect.poll(() => offences.length).toBe(2);
  expect(offences[0]).toContain('script-src');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  expect(watch.errors.splice(0).filter((error) => !error.includes('Content Security Policy'))).toEqual([]);
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

onStaticSite('a whole game on the static site offends nowhere', async ({ page }) => {
  onStaticSite.setTimeout(120_000);
  const offences = await listen(page);
  await page.goto('./');
  await playWhole(page);
  expect(offences).toEqual([]);
});
