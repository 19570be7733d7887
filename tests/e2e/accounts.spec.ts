import { readFileSync } from 'node:fs';
import { expectAccounts } from './draft.ts';
import { press, tabTo } from './keys.ts';
import { expect, expectAccessible, test, type Page } from './test.ts';

test.describe.configure({ timeout: 180_000 });

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/accounts/pairs/${name}.txt`, import.meta.url), 'utf8');

const boxes = (page: Page) =>
  ['A', 'B'].map((letter) => page.getByRole('textbox', { name: `Article text of account ${letter}` }));

const fill = async (page: Page, texts: readonly [string, string]): Promise<void> => {
  for (const [n, box] of boxes(page).entries()) await box.fill(texts[n] ?? '');
};

const compare = (page: Page): Promise<void> => page.getByRole('button', { name: 'Compare them' }).click();

test('a whole comparison by keyboard alone: two texts, a row, its passages in both, the two-text quiz', async ({
  page,
}) => {
  await page.goto('/accounts');
  for (const [n, box] of boxes(page).entries()) {
    await tabTo(page, box);
    await page.keyboard.insertText(read(['ferrya', 'ferryb'][n] ?? ''));
  }
  await press(page, page.getByRole('button', { name: 'Compare them' }));

  await test.step('what they differ in is quoted from both, with nobody called right', async () => {
    const differ = page.getByRole('region', { name: 'Where they differ' });
    await expect(differ).toContainText('6.40am');
    await expect(differ).toContainText('shortly after 7am');
    await expect(page.getByRole('region', { name: 'The two headlines' })).toContainText('Terror in the fog');
    await expect(page.getByRole('region', { name: 'What both rest on' })).toContainText('Moira Leask');
    await expect(page.getByRole('region', { name: 'Only account A says' })).toContainText('Elspeth Gow, stated');
  });

  await test.step('a row lights its passage in both texts, and Escape leads back to it', async () => {
    const row = page.getByRole('button', { name: /^Show in both texts: a time, row \d of \d/ });
    await press(page, row);
    for (const letter of ['A', 'B']) {
      const text = page.getByRole('region', { name: `Account ${letter}`, exact: true });
      await expect(text.locator('mark')).toBeInViewport();
    }
    await expect(page.getByRole('region', { name: 'Account A', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
  });

  await press(page, page.getByRole('button', { name: 'Play the two-text quiz' }));
  await expect(page).toHaveURL(/\/play\/own$/, { timeout: 30_000 });
  await expect(page.getByRole('tab', { name: /^Account B/ })).toBeVisible();
});

test('a pair that ships is compared at a press, and leads to its quiz', async ({ page }) => {
  await page.goto('/accounts');
  await page.getByRole('button', { name: 'A deadline for Mariupol, told twice' }).click();
  await expect(page.getByRole('region', { name: 'What both say' })).toContainText('Ukraine’s government rejected');
  await page.getByRole('button', { name: 'Play the two-text quiz' }).click();
  await expect(page).toHaveURL(/\/play\/mariupol-ultimatum$/);
});

test('what cannot be compared is told in one sentence, and the keyboard stands where it can be mended', async ({
  page,
}) => {
  await page.goto('/accounts');
  const alert = page.getByRole('alert');
  const [a, b] = boxes(page);
  if (!a || !b) throw new Error('Expected two boxes.');

  await compare(page);
  await expect(alert).toHaveText(/^Account A is empty/);
  await expect(a).toBeFocused();

  await fill(page, [read('ferrya'), read('ferrya').replace('ferry', 'ship')]);
  await compare(page);
  await expect(alert).toHaveText(/^These are the same text twice/);

  await fill(page, [read('ferrya'), 'Flour, sugar, two eggs.']);
  await compare(page);
  await expect(alert).toHaveText(/^Account B: /);
  await expect(b).toBeFocused();
  await expect(b).toHaveAttribute('aria-invalid', 'true');

  await fill(page, [read('ferrya'), read('jobsa')]);
  await compare(page);
  await expect(page.getByText('do not seem to tell of one event')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play the two-text quiz' })).toHaveCount(0);
});

test('a comparison can be stopped, and loses neither text, nor does a reload', async ({ page }) => {
  // The model never comes: the worker waits, and the reader does not have to.
  await page.route('**/english/*.model', () => new Promise(() => {}));
  await page.goto('/accounts');
  await fill(page, [read('ferrya'), read('ferryb')]);
  await compare(page);
  await expect(page.getByRole('main').getByRole('status')).toContainText('laying them side by side');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Stopped/);
  const texts = [read('ferrya'), read('ferryb')];
  for (const [n, box] of boxes(page).entries()) await expect(box).toHaveValue(texts[n] ?? '');
  await expectAccounts(page, texts);
  await page.reload();
  for (const [n, box] of boxes(page).entries()) await expect(box).toHaveValue(texts[n] ?? '');
});

test('axe finds nothing before a comparison, in a complaint and in a result', async ({ page }) => {
  await page.goto('/accounts');
  await expectAccessible(page);
  await compare(page);
  await expect(page.getByRole('alert').locator('p')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'A deadline for Mariupol, told twice' }).click();
  await page.locator('[data-row]').first().click();
  await expectAccessible(page);
});
