// npm run bench:faults -- [--only kill,kill-one,restart,disk-full] [--kills 50] [--others 10] [--players 40] [--seed 1] [--quick]
// Breaks the built server, its database and its disk while a class answers, and compares what players were told is kept
// with what the log holds. Everything stays on a loopback address. The same seed gives the same moments.
import { loadavg } from 'node:os';
import { setup } from '../scripts/setup.mjs';
import { quantile, table } from './class/figures.ts';
import { parseFaultArguments, type Fault } from './faults/arguments.ts';
import { diskFull, kill, killOne, restart } from './faults/kinds.ts';
import type { Suffered } from './faults/trial.ts';

const asked = parseFaultArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error(asked.wrong);
  process.exit(2);
}
await setup(['dependencies', 'build']);

const KINDS = { kill, 'kill-one': killOne, restart, 'disk-full': diskFull } satisfies Record<Fault, typeof kill>;
const BACK_WITHIN = 5_000;

const isGood = ({ lost, doubled, refused, isSame, back }: Suffered): boolean =>
  lost + doubled + refused === 0 && isSame && back.every((ms) => ms <= BACK_WITHIN);

const rowOf = (suffered: Suffered): string[] => {
  const { fault, times, acknowledged, lost, doubled, refused, isSame, away, back } = suffered;
  const seconds = (times: readonly number[], share: number): string =>
    times.length === 0 ? 'lines stay' : (quantile(times, share) / 1_000).toFixed(1);
  return [
    fault, String(times), String(acknowledged), String(lost), String(doubled), String(refused),
    isSame ? 'yes' : '**no**', seconds(away, 0.5), seconds(back, 0.5), seconds(back, 1), isGood(suffered) ? 'yes' : '**no**',
  ]; // prettier-ignore
};

const rows: Suffered[] = [];
for (const fault of asked.only) {
  console.error(`${fault} … (load ${loadavg()[0]?.toFixed(1) ?? '?'})`);
  const suffered = await KINDS[fault](asked).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
  rows.push(suffered);
  console.error(rowOf(suffered).join(' | '));
}
console.log(
  `Seed ${asked.seed}, ${asked.players} players, one fault a question, at any moment while answers come in.\n`,
);
console.log(
  table(
    [
      'fault',
      'times',
      'acknowledged',
      'lost',
      'doubled',
      'refused',
      'same marks',
      'server away, median s',
      'all back, median s',
      'slowest s',
      'as promised',
    ],
    rows.map(rowOf),
  ),
);
process.exit(rows.every(isGood) ? 0 : 1);
