import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { inProject } from '../setup/project.mjs';
import { openClass } from './class-of-twelve.ts';
import type { Step } from './screens.ts';

const MOST_TURNS = 80; // more than any quiz takes

/** A control by its words: a button, a box to tick or a link; folded away on a phone, its sheet is opened first. */
const press = async (page: Page, words: string): Promise<void> => {
  const names = { name: words, exact: true, includeHidden: true } as const;
  const control = page
    .getByRole('button', names)
    .or(page.getByRole('checkbox', names))
    .or(page.getByRole('link', names))
    .first();
  await control.waitFor({ state: 'attached' });
  const fold = page.getByRole('button', { name: 'Open the question' });
  if (!(await control.isVisible()) && (await fold.isVisible())) await fold.click();
  await control.click();
};

/** Answers whatever stands on the slip, right or wrong, and goes on. */
const turn = async (page: Page, n: number): Promise<void> => {
  const slip = page.locator('.slip');
  const sheet = page.getByRole('button', { name: 'Open the question' });
  if (await sheet.isVisible()) await sheet.click();
  const primary = slip.locator('.primary');
  for (const group of await slip.getByRole('group').all()) {
    const radio = group.locator('input:not(:disabled)').first();
    if ((await group.locator('input:checked').count()) === 0 && (await radio.count()) > 0)
      await radio.check({ force: true });
  }
  const down = slip.getByRole('button', { name: /^Move .* down$/ }).first();
  if ((await down.count()) > 0 && (await down.isEnabled()) && !(await primary.isEnabled())) await down.click();
  const isMarked = (await page.locator('[aria-pressed=true][data-sentence]').count()) > 0;
  const sentences = page.locator('[data-sentence][role=button]');
  // A sentence that was wrong once is no second try.
  if ((await sentences.count()) > 0 && !(isMarked && (await primary.isEnabled())))
    await sentences.nth(2 + (n % 9)).press('Enter');
  if (await sheet.isVisible()) await sheet.click();
  if (await primary.isEnabled()) await primary.click();
};

const finish = async (page: Page): Promise<void> => {
  for (let n = 0; n < MOST_TURNS; n += 1) {
    if (await page.getByRole('region', { name: 'Result' }).isVisible()) return;
    await turn(page, n);
  }
  throw new Error(`Expected a result after ${MOST_TURNS} turns`);
};

/** Opens the first term of the glossary that stands in a question, going on until there is one. */
const openTerm = async (page: Page): Promise<void> => {
  for (let n = 0; n < MOST_TURNS; n += 1) {
    const term = page.locator('.slip [popovertarget]').last();
    if ((await term.count()) > 0) return term.click();
    await turn(page, n);
  }
  throw new Error('Expected a term of the glossary in some question');
};

/** Goes on until a question has options and, once one is chosen, a hint to where its proof stands. */
const comeToProof = async (page: Page): Promise<void> => {
  for (let n = 0; n < MOST_TURNS; n += 1) {
    const radio = page.locator('.slip input[type=radio]').first();
    if ((await radio.count()) > 0) await radio.check({ force: true });
    if ((await page.getByRole('button', { name: /^Hint: show the paragraph/, includeHidden: true }).count()) > 0)
      return;
    await turn(page, n);
  }
  throw new Error('Expected a question with options and a proof');
};

/** Does one step on the page, and waits until it is done. */
export const take = async (page: Page, step: Step): Promise<void> => {
  if ('open' in step) {
    await page.goto(step.open, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
  } else if ('press' in step) await press(page, step.press);
  else if ('choose' in step) await page.keyboard.press(String(step.choose));
  else if ('mark' in step) await page.locator('[data-sentence][role=button]').nth(step.mark).press('Enter');
  else if ('key' in step) await page.keyboard.press(step.key);
  else if ('fill' in step)
    await page
      .getByLabel(step.fill)
      .first()
      .fill(readFileSync(inProject(step.with), 'utf8'));
  else if ('see' in step) await page.getByText(step.see).first().waitFor();
  else if ('provable' in step) await comeToProof(page);
  else if ('term' in step) await openTerm(page);
  else if ('classOf' in step) await openClass(page, step.classOf, step.as);
  else await finish(page);
};
