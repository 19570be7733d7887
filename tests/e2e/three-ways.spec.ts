import { answerWell, choose, expectQuestion, goOn, markProof, primary, questionOn, slip } from './desk.ts';
import { press } from './keys.ts';
import { printPack } from '../../src/lib/questions/pack.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import type { Question } from '../../src/lib/questions/question.ts';
import { ISLAND } from '../../src/lib/questions/forms/example.ts';
import { ownQuiz } from './own-quiz.ts';
import { expect, expectAccessible, test, type Page } from './test.ts';

test.describe.configure({ timeout: 120_000 });

const FORMS = ['order', 'match', 'mark'] as const;

/** The quizzes of one article in several lengths: one question of each form is somewhere among them. */
const asked = [8, 10, 15, 20].map((count) => ownQuiz(count, ISLAND));
const questionAs = (as: (typeof FORMS)[number]): Question => {
  const found = asked.flatMap(({ questions }) => questions).find(({ form }) => form?.as === as);
  if (!found) throw new Error(`Expected a question of the form “${as}”`);
  return found;
};
const [whole] = asked;
if (!whole) throw new Error('Expected a quiz');
const pack: Pack = { ...whole, questions: FORMS.map((as, n) => ({ ...questionAs(as), id: `q${n + 1}` })) };
const total = pack.questions.length;
const numberOf = (as: string): number => pack.questions.findIndex(({ form }) => form?.as === as) + 1;

const begin = async (page: Page): Promise<void> => {
  await page.goto('/packs');
  const buffer = Buffer.from(printPack(pack));
  await page.locator('input[type=file]').setInputFiles({ name: 'forms.json', mimeType: 'application/json', buffer });
  await press(page, page.getByRole('button', { name: 'Practise' }));
  await press(page, page.getByRole('button', { name: 'Start the questions' }));
};

/** Answers rightly up to a question, and comes to it. */
const playTo = async (page: Page, goal: number): Promise<void> => {
  await begin(page);
  for (let number = 1; number < goal; number += 1) {
    await expectQuestion(page, number, total);
    await answerWell(page, pack);
    await goOn(page);
  }
  await expectQuestion(page, goal, total);
};

/** What the reader has done on the page: the order of the parts, the speakers chosen, the sentences marked. */
const done = (page: Page): Promise<string[]> =>
  page.locator('.slip ol li .text, .slip input:checked + span, [aria-pressed="true"]').allInnerTexts();

test('hand-overs are put in order, speakers matched and a sentence marked, by keyboard alone', async ({ page }) => {
  await playTo(page, total);
  await answerWell(page, pack);
  await goOn(page);
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result).toContainText(`${total} of ${total} answers right at the first try, ${total} of them proven`);
  await expect(result).toContainText(`${2 * total}`);
});

test('a part that is moved says where it is now, and the keyboard stays with it', async ({ page }) => {
  await playTo(page, numberOf('order'));
  const { form } = await questionOn(page, pack);
  if (form?.as !== 'order') throw new Error('Expected hand-overs to put in order.');
  const text = form.parts[0]?.text ?? '';
  const down = slip(page).getByRole('button', { name: `Move ${text} down` });
  await press(page, down);
  await expect(slip(page).getByText(`${text}, now 2 of ${form.parts.length}`)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await expect(slip(page).getByText(`${text}, now 3 of ${form.parts.length}`)).toBeAttached();
  await expectAccessible(page);
});

for (const as of FORMS) {
  test(`${as}: a reload keeps what was done, a miss hides the key, and a second try is told part by part`, async ({
    page,
  }) => {
    await playTo(page, numberOf(as));
    const question = await questionOn(page, pack);
    await choose(page, question, false);
    if (as === 'mark') await page.locator('[data-sentence][role=button]').first().press('Enter');
    await expect(primary(page)).toBeEnabled();
    await expectAccessible(page);
    const before = await done(page);
    await page.reload();
    await expect.poll(() => done(page)).toEqual(before);

    await press(page, primary(page));
    await expect(slip(page).getByRole('status').first()).toContainText('Query');
    expect(await page.locator('mark').count()).toBe(0);
    await expectAccessible(page);
    await press(page, page.getByRole('button', { name: 'Try again' }));
    await expect(primary(page)).toBeDisabled(); // the same answer again would be the same miss

    await choose(page, question, true);
    await markProof(page, pack, question);
    await press(page, primary(page));
    await expect(slip(page).getByRole('status').first()).toContainText('Verified at a second look');
    if (as !== 'mark') await expect(slip(page).getByRole('list', { name: 'Part by part' })).toBeVisible();
    await expectAccessible(page);
  });
}
