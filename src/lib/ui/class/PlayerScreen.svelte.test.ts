import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { after, answered, classPack, led, playerRole, replyTo, roomWith } from '../../class/fixture.ts';
import type { Command } from '../../class/command.ts';
import type { Room } from '../../class/room.ts';
import { articlesOf, viewFor } from '../../class/view-for.ts';
import type { PlayerView } from './class-view.ts';
import type { Sent } from './connection.ts';
import PlayerScreen from './PlayerScreen.svelte';

const seen = (room: Room): PlayerView => {
  const view = viewFor(playerRole('ann'), room, classPack);
  if (view.as !== 'player') throw new Error('Expected the view of a player');
  return view;
};

const done = (room: Room, command: Command): Room => {
  const next = after(room, playerRole('ann'), command);
  if (typeof next === 'string') throw new Error(`Expected ${command.type} to be taken, got ${next}`);
  return next;
};

const answering = (sent: Sent) => vi.fn<(command: Command) => Promise<Sent>>(() => Promise.resolve(sent));
const send = () => answering({ type: 'done' });
const props = (room: Room, onsend = send()) => ({
  view: seen(room),
  articles: articlesOf(classPack),
  ahead: 0,
  onsend,
});
const focused = (): string => document.activeElement?.textContent?.trim() ?? '';

const lobby = roomWith(['ann', 'bob']);
const reading = led(lobby, 'begin');
const asking = led(reading, 'ask');
const stem = classPack.questions[0]?.stem ?? '';
const options = classPack.questions[0]?.options ?? [];

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

describe('a player in a live class', () => {
  it('waits under a made-up name, then reads on their own screen', async () => {
    const screen = await render(PlayerScreen, props(lobby));
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You are Name of ann');
    await screen.rerender(props(reading));
    await expect.element(screen.getByRole('heading', { name: 'Ferry to Oster Island may stop in May' })).toBeVisible();
    await expect.element(screen.getByText('Read the article first')).toBeVisible();
  });

  it('answers by keyboard alone: question, option, proof, sent', async () => {
    const onsend = send();
    const screen = await render(PlayerScreen, props(reading, onsend));
    await screen.rerender(props(asking, onsend));
    await expect.poll(focused).toBe(stem.replace(/ /gu, ' '));
    await userEvent.keyboard('2');
    await expect.element(screen.getByRole('radio', { name: options[1]?.text ?? '' })).toBeChecked();
    await userEvent.keyboard('m');
    await expect.poll(focused).toBe('Ferry to Oster Island may stop in May');
    await userEvent.keyboard('{ArrowDown}{Enter}{Escape}');
    await userEvent.keyboard('{Enter}');
    expect(onsend).toHaveBeenCalledWith({
      type: 'answer',
      question: 0,
      round: 1,
      reply: { option: 1, laid: [], marked: [{ article: 0, sentence: 1 }], certainty: null },
    });
  });

  it('is told aloud that the answer is written down, and shown what it was', async () => {
    const screen = await render(PlayerScreen, props(asking));
    await screen.rerender(props(answered(asking, 'ann', replyTo(0))));
    await expect.element(screen.getByRole('status').filter({ hasText: 'Sent, and written down.' })).toBeVisible();
    await expect.element(screen.getByText('Your answer')).toBeVisible();
    expect(screen.getByRole('radio').elements()).toEqual([]);
  });

  it('keeps what was worked on when the answer is not taken, and says why', async () => {
    const screen = await render(PlayerScreen, props(asking, answering({ type: 'refused', code: 'too-late' })));
    await screen.getByRole('radio', { name: options[0]?.text ?? '' }).click();
    await screen.getByRole('button', { name: 'Submit without proof' }).click();
    await expect.element(screen.getByRole('alert').filter({ hasText: 'Your time for this was over.' })).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: options[0]?.text ?? '' })).toBeChecked();
  });

  it('begins the second vote with the first', async () => {
    const first = answered(asking, 'ann', replyTo(0, false));
    const screen = await render(PlayerScreen, props(led(first, 'close', 'discuss')));
    await expect.element(screen.getByRole('status').filter({ hasText: 'Talk it over' })).toBeVisible();
    await screen.rerender(props(led(first, 'close', 'discuss', 'askAgain')));
    const wrong = options[replyTo(0, false).option ?? -1]?.text ?? '';
    await expect.element(screen.getByRole('radio', { name: wrong })).toBeChecked();
  });

  it('sees the passage lit when the answer is shown, and how the class answered', async () => {
    const over = led(answered(asking, 'ann', replyTo(0)), 'close', 'reveal');
    const screen = await render(PlayerScreen, props(over));
    await expect.element(screen.getByRole('region', { name: 'The answer' })).toBeVisible();
    expect(screen.container.querySelectorAll('article mark').length).toBeGreaterThan(0);
    await screen.getByText('How the class answered').click();
    await expect.element(screen.getByRole('table', { name: 'Votes' })).toBeVisible();
  });

  it('has a clock where the teacher set a time, and none elsewhere', async () => {
    const timed = led(roomWith(['ann'], { seconds: 60 }), 'begin', 'ask');
    const screen = await render(PlayerScreen, { ...props(timed), ahead: 1_000 - Date.now() });
    await expect.element(screen.getByRole('timer')).toHaveTextContent(/^(?:1:00|0:5\d)$/u);
    await screen.rerender(props(asking));
    expect(screen.getByRole('timer').elements()).toEqual([]);
  });

  it('cannot send while the class is paused', async () => {
    const screen = await render(PlayerScreen, props(led(asking, 'pause')));
    await expect.element(screen.getByRole('status').filter({ hasText: 'Paused' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Submit/u }).elements()).toEqual([]);
  });

  it('ends with marks of their own, and every answer to open', async () => {
    const over = led(answered(asking, 'ann', replyTo(0)), 'close', 'reveal', 'finish');
    const screen = await render(PlayerScreen, props(over));
    await expect.element(screen.getByText(/of 10 marks/u)).toBeVisible();
    await screen.getByRole('button', { name: /^1\./u }).click();
    await expect.element(screen.getByRole('region', { name: 'The answer' })).toBeVisible();
  });
});

describe('a player at their own pace', () => {
  const start = led(roomWith(['ann'], { pace: 'own', feedback: 'end' }), 'begin');

  it('begins, goes through, looks it over and hands in', async () => {
    const onsend = send();
    const screen = await render(PlayerScreen, props(start, onsend));
    await screen.getByRole('button', { name: 'Begin' }).click();
    expect(onsend).toHaveBeenCalledWith({ type: 'startRun' });
    let room = done(start, { type: 'startRun' });
    await screen.rerender(props(room, onsend));
    await expect.element(screen.getByText('Question 1 of 5')).toBeVisible();
    for (const question of classPack.questions.keys())
      room = done(room, { type: 'answer', question, round: 1, reply: replyTo(question) });
    const again = await render(PlayerScreen, props(room, onsend));
    await expect.element(again.getByRole('heading', { name: 'Look it through before you hand it in' })).toBeVisible();
    await again.getByRole('button', { name: 'Hand it in' }).click();
    expect(onsend).toHaveBeenLastCalledWith({ type: 'handIn' });
    await again.rerender(props(done(room, { type: 'handIn' }), onsend));
    await again.getByRole('button', { name: 'Review every answer' }).click();
    await expect.element(again.getByRole('region', { name: 'The answer' })).toBeVisible();
  });
});

it('who was sent away is told so, and nothing else', async () => {
  const away = after(asking, { as: 'host' }, { type: 'kick', player: 'ann' });
  if (typeof away === 'string') throw new Error(away);
  const screen = await render(PlayerScreen, props(away));
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You are no longer in this class');
});
