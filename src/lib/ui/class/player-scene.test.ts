import { describe, expect, it } from 'vitest';
import { after, answered, classPack, led, playerRole, replyTo, roomWith } from '../../class/fixture.ts';
import type { Command } from '../../class/command.ts';
import type { Room } from '../../class/room.ts';
import type { RoomSettings } from '../../class/room-type.ts';
import { viewFor } from '../../class/view-for.ts';
import type { PlayerView } from './class-view.ts';
import { firstOpen, sceneName, sceneOf, tonesOf } from './player-scene.ts';

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
const given = (room: Room, question: number, right = true): Room =>
  done(room, { type: 'answer', question, round: room.runs.get('ann')?.run ?? 1, reply: replyTo(question, right) });
const set = (settings: Partial<RoomSettings> = {}): Room =>
  done(led(roomWith(['ann'], { pace: 'own', ...settings }), 'begin'), { type: 'startRun' });
const throughOf = (room: Room): Room => classPack.questions.reduce((now, _, question) => given(now, question), room);

describe('a player in a live class', () => {
  const asking = led(roomWith(['ann', 'bob']), 'begin', 'ask');
  const sent = answered(asking, 'ann', replyTo(0, false));

  it('is asked, waits, talks it over, votes again from the first vote, and is told', () => {
    const again = led(sent, 'close', 'discuss', 'askAgain');
    const names = [asking, sent, led(sent, 'close'), led(sent, 'close', 'discuss'), again].map((room) =>
      sceneName(sceneOf(seen(room), 'list')),
    );
    expect(names).toEqual(['asking 0 1', 'sent 0', 'closed 0', 'discussing 0', 'asking 0 2']);
    const second = sceneOf(seen(again), 'list');
    expect(second?.at === 'asking' && second.before?.reply).toEqual(replyTo(0, false));
    const over = sceneOf(seen(led(answered(again, 'ann', replyTo(0)), 'close', 'reveal')), 'list');
    expect(over?.at === 'told' && [over.reply?.right, over.turns]).toEqual([true, false]);
  });

  it('who gave no second vote is told of none', () => {
    const over = sceneOf(seen(led(sent, 'close', 'discuss', 'askAgain', 'close', 'reveal')), 'list');
    expect(over?.at === 'told' && over.reply).toBeNull();
  });

  it('is shown nothing outside', () => {
    expect(sceneOf(seen(roomWith(['ann'])), 'list')).toBeNull();
  });

  it('has marks at the end, and every answer to open', () => {
    const over = seen(led(sent, 'finish'));
    expect(sceneOf(over, 'list')?.at).toBe('score');
    expect(sceneName(sceneOf(over, 2))).toBe('told 2');
    expect(tonesOf(over)).toEqual(['query', null, null, null, null]);
  });
});

describe('a player at their own pace', () => {
  it('begins a run, and goes from one open question to the next', () => {
    expect(sceneOf(seen(led(roomWith(['ann'], { pace: 'own' }), 'begin')), 'list')).toEqual({
      at: 'ready',
      again: false,
    });
    expect(firstOpen(seen(given(set({ feedback: 'end' }), 0)))).toBe(1);
    expect(firstOpen(seen(throughOf(set({ feedback: 'end' }))))).toBe('list');
  });

  it('goes on from an answer that is written down before the view that shows it has come', () => {
    const before = seen(given(set({ feedback: 'end' }), 0));
    expect(firstOpen(before)).toBe(1);
    expect(firstOpen(before, 1)).toBe(2);
  });

  it('takes an answer up again until it is handed in', () => {
    const scene = sceneOf(seen(given(set({ feedback: 'end' }), 0, false)), 0);
    expect(scene?.at === 'asking' && [scene.reopened, scene.before?.reply]).toEqual([true, replyTo(0, false)]);
    expect(sceneOf(seen(given(set({ feedback: 'end' }), 0)), 'list')?.at).toBe('checking');
  });

  it('is told after each where the teacher said so', () => {
    const scene = sceneOf(seen(given(set({ feedback: 'each' }), 0)), 0);
    expect(scene?.at === 'told' && [scene.reply?.right, scene.turns]).toEqual([true, true]);
  });

  it('is told nothing in a run that another may follow', () => {
    const scene = sceneOf(seen(given(set({ feedback: 'each', attempts: 2 }), 0)), 0);
    expect(scene?.at === 'waiting' && scene.why).toBe('taken');
  });

  it('may begin again where attempts are left, and looks at the answers once they are told', () => {
    const handed = done(throughOf(set({ feedback: 'end', attempts: 2 })), { type: 'handIn' });
    expect(sceneOf(seen(handed), 'list')).toEqual({ at: 'handed-in', canAgain: true, isTold: false });
    const last = done(throughOf(set({ feedback: 'end' })), { type: 'handIn' });
    expect(sceneOf(seen(last), 'list')).toEqual({ at: 'handed-in', canAgain: false, isTold: true });
    expect(sceneName(sceneOf(seen(last), 1))).toBe('told 1');
  });
});
