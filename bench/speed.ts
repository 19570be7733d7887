// npm run bench:speed — how fast each step reads, and whether time grows with length. Words are runs of letters.
// Every figure is the best of several runs: the others measure what else the machine was doing.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../src/lib/article/read-article.ts';
import { extractFacts } from '../src/lib/facts/extract-facts.ts';
import { readLanguage } from '../src/lib/language/read-language.ts';
import { makeQuiz, readText } from '../src/lib/pipeline.ts';
import { writeQuestions } from '../src/lib/questions/write-questions.ts';

const RUNS = 7;

const shipped = readdirSync('questions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => ['article.md', 'article-b.md'].map((name) => join('questions', entry.name, name)))
  .filter(existsSync)
  .map((file) =>
    readFileSync(file, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/u, '')
      .trim(),
  );

const countWords = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length;

/** The shipped articles one after another until there are `words` of them. */
const textOf = (words: number): string => {
  const paragraphs = shipped.flatMap((text) => text.split(/\n\n+/u));
  const taken: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const next = paragraphs[at % paragraphs.length] ?? '';
    taken.push(next);
    count += countWords(next);
  }
  return taken.join('\n\n');
};

const best = (work: () => void, runs = RUNS): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

const row = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 34 : 14)).join(''));
const rate = (words: number, ms: number): string => Math.round((words / ms) * 1000).toLocaleString('en');

const article = textOf(700);
const words = countWords(article);
for (let warm = 0; warm < 15; warm += 1) makeQuiz([{ text: article }], { count: 10, seed: 1 });
const read = readText({ text: article });
const steps: readonly (readonly [string, () => void])[] = [
  ['article (paragraphs, boilerplate)', () => void readArticle(article)],
  ['language (quotations, sentences)', () => void readLanguage(read.article)],
  ['facts', () => void extractFacts(read.reading)],
  ['questions (10 of them)', () => void writeQuestions([read], { count: 10, seed: 1 })],
  ['all of it', () => void makeQuiz([{ text: article }], { count: 10, seed: 1 })],
];
row(`${words} words, warm`, 'ms', 'words/s');
for (const [name, work] of steps) {
  const ms = best(work, 25);
  row(name, ms.toFixed(1), rate(words, ms));
}

console.log();
row('length and cost', 'ms read', 'ms quiz', 'ms / 1,000 words');
for (const size of [1_000, 5_000, 20_000, 100_000]) {
  const text = textOf(size);
  const count = countWords(text);
  const reading = best(() => void readText({ text }), size > 20_000 ? 2 : 4);
  const whole = best(() => void makeQuiz([{ text }], { count: 10, seed: 1 }), size > 20_000 ? 1 : 3);
  row(`${count.toLocaleString('en')} words`, reading.toFixed(0), whole.toFixed(0), (whole / (count / 1000)).toFixed(1));
}
