import { describe, expect, it } from 'vitest';
import { classPack, HOST, after, led, replyTo, roomWith } from '../fixture.ts';
import { applyEvents, type Room } from '../room.ts';
import type { CertaintyLevel } from '../../quiz/quiz-type.ts';
import type { RoomEvent } from '../room-type.ts';
import { reportOf } from './report.ts';

const names = (n: number): string[] => Array.from({ length: n }, (_, at) => `p${at}`);

/** A class of n in which the first `right` get a question right. */
const classOf = (n: number, right: number, certainty: CertaintyLevel | null = null): Room => {
  const room = roomWith(names(n), { certainty: certainty !== null });
  const events = names(n).map((player, at): RoomEvent => ({
    type: 'player.answered',
    player,
    given: { question: 0, round: 1, reply: { ...replyTo(0, at < right), certainty } },
    at,
  }));
  return applyEvents(room, events);
};
const first = (room: Room) => {
  const item = reportOf(room, classPack).items[0];
  if (!item) throw new Error('Expected an item');
  return item;
};

describe('a report shows a figure only from as many learners as it needs', () => {
  it.each([
    [4, { right: null, difficulty: null, discrimination: null }],
    [5, { right: 3, difficulty: null, keyAlarm: null }],
    [10, { right: 3, discrimination: null, groups: null }],
  ])('%i learners', (n, expected) => expect(first(classOf(n, 3))).toMatchObject(expected));

  it('ten have a difficulty with its interval', () => expect(first(classOf(10, 3)).difficulty?.value).toBe(0.3));
  it('fifty have D', () => expect(first(classOf(50, 25)).groups).toBe(1));
  it('four have no map and no skills', () =>
    expect(reportOf(classOf(4, 2), classPack)).toMatchObject({ skills: [], heat: [] }));
});

it('raises the alarm where a wrong option beats the key in the better half too', () => {
  expect(first(classOf(20, 2)).keyAlarm).toBe(true);
  expect(first(classOf(20, 15)).keyAlarm).toBe(false);
});

it('maps what was misread onto the sentence that proves it', () => {
  const cells = reportOf(classOf(10, 4), classPack).heat;
  expect(cells.find(({ asked }) => asked > 0)).toMatchObject({ asked: 10, missed: 6 });
});

it('leaves out what was withdrawn, for everybody', () => {
  const room = after(classOf(10, 4), HOST, { type: 'withdraw', question: 0, withdrawn: true });
  if (typeof room === 'string') throw new Error(room);
  const report = reportOf(room, classPack);
  expect(report.withdrawn).toEqual([0]);
  expect(report.items.map(({ question }) => question)).not.toContain(0);
});

it('sets certainty against being right, and plots a level from ten answers on', () => {
  const calibration = reportOf(classOf(10, 5, 3), classPack).calibration;
  expect(calibration?.bias).toBeCloseTo(0.4);
  expect(calibration?.brier).toBeCloseTo(0.41);
  expect(calibration?.bins.map(({ plotted }) => plotted)).toEqual([false, false, true]);
});

it('counts the vote after a discussion beside the first', () => {
  const room = led(roomWith(names(6)), 'begin', 'ask');
  const votes = (now: Room, round: number, right: number): Room =>
    applyEvents(
      now,
      names(6).map((player, at) => ({
        type: 'player.answered',
        player,
        given: { question: 0, round, reply: replyTo(0, at < right) },
        at,
      })),
    );
  const second = votes(led(votes(room, 1, 2), 'close', 'discuss', 'askAgain'), 2, 5);
  expect(first(second)).toMatchObject({ right: 2, second: { right: 5, given: 6 } });
});
