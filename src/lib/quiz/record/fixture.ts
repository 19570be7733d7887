import { dayNumber } from './days.ts';
import type { Entry, Told } from './entry.ts';

/** A day in milliseconds. */
export const DAY_LENGTH = 86_400_000;

/** For tests only: an answer of the record, right and proven unless said otherwise. */
export const told = (given: Partial<Told> & Pick<Told, 'asked'>): Told => {
  const right = given.right ?? true;
  const proven = right && (given.proven ?? true);
  return {
    passages: [`hash:${given.asked}`],
    unchecked: false,
    skill: 'S2',
    kind: 'WHO',
    later: false,
    sure: null,
    cell: right ? (proven ? 'both' : 'answer-only') : 'neither',
    ...given,
    right,
    proven,
  };
};

/** For tests only: a quiz finished on the given day of March 2026, at noon. */
export const entry = (date: number, answers: readonly Told[], given: Partial<Entry> = {}): Entry => {
  const day = `2026-03-${String(date).padStart(2, '0')}`;
  const marks = answers.reduce((sum, { right, proven }) => sum + Number(right) + Number(proven), 0);
  return {
    id: `${day} ${answers.map(({ asked }) => asked).join()}`,
    place: 'ferry-bear',
    edition: null,
    title: 'The bear on the 8.15',
    mode: 'practice',
    on: (dayNumber(day) + 0.5) * DAY_LENGTH,
    day,
    marks,
    max: answers.length * 2,
    told: answers,
    ...given,
  };
};
