import type { Form } from '../questions/question.ts';
import type { VerdictCode } from '../quiz/feedback.ts';
import type { Miss } from '../quiz/view.ts';
import { m } from './messages/messages.js';

const VERDICTS: Readonly<Record<VerdictCode, () => string>> = {
  verified: m.words_verdict_verified,
  wide: m.words_verdict_wide,
  part: m.words_verdict_part,
  elsewhere: m.words_verdict_elsewhere,
  unmarked: m.words_verdict_unmarked,
  hinted: m.words_verdict_hinted,
  'verified-later': m.words_verdict_verified_later,
  'wide-later': m.words_verdict_wide_later,
  'part-later': m.words_verdict_part_later,
  'elsewhere-later': m.words_verdict_elsewhere_later,
  'unmarked-later': m.words_verdict_unmarked_later,
  'hinted-later': m.words_verdict_hinted_later,
  shown: m.words_verdict_shown,
  'right-place': m.words_verdict_right_place,
  LOC: m.words_verdict_loc,
  WHO: m.words_verdict_who,
  CHAIN: m.words_verdict_chain,
  SRCTYPE: m.words_verdict_srctype,
  VOICE: m.words_verdict_voice,
  SURE: m.words_verdict_sure,
  SAYSO: m.words_verdict_sayso,
  FACTOP: m.words_verdict_factop,
  LOADED: m.words_verdict_loaded,
  HEADBODY: m.words_verdict_headbody,
  GAP: m.words_verdict_gap,
  XLATE: m.words_verdict_xlate,
  ZONE: m.words_verdict_zone,
  XAGREE: m.words_verdict_xagree,
  XDIFF: m.words_verdict_xdiff,
  XINDEP: m.words_verdict_xindep,
  order: m.words_verdict_order,
  match: m.words_verdict_match,
  mark: m.words_verdict_mark,
};

const FORM_NOTES: Readonly<Record<Form['as'], () => string>> = {
  order: m.play_miss_order,
  match: m.play_miss_match,
  mark: m.play_miss_mark,
};

/** The words over an answer: an editor's, short and dry. They speak of the text, never of the reader. */
export const verdictWords = (code: VerdictCode): string => VERDICTS[code]();

/** What a missed form is told besides: no more than where to look, for the key stays hidden. Null where an option speaks for itself. */
export const formNote = ({ form }: Pick<Miss, 'form'>): string | null => (form === null ? null : FORM_NOTES[form]());
