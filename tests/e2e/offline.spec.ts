import { answerWell, choose, expectQuestion, goOn, questionOn, slip } from './desk.ts';
import { expectDraft } from './draft.ts';
import { ARTICLE, ownQuiz } from './own-quiz.ts';
import { startServer, startStaticHost, type Site, type StaticSite } from './site.ts';
import { expect, test as base, type Page } from './test.ts';

const WANTED = 5;
const SLOW = 180_000; // a service worker, a second server, and a machine that has other tests to run

const allowed = base.extend({ serviceWorkers: 'allow' });

const withServer = allowed.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await startServer();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

const withHost = allowed.extend<{ site: StaticSite }>({
  site: async ({}, use) => {
    const site = await startStaticHost();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

/** The paths of everything that the device keeps of the site. */
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** A first visit: the page opens, and in its idle time the device keeps all there is, the engine and the model too. */
const visit = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => keptPaths(page), { timeout: 60_000 }).toContainEqual(expect.stringMatching(/\.model$/));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
};

/** Pastes, generates, plays with a reload in the middle, and looks at the answers again. */
const playOwn = async (page: Page): Promise<void> => {
  const pack = ownQuiz(WANTED);
  const total = pack.questions.length;
  await page.getByLabel('Article text').fill(ARTICLE);
  await page.getByRole('radio', { name: String(WANTED), exact: true }).check();
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await answerWell(page, pack);
  await goOn(page);
  await expectQuestion(page, 2, total);
  const chosen = await choose(page, await questionOn(page, pack), true);
  await page.reload();
  await expectQuestion(page, 2, total);
  if (chosen >= 0) await expect(slip(page).locator(`input[value="${chosen}"]`)).toBeChecked();
  await page.goto('./');
  await page.getByRole('complementary', { name: 'Unfinished' }).getByRole('link', { name: 'Go on' }).click();
  for (let number = 2; number <= total; number += 1) {
    await expectQuestion(page, number, total);
    await answerWell(page, pack);
    await goOn(page);
  }
  await expect(page.getByRole('region', { name: 'Result' })).toContainText(`${total} of ${total} answers right`);
  await page.getByRole('button', { name: 'Review every answer' }).click();
  await expectQuestion(page, 1, total);
  await expect(slip(page).getByRole('region', { name: 'The answer' })).toBeVisible();
};

/** A quiz that was never opened while there was a network. */
const playShipped = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.locator('main a[href*="play/"]').last().click();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await page.reload();
  await expect(slip(page)).toContainText('Question 1 of');
};

withServer(
  'after the first visit the server may stop: paste, generate, play, reload, resume, review',
  async ({ page, site }) => {
    withServer.setTimeout(SLOW);
    await visit(page);
    await site.stop();
    await playOwn(page);
    await playShipped(page);
  },
);

withHost('a static site in a folder does the same when its host is gone', async ({ page, site }) => {
  withHost.setTimeout(SLOW);
  await visit(page);
  await site.stop();
  await page.reload();
  await playOwn(page);
  await playShipped(page);
});

withServer('a page that is not kept says so, and leads back to those that are', async ({ page, site, watch }) => {
  withServer.setTimeout(SLOW);
  await visit(page);
  await site.stop();
  await page.goto('./class/ABCD');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on your device');
  await page.getByRole('link', { name: 'To the front page' }).click();
  await expect(page.getByLabel('Article text')).toBeVisible();
  // That the page could not be had is what the browser says, and what this is about.
  watch.errors.splice(0);
});

withHost('what is kept is this site’s own, and no answer of a server is', async ({ page, site }) => {
  withHost.setTimeout(SLOW);
  await visit(page);
  const kept = await keptPaths(page);
  expect(kept.every((path) => path.startsWith('/says-who/'))).toBe(true);
  expect(kept.filter((path) => path.includes('/api/'))).toEqual([]);
  for (const path of ['/says-who/', '/says-who/about/', '/says-who/play/own/', '/says-who/manifest.webmanifest'])
    expect(kept).toContain(path);
  expect(kept.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThanOrEqual(6);
  expect(site.asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
});

withHost('a new edition waits for the reader’s word, and nothing is lost by it', async ({ page, site }) => {
  withHost.setTimeout(SLOW);
  await visit(page);
  const [before] = await cacheNames(page);
  await page.getByLabel('Article text').fill('Half an article, not yet whole.');
  site.publish('9999999999999');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A new edition is ready.')).toBeVisible({ timeout: 60_000 });
  expect(await cacheNames(page)).toContain(before);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Change to it' }).click();
  await reloaded;
  await expect(page.getByLabel('Article text')).toHaveValue('Half an article, not yet whole.');
  await expect(page.getByText('A new edition is ready.')).toHaveCount(0);
  await expect.poll(() => cacheNames(page)).toEqual(['says-who /says-who/ 9999999999999']);
  // Whoever had the engine has the new edition’s, too.
  expect(await keptPaths(page)).toContainEqual(expect.stringMatching(/\.model$/));
});

/** Shares as a phone does: the browser posts a form to the address that the manifest names. */
const share = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.evaluate((given) => {
    const form = document.createElement('form');
    form.action = 'share';
    form.method = 'POST';
    form.enctype = 'multipart/form-data';
    for (const [name, value] of Object.entries(given)) {
      const input = document.createElement('input');
      input.name = name;
      input.value = value;
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  }, fields);
};

withHost(
  'an article shared from another app lands in Read your own, and no server hears of it',
  async ({ page, site }) => {
    withHost.setTimeout(SLOW);
    await visit(page);
    await page.getByLabel('Article text').fill('What stood here before.');
    await expectDraft(page, 'What stood here before.');
    await share(page, { title: '', text: ARTICLE.replaceAll('\r', ''), url: '' });
    await expect(page.getByLabel('Article text')).toHaveValue(/Schools will reopen on Friday/);
    await page.getByRole('button', { name: 'Put back what stood here before' }).click();
    await expect(page.getByLabel('Article text')).toHaveValue('What stood here before.');
    await page.goto('./share?text=The%20bridge%20is%20shut.');
    await expect(page.getByLabel('Article text')).toHaveValue('The bridge is shut.');
    expect(site.asked.filter((request) => /^POST|\/share$/.test(request))).toEqual([]);
  },
);

withServer('a shared link waits in its field until the reader opens it', async ({ page }) => {
  withServer.setTimeout(SLOW);
  await visit(page);
  await share(page, { title: 'Bridge shut', text: 'https://news.example/bridge', url: '' });
  await expect(page.getByLabel('Or open a link')).toHaveValue('https://news.example/bridge');
  await expect(page.getByText('Our server fetches the page')).toBeVisible();
});

withHost('the manifest makes an app of the site', async ({ request }) => {
  const manifest = await (await request.get('manifest.webmanifest')).json();
  expect(manifest).toMatchObject({
    id: '/says-who/',
    start_url: '/says-who/',
    scope: '/says-who/',
    lang: 'en',
    display: 'standalone',
    share_target: { action: '/says-who/share', method: 'POST' },
  });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true);
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
});
