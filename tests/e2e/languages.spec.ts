import { expectDraft } from './draft.ts';
import { beginningWell, openShared, shippedPack } from './first-question.ts';
import { ARTICLE } from './own-quiz.ts';
import { expect, expectAccessible, faults, test, type Page } from './test.ts';

test.describe.configure({ timeout: 120_000 });

const speak = async (page: Page, language: string): Promise<void> => {
  await page.addInitScript((code) => localStorage.setItem('says-who:language', code), language);
};

/** Is the page as it stands whole: nothing to find for axe, nothing to scroll to sideways? */
const expectWhole = async (page: Page, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 640 });
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
};

test('Arabic, once chosen, is set from right to left, on the front page and in a quiz', async ({ page }) => {
  await speak(page, 'ar');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { name: 'اقرأ مقالك' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('article').first().locator('.primary').click();
  await page.locator('.slip .primary').click();
  await expect(page.locator('.slip h2')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.copy').first()).toHaveCSS('direction', 'ltr');
  await expect(page.locator('.slip .bar')).toContainText('السؤال 1 من');
  await expectWhole(page, 320);
  await expectWhole(page, 1280);
});

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' });

  test('the page is in German, its title too, and nothing is stored for it', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('button', { name: 'Quiz erstellen' })).toBeVisible();
    await expect(page).toHaveTitle('Says Who? Ein Quiz darüber, wer was gesagt hat und woher man es weiß');
    await expect(page.getByRole('combobox', { name: 'Sprache' })).toHaveValue('de');
    expect(await page.evaluate(() => localStorage.getItem('says-who:language'))).toBeNull();
  });

  test('a refusal is told in German', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Artikeltext').fill('https://example.org/news/1');
    await page.getByRole('button', { name: 'Quiz erstellen' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Das ist ein Link, kein Artikel' })).toBeVisible();
  });
});

test('for want of the script the page shows itself in English', async ({ page, watch }) => {
  await speak(page, 'de');
  await page.route(/\/_app\/.*\.js/u, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Read your own' })).toBeVisible();
  // The page misses the script that was taken from it.
  expect(watch.errors.splice(0)).toHaveLength(1);
});

test('the switch keeps a quiz that is being played, and what was pasted', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Article text').fill(ARTICLE);
  await expectDraft(page, ARTICLE);
  await openShared(page, beginningWell(shippedPack('missing-star')));
  await page.getByRole('button', { name: 'Start the questions' }).click();
  const stem = await page.locator('.slip h2').textContent();
  const radio = page.locator('.slip').getByRole('radio').first();
  await page.locator('.slip label').first().click();
  await expect(radio).toBeChecked();

  await page.getByRole('combobox', { name: 'Language' }).selectOption('Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.slip .bar')).toContainText('Question 1 sur');
  await expect(page.locator('.slip h2')).toHaveText(stem ?? '');
  await expect(radio).toBeChecked();

  await page.goto('/');
  await expect(page.getByLabel('Texte de l’article')).toHaveValue(ARTICLE);
});
