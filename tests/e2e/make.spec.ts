import { readFileSync } from 'node:fs';
import { LONGEST_FRAGMENT, parseFragment, printFragment } from '../../src/lib/exchange/pack-link.ts';
import { sharedPack } from '../../src/lib/questions/editing/shared-pack.ts';
import { parsePack } from '../../src/lib/questions/pack.ts';
import { press, tabTo } from './keys.ts';
import { ARTICLE, ownQuiz } from './own-quiz.ts';
import { expect, expectAccessible, test, type Page } from './test.ts';

test.describe.configure({ timeout: 120_000 });

const COUNT = 5;
const pack = ownQuiz(COUNT);

/** From an article to its questions on the workbench, by keyboard. */
const begin = async (page: Page, count: 5 | 10 = COUNT): Promise<void> => {
  await page.goto('/make');
  const box = page.getByLabel('Article text');
  await expect(page.getByRole('heading', { name: 'On this device' })).toBeVisible();
  await box.focus();
  await box.fill(ARTICLE);
  await page.getByRole('radio', { name: String(count), exact: true }).press('Space');
  await press(page, page.getByRole('button', { name: 'Make the quiz' }));
  await expect(stems(page)).toHaveCount(count, { timeout: 60_000 });
};

const stems = (page: Page) => page.locator('[data-question] .stem');
const stem = (page: Page, n: number) => stems(page).nth(n);
const said = (page: Page) => page.locator('p.said');
const undo = (page: Page) => page.keyboard.press('Control+z');
const redo = (page: Page) => page.keyboard.press('Control+Shift+z');

/** The field with that name in the question at hand. */
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a whole edit by keyboard: approve, reword, reorder, leave out, undo and redo', async ({ page }) => {
  await begin(page);
  const [first, second] = pack.questions;

  await test.step('approve', async () => {
    const tick = page.getByRole('checkbox', { name: 'Approve question 1' });
    await tabTo(page, tick);
    await page.keyboard.press('Space');
    await expect(tick).toBeChecked();
    await undo(page);
    await expect(tick).not.toBeChecked();
    await expect(said(page)).toHaveText('Undone: tick.');
    await redo(page);
    await expect(tick).toBeChecked();
  });

  await test.step('open, and see the proof lit', async () => {
    await press(page, stem(page, 0));
    await expect(stem(page, 0)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.copy mark').first()).toBeVisible();
  });

  await test.step('reword the stem; the gates say what to mend, and say so no more once it is mended', async () => {
    const words = field(page, 'Stem');
    await tabTo(page, words);
    await words.pressSequentially(' (so they say at the harbour)');
    await expect(page.locator('.notes li').first()).toContainText('Stem:');
    await expect(words).toHaveAttribute('aria-invalid', 'true');
    await undo(page);
    await expect(words).toHaveValue(first?.stem ?? '');
    await expect(words).toHaveAttribute('aria-invalid', 'false');
  });

  await test.step('an emptied stem is not kept', async () => {
    const words = field(page, 'Stem');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(page.getByRole('alert').filter({ hasText: 'a question needs a stem' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(words).toHaveValue(first?.stem ?? '');
  });

  await test.step('reorder', async () => {
    await press(page, page.getByRole('button', { name: 'Move question 1 down' }));
    await expect(stem(page, 1)).toContainText(first?.stem ?? '');
    await expect(said(page)).toHaveText(`Question 2 of ${COUNT}.`);
    await expect(page.getByRole('button', { name: 'Move question 2 down' })).toBeFocused();
    await stem(page, 1).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(stem(page, 0)).toContainText(first?.stem ?? '');
  });

  await test.step('leave out, and put back from what was left out', async () => {
    await press(page, page.getByRole('button', { name: 'Leave out' }));
    await expect(stems(page)).toHaveCount(COUNT - 1);
    await expect(stem(page, 0)).toContainText(second?.stem ?? '');
    await page.getByRole('tab', { name: 'Facts' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Left out' })).toBeFocused();
    await press(page, page.getByRole('button', { name: 'Put back' }));
    await expect(stem(page, COUNT - 1)).toContainText(first?.stem ?? '');
  });
});

test('options: exchanged for a name or value of the article, another made the key', async ({ page }) => {
  await begin(page, 10);
  const { questions } = ownQuiz(10);
  const who = questions.findIndex(({ kind, form }) => kind === 'WHO' && form === null);
  expect(who, 'a question on who said it').toBeGreaterThanOrEqual(0);
  await press(page, stem(page, who));
  const wrong = questions[who]?.options.findIndex(({ correct }) => !correct) ?? 0;
  const letter = 'ABC'.charAt(wrong);
  const exchange = page.getByRole('button', { name: `Exchange option ${letter}` });
  await press(page, exchange);
  const candidate = page.locator('.candidate').first();
  const name = await candidate.innerText();
  await press(page, candidate);
  await expect(field(page, `Option ${letter}`)).toHaveValue(name);
  await expect(exchange).toBeFocused();
  await page.getByRole('radio', { name: `Option ${letter} is right` }).press('Space');
  await expect(page.getByRole('radio', { name: `Option ${letter} is right` })).toBeChecked();
  await expect(page.locator('.notes li').first()).toBeVisible(); // the passages do not name whom it names
});

test('a question of one’s own, from a marked sentence to the quiz, by keyboard', async ({ page }) => {
  await begin(page);
  await press(page, page.getByRole('button', { name: 'Write a question' }));
  await expect(
    page.getByRole('status').filter({ hasText: 'Mark the sentence that your question is about.' }),
  ).toBeVisible();
  const sentence = page.locator('[data-sentence][role=button]', { hasText: 'Noor Tolley' }).first();
  await page.keyboard.press('Home');
  for (let n = 0; n < 60 && !(await sentence.evaluate((at) => at === document.activeElement)); n += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Kind')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Who, according to the article, summed up a long night at the Weather Office?');
  for (const [n, name] of ['Noor Tolley', 'Sione Latu', 'Talia Renwick'].entries()) {
    const letter = 'ABC'.charAt(n);
    const text = field(page, `Option ${letter}`);
    await tabTo(page, text);
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(
      n === 0 ? 'The sentence names Noor Tolley.' : `The article names ${name} as one of its writers.`,
    );
  }
  await tabTo(page, field(page, 'Explanation'));
  await page.keyboard.type('The article says that Noor Tolley summed it up.');
  await expect(page.locator('.notes [role=status]')).toHaveText(/to mend/);
  await press(page, page.getByRole('button', { name: 'Add it to the quiz' }));
  await expect(stems(page)).toHaveCount(COUNT + 1);
  await expect(said(page)).toHaveText(`Added as question ${COUNT + 1}.`);
  await undo(page);
  await expect(stems(page)).toHaveCount(COUNT);
  await expect(field(page, 'Option C')).toHaveValue('Talia Renwick');
});

test('drafts are kept by themselves; a list opens, renames and deletes them, and brings them back', async ({
  page,
}) => {
  await begin(page);
  const title = field(page, 'Title');
  await title.fill('Cyclone for class 9');
  await page.getByRole('checkbox', { name: 'Approve question 1' }).check();
  await page.getByRole('button', { name: 'All drafts' }).click();
  await page.getByRole('button', { name: 'Open “Cyclone for class 9”' }).click();
  await page.reload();
  await expect(field(page, 'Title')).toHaveValue('Cyclone for class 9');
  await expect(page.getByRole('checkbox', { name: 'Approve question 1' })).toBeChecked();
  await title.fill('Cyclone for class 10');
  await page.reload(); // at once, while the device is at it
  await expect(title).toHaveValue('Cyclone for class 10');

  await page.getByRole('button', { name: 'All drafts' }).click();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of this draft').fill('Cyclone');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText('“Cyclone” is deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Open “Cyclone”' }).click();
  await expect(stems(page)).toHaveCount(COUNT);
});

test('a corrected article shows its changes and what becomes of the questions before anything is done', async ({
  page,
}) => {
  await begin(page);
  const at = pack.questions.findIndex(({ absence }) => !absence);
  const evidence = pack.questions[at]?.evidence[0];
  const text = `${ARTICLE.slice(0, evidence?.start)}This was withdrawn.${ARTICLE.slice(evidence?.end)}`;
  await page.getByRole('button', { name: 'Correct the article' }).click();
  await page.getByLabel('Corrected text').fill(text);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('ins').first()).toContainText('withdrawn');
  await expect(page.getByRole('dialog')).toContainText('its passage is gone');
  await page.getByRole('button', { name: 'Use the corrected text' }).click();
  await expect(page.locator('[data-question]').nth(at)).toContainText('Out of date');
  await undo(page);
  await expect(page.locator('[data-question]').nth(at)).not.toContainText('Out of date');
});

test('a quiz is saved to a file, opened again, and a bad file is refused by field', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Share or save' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.says-who\.json$/);
  const path = await download.path();
  const saved = readFileSync(path, 'utf8');
  const parsed = parsePack(saved);
  expect('pack' in parsed && parsed.pack.questions).toEqual(pack.questions);

  await page.goto('/make');
  const picker = page.locator('input[type=file][accept*=json]');
  await picker.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":"x"}') });
  await expect(page.getByRole('alert').filter({ hasText: 'schema' })).toBeVisible();
  await picker.setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await expect(stems(page)).toHaveCount(COUNT);
});

test('a link holds the quiz; who opens it plays, and a broken one is refused in one sentence', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Share or save' }).click();
  const link = await page.getByLabel('Link to the quiz').inputValue();
  const parsed = parseFragment(new URL(link).hash);
  expect('pack' in parsed && parsed.pack.questions).toHaveLength(sharedPack(pack).questions.length);
  expect(link.length).toBeLessThan(LONGEST_FRAGMENT);

  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
  await page.goto('/play/shared'); // without its fragment: as this device kept it
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled();

  await page.goto('about:blank');
  await page.goto(link.slice(0, -40));
  await expect(page.getByRole('alert')).toHaveText(
    'The link was cut short on its way: ask for it again, or for the file.',
  );
  await expectAccessible(page);
});

test('what needs a tick is not played in a shared quiz before it has one', async ({ page }) => {
  const shared = sharedPack(pack);
  const [first, ...rest] = shared.questions;
  if (!first) throw new Error('Expected a question.');
  const questions = [{ ...first, kind: 'GAP' as const }, ...rest];
  await page.goto(`/play/shared#${printFragment({ ...shared, questions })}`);
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await expect(page.getByRole('form', { name: 'Query slip' })).toContainText(`Question 1 of ${rest.length}`);
});

test('the quiz is played from the workbench at once', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Play it' }).click();
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
});

test('axe finds nothing where one begins, and on the workbench at first sight and in its panes', async ({ page }) => {
  await page.goto('/make');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await begin(page);
  await expectAccessible(page);
  for (const name of ['Left out', 'About']) {
    await page.getByRole('tab', { name }).click();
    await expectAccessible(page);
  }
});

test('axe finds nothing while a question is mended, and while a quiz is shared', async ({ page }) => {
  await begin(page);
  await stem(page, 0).click();
  await page
    .getByRole('button', { name: /^Exchange/ })
    .first()
    .click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Share or save' }).click();
  await expectAccessible(page);
});

test('axe finds nothing while a sentence is marked and a question written', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Write a question' }).click();
  await expectAccessible(page);
  await page.locator('[data-sentence][role=button]').nth(4).press('Enter');
  await expectAccessible(page);
});
