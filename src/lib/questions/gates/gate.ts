import type { Context } from '../context.ts';
import { rememberedIn } from '../remembered.ts';
import type { Draft } from '../question.ts';

/** One thing that a question must not do. Gives the reason in one sentence for a teacher, or null when the draft is clean. */
export type Gate = {
  readonly id: string;
  readonly finds: (draft: Draft, contexts: readonly Context[]) => string | null;
};

/** The stem without what stands in quotation marks: our own words. */
export const ownWords = (stem: string): string => stem.replace(/“[^”]*”/gu, ' … ');

export const wrongOf = (draft: Draft): string[] =>
  draft.options.filter((option) => !option.correct).map((option) => option.text);

const FEWEST_BORROWED = 3;

/** A stem without the runs of three words or more that it takes from an article as they stand: they are quotation without marks. */
export const withoutBorrowed = (stem: string, contexts: readonly Context[]): string => ownIn(contexts, stem);

const ownIn = rememberedIn((contexts: readonly Context[], stem: string): string => {
  const words = stem.split(/\s+/u);
  const plain = (part: readonly string[]): string =>
    part
      .join(' ')
      .toLowerCase()
      .replace(/[?.,]+$/u, '');
  const own: string[] = [];
  for (let at = 0; at < words.length;) {
    let run = 0;
    for (let length = FEWEST_BORROWED; at + length <= words.length; length += 1) {
      const part = plain(words.slice(at, at + length));
      if (!contexts.some((context) => context.scope.plain.includes(part))) break;
      run = length;
    }
    if (run === 0) own.push(words[at] ?? '');
    at += Math.max(1, run);
  }
  return own.join(' ');
});
