import { describe, expect, it } from 'vitest';
import { after, answered, classPack, HOST, led, replyTo, roomWith } from '../fixture.ts';
import { sheetLinesOf } from './sheet-lines.ts';

const asking = led(roomWith(['ann', 'bob']), 'begin', 'ask');
const given = answered(answered(asking, 'ann', replyTo(0)), 'bob', replyTo(0, false));

describe('the lines of a report', () => {
  it('are one a player, by first replies, with nothing where nothing was given', () => {
    const [ann, bob] = sheetLinesOf(given, classPack);
    expect(ann?.answers).toEqual([{ right: true, proven: false }, null, null, null, null]);
    expect(bob?.answers[0]).toEqual({ right: false, proven: false });
    expect([ann?.marks, ann?.max, bob?.marks]).toEqual([1, 10, 0]);
  });

  it('leave out who was sent away, and what was withdrawn', () => {
    const away = after(given, HOST, { type: 'kick', player: 'bob' });
    const out =
      typeof away === 'string' ? given : after(away, HOST, { type: 'withdraw', question: 0, withdrawn: true });
    if (typeof out === 'string') throw new Error(out);
    expect(sheetLinesOf(out, classPack)).toMatchObject([
      { name: 'Name of ann', answers: [null, null, null, null, null], max: 8 },
    ]);
  });
});
