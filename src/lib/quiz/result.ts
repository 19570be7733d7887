import { SKILLS, type Question, type Skill } from '../questions/question.ts';
import { certaintyResult, type CertaintyResult, type Weighed } from './certainty.ts';
import { isProvable } from './evidence.ts';
import { levelOf, type Level } from './level.ts';
import { outcomeOf, tidy, type Cell, type Outcome } from './marks.ts';
import { questionAt } from './moves.ts';
import type { Answer, QuizContext } from './quiz-type.ts';

export { LEVELS, type Level } from './level.ts';

export type SkillResult = {
  readonly skill: Skill;
  readonly asked: number;
  readonly right: number; // first attempts
  readonly found: number; // of them with their evidence, or with none to be had
  readonly marks: number; // first attempts
  readonly max: number;
  readonly level: Level;
};

export type Result = {
  readonly asked: number;
  readonly right: number; // first attempts
  readonly marks: number; // part marks included
  readonly firstMarks: number;
  readonly max: number;
  readonly cells: Readonly<Record<Cell, number>>; // first attempts
  readonly evidence: { readonly found: number; readonly asked: number }; // first attempts, where there is something to point at
  readonly skills: readonly SkillResult[]; // those asked, S1 to S8
  readonly streak: { readonly last: number; readonly best: number }; // evidence-backed first answers in a row
  readonly certainty: CertaintyResult | null; // first attempts; null where nobody was asked
};

type Judged = { readonly question: Question; readonly answer: Answer; readonly outcome: Outcome };

const count = (judged: readonly Judged[], is: (each: Judged) => boolean): number => judged.filter(is).length;
const sum = (judged: readonly Judged[], marks: (outcome: Outcome) => number): number =>
  tidy(judged.reduce((total, { outcome }) => total + marks(outcome), 0));

const isBacked = ({ outcome }: Judged): boolean => outcome.first.cell === 'both';

/** Runs of evidence-backed answers (PEDAGOGY §3 "Streak"): the one the quiz ends with, and the longest. */
const streakOf = (judged: readonly Judged[]): Result['streak'] =>
  judged.reduce(
    ({ last, best }, each) => (isBacked(each) ? { last: last + 1, best: Math.max(best, last + 1) } : { last: 0, best }),
    { last: 0, best: 0 },
  );

const weighedOf = ({ answer, outcome }: Judged): Weighed[] => {
  const certainty = answer.attempts[0]?.certainty ?? null;
  return certainty === null ? [] : [{ certainty, right: outcome.first.right }];
};

const skillResult = (skill: Skill, judged: readonly Judged[]): SkillResult => {
  const right = count(judged, ({ outcome }) => outcome.first.right);
  return {
    skill,
    asked: judged.length,
    right,
    found: count(judged, isBacked),
    marks: sum(judged, (outcome) => outcome.firstMarks),
    max: sum(judged, (outcome) => outcome.max),
    level: levelOf(right, judged.length),
  };
};

/** The quiz so far, added up: every answer that is closed, and no other. */
export const resultOf = (context: QuizContext): Result => {
  const judged = context.answers.map((answer, index): Judged => {
    const question = questionAt(context, index);
    return { question, answer, outcome: outcomeOf(context.pack, question, answer) };
  });
  const provable = judged.filter(({ question }) => isProvable(context.pack, question));
  const cellCount = (cell: Cell): number => count(judged, ({ outcome }) => outcome.first.cell === cell);
  return {
    asked: judged.length,
    right: count(judged, ({ outcome }) => outcome.first.right),
    marks: sum(judged, (outcome) => outcome.marks),
    firstMarks: sum(judged, (outcome) => outcome.firstMarks),
    max: sum(judged, (outcome) => outcome.max),
    cells: {
      both: cellCount('both'),
      'answer-only': cellCount('answer-only'),
      'place-only': cellCount('place-only'),
      neither: cellCount('neither'),
    },
    evidence: {
      found: count(provable, ({ outcome }) => outcome.first.evidence === 'found'),
      asked: provable.length,
    },
    skills: SKILLS.map((skill) => ({ skill, own: judged.filter(({ question }) => question.skill === skill) }))
      .filter(({ own }) => own.length > 0)
      .map(({ skill, own }) => skillResult(skill, own)),
    streak: streakOf(judged),
    certainty: certaintyResult(judged.flatMap(weighedOf)),
  };
};
