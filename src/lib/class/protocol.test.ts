import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from './command.ts';
import { replyTo } from './fixture.ts';
import { LONGEST, parseToClient, parseToServer, printToServer, UNKNOWN, type ToServer } from './protocol.ts';

const intentions: ToServer[] = [
  ...MOVES.map((type, id): ToServer => ({ id, command: { type, step: 3 } })),
  { id: 1, command: { type: 'lock', locked: true } },
  { id: 2, command: { type: 'kick', player: 'p1' } },
  { id: 3, command: { type: 'giveTime', player: 'p1', time: 1.5 } },
  { id: 4, command: { type: 'withdraw', question: 2, withdrawn: true } },
  { id: 5, command: { type: 'startRun' } },
  { id: 6, command: { type: 'answer', question: 0, round: 1, reply: replyTo(0) } },
  { id: 7, command: { type: 'handIn' } },
];

describe('what a client sends', () => {
  it.each(intentions.map((message) => [message.command.type, message] as const))(
    '%s is read as it was printed',
    (_, message) => {
      expect(parseToServer(printToServer(message))).toEqual(message);
    },
  );

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a mark of its own', JSON.stringify({ id: 1, command: { type: 'handIn', marks: 20 } })],
    ['a time of its own', JSON.stringify({ id: 1, command: { type: 'startRun' }, at: 5 })],
    ['a negative question', JSON.stringify({ id: 1, command: { type: 'withdraw', question: -1, withdrawn: true } })],
    ['time taken away', JSON.stringify({ id: 1, command: { type: 'giveTime', player: 'p', time: 0.5 } })],
    ['a command of another game', JSON.stringify({ id: 1, command: { type: 'win' } })],
    ['too long a text', ' '.repeat(LONGEST + 1)],
  ])('%s is unknown', (_, text) => expect(parseToServer(text)).toEqual(UNKNOWN));

  it('is never trusted: any text gives an intention or unknown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseToServer(text);
        expect('type' in read ? read : read.command.type).toBeDefined();
      }),
    );
  });
});

it('what the server sends is told from noise', () => {
  expect(parseToClient(JSON.stringify({ type: 'done', id: 3 }))).toEqual({ type: 'done', id: 3 });
  for (const text of ['', '{}', '7', 'null', '{"type":"other"}']) expect(parseToClient(text)).toEqual(UNKNOWN);
});
