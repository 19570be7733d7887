import { startStaticHost, type StaticSite } from './site.ts';
import { expect, test, type Page } from './test.ts';

const STORY = {
  url: 'https://dunmere.example/bridge',
  title: 'Bridge to stay shut',
  site: 'The Dunmere News',
  date: '2026-03-04',
  text: 'Bridge to stay shut\n\n<img src=x onerror="ran = 1"> is what the page said, and it stays words.',
};

const openLink = async (page: Page, link: string): Promise<void> => {
  await page.getByLabel('Or open a link').fill(link);
  await page.getByLabel('Or open a link').press('Enter');
};

test('a link’s article is put into the box as words, with where it comes from', async ({ page }) => {
  await page.route('**/api/article', (route) => {
    expect(route.request().postDataJSON()).toEqual({ link: 'dunmere.example/bridge' });
    return route.fulfill({ json: STORY });
  });
  await page.goto('/');
  await openLink(page, 'dunmere.example/bridge');
  await expect(page.getByLabel('Article text')).toHaveValue(STORY.text);
  await expect(page.getByText('From The Dunmere News, March 4, 2026.')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

/** What the server itself refuses, without a name being looked up. */
const HOSTILE = [
  ['http://127.0.0.1/', 'private network'],
  ['http://2130706433/', 'private network'],
  ['http://[::ffff:127.0.0.1]/', 'private network'],
  ['http://169.254.169.254/latest/meta-data/', 'private network'],
  ['http://localhost/', 'private network'],
  ['file:///etc/passwd', 'Only web pages'],
  ['javascript:alert(1)', 'Only web pages'],
  ['https://reader:secret@news.example/', 'user name or a password'],
  ['http://news.example:22/', 'unusual port'],
] as const;

test('hostile links are refused by the server, each with one sentence', async ({ page, watch }) => {
  await page.goto('/');
  for (const [link, words] of HOSTILE) {
    await openLink(page, link);
    await expect(page.getByText(words)).toHaveText(/^[^\n]{20,160}\.$/);
    await expect(page.getByLabel('Or open a link')).toHaveValue(link);
  }
  // That the server answered with a refusal is what the browser tells its console.
  expect(watch.errors.splice(0).filter((error) => !error.includes('422'))).toEqual([]);
});

test('only pages of this site may ask for links to be opened', async ({ request, baseURL }) => {
  const data = { link: 'http://127.0.0.1/' };
  const ask = (headers: Record<string, string>) => request.post('/api/article', { data, headers });
  expect((await ask({ 'sec-fetch-site': 'cross-site', origin: 'https://other.example' })).status()).toBe(403);
  expect((await ask({})).status()).toBe(403);
  const own = await ask({ 'sec-fetch-site': 'same-origin', origin: baseURL ?? '' });
  expect(own.status()).toBe(422);
  expect(await own.json()).toEqual({ rejected: 'private', message: expect.stringMatching(/^[^\n]+\.$/) });
});

const onStaticSite = test.extend<{ site: StaticSite }>({
  site: async ({}, use) => {
    const site = await startStaticHost();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

onStaticSite('the static site says plainly that it opens no links', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText('Links cannot be opened here')).toBeVisible();
  await expect(page.getByLabel('Or open a link')).toHaveCount(0);
});
