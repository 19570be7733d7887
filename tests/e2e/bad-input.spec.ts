import { BAD_INPUTS, RECIPE } from '../bad-inputs.ts';
import { expectDraft } from './draft.ts';
import { expect, test, type Page } from './test.ts';

/** Pastes as the clipboard does: the page may take the text itself; otherwise it goes into the box. */
const paste = (page: Page, text: string): Promise<void> =>
  page.getByLabel('Article text').evaluate((area: HTMLTextAreaElement, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const isLeftToUs = area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    if (!isLeftToUs) return;
    area.value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** A text of millions of characters is not set in the box; the page shows its beginning and says how long it is. */
const SHOWN_WHOLE = 200_000;

const expectKept = async (page: Page, text: string): Promise<void> => {
  const area = page.getByLabel('Article text');
  if (text.length <= SHOWN_WHOLE) return expect(area).toHaveValue(text);
  await expect(page.getByText(`${text.length.toLocaleString('en')} characters`)).toBeVisible();
  expect((await area.inputValue()).slice(0, 1000)).toBe(text.slice(0, 1000));
};

for (const [what, text] of BAD_INPUTS) {
  test(`${what}: one sentence says why, and what was typed stays`, async ({ page }) => {
    await page.goto('/');
    await paste(page, text);
    await page.getByRole('button', { name: 'Make the quiz' }).click();

    const problem = page.getByRole('alert').locator('p');
    await expect(problem).toHaveCount(1);
    await expect(problem).toHaveText(/^[^\n]{20,240}[.!?]$/);
    await expect(page).toHaveURL('/');
    await expect(page.getByLabel('Article text')).toBeFocused();
    await expectKept(page, text);
  });
}

test('what was typed outlives a reload', async ({ page }) => {
  await page.goto('/');
  await paste(page, RECIPE);
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await expect(page.getByRole('alert').locator('p')).toHaveCount(1);
  await expectDraft(page, RECIPE);
  await page.reload();
  await expectKept(page, RECIPE);
});

test('what was typed a moment before a reload outlives it too', async ({ page }) => {
  for (const [path, label] of [
    ['/', 'Article text'],
    ['/accounts', 'Article text of account B'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: 'Night desk' })).toBeEnabled();
    await page.getByLabel(label, { exact: true }).fill('Half an article');
    await page.reload();
    await expect(page.getByLabel(label, { exact: true })).toHaveValue('Half an article');
  }
});

test('a file that cannot be read is refused at once, with one sentence, and what was typed stays', async ({ page }) => {
  const [, pdf = ''] = BAD_INPUTS.find(([what]) => what.includes('PDF')) ?? [];
  await page.goto('/');
  await paste(page, RECIPE);
  for (const [name, buffer] of [
    ['story.pdf', Buffer.from(pdf, 'latin1')],
    ['story.docx', Buffer.from('no archive')],
    ['story.txt', Buffer.from('')],
  ] as const) {
    await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(page.getByRole('alert').locator('p')).toHaveText(new RegExp(`^“${name}”[^\n]{10,200}\\.$`));
    await expectKept(page, RECIPE);
  }
});

test('typing again takes the complaint away', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await expect(page.getByRole('alert').locator('p')).toHaveCount(1);
  await page.getByLabel('Article text').pressSequentially('A');
  await expect(page.getByRole('alert').locator('p')).toHaveCount(0);
});
