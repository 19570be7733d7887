// npm run bench:speed — how fast each step reads, and whether time and memory grow with length. Words are runs of letters.
// Times are processor time, the best of several runs. PATTERNS=1: without the model.
import { openShippedEnglish } from './english.ts';
import { growths, measureGrowth } from './speed/growth.ts';
import { measureSteps } from './speed/steps.ts';

const english = openShippedEnglish();
const row = (...cells: readonly string[]): void =>
  console.log(
    cells
      .map((cell, at) => cell.padEnd(at === 0 ? 34 : 14))
      .join('')
      .trimEnd(),
  );
const rate = (words: number, ms: number): string => Math.round((words / ms) * 1000).toLocaleString('en');
const each = (words: number, cost: number): string => ((cost / words) * 1000).toFixed(1);

const { words, steps, all } = measureSteps(english);
console.log(`Read by ${english === null ? 'patterns' : `trees (${english.kernel})`}.\n`);
row(`${words} words, warm`, 'ms', 'words/s');
for (const { name, ms } of [...steps, { name: 'all of it', ms: all }]) row(name, ms.toFixed(1), rate(words, ms));

console.log();
row('length and cost', 'ms read', 'ms quiz', 'MB at peak', 'read / 1,000', 'quiz / 1,000', 'MB / 1,000');
const costs = measureGrowth(english);
for (const cost of costs)
  row(
    `${cost.words.toLocaleString('en')} words`,
    cost.read.toFixed(0),
    cost.quiz.toFixed(0),
    cost.memory.toFixed(0),
    each(cost.words, cost.read),
    each(cost.words, cost.quiz),
    each(cost.words, cost.memory),
  );
const { read, quiz, memory } = growths(costs);
row('a word, longest against 5,000', `× ${read.toFixed(2)}`, `× ${quiz.toFixed(2)}`);
row('and 20,000', '', '', `× ${memory.toFixed(2)}`);
