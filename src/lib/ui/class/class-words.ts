import type { Move } from '../../class/command.ts';
import type { Stage } from '../../class/room-type.ts';
import { m } from '../messages/messages.js';
import type { Words } from '../words.ts';
import type { StartProblem } from './start-settings.ts';

const STAGES: Words<Stage> = {
  lobby: m.class_stage_lobby,
  reading: m.class_stage_reading,
  asking: m.class_stage_asking,
  closed: m.class_stage_closed,
  discussing: m.class_stage_discussing,
  revealed: m.class_stage_revealed,
  open: m.class_stage_open,
  finished: m.class_stage_finished,
};

const MOVES: Words<Move> = {
  begin: m.class_move_begin,
  ask: m.class_move_ask,
  close: m.class_move_close,
  discuss: m.class_move_discuss,
  askAgain: m.class_move_ask_again,
  reveal: m.class_move_reveal,
  pause: m.class_move_pause,
  resume: m.class_move_resume,
  finish: m.class_move_finish,
};

const PROBLEMS: Words<StartProblem> = {
  'closes-first': m.class_problem_closes_first,
  'closes-past': m.class_problem_closes_past,
  'codes-alike': m.class_problem_codes_alike,
  'codes-long': m.class_problem_codes_long,
  'codes-many': m.class_problem_codes_many,
};

const REFUSED: Readonly<Record<string, () => string>> = {
  locked: m.class_refused_locked,
  begun: m.class_refused_begun,
  over: m.class_refused_over,
  full: m.class_refused_full,
  kicked: m.class_sent_away_note,
  'no-questions': m.class_pack_empty,
  'unknown-code': m.class_refused_unknown_code,
  'needs-code': m.class_refused_needs_code,
  'no-room': m.class_refused_no_room,
  unknown: m.class_refused_no_room,
  'too-many': m.class_refused_too_many,
  offline: m.class_refused_offline,
  'not-admitted': m.class_refused_not_admitted,
  'too-late': m.class_refused_too_late,
  'not-now': m.class_refused_not_now,
  'another-question': m.class_refused_not_now,
  paused: m.class_paused,
  stale: m.class_refused_stale,
  incomplete: m.class_refused_incomplete,
  'too-large': m.class_refused_too_large,
};

export const stageName = (stage: Stage): string => STAGES[stage]();
export const moveName = (move: Move): string => MOVES[move]();
export const problemWords = (problem: StartProblem): string => PROBLEMS[problem]();
/** Why something was not done, in a sentence; a code that is not known gets a general one. */
export const refusedWords = (code: string): string => (REFUSED[code] ?? m.class_refused_other)();
/** "Desk 2": teams are desks. */
export const teamName = (team: number): string => m.class_team({ n: team + 1 });
