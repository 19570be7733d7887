import { isLoopback } from './loopback.ts';
import { CARRIERS, SIZES, STORES, type Run } from './run-type.ts';

/** What `bench:class` was asked to measure. */
export type ClassAsked = {
  readonly runs: readonly Run[];
  readonly host: string; // where the server is started: a loopback address
  readonly port: number; // the first of those that the servers take
  readonly seconds: number; // in which everybody answers
  readonly questions: number; // a run
  readonly seed: number;
};

export const USAGE = `npm run bench:class -- [--size 100,500,1000,2000,50x40] [--by socket,stream] [--store libsql,postgres] [--quick]
  [--seconds 3] [--questions 3] [--host 127.0.0.1] [--port 4800] [--seed 1]`;

const VALUED = ['size', 'by', 'store', 'seconds', 'questions', 'host', 'port', 'seed'] as const;
type Name = (typeof VALUED)[number];
type Values = ReadonlyMap<Name, string>;

/** No run is larger or longer than this, so that a slip of the pen does no harm. */
const MOST = { rooms: 50, players: 2_000, seconds: 10, questions: 10, port: 65_000, seed: 1_000_000_000 } as const;

const QUICK: Values = new Map([
  ['size', '100'],
  ['store', 'libsql'],
  ['questions', '1'],
  ['seconds', '1'],
]);

const whole = (text: string, most: number): number | null =>
  /^\d{1,10}$/u.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : null;

/** “2000” is one room, “50x40” fifty rooms of forty. */
const sizeOf = (text: string): Pick<Run, 'rooms' | 'players'> | null => {
  const [first = '', second] = text.split('x');
  const rooms = second === undefined ? 1 : whole(first, MOST.rooms);
  const players = whole(second ?? first, MOST.players);
  return rooms === null || players === null || rooms * players > MOST.players ? null : { rooms, players };
};

const oneOf = <T extends string>(known: readonly T[], text: string): T | null =>
  known.find((each) => each === text) ?? null;

const all = <T>(text: string, read: (part: string) => T | null): readonly T[] | null => {
  const found = text.split(',').flatMap((part) => {
    const one = read(part);
    return one === null ? [] : [one];
  });
  return found.length === text.split(',').length ? found : null;
};

const asked = (values: Values): ClassAsked | { readonly wrong: string } => {
  const valueOf = (name: Name, otherwise: string): string => values.get(name) ?? otherwise;
  const sizes = all(valueOf('size', SIZES), sizeOf);
  const carriers = all(valueOf('by', CARRIERS.join()), (text) => oneOf(CARRIERS, text));
  const stores = all(valueOf('store', STORES.join()), (text) => oneOf(STORES, text));
  const host = valueOf('host', '127.0.0.1');
  const numbers = [
    whole(valueOf('seconds', '3'), MOST.seconds),
    whole(valueOf('questions', '3'), MOST.questions),
    whole(valueOf('port', '4800'), MOST.port),
    whole(valueOf('seed', '1'), MOST.seed),
  ];
  if (!isLoopback(host)) return { wrong: `The load stays on this machine: ${host} is no loopback address.` };
  const [seconds, questions, port, seed] = numbers;
  if (!sizes) return { wrong: `A size is “2000” or “50x40”, of at most ${MOST.players} players.` };
  if (!carriers || !stores) return { wrong: `--by takes ${CARRIERS.join()}, --store takes ${STORES.join()}.` };
  if (!seconds || !questions || !port || !seed)
    return { wrong: `Whole numbers: at most ${MOST.seconds} seconds, ${MOST.questions} questions.` };
  const runs = stores.flatMap((store) => carriers.flatMap((by) => sizes.map((size) => ({ ...size, by, store }))));
  return { runs, host, port, seconds, questions, seed };
};

/** Reads the words after the command; a sentence when one cannot be right. */
export const parseClassArguments = (words: readonly string[]): ClassAsked | { readonly wrong: string } => {
  const values = new Map<Name, string>(words.includes('--quick') ? QUICK : []);
  const rest = words.filter((word) => word !== '--quick');
  for (let at = 0; at < rest.length; at += 2) {
    const [word = '', value] = rest.slice(at, at + 2);
    const name = VALUED.find((one) => word === `--${one}`);
    if (name === undefined) return { wrong: `There is no option ${word}.\n${USAGE}` };
    if (value === undefined) return { wrong: `${word} needs a value after it.` };
    values.set(name, value);
  }
  return asked(values);
};
