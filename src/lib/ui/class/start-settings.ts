import type { RoomSettings } from '../../class/room-type.ts';

/** What a class is when nobody decides anything: live, with proof, and nothing that hurries or ranks. */
export const PLAIN_CLASS: RoomSettings = {
  pace: 'live',
  feedback: 'end',
  evidence: true,
  certainty: false,
  seconds: null,
  opens: null,
  closes: null,
  attempts: 1,
  teams: 0,
  leaderboard: false,
  admits: false,
  lateJoin: true,
  codes: [],
  keepDays: 30,
};

/** The settings as a form holds them: times and codes as they are typed. */
export type StartForm = Omit<RoomSettings, 'opens' | 'closes' | 'codes'> & {
  readonly opens: string; // "2027-03-01T08:00", on the teacher's own clock; empty: at once
  readonly closes: string;
  readonly codes: string; // one a line
};

export const PLAIN_FORM: StartForm = { ...PLAIN_CLASS, opens: '', closes: '', codes: '' };

export const START_PROBLEMS = ['closes-first', 'closes-past', 'codes-alike', 'codes-long', 'codes-many'] as const;
export type StartProblem = (typeof START_PROBLEMS)[number];

export const LONGEST_CODE = 24;
export const MOST_CODES = 500;

const timeOf = (typed: string): number | null => {
  const at = typed === '' ? Number.NaN : Date.parse(typed);
  return Number.isNaN(at) ? null : at;
};

/** The codes in a text: one a line, or between commas. */
export const parseCodes = (typed: string): readonly string[] =>
  typed
    .split(/[\n,;]/u)
    .map((code) => code.trim())
    .filter((code) => code !== '');

const codesProblem = (codes: readonly string[]): StartProblem | null => {
  if (codes.length > MOST_CODES) return 'codes-many';
  if (codes.some((code) => code.length > LONGEST_CODE)) return 'codes-long';
  return new Set(codes).size < codes.length ? 'codes-alike' : null;
};

/** The settings that a form stands for, at a time in ms since 1970; or what is wrong with it. Fields of the other pace count for nothing. */
export const settingsOf = (
  form: StartForm,
  now: number,
): { readonly settings: RoomSettings } | { readonly problem: StartProblem } => {
  const isOwn = form.pace === 'own';
  const [opens, closes] = isOwn ? [timeOf(form.opens), timeOf(form.closes)] : [null, null];
  const codes = parseCodes(form.codes);
  if (closes !== null && closes <= now) return { problem: 'closes-past' };
  if (opens !== null && closes !== null && closes <= opens) return { problem: 'closes-first' };
  const problem = codesProblem(codes);
  if (problem) return { problem };
  const pace = isOwn
    ? { seconds: null, attempts: form.attempts, feedback: form.feedback, leaderboard: false }
    : { seconds: form.seconds, attempts: 1, feedback: PLAIN_CLASS.feedback, leaderboard: form.leaderboard };
  return { settings: { ...form, ...pace, opens, closes, codes } };
};

/** Letters and digits of a roster code; none that looks like another. */
const LETTERS = 'BCDFGHJKMNPQRTVWXZ23456789';
const CODE_LENGTH = 4;

/** So many roster codes, no two alike, from a source of whole numbers below a limit. */
export const makeCodes = (count: number, below: (limit: number) => number): readonly string[] => {
  const codes = new Set<string>();
  while (codes.size < count)
    codes.add(Array.from({ length: CODE_LENGTH }, () => LETTERS.charAt(below(LETTERS.length))).join(''));
  return [...codes];
};
