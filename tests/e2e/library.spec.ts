import { readFileSync } from 'node:fs';
import { press } from './keys.ts';
import { expect, expectAccessible, test } from './test.ts';

const pack = readFileSync(new URL('../../questions/ferry-bear/pack.json', import.meta.url), 'utf8');
const file = (content: string) => ({ name: 'bear.json', mimeType: 'application/json', buffer: Buffer.from(content) });

test('quizzes are found by words, topic, level, skill and length', async ({ page }) => {
  await page.goto('/packs');
  const list = page.getByRole('list', { name: 'All quizzes' });
  const count = page.getByRole('main').getByRole('status');
  await page.getByRole('searchbox', { name: 'Search' }).fill('bear');
  await expect(count).toHaveText('One quiz.');
  await expect(list.getByRole('link')).toHaveText(/bear/);
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('Science');
  await expect(count).toHaveText(/^No quiz fits/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('combobox', { name: 'Skill' }).selectOption('Compare accounts');
  await expect(list.locator(':scope > li').filter({ hasText: 'Two accounts' })).toHaveCount(1);
});

test('a quiz’s page tells its origin, licence and review, and begins it as practice or as a test', async ({ page }) => {
  await page.goto('/packs');
  await press(page, page.getByRole('link', { name: 'The bear on the 8.15' }));
  const about = page.getByRole('region', { name: 'About this quiz' });
  await expect(about).toContainText('CC BY 4.0');
  await expect(about).toContainText('Written for Says Who?');
  await expect(about).toContainText('Nobody has signed it off yet');
  await press(page, page.getByRole('button', { name: 'Take it as a test' }));
  await expect(page).toHaveURL(/\/play\/ferry-bear$/);
  await expect(page.getByRole('radio', { name: 'Test' })).toBeChecked();
});

test('an error is reported by a text that holds the quiz, the question and the fault', async ({ page }) => {
  await page.goto('/packs/ferry-bear');
  await page.getByText('Report an error').click();
  await page.getByRole('combobox', { name: 'Which question' }).selectOption({ index: 2 });
  await page.getByRole('radio', { name: 'Another option is right as well' }).check();
  await page.getByRole('textbox', { name: 'In your words' }).fill('See the fourth paragraph.');
  const text = page.getByRole('textbox', { name: 'The correction' });
  await expect(text).toHaveValue(
    /pack: ferry-bear[\s\S]*question: q2[\s\S]*wrong: Another option[\s\S]*note: See the fourth/,
  );
  await expect(page.getByRole('link', { name: 'Open in e-mail' })).toHaveAttribute('href', /^mailto:\?subject=/);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).last().click();
  expect((await saved).suggestedFilename()).toBe('correction-ferry-bear.txt');
});

test('a quiz file is opened, shown and played; a bad one is refused by its field', async ({ page }) => {
  await page.goto('/packs');
  const picker = page.locator('input[type=file]');
  const bad: Record<string, unknown> = JSON.parse(pack);
  await picker.setInputFiles(file(JSON.stringify({ ...bad, engine: 7 })));
  await expect(page.getByRole('alert')).toContainText('engine');
  await picker.setInputFiles(file('no quiz'));
  await expect(page.getByRole('alert')).toContainText('not JSON');
  await picker.setInputFiles(file(pack));
  await expect(page).toHaveURL(/\/packs\/own$/);
  await expect(page.getByRole('heading', { level: 1, name: 'The bear on the 8.15' })).toBeVisible();
  await page.getByRole('button', { name: 'Practise' }).click();
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeVisible();
});

test('axe finds nothing in the library, nor on a quiz’s page', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/packs');
  await expectAccessible(page);
  await page.locator('input[type=file]').setInputFiles(file('no quiz'));
  await expect(page.getByRole('alert').locator('p')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/packs/mariupol-ultimatum');
  await page.getByText('Report an error').click();
  await expectAccessible(page);
});
