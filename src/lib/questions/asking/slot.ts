import { branch, childrenOf, headOf, labelOf, wordsAt, type Grown } from './branches.ts';
import type { Clause } from './clause.ts';

/** What a question asks for: its question words, and the items of the clause that they stand for. */
export type Slot = {
  readonly wh: string; // "How many homes", "By which day"
  readonly left: ReadonlySet<number>; // the items that the question words replace
  readonly isSubject: boolean;
  readonly form:
    'number' | 'money' | 'percent' | 'measure' | 'weekday' | 'year' | 'date' | 'month' | 'moment' | 'duration' | 'name';
};

/** The phrase of a clause that a node stands in: the dependent of the verb, or of what the verb brings along ("plans to spend"). */
export const phraseTop = (clause: Clause, from: number): number | null => {
  const { grown: tree, head } = clause;
  if (from === head) return clause.rest.includes(head) && clause.auxiliaries.length > 0 ? head : null; // "is on 6 March"
  let at = from;
  for (let step = 0; step < tree.items.length; step += 1) {
    const above = headOf(tree, at);
    if (above === head) return labelOf(tree, at) === 'xcomp' ? null : at;
    if (above < 0) return null;
    if (labelOf(tree, above) === 'xcomp' && /^(?:obj|obl|nsubj|iobj)/u.test(labelOf(tree, at))) return at;
    at = above;
  }
  return null;
};

/** The preposition of a phrase, in small letters: "by"; "" where it has none. */
export const caseOf = (tree: Grown, top: number): string => {
  const marks = childrenOf(tree, top).filter((at) => labelOf(tree, at) === 'case' && at < top);
  return wordsAt(tree, marks).toLowerCase();
};

const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:about|around|roughly|some|nearly|almost|approximately|an estimated)$/u, 'About '],
  [/^at least$/u, 'At least '],
  [/^up to$/u, 'Up to '],
];

/** "About " before "how many"; "" where the number is exact; null for words that no question keeps. */
export const boundOf = (words: string): string | null =>
  words === '' ? '' : (BOUNDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? null);

/** Question words with what bounds them, a capital first. */
export const lead = (bound: string, words: string): string =>
  bound === '' ? words.charAt(0).toUpperCase() + words.slice(1) : `${bound}${words}`;

/** The items of a phrase that the clause keeps. */
export const present = (clause: Clause, top: number): number[] => {
  if (top === clause.head) return [...clause.rest];
  const all = new Set([...clause.front, ...clause.subject, ...clause.rest]);
  return branch(clause.grown, top).filter((at) => all.has(at));
};

/** The words of a figure before its number: "at least". */
export const boundWords = (phrase: readonly number[], inside: readonly number[], core: readonly number[]): number[] =>
  phrase.filter((at) => inside.includes(at) && at < Math.min(...core));

/** The phrase without words before its figure that a parser hung on it: the "aside" of "set aside £4m". */
export const fromFigure = (tree: Grown, phrase: readonly number[], inside: readonly number[]): number[] =>
  phrase.filter((at) => at >= Math.min(...inside) || labelOf(tree, at) === 'case');

/** True when a phrase is the clause’s subject. */
export const isSubject = (clause: Clause, top: number): boolean =>
  top === clause.subjectHead; /** The parts of a clause that a question may ask for. */
export const OBJECTS = /^(?:obj|nsubj|nsubj:pass|obl|obl:unmarked|nmod:unmarked|obl:agent|root|ccomp)$/u;

/** "340 homes in Lower Marsh": what tells where goes to the end of the question, what belongs to the noun does not. */
export const moved = (tree: Grown, top: number, mine: readonly number[]): number[] =>
  childrenOf(tree, top)
    .filter(
      (at) =>
        mine.includes(at) &&
        /^(?:nmod|acl)/u.test(labelOf(tree, at)) &&
        !/^(?:of|with|without|for|)$/u.test(caseOf(tree, at)), // “adults with sleep problems” are one thing
    )
    .flatMap((at) => branch(tree, at).filter((one) => mine.includes(one)));
