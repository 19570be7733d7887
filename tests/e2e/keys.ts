import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has. */
const MOST_STOPS = 80;

/** Presses Tab until the keyboard is at the element, as a reader without a mouse would. */
export const tabTo = async (page: Page, goal: Locator): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal, 'within reach of the Tab key').toBeFocused();
};

/** Goes to a control by Tab and presses it by Enter. */
export const press = async (page: Page, goal: Locator): Promise<void> => {
  await expect(goal).toBeEnabled();
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
};
