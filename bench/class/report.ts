import { quantile, table } from './figures.ts';
import type { Measured, Run } from './run-type.ts';

/** What a class of 2,000 is to keep to: ms, ms, kB a player, messages an answer. */
export const GOALS = { ack: 150, reveal: 300, connection: 25, perAnswer: 2 } as const;

const HEAD = [
  'class', 'by', 'on', 'ack p50', 'ack p95', 'ack p99', 'reveal p95', 'finish p95', 'kB a line', 'CPU s a question',
  'messages an answer', 'host’s a second', 'unanswered', 'misses',
] as const; // prettier-ignore

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

export const nameOf = ({ rooms, players }: Run): string =>
  `${rooms === 1 ? 'one room' : `${rooms} rooms`} of ${players.toLocaleString('en')}`;

/** The goals that a run misses, in words. */
export const missesOf = (measured: Measured): string[] => [
  ...(quantile(measured.acks, 0.95) > GOALS.ack ? ['ack'] : []),
  ...(quantile(measured.reveals, 0.95) > GOALS.reveal ? ['reveal'] : []),
  ...(measured.connection > GOALS.connection ? ['memory'] : []),
  ...(Math.abs(measured.perAnswer - GOALS.perAnswer) > 0.01 ? ['messages'] : []),
  ...(measured.unanswered > 0 ? ['unanswered'] : []),
];

const rowOf = ([run, measured]: readonly [Run, Measured]): string[] => [
  nameOf(run),
  run.by === 'socket' ? 'ws' : 'SSE + POST',
  run.store === 'libsql' ? 'libsql, 1 process' : 'PostgreSQL, 2 processes',
  ...[0.5, 0.95, 0.99].map((share) => ms(quantile(measured.acks, share))),
  ms(quantile(measured.reveals, 0.95)),
  ms(quantile(measured.finishes, 0.95)),
  measured.connection.toFixed(1),
  measured.cpu.toFixed(2),
  measured.perAnswer.toFixed(2),
  measured.tallies.toFixed(1),
  String(measured.unanswered),
  missesOf(measured).join(', ') || '–',
];

const GOAL_ROW = [
  '**goal**', '', '', '', `≤ ${GOALS.ack}`, '', `≤ ${GOALS.reveal}`, '', `≤ ${GOALS.connection}`, '',
  `${GOALS.perAnswer.toFixed(2)}`, '', '0', '',
]; // prettier-ignore

/** All runs in one Markdown table, the goals above. Times in ms. */
export const printRuns = (runs: readonly (readonly [Run, Measured])[]): string =>
  table(HEAD, [GOAL_ROW, ...runs.map(rowOf)]);
