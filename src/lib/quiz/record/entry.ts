import { fingerprint } from '../../questions/fingerprint.ts';
import type { Pack } from '../../questions/pack-type.ts';
import type { Kind, Question, Skill } from '../../questions/question.ts';
import { provingSentences } from '../evidence.ts';
import { outcomeOf, type Cell } from '../marks.ts';
import { questionAt } from '../moves.ts';
import type { Answer, CertaintyLevel, QuizContext, QuizMode } from '../quiz-type.ts';
import { resultOf } from '../result.ts';
import type { Day } from './days.ts';

/** One answer as the record keeps it: what its first attempt showed, and what may not be asked again. */
export type Told = {
  readonly asked: string; // which question it was; the same again is no first attempt
  readonly passages: readonly string[]; // the sentences that prove it, by article
  readonly unchecked: boolean; // about a claim that this quiz has not checked
  readonly skill: Skill;
  readonly kind: Kind;
  readonly right: boolean; // at the first attempt, as is all that follows
  readonly proven: boolean;
  readonly cell: Cell;
  readonly later: boolean; // right at a later attempt
  readonly sure: CertaintyLevel | null; // how sure the reader was; null where that was not asked
};

/** One finished quiz. */
export type Entry = {
  readonly id: string;
  readonly place: string; // a shipped pack's slug, `own`, …
  readonly edition: Day | null; // of which day it was the edition
  readonly title: string;
  readonly mode: QuizMode;
  readonly on: number; // when it was finished, in milliseconds since 1970
  readonly day: Day; // the same, by the reader's calendar
  readonly marks: number; // part marks included
  readonly max: number;
  readonly told: readonly Told[];
};

/** Where and when a quiz was finished: what a pure function cannot know. */
export type Finish = Pick<Entry, 'place' | 'edition' | 'on' | 'day'>;

/** The same question, whatever its number in the pack. */
export const askedAs = ({ articles }: Pack, { stem, form, options }: Question): string =>
  fingerprint(JSON.stringify([articles.map(({ hash }) => hash), stem, form, options.map(({ text }) => text)]));

/** The sentences that prove a question, in words that hold beyond its pack. */
export const passagesOf = (pack: Pack, question: Question): readonly string[] =>
  provingSentences(pack, question).map(({ article, sentence }) => `${pack.articles[article]?.hash ?? ''}:${sentence}`);

/** Is the question about a claim that nobody has checked? */
export const isUnchecked = ({ status, form }: Question): boolean => status !== null || form?.as === 'match';

const toldOf = (pack: Pack, question: Question, answer: Answer): Told => {
  const { first, last } = outcomeOf(pack, question, answer);
  const { skill, kind } = question;
  return {
    asked: askedAs(pack, question),
    passages: passagesOf(pack, question),
    unchecked: isUnchecked(question),
    skill,
    kind,
    right: first.right,
    proven: first.cell === 'both',
    cell: first.cell,
    later: !first.right && last.right,
    sure: answer.attempts[0]?.certainty ?? null,
  };
};

/** A finished quiz as the record keeps it. */
export const entryOf = (context: QuizContext, finish: Finish): Entry => {
  const { pack, mode, answers } = context;
  const told = answers.map((answer, index) => toldOf(pack, questionAt(context, index), answer));
  const { marks, max } = resultOf(context);
  const id = fingerprint(JSON.stringify([finish.place, finish.on, told.map(({ asked }) => asked)]));
  return { id, ...finish, title: pack.title, mode, marks, max, told };
};
