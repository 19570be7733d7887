import { provingSentences } from '../../src/lib/quiz/evidence.ts';
import {
  answerByKeyboard,
  answerByPointer,
  joinByKeyboard,
  joinByLink,
  sent,
  startClass,
  take,
  visitor,
} from './class-room.ts';
import { slip } from './desk.ts';
import { beginningWell, shippedPack } from './first-question.ts';
import { expect, test } from './test.ts';

// Well below a minute where two cores are free; others may be at work.
test.describe.configure({ timeout: 150_000 });

const PLAYERS = 12;
/** The first two never touch a pointer; the last comes late. */
const BY_KEYBOARD = 2;

test('twelve players, a host and a projector: late join, reloads, a second vote, the answer, the report', async ({
  page: host,
  browser,
  baseURL,
}) => {
  const pack = beginningWell(shippedPack('missing-star'));
  const [first, second] = pack.questions;
  if (!first || !second) throw new Error('Expected two questions');
  const right = first.key[0] ?? 0;
  const wrong = (right + 1) % first.options.length;
  const [proof] = provingSentences(pack, first);
  if (!proof) throw new Error('Expected a proof');

  const code = await startClass(host, pack);
  const [wall, ...players] = await Promise.all(Array.from({ length: PLAYERS + 1 }, () => visitor(browser, baseURL)));
  if (!wall) throw new Error('Expected a wall');
  // Another machine stands under the projector: the host's link is all that it has.
  await wall.goto(host.url().replace('/host#', '/screen#'));
  await expect(wall.getByText(code)).toBeVisible();

  const late = players.at(-1);
  const early = players.slice(0, -1);
  if (!late) throw new Error('Expected players');
  await Promise.all(
    early.map((player, n) => (n < BY_KEYBOARD ? joinByKeyboard(player, code) : joinByLink(player, code))),
  );
  await expect(wall.getByText(`In the class: ${PLAYERS - 1}`)).toBeVisible();
  await expect(host.getByRole('list', { name: 'In the class' }).getByRole('listitem')).toHaveCount(PLAYERS - 1);

  // Everybody reads on their own screen, and is asked there.
  await take(host, 'Begin: read the article');
  await Promise.all(early.map((player) => expect(player.getByText('Read the article first')).toBeVisible()));
  await take(host, 'Ask the first question');
  await Promise.all(early.map((player) => expect(slip(player)).toContainText('Question 1 of')));

  // Half of them right, so that it is worth talking; nothing on the wall tells which half.
  await Promise.all(
    early.map((player, n) => {
      if (n < BY_KEYBOARD) return answerByKeyboard(player, right, proof.sentence);
      return answerByPointer(player, n % 2 === 0 ? right : wrong);
    }),
  );
  await Promise.all(early.map((player) => expect(sent(player)).toBeVisible()));
  await expect(wall.getByText(`${PLAYERS - 1} of ${PLAYERS - 1} answered`)).toBeVisible();
  expect(await wall.getByRole('main').textContent()).not.toContain(first.explanation.slice(0, 30));

  // Somebody comes in the middle of a question; host and player reload and are where they were.
  await joinByLink(late, code);
  await expect(slip(late)).toContainText('Question 1 of');
  const [one] = early;
  await Promise.all([host.reload(), one?.reload()]);
  await expect(host.getByRole('button', { name: 'Close the answers' })).toBeVisible();
  if (one) await expect(sent(one)).toBeVisible();

  await take(host, 'Close the answers');
  await expect(slip(late)).toContainText('You gave no answer to this one.');
  await expect(host.getByText('The class is divided')).toBeVisible();
  await take(host, 'Talk it over');
  await expect(wall.getByText('Which sentence convinces you?')).toBeVisible();

  // The second vote begins with the first; the wrong half is convinced.
  await take(host, 'Vote again');
  await Promise.all(
    players.map(async (player, n) => {
      await expect(player.getByRole('button', { name: /^Submit/ })).toBeVisible();
      if (n < BY_KEYBOARD) await player.keyboard.press('Control+Enter');
      else await answerByPointer(player, right);
    }),
  );
  await Promise.all(players.map((player) => expect(sent(player)).toBeVisible()));
  await take(host, 'Close the answers');
  await take(host, 'Show the answer');

  // The passage is lit on the wall and on every player's screen, and the wall tells what the talking changed.
  await Promise.all(players.map((player) => expect(player.locator('article mark').first()).toBeVisible()));
  await expect(wall.locator('article mark').first()).toBeVisible();
  const row = wall.getByRole('row').filter({ hasText: first.options[right]?.text ?? '' });
  await expect(row).toContainText('+');
  await expect(slip(players[0] ?? late).getByRole('region', { name: 'The answer' })).toBeVisible();

  await take(host, 'Ask question 2');
  await expect(slip(late)).toContainText('Question 2 of');
  await take(host, 'Finish the class');
  await host.getByRole('group', { name: 'Finish the class' }).getByRole('button', { name: 'Finish the class' }).click();
  await Promise.all(players.map((player) => expect(slip(player)).toContainText(/of \d+ marks/)));
  await expect(slip(players[0] ?? late)).toContainText('Right and proven: 1.');

  // The report: eleven first votes, counted; shares stand with their range; the heat map says so in figures.
  await host.getByRole('link', { name: 'Report' }).click();
  await expect(host.getByRole('heading', { name: 'Reader by reader' })).toBeVisible();
  await expect(host.getByRole('main')).toContainText(`Readers who answered: ${PLAYERS}.`);
  await expect(host.getByRole('region', { name: 'What was misread' })).toContainText(/\d+\/\d+/);
  const download = host.waitForEvent('download');
  await host.getByRole('link', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await host.getByRole('button', { name: 'Withdraw this question 1', exact: true }).click();
  await expect(host.getByRole('heading', { name: 'Withdrawn questions' })).toBeVisible();
  await expect(slip(players[0] ?? late)).toContainText('Right and proven: 0.');

  // Deleted at once, for everybody.
  await host.getByRole('button', { name: 'Delete the class' }).click();
  await host.getByRole('button', { name: 'Delete it now' }).click();
  await expect(host.getByRole('heading', { name: 'This class is no more' })).toBeVisible();
  await Promise.all(players.map((player) => expect(player.getByText('This class is no more')).toBeVisible()));
  await Promise.all([wall, ...players].map((each) => each.context().close()));
});
