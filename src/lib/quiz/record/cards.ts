import { createEmptyCard, fsrs, Rating, StrategyMode, type Card, type Grade } from 'ts-fsrs';
import type { Kind, Skill } from '../../questions/question.ts';
import type { Told } from './entry.ts';
import { grouped } from './grouped.ts';
import { firstTold, type ReaderRecord } from './record.ts';

/** What comes up for review: a skill as one kind of question asks for it, never a question. */
export type ReviewCard = {
  readonly skill: Skill;
  readonly kind: Kind;
  readonly due: number; // milliseconds since 1970
  readonly last: number; // when it was last answered
  readonly days: number; // between the two
  readonly answers: number; // quizzes that asked for it
};

/** PEDAGOGY §3 "Review". */
const PARAMETERS = {
  request_retention: 0.9,
  maximum_interval: 180,
  enable_fuzz: true,
  enable_short_term: false,
} as const;

/** How well an answer went: wrong · right after a miss, or unsure · right · right and proven, and sure where that was asked. */
export const gradeOf = ({ right, proven, later, sure }: Told): Grade => {
  if (!right) return later ? Rating.Hard : Rating.Again;
  if (sure === 1) return Rating.Hard;
  return proven && sure !== 2 ? Rating.Easy : Rating.Good;
};

/** A quiz grades each of its cards once, by the middle one of its answers; of two in the middle, by the lower. */
const middle = (grades: readonly Grade[]): Grade | undefined =>
  [...grades].sort((a, b) => a - b)[Math.floor((grades.length - 1) / 2)];

type Answered = { readonly skill: Skill; readonly kind: Kind; readonly on: number; readonly grade: Grade };

const nameOf = ({ skill, kind }: { readonly skill: Skill; readonly kind: Kind }): string => `${skill} ${kind}`;

/** The grades that one quiz gave. */
const gradesIn = ({ on, told }: ReaderRecord[number]): readonly Answered[] =>
  grouped(told, nameOf).flatMap((own) => {
    const [first] = own;
    const grade = middle(own.map(gradeOf));
    return first && grade !== undefined ? [{ skill: first.skill, kind: first.kind, on, grade }] : [];
  });

const DAY_LENGTH = 86_400_000;

type Memory = Omit<Card, 'due'> & { readonly due: number };

/** The library keeps its longest interval for every grade but the best, which it puts a day behind the one before. */
const withinLongest = (card: Card, on: number): Memory => {
  const days = Math.min(card.scheduled_days, PARAMETERS.maximum_interval);
  return { ...card, scheduled_days: days, due: on + days * DAY_LENGTH };
};

/** What is remembered after these grades. The seed spreads the days, so that what was learnt together does not come back together. */
const remembered = (answers: readonly Answered[], seed: number): Memory | undefined => {
  const scheduler = fsrs(PARAMETERS);
  return answers.reduce<Memory | undefined>((before, answer) => {
    scheduler.useStrategy(StrategyMode.SEED, () => `${seed} ${nameOf(answer)} ${before?.reps ?? 0}`);
    const { card } = scheduler.next(before ?? createEmptyCard(answer.on), answer.on, answer.grade);
    return withinLongest(card, answer.on);
  }, undefined);
};

const cardOf = (answers: readonly Answered[], seed: number): ReviewCard[] => {
  const memory = remembered(answers, seed);
  const last = answers.at(-1);
  if (!memory || !last) return [];
  const { skill, kind, on } = last;
  return [{ skill, kind, due: memory.due, last: on, days: memory.scheduled_days, answers: answers.length }];
};

/** The cards of a record, the one due first before the others. Nothing of this is stored: it follows from the answers. */
export const cardsOf = (record: ReaderRecord, seed: number): readonly ReviewCard[] => {
  const answers = firstTold(record).flatMap(gradesIn);
  return grouped(answers, nameOf)
    .flatMap((own) => cardOf(own, seed))
    .sort((a, b) => a.due - b.due || (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** Those that are due at that time; the end of today makes it all of today's. */
export const dueCards = (cards: readonly ReviewCard[], at: number): readonly ReviewCard[] =>
  cards.filter(({ due }) => due <= at);
