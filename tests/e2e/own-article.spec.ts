import {
  answerWell,
  choose,
  chooseOrMark,
  expectQuestion,
  goOn,
  markProof,
  plain,
  primary,
  questionOn,
  slip,
} from './desk.ts';
import { isChosenAndProven } from './first-question.ts';
import { press, tabTo } from './keys.ts';
import { ARTICLE, ownQuiz } from './own-quiz.ts';
import { expect, test, type Page } from './test.ts';

const WANTED = 10;
const pack = ownQuiz(WANTED);
const TOTAL = pack.questions.length; // as many as the article gives

/** The questions with options and a proof, by their places: what happens at them can happen at any such. */
const [PROVEN, MISSED, RELOADED] = pack.questions.flatMap((question, index) =>
  isChosenAndProven(pack, question) ? [index] : [],
);

const paste = async (page: Page, text: string): Promise<void> => {
  await tabTo(page, page.getByLabel('Article text'));
  await page.keyboard.insertText(text);
};

test('a reader pastes an article and plays its quiz by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  expect(RELOADED, 'a third question with options and a proof').toBeDefined();

  await page.goto('/');
  await paste(page, ARTICLE);
  await press(page, page.getByRole('button', { name: 'Make the quiz' }));
  await expect(page).toHaveURL(/\/play\/own$/);
  await expect(page.getByRole('article')).toContainText('Schools will reopen on Friday');
  await press(page, page.getByRole('button', { name: 'Start the questions' }));

  const verified = async (): Promise<void> => {
    await answerWell(page, pack);
    await expect(slip(page).getByRole('status')).toContainText('Verified');
    await goOn(page);
  };

  const miss = async (): Promise<void> => {
    const question = await questionOn(page, pack);
    const option = await choose(page, question, false);
    await page.keyboard.press('Enter');
    const because = question.options[option]?.because ?? '';
    await expect.poll(async () => plain(await slip(page).textContent())).toContain(plain(because));
    await press(page, page.getByRole('button', { name: 'Show the answer' }));
    await expect.poll(async () => plain(await slip(page).textContent())).toContain(plain(question.explanation));
    await expect(page.locator('article mark').first()).toBeInViewport();
    await press(page, primary(page));
  };

  const reload = async (number: number): Promise<void> => {
    const question = await questionOn(page, pack);
    const option = await choose(page, question, true);
    await markProof(page, pack, question);
    const marked = await page.locator('[aria-pressed="true"][data-sentence]').count();
    expect(marked).toBeGreaterThan(0);
    await page.reload();
    await expectQuestion(page, number, TOTAL);
    await expect(slip(page).locator(`input[value="${option}"]`)).toBeChecked();
    await expect(page.locator('[aria-pressed="true"][data-sentence]')).toHaveCount(marked);
    await press(page, primary(page));
    await expect(slip(page).getByRole('region', { name: 'The answer' })).toBeVisible();
    await press(page, primary(page));
  };

  for (const [index] of pack.questions.entries()) {
    const number = index + 1;
    await expectQuestion(page, number, TOTAL);
    if (index === PROVEN) await test.step('an answer with its proof is told to be both', verified);
    else if (index === MISSED) await test.step('a miss says why, and shows answer and passage when asked', miss);
    else if (index === RELOADED)
      await test.step('a reload in the middle of a question loses nothing', () => reload(number));
    else {
      await answerWell(page, pack);
      await goOn(page);
    }
  }

  await test.step('the result counts what happened, and every answer can be looked at again', async () => {
    await expect(page.getByRole('region', { name: 'Result' })).toContainText(
      `${TOTAL - 1} of ${TOTAL} answers right at the first try`,
    );
    await press(page, page.getByRole('button', { name: 'Review every answer' }));
    for (let number = 1; number <= TOTAL; number += 1) {
      await expectQuestion(page, number, TOTAL);
      await expect(slip(page).getByRole('region', { name: 'The answer' })).toBeVisible();
      await press(page, primary(page));
    }
    await expect(page.getByRole('region', { name: 'Result' })).toBeVisible();
  });
});

test('a quiz left unfinished is offered again on the front page', async ({ page }) => {
  await page.goto('/');
  await paste(page, ARTICLE);
  await press(page, page.getByRole('button', { name: 'Make the quiz' }));
  await press(page, page.getByRole('button', { name: 'Start the questions' }));
  await answerWell(page, pack);
  await goOn(page);
  await expectQuestion(page, 2, TOTAL);
  await page.goto('/');
  await page.getByRole('complementary', { name: 'Unfinished' }).getByRole('link', { name: 'Go on' }).click();
  await expectQuestion(page, 2, TOTAL);
});

test('an article dropped as a file is read like a pasted one', async ({ page }) => {
  await page.goto('/');
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'story.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) });
  await expect(page.getByLabel('Article text')).toHaveValue(ARTICLE);
  const worker = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await worker; // the engine works beside the page, which stays alive
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
});

test('a test tells nothing before it is handed in, and lets answers be changed until then', async ({ page }) => {
  test.setTimeout(120_000);
  const missed = pack.questions.findIndex(({ form }) => form === null) + 1; // one with options
  await page.goto('/');
  await page.getByLabel('Article text').fill(ARTICLE);
  await page.getByRole('radio', { name: 'Test' }).check();
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await page.getByRole('button', { name: 'Start the questions' }).click();
  for (let number = 1; number <= TOTAL; number += 1) {
    await expectQuestion(page, number, TOTAL);
    if (number === missed) await choose(page, await questionOn(page, pack), false);
    else await chooseOrMark(page, pack);
    await page.keyboard.press('Enter');
    await expect(slip(page).getByRole('region', { name: 'The answer' })).toHaveCount(0);
  }
  await page.getByRole('button', { name: `Change answer ${missed}`, exact: true }).click();
  await expectQuestion(page, missed, TOTAL);
  await choose(page, await questionOn(page, pack), true);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hand it in' }).click();
  await expect(page.getByRole('region', { name: 'Result' })).toContainText(`${TOTAL} of ${TOTAL} answers right`);
});

test('without the English model an article is still read, and the page says so', async ({ page }) => {
  // Other bytes than the model that this version was built for: they are refused, and patterns read alone.
  await page.route('**/english/*.model', (route) => route.fulfill({ body: 'not the model' }));
  await page.goto('/');
  await paste(page, ARTICLE);
  await press(page, page.getByRole('button', { name: 'Make the quiz' }));
  await expect(page).toHaveURL(/\/play\/own$/);
  await expect(page.getByText('read without the English model')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Start the questions' }));
  await expect(slip(page)).toContainText('Question 1 of');
});
