import { describe, expect, it } from 'vitest';
import { classPack, HOST, answered, led, playerRole, replyTo as rightReplyTo, roomWith } from '../../class/fixture.ts';
import type { ToClient } from '../../class/protocol.ts';
import type { Room } from '../../class/room.ts';
import { sharedOf } from '../../class/shared-view.ts';
import { viewFor, type View } from '../../class/view-for.ts';
import { linked, NO_CLASS, placeOf, printSeconds, received, secondsLeft, type ClassState } from './class-view.ts';

const view = (room: Room, as: 'player' | 'host' | 'projector'): ToClient => ({
  type: 'view',
  view: viewFor(as === 'player' ? playerRole('ann') : as === 'host' ? HOST : { as: 'projector' }, room, classPack),
  at: 5_000,
});

const told = (messages: readonly ToClient[]): ClassState =>
  messages.reduce((state, message) => received(state, message, 1_000), NO_CLASS);

const playerView = (state: ClassState): Extract<View, { as: 'player' }> => {
  if (state.view?.as !== 'player') throw new Error('Expected the view of a player');
  return state.view;
};

const lobby = roomWith(['ann', 'bob']);
const reading = led(lobby, 'begin');
const asking = led(reading, 'ask');
const revealed = led(answered(asking, 'ann', rightReplyTo(0)), 'close', 'reveal');

describe('what a class screen knows', () => {
  it('is what it was told last, by the server’s clock', () => {
    const state = told([view(lobby, 'player'), { type: 'shared', shared: sharedOf(asking, classPack), at: 6_000 }]);
    expect(playerView(state).shared.stage).toBe('asking');
    expect(state.ahead).toBe(5_000);
  });

  it('is not put back by word of an earlier step', () => {
    const late = { type: 'shared', shared: sharedOf(reading, classPack), at: 6_000 } as const;
    expect(playerView(told([view(asking, 'player'), late])).shared.stage).toBe('asking');
  });

  it('keeps the votes where a tally brings none, and gives players no tally', () => {
    const progress = { here: 2, waiting: 0, answered: 1 };
    const host = told([view(revealed, 'host'), { type: 'tally', progress, votes: null }]).view;
    expect(host?.as === 'host' && host.votes[0]?.given).toBe(1);
    expect(host?.as === 'host' && host.progress).toEqual(progress);
    const before = told([view(asking, 'player')]);
    expect(received(before, { type: 'tally', progress, votes: null }, 0)).toEqual(before);
  });

  it('says nothing before the first view', () => {
    expect(
      told([
        { type: 'shared', shared: sharedOf(asking, classPack), at: 0 },
        { type: 'done', id: 1 },
      ]),
    ).toEqual(NO_CLASS);
  });

  it('is forbidden to nobody, and stays gone', () => {
    expect(told([{ type: 'view', view: { as: 'nobody' }, at: 0 }]).link).toBe('forbidden');
    expect(linked(told([{ type: 'gone' }]), 'waiting').link).toBe('gone');
  });
});

describe('where a player is', () => {
  const place = (room: Room): string => placeOf(playerView(told([view(room, 'player')])));
  it.each([
    ['lobby', lobby],
    ['reading', reading],
    ['asking', asking],
    ['sent', answered(asking, 'ann', rightReplyTo(0))],
    ['closed', led(asking, 'close')],
    ['discussing', led(asking, 'close', 'discuss')],
    ['asking', led(answered(asking, 'ann', rightReplyTo(0)), 'close', 'discuss', 'askAgain')],
    ['revealed', revealed],
    ['finished', led(revealed, 'finish')],
    ['outside', roomWith(['ann'], { admits: true })],
    ['ready', led(roomWith(['ann'], { pace: 'own' }), 'begin')],
  ] as const)('%s', (expected, room) => {
    const player = room.players.get('ann');
    const outside =
      expected === 'outside' && player
        ? { ...room, players: new Map([['ann', { ...player, admitted: false }]]) }
        : room;
    expect(place(outside)).toBe(expected);
  });
});

describe('the clock of a player', () => {
  it('is the server’s, whatever this device shows', () => {
    expect(secondsLeft(100_000, 10_000, 60_000)).toBe(30);
    expect(secondsLeft(100_000, 90_000, 60_000)).toBe(0);
    expect(secondsLeft(null, 0, 0)).toBeNull();
  });
  it('is set as minutes and seconds', () => {
    expect([5, 65, 600].map(printSeconds)).toEqual(['0:05', '1:05', '10:00']);
  });
});
