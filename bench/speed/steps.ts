import { readArticle } from '../../src/lib/article/read-article.ts';
import { extractFacts } from '../../src/lib/facts/extract-facts.ts';
import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { readLanguage } from '../../src/lib/language/read-language.ts';
import { makeQuiz, readText } from '../../src/lib/pipeline.ts';
import { writeQuestions } from '../../src/lib/questions/write-questions.ts';
import { bestOf } from '../best.ts';
import { countWords, longText } from './long-text.ts';

export type Step = { readonly name: string; readonly ms: number };
export type Steps = { readonly words: number; readonly steps: readonly Step[]; readonly all: number };

const WARM = 15;
const TURNS = 25;

/** What each step of the engine takes on an article of some 700 words, warm; each turn has a text of its own, so that nothing is known of it. */
export const measureSteps = (english: EnglishModel | null): Steps => {
  const texts = Array.from({ length: WARM + 2 * TURNS }, (_, at) => longText(700, at));
  const quiz = (text: string): void => void makeQuiz([{ text }], { count: 10, seed: 1, english });
  texts.slice(0, WARM).forEach(quiz);
  const fresh = texts.slice(WARM, WARM + TURNS);
  const reads = fresh.map((text) => readText({ text }, english));
  const steps: readonly Step[] = [
    { name: 'article (paragraphs, boilerplate)', ms: bestOf(fresh, (text) => void readArticle(text)) },
    { name: 'language (quotations, sentences)', ms: bestOf(reads, ({ article }) => void readLanguage(article)) },
    { name: 'facts', ms: bestOf(reads, ({ reading }) => void extractFacts(reading, english)) },
    {
      name: 'questions (10 of them)',
      ms: bestOf(reads, (read) => void writeQuestions([read], { count: 10, seed: 1 })),
    },
  ];
  return { words: countWords(texts[0] ?? ''), steps, all: bestOf(texts.slice(WARM + TURNS), quiz) };
};
