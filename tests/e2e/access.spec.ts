import { answerWell, choose, chooseOrMark, expectQuestion, goOn, playUntil, primary, slip } from './desk.ts';
import { isChosenAndProven } from './first-question.ts';
import { ARTICLE, ownQuiz } from './own-quiz.ts';
import { expect, expectAccessible, test, type Page } from './test.ts';

test.describe.configure({ timeout: 120_000 });

/** Few questions, so that the result is near. */
const COUNT = 5;

const begin = async (page: Page, mode: 'Practice' | 'Test'): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('Article text').fill(ARTICLE);
  await page.getByRole('radio', { name: String(COUNT), exact: true }).check();
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
};

test('axe finds nothing on the front page, empty, filled and with a complaint', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await expect(page.getByRole('alert').locator('p')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Article text').fill(ARTICLE);
  await expectAccessible(page);
});

for (const path of ['/about', '/play/own']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('axe finds nothing on the page for what is not there', async ({ page, watch }) => {
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  // The browser reports the status of the page that was asked for.
  expect(watch.errors.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('axe finds nothing while reading, asking, marking, missing and being told', async ({ page }) => {
  await begin(page, 'Practice');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Start the questions' }).click();
  const quiz = ownQuiz(COUNT);
  const question = await playUntil(page, quiz, (each) => isChosenAndProven(quiz, each));
  await expectAccessible(page);
  await choose(page, question, false);
  await page.locator('[data-sentence][role=button]').first().press('Enter');
  await expectAccessible(page);
  await primary(page).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(slip(page).getByRole('region', { name: 'The answer' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/');
  await expect(page.getByRole('complementary', { name: 'Unfinished' })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing on the result and while looking answers through', async ({ page }) => {
  await begin(page, 'Practice');
  await page.getByRole('button', { name: 'Start the questions' }).click();
  const quiz = ownQuiz(COUNT);
  for (const [index] of quiz.questions.entries()) {
    await expectQuestion(page, index + 1, quiz.questions.length);
    await answerWell(page, quiz);
    await goOn(page);
  }
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Review every answer' }).click();
  await expectQuestion(page, 1, quiz.questions.length);
  await expectAccessible(page);
});

test('axe finds nothing before a test is handed in', async ({ page }) => {
  await begin(page, 'Test');
  await page.getByRole('button', { name: 'Start the questions' }).click();
  const quiz = ownQuiz(COUNT);
  for (const [index] of quiz.questions.entries()) {
    await expectQuestion(page, index + 1, quiz.questions.length);
    await chooseOrMark(page, quiz);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('button', { name: 'Hand it in' })).toBeVisible();
  await expectAccessible(page);
});
