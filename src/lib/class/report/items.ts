import type { Pack } from '../../questions/pack-type.ts';
import type { Sheet } from '../class-marks.ts';
import type { Room } from '../room.ts';
import { votesOn } from '../votes.ts';
import { mayShow } from './show-when.ts';
import { discriminationOf, shareOf, type Estimate } from './statistics.ts';
import { isRight, ranked, rightsOf, type Table } from './table.ts';

export type OptionLine = {
  readonly option: number;
  readonly correct: boolean;
  readonly chosen: number;
  readonly top: number | null; // of the better half of the class
  readonly bottom: number | null;
  readonly dead: boolean | null; // a wrong one that hardly anybody took
};

export type Item = {
  readonly question: number;
  readonly answered: number;
  readonly right: number | null; // counts from five learners
  readonly proven: number | null; // right, with its proof
  readonly difficulty: Estimate | null;
  readonly discrimination: Estimate | null;
  readonly groups: number | null; // D: share right among the best less that among the weakest
  readonly options: readonly OptionLine[]; // none where a form was answered
  readonly keyAlarm: boolean | null; // a wrong option beats the key, in the better half too
  readonly advice: 'replace' | null;
  readonly second: { readonly right: number; readonly given: number } | null; // the vote after a discussion
};

const DEAD_SHARE = 0.05;
const DEAD_NEEDS = 40;
const HALVES_BELOW = 40;
const GROUP_SHARE = 0.27;
/** Below this an item tells good readers from others hardly at all (Ebel & Frisbie 1991). */
const WEAK = 0.1;

const given = (sheets: readonly Sheet[], question: number): Sheet[] =>
  sheets.filter(({ first }) => first[question] !== null);
const rightIn = (sheets: readonly Sheet[], question: number): number =>
  sheets.filter(({ first }) => isRight(first[question])).length;

const optionLines = (pack: Pack, table: Table, question: number): OptionLine[] => {
  const own = pack.questions[question];
  if (!own || own.form) return [];
  const order = given(ranked(table), question);
  const half = Math.floor(order.length / 2);
  const show = mayShow('difficulty', order.length);
  const count = (sheets: readonly Sheet[], option: number): number =>
    sheets.filter(({ first }) => first[question]?.given.reply.option === option).length;
  return own.options.map(({ correct }, option) => {
    const chosen = count(order, option);
    return {
      option,
      correct,
      chosen,
      top: show ? count(order.slice(0, half), option) : null,
      bottom: show ? count(order.slice(order.length - half), option) : null,
      dead: order.length < DEAD_NEEDS ? null : !correct && chosen < DEAD_SHARE * order.length,
    };
  });
};

const keyAlarm = (options: readonly OptionLine[]): boolean => {
  const key = options.find(({ correct }) => correct);
  return options.some(
    (each) => !each.correct && key !== undefined && each.chosen > key.chosen && (each.top ?? 0) > (key.top ?? 0),
  );
};

/** Share right in the best group less that in the weakest: 27 % each, or halves in a small class. */
const groupsOf = (table: Table, question: number): number | null => {
  const order = given(ranked(table), question);
  const size = Math.floor(order.length * (order.length < HALVES_BELOW ? 0.5 : GROUP_SHARE));
  if (size === 0) return null;
  return (rightIn(order.slice(0, size), question) - rightIn(order.slice(-size), question)) / size;
};

const discrimination = (table: Table, question: number): Estimate | null => {
  const sheets = given(table.sheets, question);
  const right = sheets.map(({ first }) => isRight(first[question]));
  return discriminationOf(
    right,
    sheets.map((sheet, n) => rightsOf(table, sheet) - (right[n] ? 1 : 0)),
  );
};

const secondVote = (room: Room, pack: Pack, question: number): Item['second'] => {
  if (room.settings.pace === 'own') return null;
  const votes = votesOn(room, pack, question, 2);
  return votes.given === 0 ? null : { right: votes.right, given: votes.given };
};

/** What first attempts tell about one question, each figure only from as many learners as it needs. */
export const itemOf = (room: Room, pack: Pack, table: Table, question: number): Item => {
  const sheets = given(table.sheets, question);
  const n = sheets.length;
  const right = rightIn(sheets, question);
  const options = optionLines(pack, table, question);
  const r = mayShow('discrimination', n) ? discrimination(table, question) : null;
  return {
    question,
    answered: n,
    right: mayShow('counts', n) ? right : null,
    proven: mayShow('counts', n)
      ? sheets.filter(({ first }) => first[question]?.outcome.first.cell === 'both').length
      : null,
    difficulty: mayShow('difficulty', n) ? shareOf(right, n) : null,
    discrimination: r,
    groups: mayShow('groups', n) ? groupsOf(table, question) : null,
    options: mayShow('counts', n) ? options : [],
    keyAlarm: mayShow('difficulty', n) && options.length > 0 ? keyAlarm(options) : null,
    advice: mayShow('advice', n) && r !== null && r.high < WEAK ? 'replace' : null,
    second: mayShow('counts', n) ? secondVote(room, pack, question) : null,
  };
};
