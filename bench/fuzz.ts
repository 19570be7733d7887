// npm run bench:fuzz -- [--count 20000] [--seed 1] [--from 0] [FILES…] — reads spoilt articles and says what breaks.
// Without files it spoils those that ship. The same seed and number give the same article: `--from N --count 1` repeats one.
import { readText } from '../src/lib/pipeline.ts';
import { openShippedEnglish } from './english.ts';
import { parseFuzzArguments } from './fuzz/arguments.ts';
import { faultInGrowth, faultInTime, measureBudget } from './fuzz/budget.ts';
import { faultInAccounts } from './fuzz/accounts-check.ts';
import { faultInQuiz, tryFacts } from './fuzz/checks.ts';
import type { Fault } from './fuzz/fault.ts';
import { fewest, shortest } from './fuzz/minimise.ts';
import { spoil, type Trial, trialOf } from './fuzz/trial.ts';
import { readArticle, shippedArticles } from './shipped.ts';

const asked = parseFuzzArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error(asked.wrong);
  process.exit(2);
}
const { count, seed, from } = asked;
const english = openShippedEnglish();
const QUIZ_EVERY = 10;
const ACCOUNTS_EVERY = 40;
const GROWTH_EVERY = 250;
const MOST_EXPLAINED = 5; // kinds of fault

const articles = asked.files.length > 0 ? asked.files.map(readArticle) : shippedArticles();
const texts = articles.map(({ text }) => text);
const read = (text: string): void => void readText({ text }, english);
const budget = measureBudget(texts, read);

const textOf = ({ article, steps }: Trial): string => spoil(texts[article] ?? '', steps);

const judge = (text: string, { number, article }: Trial): Fault | null => {
  const { fault, took } = tryFacts(text, english);
  return (
    fault ??
    faultInTime(text, took, budget, read) ??
    (number % QUIZ_EVERY === 0 ? faultInQuiz(text, english) : null) ??
    (number % ACCOUNTS_EVERY === 0 ? faultInAccounts(texts[article] ?? '', text, english) : null) ??
    (number % GROWTH_EVERY === 0 ? faultInGrowth(text, read) : null)
  );
};

/** Prints the fewest steps, then the shortest text, that fail in the same way. */
const explain = (trial: Trial, fault: Fault): void => {
  const fails = (text: string): boolean => judge(text, trial)?.kind === fault.kind;
  const steps = fewest(trial.steps, (some) => fails(textOf({ ...trial, steps: some })), 30);
  console.log(
    `\n${fault.kind}, minimised: ${steps.map(({ mutation }) => mutation.id).join(' + ') || 'nothing spoilt'}`,
  );
  console.log(
    `in ${articles[trial.article]?.name ?? '?'}; repeat it with --seed ${seed} --from ${trial.number} --count 1`,
  );
  const text = textOf({ ...trial, steps });
  const isTimed = fault.kind === 'slow' || fault.kind === 'grows';
  if (!isTimed) console.log(JSON.stringify(shortest(text, fails).slice(0, 1500)));
};

console.log(
  `${count} spoilt articles of ${articles.length}, seed ${seed}, read by ${english === null ? 'patterns' : 'trees'}; ` +
    `at most ${(budget.perCharacter * 1000).toFixed(1)} ms a 1,000 characters`,
);
const found = new Map<string, { readonly trial: Trial; readonly fault: Fault; times: number }>();
let characters = 0;
const began = performance.now();
for (let number = from; number < from + count; number += 1) {
  const trial = trialOf(seed, number, texts.length);
  const text = textOf(trial);
  characters += text.length;
  const fault = judge(text, trial);
  if (fault !== null) {
    const known = found.get(fault.kind);
    if (known === undefined) found.set(fault.kind, { trial, fault, times: 1 });
    else known.times += 1;
  }
  const done = number - from + 1;
  if (done % Math.ceil(count / 10) === 0) console.log(`${done} read, ${found.size} kinds of fault, ${seconds()} s`);
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}

console.log(
  `\n${count} articles, ${(characters / 1e6).toFixed(1)} million characters, ${seconds()} s. ` +
    `Each: facts, spans, time; one in ${QUIZ_EVERY}: quiz; in ${ACCOUNTS_EVERY}: two accounts; in ${GROWTH_EVERY}: growth.`,
);
for (const { trial, fault, times } of found.values())
  console.log(`${times} × ${fault.kind} (first: number ${trial.number}; ${fault.detail})`);
if (found.size === 0) console.log('Nothing thrown, every span inside its text, no slower than linear.');
else {
  for (const { trial, fault } of [...found.values()].slice(0, MOST_EXPLAINED)) explain(trial, fault);
  process.exitCode = 1;
}
