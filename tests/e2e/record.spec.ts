import { readFileSync, readdirSync } from 'node:fs';
import { parsePack } from '../../src/lib/questions/pack.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { editionOf, editionPack } from '../../src/lib/quiz/record/edition.ts';
import { provingSentences } from '../../src/lib/quiz/evidence.ts';
import { startOf } from '../../src/lib/quiz/moves.ts';
import type { QuizContext } from '../../src/lib/quiz/quiz-type.ts';
import { entryOf } from '../../src/lib/quiz/record/entry.ts';
import { rightReply } from '../../src/lib/quiz/reply.ts';
import { parseRecord, printRecord } from '../../src/lib/quiz/record/record-file.ts';
import { answerWell, expectQuestion, goOn, plain, primary, questionOn, slip } from './desk.ts';
import { press } from './keys.ts';
import { expect, expectAccessible, test, type Page } from './test.ts';

test.describe.configure({ timeout: 180_000 });

const DAY = '2026-03-10';
const NEXT_DAY = '2026-03-11';
const MUCH_LATER = '2026-06-20';
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

const shelf = new URL('../../questions/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, shelf), 'utf8'));
const packs = readdirSync(shelf, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name: slug }): { slug: string; pack: Pack } => {
    const parsed = parsePack(readJson(`${slug}/pack.json`));
    if (!('pack' in parsed)) throw new Error(parsed.message);
    return { slug, pack: parsed.pack };
  });

/** The edition that the page must come to on that day. */
const editionOn = (day: string): Pack => {
  const edition = editionOf(
    day,
    packs.map(({ slug, pack }) => ({ slug, questions: pack.questions.length })),
  );
  const found = packs.find(({ slug }) => slug === edition?.slug);
  if (!edition || !found) throw new Error('Expected an edition.');
  return editionPack(found.pack, edition);
};

/** The pack whose question stands on the slip. */
const packOn = async (page: Page): Promise<Pack> => {
  const stem = plain(await slip(page).getByRole('heading', { level: 2 }).textContent());
  const found = packs.find(({ pack }) => pack.questions.some((each) => plain(each.form?.stem ?? each.stem) === stem));
  if (!found) throw new Error(`Expected a stem of a pack that ships, got “${stem}”`);
  return found.pack;
};

const play = async (page: Page, pack: Pack): Promise<void> => {
  await press(page, page.getByRole('button', { name: 'Start the questions' }));
  for (const [index] of pack.questions.entries()) {
    await expectQuestion(page, index + 1, pack.questions.length);
    await answerWell(page, pack);
    await goOn(page);
  }
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible();
};

test('the day’s edition is played by keyboard, kept in the record, saved, deleted and put back', async ({ page }) => {
  const edition = editionOn(DAY);
  await page.clock.setFixedTime(at(DAY));
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Today’s edition' })).toContainText(edition.title);
  await press(page, page.getByRole('link', { name: 'Take today’s edition' }));
  await play(page, edition);

  await test.step('the result tells what it did to the record', async () => {
    const news = page.getByRole('region', { name: 'For your record' });
    await expect(news).toContainText('Today’s edition is done. 1 day in a row');
    await expect(news).toContainText(`${edition.questions.length} answers right and proven in a row`);
    await expectAccessible(page);
  });

  await test.step('the record has it after a reload', async () => {
    await press(page, page.getByRole('link', { name: 'Open your record' }));
    await expect(page).toHaveURL(/\/record$/);
    await page.reload();
    await expect(page.getByRole('heading', { level: 3, name: edition.title })).toBeVisible();
    await expect(page.getByText('1 day in a row')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is saved to a file that can be read again', async () => {
    const download = page.waitForEvent('download');
    await press(page, page.getByRole('button', { name: 'Save to a file' }));
    const saved = parseRecord(readFileSync(await (await download).path(), 'utf8'));
    expect('record' in saved && saved.record).toMatchObject([
      { title: edition.title, edition: DAY, marks: edition.questions.length * 2 },
    ]);
  });

  await test.step('it is deleted at one press and put back by another', async () => {
    await press(page, page.getByRole('button', { name: `Delete from the record: ${edition.title}` }));
    await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Everything is back.');
    await page.reload();
    await expect(page.getByRole('heading', { level: 3, name: edition.title })).toBeVisible();
  });

  await test.step('nothing is due on the same day', async () => {
    await page.goto('/review');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is due today');
  });

  await test.step('the run stands the next day, and is said to have ended much later', async () => {
    const strip = page.getByRole('region', { name: 'Days in a row' });
    await page.clock.setFixedTime(at(NEXT_DAY));
    await page.goto('/');
    await expect(strip).toContainText('Your run: 1 day. Finish today’s edition and it goes on.');
    await page.clock.setFixedTime(at(MUCH_LATER));
    await page.goto('/');
    await expect(strip).toContainText('A missed day ended it');
  });
});

/** An edition of an earlier day, every answer right and proven, as another device would have saved it. */
const savedRecord = (day: string): string => {
  const pack = editionOn(day);
  const context: QuizContext = {
    ...startOf({ pack, mode: 'test', seed: 1 }),
    index: pack.questions.length,
    answers: pack.questions.map((question) => ({
      question: question.id,
      attempts: [{ ...rightReply(pack, question), marked: provingSentences(pack, question) }],
      gaveUp: false,
    })),
  };
  return printRecord([entryOf(context, { place: `today/${day}`, edition: day, on: at(day).getTime(), day })]);
};

test('what was answered long ago is due for review, on passages that were not asked about', async ({ page }) => {
  const asked = editionOn(DAY).questions.map(({ stem }) => stem);
  await page.clock.setFixedTime(at(MUCH_LATER));
  await page.goto('/record');
  const file = { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(savedRecord(DAY)) };
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 quiz added from the file.');

  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('due for review');
  await expectAccessible(page);
  await press(page, page.getByRole('link', { name: 'Start the review' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('due');
  await expectAccessible(page);

  await press(page, page.getByRole('button', { name: 'Start the review' }));
  await press(page, page.getByRole('button', { name: 'Start the questions' }));
  await expect(slip(page)).toContainText('Question 1 of');
  const total = Number(/Question 1 of (\d+)/.exec((await slip(page).textContent()) ?? '')?.[1]);
  const pack = await packOn(page);
  for (let number = 1; number <= total; number += 1) {
    await expectQuestion(page, number, total);
    expect(asked).not.toContain((await questionOn(page, pack)).stem);
    await answerWell(page, pack);
    if (number === 1) {
      await page.reload();
      await expect(page.getByRole('region', { name: 'The answer' })).toBeVisible();
      await press(page, primary(page));
    } else await goOn(page);
  }
  await expect(page.getByRole('region', { name: 'For your record' })).toBeVisible();

  await page.goto('/record');
  await expect(page.getByText('· Review')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Delete everything' }));
  await expect(page.getByRole('main').getByRole('status')).toHaveText('2 quizzes deleted from the record.');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
});

test('an edition that was begun is gone on with on its day, and with no other', async ({ page }) => {
  await page.clock.setFixedTime(at(DAY));
  await page.goto('/today');
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await answerWell(page, editionOn(DAY));
  await goOn(page);
  await page.goto('/');
  await page.getByRole('complementary', { name: 'Unfinished' }).getByRole('link', { name: 'Go on' }).click();
  await expectQuestion(page, 2, editionOn(DAY).questions.length);
  await page.clock.setFixedTime(at(NEXT_DAY));
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Today’s edition' })).toContainText(editionOn(NEXT_DAY).title);
  await expect(page.getByRole('complementary', { name: 'Unfinished' })).toHaveCount(0);
});
