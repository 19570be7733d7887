import { press, tabTo } from './keys.ts';
import { ARTICLE } from './own-quiz.ts';
import { expect, expectAccessible, test } from './test.ts';

const MAP = '/packs/harbour-ultimatum/map';

test('the source map is there for a screen reader: each mark says who told whom, how firmly and what', async ({
  page,
}) => {
  await page.goto(MAP);
  const picture = page.getByRole('group', { name: /Picture of the sources/ });
  await expect(
    picture.getByRole('button', { name: /^Kosta Brenn to ZNA, stated: saying: the letter was/ }),
  ).toBeVisible();
  await expect(picture.getByRole('button', { name: /^Zembria to The article, alleged: / })).toBeVisible();
  await expect(picture.getByRole('button', { name: /^two Zembrian officials, not named\./ })).toBeVisible();
  await test.step('the list says the same', async () => {
    const list = page.getByRole('region', { name: 'The same as a list' }).or(page.locator('main section'));
    const claims = await picture
      .getByRole('button', { name: / to .*, (stated|hedged|alleged|denied|questioned): / })
      .count();
    await expect(list.getByRole('button')).toHaveCount(claims);
  });
});

test('by keyboard alone: into the picture, along its marks, to a passage, into the article and back', async ({
  page,
}) => {
  await page.goto(MAP);
  const marks = page.locator('[data-mark]');
  await tabTo(page, marks.first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Enter');
  const passage = page.getByRole('complementary', { name: /The passage/ });
  await expect(passage.locator('mark').first()).toBeVisible();
  await expect(passage.getByRole('heading')).toBeFocused();
  await press(page, passage.getByRole('button', { name: 'See it in the article' }));
  await expect(page.locator('.copy mark').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(passage).toHaveCount(0);
  await expect(marks.last()).toBeFocused();
});

test('axe finds nothing on the map, nor with a passage open', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(MAP);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await expectAccessible(page);
  await page.locator('[data-mark]').nth(3).press('Enter');
  await expectAccessible(page);
});

test('on a phone the picture runs down the page, at 320 px without a sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/packs/missing-battery/map');
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.locator('.picture.across')).toHaveCount(0);
});

test('the reader’s own article gets a map as well, read on the device', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Article text').fill(ARTICLE);
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await expect(page).toHaveURL(/\/play\/own$/);
  await page.goto('/packs/own/map');
  await expect(page.locator('[data-mark]').first()).toBeVisible({ timeout: 30_000 });
});
