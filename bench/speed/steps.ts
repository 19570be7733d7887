import { readArticle } from '../../src/lib/article/read-article.ts';
import { extractFacts } from '../../src/lib/facts/extract-facts.ts';
import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { readLanguage } from '../../src/lib/language/read-language.ts';
import { makeQuiz, readText } from '../../src/lib/pipeline.ts';
import { writeQuestions } from '../../src/lib/questions/write-questions.ts';
import { best } from '../best.ts';
import { countWords, longText } from './long-text.ts';

export type Step = { readonly name: string; readonly ms: number };
export type Steps = { readonly words: number; readonly steps: readonly Step[]; readonly all: number };

const TURNS = 25;

/** What each step of the engine takes on an article of some 700 words, warm. */
export const measureSteps = (english: EnglishModel | null): Steps => {
  const text = longText(700);
  const quiz = (): void => void makeQuiz([{ text }], { count: 10, seed: 1, english });
  for (let warm = 0; warm < 15; warm += 1) quiz();
  const read = readText({ text }, english);
  const work: readonly (readonly [string, () => void])[] = [
    ['article (paragraphs, boilerplate)', () => void readArticle(text)],
    ['language (quotations, sentences)', () => void readLanguage(read.article)],
    ['facts', () => void extractFacts(read.reading, english)],
    ['questions (10 of them)', () => void writeQuestions([read], { count: 10, seed: 1 })],
  ];
  const steps = work.map(([name, run]) => ({ name, ms: best(run, TURNS) }));
  return { words: countWords(text), steps, all: best(quiz, TURNS) };
};
