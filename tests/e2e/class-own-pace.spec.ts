import { joinByLink, startClass, take, visitor } from './class-room.ts';
import { choose, expectQuestion, markProof, primary, questionOn, slip } from './desk.ts';
import { isProvable } from '../../src/lib/quiz/evidence.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import { beginningWell, shippedPack } from './first-question.ts';
import { expect, test, type Page } from './test.ts';

const pack = beginningWell(shippedPack('missing-star'));

/** Answers the question on the slip rightly and proves it, and sends it by keyboard. */
const answer = async (player: Page, pack: Pack): Promise<void> => {
  const question = await questionOn(player, pack);
  await choose(player, question, true);
  if (isProvable(pack, question)) await markProof(player, pack, question);
  await player.keyboard.press('Control+Enter');
};

test('an assignment: begun, left and taken up again, looked through, handed in, told; a roster code is a player', async ({
  page: host,
  browser,
  baseURL,
}) => {
  const total = pack.questions.length;
  const code = await startClass(host, pack, async () => {
    await host.getByRole('radio', { name: 'At their own pace' }).check({ force: true });
    await host.getByText('More settings').click();
    await host.getByLabel('Codes you hand out').fill('K7M2\nB3C4');
  });
  await expect(host.getByText('Everybody works alone now.')).toBeVisible();
  await take(host, 'Open it now');

  const player = await visitor(browser, baseURL);
  await player.goto(`/join?code=${code.replace(' ', '')}`);
  await player.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(player.getByText('This class also asks for the code on your paper.')).toBeVisible();
  await player.getByLabel('Your own code, from your teacher').fill('K7M2');
  await player.keyboard.press('Enter');
  await player.waitForURL(/\/class\/[^/]+$/);

  await player.getByRole('button', { name: 'Begin', exact: true }).click();
  await expectQuestion(player, 1, total);
  await choose(player, await questionOn(player, pack), false);
  await player.keyboard.press('Control+Enter');
  await expectQuestion(player, 2, total);

  // Left and taken up again, on another device: the code on paper is the same player.
  const other = await visitor(browser, baseURL);
  await other.goto(`/join?code=${code.replace(' ', '')}`);
  await other.getByRole('button', { name: 'Join', exact: true }).click();
  await other.getByLabel('Your own code, from your teacher').fill('K7M2');
  await other.keyboard.press('Enter');
  await expectQuestion(other, 2, total);
  await expect(host.getByRole('list', { name: 'In the class' }).getByRole('listitem')).toHaveCount(1);
  await other.context().close();

  await player.reload();
  for (let number = 2; number <= total; number += 1) {
    await expectQuestion(player, number, total);
    await answer(player, pack);
  }
  await expect(slip(player)).toContainText('Look it through before you hand it in');
  await player.getByRole('button', { name: 'Change answer 1', exact: true }).click();
  await expectQuestion(player, 1, total);
  await answer(player, pack);
  await expect(slip(player)).toContainText('Look it through before you hand it in');
  await primary(player).click();
  await expect(slip(player)).toContainText('Handed in');
  await expect(host.getByText('1 of 1 handed in')).toBeVisible();

  await player.getByRole('button', { name: 'Review every answer' }).click();
  await expect(slip(player).getByRole('region', { name: 'The answer' })).toBeVisible();
  await expect(player.locator('article mark').first()).toBeVisible();

  await take(host, 'Close it now');
  await host.getByRole('group', { name: 'Close it now' }).getByRole('button', { name: 'Close it now' }).click();
  await expect(host.getByText('The class is over').first()).toBeVisible();
  await player.reload();
  await expect(slip(player)).toContainText(`${total * 2} of ${total * 2} marks`);
  await player.context().close();
});

test('who knows no code is told so, and a page of a class is nobody else’s', async ({ page, browser, baseURL }) => {
  const code = await startClass(page, pack);
  const stranger = await visitor(browser, baseURL);
  await stranger.goto('/join?code=K7M2PX');
  await stranger.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(stranger.getByText('No class has that code.')).toBeVisible();
  const room = /\/class\/([^/]+)\/host/.exec(page.url())?.[1] ?? '';
  for (const path of ['', '/host', '/screen', '/report']) {
    await stranger.goto(`/class/${room}${path}`);
    await expect(stranger.getByRole('heading', { name: 'Not for this browser' })).toBeVisible();
  }
  await joinByLink(stranger, code);
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('You are');
  await stranger.context().close();
});
