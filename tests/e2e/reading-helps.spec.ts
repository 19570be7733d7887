import { provingSentences } from '../../src/lib/quiz/evidence.ts';
import { beginningWell, openShared, shippedPack } from './first-question.ts';
import { press, tabTo } from './keys.ts';
import { expect, expectAccessible, faults, test, type Page } from './test.ts';

test.describe.configure({ timeout: 120_000 });

const pack = beginningWell(shippedPack('missing-star'), 'WHO');
const [first] = pack.questions;
const right = first?.options[first.key[0] ?? 0]?.text ?? '';
const [proof] = first ? provingSentences(pack, first) : [];

/** A speech that says nothing: the page’s own code ends each line when the test says so. */
const giveVoice = async (page: Page, lang: string): Promise<void> => {
  await page.addInitScript((language) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const voice = { lang: language, localService: true, default: true, name: 'Test', voiceURI: 'test' };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (words: SpeechSynthesisUtterance) => void spoken.push(words),
      cancel: () => undefined,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        onend: (() => void) | null = null;
        constructor(readonly text: string) {
          super();
        }
      },
    });
    Object.defineProperty(globalThis, 'endLine', {
      value: () => {
        const last = spoken.at(-1);
        Reflect.apply(last?.onend ?? (() => undefined), last, []);
        return last?.text;
      },
    });
  }, lang);
};

/** Ends the line that is being read; gives its words. */
const endLine = (page: Page): Promise<string> =>
  page.evaluate(() => String(Reflect.apply(Reflect.get(globalThis, 'endLine'), null, [])));

const spoken = (page: Page) => page.locator('.copy .spoken');

test('the article is read aloud by keyboard: begun, paused, gone on with, stopped, each sentence framed', async ({
  page,
}) => {
  await giveVoice(page, 'en-GB');
  await page.goto('/play/missing-star');
  await press(page, page.getByRole('button', { name: 'Read aloud' }));
  await expect(spoken(page)).toHaveCount(1);
  const line = await endLine(page);
  await expect(spoken(page)).not.toHaveText(line);
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Go on reading' })).toBeVisible();
  const paused = await spoken(page).textContent();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(spoken(page)).toHaveText(paused ?? '');
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: 'Stop' }));
  await expect(spoken(page)).toHaveCount(0);
});

test('the question is read with its options, and its reading ends with it', async ({ page }) => {
  await giveVoice(page, 'en-GB');
  await openShared(page, pack);
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await page.getByRole('button', { name: 'Read the question aloud' }).click();
  await expect(page.locator('.slip h2')).toHaveClass(/spoken/);
  expect(await endLine(page)).toMatch(/^According to the article/);
  await expect(page.locator('.option.spoken')).toHaveCount(1);
  expect(await endLine(page)).toMatch(/^A: /);
});

test('where no voice speaks the language of the article, nothing offers to read', async ({ page }) => {
  await giveVoice(page, 'de-DE');
  await openShared(page, pack);
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await expect(page.locator('.slip h2')).toBeVisible();
  await expect(page.getByRole('button', { name: /aloud/ })).toHaveCount(0);
});

test('a term explains itself by keyboard, and Escape leads back to it', async ({ page }) => {
  await openShared(page, pack);
  await page.getByRole('button', { name: 'Start the questions' }).click();
  const term = page.locator('.slip').getByRole('button', { name: 'Who says' });
  await tabTo(page, term);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note')).toContainText('The words that credit a statement to its source');
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('a term explains itself in Arabic, within the window', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('says-who:language', 'ar'));
  await page.setViewportSize({ width: 320, height: 640 });
  await openShared(page, pack);
  await page.locator('.slip .primary').click();
  await page.locator('.slip [popovertarget]').first().click();
  const note = page.getByRole('note');
  await expect(note).toHaveCSS('direction', 'rtl');
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await faults(page)).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 760 } });

  test('an answer is tapped, its sentence tapped in the article, and the proof found out', async ({ page }) => {
    await openShared(page, pack);
    await page.getByRole('button', { name: 'Start the questions' }).tap();
    await page.locator('.slip label').filter({ hasText: right }).tap();
    const sentence = page.locator(`[data-sentence="${proof?.sentence}"][role=button]`);
    await sentence.tap();
    await expect(sentence).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Submit both' }).tap();
    await expect(page.locator('.slip')).toContainText('Your mark is on the proof.');
  });

  test('certainty is seen and tapped where the sheet is low', async ({ page }) => {
    await openShared(page, pack);
    await page.getByRole('button', { name: 'Open the question' }).tap();
    await page.getByLabel('Say how sure you are').tap();
    await page.getByRole('button', { name: 'Start the questions' }).tap();
    await page.locator('.slip label').filter({ hasText: right }).tap();
    const sure = page.locator('.certainty label').filter({ hasText: 'Rather sure' });
    await expect(sure).toBeInViewport({ ratio: 1 });
    await sure.tap();
    await expect(page.locator('.slip')).toContainText('Mark the sentence that proves it.');
  });

  test('a term is tapped, and a tap elsewhere puts its words away', async ({ page }) => {
    await openShared(page, pack);
    await page.getByRole('button', { name: 'Start the questions' }).tap();
    await page.locator('.slip').getByRole('button', { name: 'Who says' }).tap();
    await expect(page.getByRole('note')).toBeVisible();
    await page.locator('.copy p').last().tap({ force: true });
    await expect(page.getByRole('note')).toHaveCount(0);
  });
});

for (const language of ['en', 'uk', 'de', 'fr', 'es', 'ar'] as const)
  test(`the masthead takes one line of links on a phone (${language})`, async ({ page }) => {
    await page.addInitScript((code) => localStorage.setItem('says-who:language', code), language);
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto('/');
    await expect(page.locator('html')).not.toHaveAttribute('data-turning');
    const tops = await page
      .locator('header nav a:visible')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(3);
    expect(new Set(tops).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
