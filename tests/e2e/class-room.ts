import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { printPack } from '../../src/lib/questions/pack.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { plain } from './desk.ts';

/** Starts a class from a pack’s file, in as few presses as the page asks for; leaves the host at the console. */
export const startClass = async (host: Page, pack: Pack, before?: () => Promise<void>): Promise<string> => {
  await host.goto('/class');
  await expect(host.getByRole('button', { name: 'Start the class' })).toBeEnabled();
  const buffer = Buffer.from(printPack(pack));
  await host.locator('input[type=file]').setInputFiles({ name: 'class.json', mimeType: 'application/json', buffer });
  await expect(host.getByRole('option', { name: pack.title, selected: true })).toBeAttached();
  await before?.();
  await host.getByRole('button', { name: 'Start the class' }).click();
  await host.waitForURL(/\/host#.+/);
  const code = host.locator('.code b');
  await expect(code).toHaveText(/^[\dA-Z]{3} [\dA-Z]{3}$/);
  return plain(await code.textContent());
};

/** Somebody with a device of their own. */
export const visitor = async (browser: Browser, baseURL: string | undefined): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
};

/** Joins as from a scanned code. */
export const joinByLink = async (player: Page, code: string): Promise<void> => {
  await player.goto(`/join?code=${code.replace(' ', '')}`);
  await player.getByRole('button', { name: 'Join', exact: true }).click();
  await player.waitForURL(/\/class\/[^/]+$/);
};

/** Joins without a pointer: the code is typed as it was read aloud. */
export const joinByKeyboard = async (player: Page, code: string): Promise<void> => {
  await player.goto('/join');
  const field = player.getByLabel('Class code');
  await expect(field).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) break;
    await player.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
  await player.keyboard.type(code.toLowerCase());
  await player.keyboard.press('Enter');
  await player.waitForURL(/\/class\/[^/]+$/);
};

/** A step of the host by its button. */
export const take = async (host: Page, step: string): Promise<void> => {
  await host.getByRole('button', { name: step, exact: true }).first().click();
};

/** Chooses an option with the pointer and sends it, without a proof. */
export const answerByPointer = async (player: Page, option: number): Promise<void> => {
  const radio = player.getByRole('radio').nth(option);
  // The options are covered by their own labels, as for everybody who presses on the words.
  await radio.locator('xpath=ancestor::label').click();
  await expect(radio).toBeChecked();
  await player.getByRole('button', { name: /^Submit/ }).click();
};

/** Chooses an option by its digit, walks the article to a sentence, marks it, and sends both; no pointer. */
export const answerByKeyboard = async (player: Page, option: number, sentence: number): Promise<void> => {
  await expect(player.locator('h2[data-focus]')).toBeFocused();
  await player.keyboard.press(String(option + 1));
  await expect(player.getByRole('radio').nth(option)).toBeChecked();
  await player.keyboard.press('m');
  await player.keyboard.press('Home');
  const here = player.locator(`[data-sentence="${sentence}"]`);
  for (let steps = 0; steps < 80; steps += 1) {
    if (await here.evaluate((element) => element === document.activeElement)) break;
    await player.keyboard.press('ArrowDown');
  }
  await player.keyboard.press('Enter');
  await expect(here).toHaveAttribute('aria-pressed', 'true');
  await player.keyboard.press('Escape');
  await player.keyboard.press('Enter');
};

export const sent = (player: Page): Locator =>
  player.getByRole('status').filter({ hasText: 'Sent, and written down.' });
