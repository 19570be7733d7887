import type { Command } from '../../src/lib/class/command.ts';
import { openLine, type LineNeeds } from './line.ts';
import type { Run } from './run-type.ts';

/** A step of the room as a player heard of it: which stage, and when, by `performance.now()`. */
export type Heard = { readonly stage: string; readonly at: number };

export type BenchPlayer = {
  /** Sends an intention; settles with the ms until its acknowledgement, null when there was none. */
  readonly send: (command: Command) => Promise<number | null>;
  /** When the player first heard of that stage after that moment; null: not within the time. */
  readonly reaches: (stage: string, after: number) => Promise<number | null>;
  readonly messages: () => number;
  readonly close: () => void;
};

const WAITS = 30_000;
/** As the class’s own client does. */
const BUSY_AGAIN = 500;
/** The start of a message says what it is; parsing the rest would load the machine that is measured. */
const STAGE = /^\{"type":"(?:shared|view)",.{0,60}?"stage":"(\w+)"/;
const ANSWER = /^\{"type":"(done|refused)","id":(\d+)(?:,"code":"([\w-]+)")?/;

export const openPlayer = (by: Run['by'], needs: Omit<LineNeeds, 'heard'>): BenchPlayer => {
  const waiting = new Map<number, (type: string, code: string) => void>();
  const stages: Heard[] = [];
  const watchers = new Set<() => void>();
  let [messages, lastId] = [0, 0];

  const heard = (text: string): void => {
    if (text === '') return;
    messages += 1;
    const [, type, id, code = ''] = ANSWER.exec(text) ?? [];
    if (type !== undefined) return waiting.get(Number(id))?.(type, code);
    const stage = STAGE.exec(text)?.[1];
    if (stage === undefined) return;
    stages.push({ stage, at: performance.now() });
    for (const look of [...watchers]) look();
  };
  const line = openLine(by, { ...needs, heard });

  return {
    send: (command) =>
      new Promise((resolve) => {
        lastId += 1;
        const [id, start] = [lastId, performance.now()];
        const settle = (ms: number | null): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(ms);
        };
        const timer = setTimeout(() => settle(null), WAITS);
        const post = (): void => line.send({ id, command });
        waiting.set(id, (type, code) => {
          if (type === 'done') settle(performance.now() - start);
          else if (code === 'busy') setTimeout(post, BUSY_AGAIN);
          else settle(null);
        });
        post();
      }),
    reaches: (stage, after) =>
      new Promise((resolve) => {
        const settle = (at: number | null): void => {
          clearTimeout(timer);
          watchers.delete(look);
          resolve(at);
        };
        const look = (): void => {
          const found = stages.find((each) => each.stage === stage && each.at >= after);
          if (found) settle(found.at);
        };
        const timer = setTimeout(() => settle(null), WAITS);
        watchers.add(look);
        look();
      }),
    messages: () => messages,
    close: line.close,
  };
};
