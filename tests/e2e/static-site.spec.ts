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
