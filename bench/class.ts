// npm run bench:class -- [--size 100,500,1000,2000,50x40] [--by socket,stream] [--store libsql,postgres] [--quick]
// Plays whole questions with the built server, started here on a loopback address, and prints one Markdown table.
// Whoever plays the class runs on the same processor as the server: on a machine of its own the server has more of it.
import { loadavg } from 'node:os';
import { setup } from '../scripts/setup.mjs';
import { startPostgres } from '../src/lib/server/class/test-support/postgres.ts';
import { parseClassArguments } from './class/arguments.ts';
import { measure } from './class/measure.ts';
import { missesOf, nameOf, printRuns } from './class/report.ts';
import type { Measured, Run } from './class/run-type.ts';

const asked = parseClassArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error(asked.wrong);
  process.exit(2);
}
await setup(['dependencies', 'build']);
const load = (): string => loadavg()[0]?.toFixed(1) ?? '?';
console.error(`Load of the machine before: ${load()}. The players run on the same processor as the server.`);
const postgres = asked.runs.some(({ store }) => store === 'postgres') ? await startPostgres() : null;
const done: (readonly [Run, Measured])[] = [];
try {
  for (const run of asked.runs) {
    const measured = await measure(run, asked, postgres);
    done.push([run, measured]);
    const misses = missesOf(measured).join(', ') || 'nothing';
    console.error(`${nameOf(run)}, ${run.by}, ${run.store}: misses ${misses}; load ${load()}`);
  }
} finally {
  await postgres?.stop();
}
console.log(
  `${asked.questions} questions, each answered within ${asked.seconds} s; times in ms; server and players share the machine.\n`,
);
console.log(printRuns(done));
if (done.some(([, { unanswered }]) => unanswered > 0)) process.exitCode = 1;
process.exit();
