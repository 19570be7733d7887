import type { PackArticle } from '$lib/questions/pack-type.ts';
import type { Passage } from '$lib/questions/question.ts';

const samePlace = (a: Passage, b: Passage): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

const inOrder = (passages: readonly Passage[]): Passage[] =>
  [...passages].sort((a, b) => a.article - b.article || a.start - b.start);

/** The marks after one more press: taken away where there was one; beside the others where `several` may stand. */
export const toggled = (marks: readonly Passage[], press: Passage, several: boolean): readonly Passage[] => {
  const others = marks.filter((one) => !samePlace(one, press));
  if (others.length < marks.length) return others;
  return several ? inOrder([...marks, press]) : [press];
};

/** The sentences of an article that the passages touch. */
export const sentencesOf = (article: PackArticle, index: number, passages: readonly Passage[]): number[] =>
  article.sentences.flatMap(([start, end], n) =>
    passages.some((one) => samePlace(one, { article: index, start, end })) ? [n] : [],
  );

export const idsOf = (questions: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(questions.map(({ id }) => id));
