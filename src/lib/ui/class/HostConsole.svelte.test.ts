import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { answered, classPack, HOST, led, replyTo, roomWith } from '../../class/fixture.ts';
import type { Command } from '../../class/command.ts';
import { applyEvents, type Room } from '../../class/room.ts';
import { articlesOf, viewFor } from '../../class/view-for.ts';
import type { HostView } from './class-view.ts';
import type { Sent } from './connection.ts';
import HostConsole from './HostConsole.svelte';

const seen = (room: Room): HostView => {
  const view = viewFor(HOST, room, classPack);
  if (view.as !== 'host') throw new Error('Expected the view of a host');
  return view;
};

const answering = (sent: Sent) => vi.fn<(command: Command) => Promise<Sent>>(() => Promise.resolve(sent));
const send = () => answering({ type: 'done' });

const show = (room: Room, onsend = send()) =>
  render(HostConsole, {
    view: seen(room),
    articles: articlesOf(classPack),
    code: 'K7M2PX',
    joinAddress: 'https://school.example/join',
    links: createRawSnippet(() => ({ render: () => '<a href="#report">Report</a>' })),
    onsend,
    ondelete: async () => true,
  });

const lobby = roomWith(['ann', 'bob'], { seconds: 60 });
const asking = led(lobby, 'begin', 'ask');

describe('the console of a host', () => {
  it('shows how to join, and who is here under a made-up name', async () => {
    const screen = await show(lobby);
    await expect.element(screen.getByText('K7M 2PX')).toBeVisible();
    await expect.element(screen.getByText('school.example/join')).toBeVisible();
    await expect
      .element(screen.getByRole('list', { name: 'In the class' }))
      .toHaveTextContent(/Name of ann.*Name of bob/u);
  });

  it('has one primary button, for the step that comes next, and says for which step it was pressed', async () => {
    const onsend = send();
    const screen = await show(asking, onsend);
    const button = screen.getByRole('button', { name: 'Close the answers' });
    await expect.element(button).toHaveClass('primary');
    await button.click();
    expect(onsend).toHaveBeenCalledWith({ type: 'close', step: asking.step });
    expect(screen.container.querySelectorAll('.primary').length).toBe(1);
  });

  it('asks before it ends a class with questions left', async () => {
    const onsend = send();
    const screen = await show(asking, onsend);
    await screen.getByRole('button', { name: 'Finish the class' }).click();
    expect(onsend).not.toHaveBeenCalled();
    await screen
      .getByRole('group', { name: 'Finish the class' })
      .getByRole('button', { name: 'Finish the class' })
      .click();
    expect(onsend).toHaveBeenCalledWith({ type: 'finish', step: asking.step });
  });

  it('keeps the key folded away, for a host’s screen may be on the wall', async () => {
    const screen = await show(answered(asking, 'ann', replyTo(0)));
    const text = classPack.questions[0]?.explanation ?? '';
    await expect.element(screen.getByText(text.slice(0, 30))).not.toBeVisible();
    await screen.getByText('Key and votes, for your eyes').click();
    await expect.element(screen.getByText(text.slice(0, 30))).toBeVisible();
  });

  it('lets in, gives time, and sends away only when asked twice', async () => {
    const onsend = send();
    const door = applyEvents(asking, [
      { type: 'player.joined', player: 'cy', name: 'Calm Comma', team: null, admitted: false, at: 1 },
    ]);
    const screen = await show(door, onsend);
    await screen.getByRole('button', { name: 'Let Calm Comma in' }).click();
    expect(onsend).toHaveBeenLastCalledWith({ type: 'admit', player: 'cy' });
    await screen.getByRole('combobox', { name: 'Time for Name of ann' }).selectOptions('×2');
    expect(onsend).toHaveBeenLastCalledWith({ type: 'giveTime', player: 'ann', time: 2 });
    await screen.getByRole('button', { name: 'Send Name of bob away' }).click();
    expect(onsend).toHaveBeenCalledTimes(2);
    await screen.getByRole('button', { name: 'Yes, send Name of bob away' }).click();
    expect(onsend).toHaveBeenLastCalledWith({ type: 'kick', player: 'bob' });
  });

  it('says why a step was not taken', async () => {
    const screen = await show(asking, answering({ type: 'refused', code: 'stale' }));
    await screen.getByRole('button', { name: 'Close the answers' }).click();
    await expect.element(screen.getByText('The class had moved on already.')).toBeVisible();
  });

  it('withdraws the question, and counts it again', async () => {
    const onsend = send();
    const screen = await show(asking, onsend);
    await screen.getByRole('button', { name: 'Withdraw this question' }).click();
    expect(onsend).toHaveBeenCalledWith({ type: 'withdraw', question: 0, withdrawn: true });
  });
});
