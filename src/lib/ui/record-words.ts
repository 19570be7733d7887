import type { Kind, Skill } from '../questions/question.ts';
import type { Rank, Step } from '../quiz/record/rank.ts';
import type { RecordRefusal } from '../quiz/record/record-file.ts';
import type { Run } from '../quiz/record/run.ts';
import { m } from './messages/messages.js';
import { skillName } from './skill-words.ts';
import type { Words } from './words.ts';

const RANKS: Words<Rank> = {
  cub: m.game_rank_cub,
  reporter: m.game_rank_reporter,
  'sub-editor': m.game_rank_sub_editor,
  editor: m.game_rank_editor,
};
export const rankName = (rank: Rank): string => RANKS[rank]();

/** What is missing to a higher rank. */
export const stepWords = (step: Step | null): string => {
  if (!step) return m.game_step_none();
  const words = { n: step.answers, rank: rankName(step.rank) };
  return step.proven ? m.game_step_proven(words) : m.game_step_right(words);
};

const KINDS: Words<Kind> = {
  LOC: m.review_kind_loc,
  WHO: m.review_kind_who,
  CHAIN: m.review_kind_chain,
  SRCTYPE: m.review_kind_srctype,
  VOICE: m.review_kind_voice,
  SURE: m.review_kind_sure,
  SAYSO: m.review_kind_sayso,
  FACTOP: m.review_kind_factop,
  LOADED: m.review_kind_loaded,
  HEADBODY: m.review_kind_headbody,
  GAP: m.review_kind_gap,
  XLATE: m.review_kind_xlate,
  ZONE: m.review_kind_zone,
  XAGREE: m.review_kind_xagree,
  XDIFF: m.review_kind_xdiff,
  XINDEP: m.review_kind_xindep,
};

/** A card for review: "Who says: whose words". */
export const cardName = ({ skill, kind }: { readonly skill: Skill; readonly kind: Kind }): string =>
  m.review_card({ skill: skillName(skill), kind: KINDS[kind]() });

/** How the run of days stands, for a reader who has or has not done today's edition. */
export const runWords = ({ length, isTodayDone, ended }: Run): string => {
  if (ended > 0) return m.game_run_ended({ n: ended });
  if (length === 0) return m.game_run_none();
  return isTodayDone ? m.game_run({ n: length }) : m.game_run_open({ n: length });
};

/** Why a file was not taken for a record, and what to do next. */
export const refusalWords = ({ rejected, field }: RecordRefusal): string => {
  switch (rejected) {
    case 'no-record':
      return m.review_record_no_record();
    case 'other-version':
      return m.review_record_other_version();
    case 'damaged':
      return m.review_record_damaged({ field: field ?? '' });
    default:
      return rejected satisfies never;
  }
};
