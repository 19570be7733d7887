import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { readText } from '../../src/lib/pipeline.ts';
import { contextOf, type Context } from '../../src/lib/questions/context.ts';
import type { Pack } from '../../src/lib/questions/pack-type.ts';
import type { Question } from '../../src/lib/questions/question.ts';
import { writeQuestions } from '../../src/lib/questions/write-questions.ts';
import { processorTime } from '../best.ts';

/** One quiz: what it was written from and what came of it. */
export type Run = {
  readonly name: string; // "03-footbridge", "pair 1"
  readonly pack: Pack;
  readonly contexts: readonly Context[];
  readonly time: number; // milliseconds of processor time
};

/** A question that is shown, with the quiz that it stands in. */
export type Shown = { readonly run: Run; readonly question: Question };

type Sources = { readonly name: string; readonly files: readonly string[] };

const textsIn = (folder: string, skip: readonly string[]): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.txt') && !skip.some((start) => name.startsWith(start)))
    .sort()
    .map((name) => join(folder, name));

const nameOf = (file: string): string => basename(file, '.txt');

/** Each article of a folder by itself. */
export const articlesIn = (folder: string, skip: readonly string[]): Sources[] =>
  textsIn(folder, skip).map((file) => ({ name: nameOf(file), files: [file] }));

/** The pairs of a folder: what "1a" and "1b" share is the pair's name. */
export const pairsIn = (folder: string): Sources[] => {
  const files = textsIn(folder, []);
  return files
    .filter((file) => /a$/u.test(nameOf(file)))
    .flatMap((first) => {
      const second = files.find((file) => nameOf(file) === nameOf(first).replace(/a$/u, 'b'));
      return second ? [{ name: `pair ${nameOf(first).slice(0, -1)}`, files: [first, second] }] : [];
    });
};

const NAMES = ['account A', 'account B'];

export const runOf = ({ name, files }: Sources, count: number, english: EnglishModel | null): Run => {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const start = processorTime();
  const reads = texts.map((text) => readText({ text }, english));
  const pack = writeQuestions(reads, { count, seed: 1 });
  const time = processorTime() - start;
  const contexts = reads.map((read, at) => contextOf(at, reads.length === 1 ? 'the article' : (NAMES[at] ?? ''), read));
  return { name, pack, contexts, time };
};

export const shownIn = (runs: readonly Run[]): Shown[] =>
  runs.flatMap((run) => run.pack.questions.map((question) => ({ run, question })));

/** The words of a question's passages. */
export const passagesOf = ({ run, question }: Shown): string[] =>
  question.evidence.map(({ article, start, end }) => run.pack.articles[article]?.text.slice(start, end) ?? '');
