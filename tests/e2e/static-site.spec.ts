import { startStaticHost, type StaticSite } from './site.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ site: StaticSite }>({
  site: async ({}, use) => {
    const site = await startStaticHost();
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

test('the static site opens on a plain file host, and leads to a quiz', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Says Who\?/);
  await page.locator('main a[href*="play/"]').first().click();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await expect(page.getByRole('form', { name: 'Query slip' })).toContainText('Question 1 of');
});

test('the static site opens a quiz by its own address', async ({ page }) => {
  await page.goto('./');
  const address = await page.locator('main a[href*="play/"]').first().getAttribute('href');
  await page.goto(address ?? '');
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
});

test('the static site knows a page by its address without the last slash', async ({ page }) => {
  await page.goto('./about');
  await expect(page).toHaveURL(/\/says-who\/about\/$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the static site says in one sentence that a class takes a server, and asks nothing of one', async ({
  page,
  site,
  watch,
}) => {
  for (const path of ['class', 'join', 'class/some-room', 'class/some-room/host']) {
    await page.goto(`./${path}`);
    await expect(page.getByRole('main').locator('p:not(.kicker)')).toHaveText(/^[^.]*server[^.]*\.$/);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
  expect(site.asked.filter((request) => request.includes('/api/'))).toEqual([]);
  // A plain host has no file for a room, and answers with the page for what it does not have.
  expect(watch.errors.splice(0).filter((error) => !error.includes('404'))).toEqual([]);
});
