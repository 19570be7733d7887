import { expect, type Locator, type Page } from '@playwright/test';
import { isProvable, provingSentences } from '../../src/lib/quiz/evidence.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import type { Form, MatchForm, OrderForm, Question } from '../../src/lib/questions/question.ts';

const NO_BREAK = /[\u00a0\u202f\u2060]/g;

/** Words as written, without the no-break spaces that the screen puts in. */
export const plain = (text: string | null): string => (text ?? '').replace(NO_BREAK, ' ').trim();

/** The slip with the question, as a reader finds it. */
export const slip = (page: Page): Locator => page.getByRole('form', { name: 'Query slip' });

/** The one button to go on with. */
export const primary = (page: Page): Locator => slip(page).locator('.primary');

/** Which of the pack's questions stands on the slip. */
export const questionOn = async (page: Page, pack: Pack): Promise<Question> => {
  const stem = plain(await slip(page).getByRole('heading', { level: 2 }).textContent());
  const question = pack.questions.find((candidate) => plain(candidate.form?.stem ?? candidate.stem) === stem);
  if (!question) throw new Error(`Expected a stem of the pack on the slip, got “${stem}”`);
  return question;
};

/** Waits until the numbered question (from 1) is asked. */
export const expectQuestion = (page: Page, number: number, total: number): Promise<void> =>
  expect(slip(page)).toContainText(`Question ${number} of ${total}`);

/** The key's order, or one that is neither the key's nor as shown. */
const goalOf = ({ key }: OrderForm, right: boolean): readonly number[] => {
  const turned = [...key.slice(0, -2), ...key.slice(-2).toReversed()];
  return right ? key : turned.every((part, place) => part === place) ? key.toReversed() : turned;
};

/** Moves the parts one by one to where they belong; waits for each to arrive, so that none is moved twice. */
const order = async (page: Page, form: OrderForm, right: boolean): Promise<void> => {
  const rows = slip(page).locator('ol li .text');
  for (const [place, part] of goalOf(form, right).entries()) {
    const text = form.parts[part]?.text ?? '';
    const up = slip(page).getByRole('button', { name: `Move ${text} up`, exact: true });
    const shown = (await rows.allInnerTexts()).map(plain);
    for (let at = shown.indexOf(text); at > place; at -= 1) {
      await up.focus();
      await page.keyboard.press('Enter');
      await expect(rows.nth(at - 1)).toHaveText(text);
      await expect(up).toBeFocused();
    }
  }
};

/** Gives each statement its speaker by keyboard; for a wrong answer, the one after. */
const match = async (page: Page, form: MatchForm, right: boolean): Promise<void> => {
  for (const [left, partner] of form.key.entries()) {
    const name = form.right[right ? partner : (partner + 1) % form.right.length] ?? '';
    const radio = slip(page).getByRole('group').nth(left).getByRole('radio', { name, exact: true });
    await radio.focus();
    await page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }
};

/** Answers in the form that the question has; marking is left to `markProof`. */
const fill = async (page: Page, form: Form, right: boolean): Promise<void> => {
  switch (form.as) {
    case 'order':
      return order(page, form, right);
    case 'match':
      return match(page, form, right);
    case 'mark':
      return;
    default:
      return form satisfies never;
  }
};

/** Chooses, by its key on the keyboard, the first option that is right or wrong; -1 where another form was answered. */
export const choose = async (page: Page, question: Question, right: boolean): Promise<number> => {
  if (question.form) {
    await fill(page, question.form, right);
    return -1;
  }
  const option = question.options.findIndex(({ correct }) => correct === right);
  const values = await slip(page)
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value')));
  await page.keyboard.press(String(values.indexOf(String(option)) + 1));
  await expect(slip(page).locator(`input[value="${option}"]`)).toBeChecked();
  return option;
};

/** The sentences that hold a question's evidence, all in the article where it begins. */
const proofOf = (pack: Pack, question: Question): number[] => {
  const { evidence, form } = question;
  if (form) return provingSentences(pack, question).map(({ sentence }) => sentence);
  const sentences = pack.articles[evidence[0]?.article ?? 0]?.sentences ?? [];
  return sentences.flatMap(([start, end], index) =>
    evidence.some((passage) => passage.article === evidence[0]?.article && passage.start < end && start < passage.end)
      ? [index]
      : [],
  );
};

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-sentence') ?? null);

/** Walks the article sentence by sentence, marks those that prove the answer, and comes back to the slip. */
export const markProof = async (page: Page, pack: Pack, question: Question): Promise<void> => {
  await page.keyboard.press('m');
  await expect.poll(() => focused(page)).not.toBeNull();
  await page.keyboard.press('Home');
  const stops = await page
    .locator('[data-sentence][role=button]:visible')
    .evaluateAll((sentences) => sentences.map((sentence) => sentence.getAttribute('data-sentence')));
  let at = 0;
  for (const sentence of proofOf(pack, question)) {
    const goal = stops.indexOf(String(sentence));
    for (; at < goal; at += 1) await page.keyboard.press('ArrowDown');
    for (; at > goal; at -= 1) await page.keyboard.press('ArrowUp');
    expect(await focused(page), 'the sentence that the arrows lead to').toBe(String(sentence));
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-sentence="${sentence}"]`)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.keyboard.press('Escape');
  await expect(primary(page)).toBeFocused();
};

/** The right answer to the question on the slip: picked, put in order, or marked where the mark is the answer. */
export const chooseOrMark = async (page: Page, pack: Pack): Promise<void> => {
  const question = await questionOn(page, pack);
  await choose(page, question, true);
  if (question.form?.as === 'mark') await markProof(page, pack, question);
};

/** Answers the question on the slip rightly, with its proof where one can be pointed at, and submits both. */
export const answerWell = async (page: Page, pack: Pack): Promise<Question> => {
  const question = await questionOn(page, pack);
  await choose(page, question, true);
  if (isProvable(pack, question)) await markProof(page, pack, question);
  await page.keyboard.press('Enter');
  await expect(slip(page).getByRole('region', { name: 'The answer' })).toBeVisible();
  return question;
};

/** Plays on, rightly, until a question is asked that is such a one, and leaves it unanswered. */
export const playUntil = async (page: Page, pack: Pack, isIt: (question: Question) => boolean): Promise<Question> => {
  for (const [index] of pack.questions.entries()) {
    await expectQuestion(page, index + 1, pack.questions.length);
    const question = await questionOn(page, pack);
    if (isIt(question)) return question;
    await answerWell(page, pack);
    await goOn(page);
  }
  throw new Error(`Expected such a question in “${pack.title}”`);
};

/** From an answer to what comes next; the keyboard is at the verdict, where Enter goes on. */
export const goOn = async (page: Page): Promise<void> => {
  await expect(primary(page)).toBeEnabled();
  await page.keyboard.press('Enter');
};
