import { isLoopback } from '../class/loopback.ts';

export const FAULTS = ['kill', 'kill-one', 'restart', 'disk-full'] as const;
export type Fault = (typeof FAULTS)[number];

/** What `bench:faults` was asked to break. */
export type FaultsAsked = {
  readonly only: readonly Fault[];
  readonly kills: number; // of the one server
  readonly others: number; // of each other fault
  readonly players: number;
  readonly host: string;
  readonly port: number;
  readonly seed: number;
};

export const USAGE = `npm run bench:faults -- [--only kill,kill-one,restart,disk-full] [--kills 50] [--others 10] [--players 40] [--quick]
  [--host 127.0.0.1] [--port 4840] [--seed 1]`;

const NUMBERS = { kills: 50, others: 10, players: 40, port: 4_840, seed: 1 } as const;
type NumberName = keyof typeof NUMBERS;
const MOST: Readonly<Record<NumberName, number>> = { kills: 500, others: 100, players: 200, port: 65_000, seed: 1e9 };
const QUICK: readonly string[] = ['--kills', '3', '--others', '1', '--players', '10'];

const isNumberName = (name: string): name is NumberName => name in NUMBERS;
const isFault = (name: string): name is Fault => FAULTS.some((fault) => fault === name);

/** Reads the words after the command; a sentence when one cannot be right. */
export const parseFaultArguments = (given: readonly string[]): FaultsAsked | { readonly wrong: string } => {
  const rest = given.filter((word) => word !== '--quick');
  const words = rest.length < given.length ? [...QUICK, ...rest] : rest;
  const numbers: Record<NumberName, number> = { ...NUMBERS };
  let [only, host]: [readonly string[], string] = [FAULTS, '127.0.0.1'];
  for (let at = 0; at < words.length; at += 2) {
    const [word = '', value = ''] = words.slice(at, at + 2);
    const name = word.replace(/^--/u, '');
    if (word === '--only') only = value.split(',');
    else if (word === '--host') host = value;
    else if (!word.startsWith('--') || !isNumberName(name)) return { wrong: `There is no option ${word}.\n${USAGE}` };
    else if (!/^\d{1,9}$/u.test(value) || Number(value) < 1 || Number(value) > MOST[name])
      return { wrong: `${word} needs a whole number from 1 to ${MOST[name]} after it.` };
    else numbers[name] = Number(value);
  }
  if (!isLoopback(host)) return { wrong: `The load stays on this machine: ${host} is no loopback address.` };
  const faults = only.filter(isFault);
  if (faults.length !== only.length) return { wrong: `--only takes ${FAULTS.join(', ')}.` };
  return { ...numbers, only: faults, host };
};
