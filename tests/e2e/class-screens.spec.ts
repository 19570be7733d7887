import { guest } from '../../src/lib/ui/class/test-support/visitor.ts';
import { answerByPointer, joinByLink, startClass, take, visitor } from './class-room.ts';
import { slip } from './desk.ts';
import { beginningWell, shippedPack } from './first-question.ts';
import { expect, expectAccessible, test } from './test.ts';

const SLUG = 'missing-star';
const pack = beginningWell(shippedPack(SLUG));

test.describe.configure({ timeout: 120_000 });

test('axe finds nothing where a class is started and joined', async ({ page }) => {
  await page.goto(`/class?pack=${SLUG}`);
  await expect(page.getByRole('button', { name: 'Start the class' })).toBeEnabled();
  await page.getByText('More settings').click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'At their own pace' }).check({ force: true });
  await page.getByLabel('Closes').fill('2020-01-01T08:00');
  await page.getByRole('button', { name: 'Start the class' }).click();
  await expect(page.getByText('The closing time is past.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/join?code=123');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByText('A class code has six letters and digits')).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing on the host’s, the projector’s and a player’s screen, step by step', async ({
  page: host,
  browser,
  baseURL,
}) => {
  const code = await startClass(host, pack);
  const wall = await visitor(browser, baseURL);
  await wall.goto(host.url().replace('/host#', '/screen#'));
  const player = await visitor(browser, baseURL);
  await joinByLink(player, code);
  await expect(wall.getByText('In the class: 1')).toBeVisible();
  await expectAccessible(host);
  await expectAccessible(wall);
  await expectAccessible(player);

  await take(host, 'Begin: read the article');
  await take(host, 'Ask the first question');
  await expect(slip(player)).toContainText('Question 1 of');
  await expectAccessible(player);
  await expectAccessible(wall);
  await answerByPointer(player, 0);
  await expect(slip(player)).toContainText('Sent, and written down.');
  await host.getByText('Key and votes, for your eyes').click();
  await expectAccessible(host);
  await Promise.all([wall, player].map((each) => each.context().close()));
});

test('axe finds nothing on an answer, on marks, and on the report', async ({ page: host, browser, baseURL }) => {
  const code = await startClass(host, pack);
  const wall = await visitor(browser, baseURL);
  await wall.goto(host.url().replace('/host#', '/screen#'));
  const player = await visitor(browser, baseURL);
  await joinByLink(player, code);
  // As many as the report needs for its figures; what they see is what the first sees.
  const others = await Promise.all(Array.from({ length: 4 }, () => guest(baseURL ?? '', code)));
  await take(host, 'Begin: read the article');
  await take(host, 'Ask the first question');
  await answerByPointer(player, 0);
  const room = new URL(host.url()).pathname.split('/')[2] ?? '';
  for (const [n, each] of others.entries()) {
    const reply = { option: n % 2, laid: [], marked: [], certainty: null };
    const told = await each.ask('POST', `/api/class/${room}/command?as=player`, {
      id: n,
      command: { type: 'answer', question: 0, round: 1, reply },
    });
    expect(await told.json()).toMatchObject({ type: 'done' });
  }
  await expect(host.getByText('5 of 5 answered')).toBeVisible();
  await take(host, 'Close the answers');
  await take(host, 'Show the answer');
  await expect(slip(player).getByRole('region', { name: 'The answer' })).toBeVisible();
  await expectAccessible(player);
  await expectAccessible(wall);
  await take(host, 'Finish the class');
  await host.getByRole('group', { name: 'Finish the class' }).getByRole('button', { name: 'Finish the class' }).click();
  await expect(slip(player)).toContainText(/of \d+ marks/);
  await expectAccessible(player);
  await host.getByRole('link', { name: 'Report' }).click();
  await expect(host.getByRole('heading', { name: 'What was misread' })).toBeVisible();
  await expectAccessible(host);
  await Promise.all([wall, player].map((each) => each.context().close()));
});
