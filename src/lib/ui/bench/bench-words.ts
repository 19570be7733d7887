import type { Certainty } from '../../facts/facts.ts';
import type { Edit, EditRefusalCode } from '../../questions/editing/bench.ts';
import type { CandidateType } from '../../questions/editing/candidates.ts';
import type { Kind } from '../../questions/question.ts';
import type { Fate } from '../../questions/renewal/changes.ts';
import { m } from '../messages/messages.js';

type Words<Code extends string> = Readonly<Record<Code, () => string>>;

const KINDS: Words<Kind> = {
  LOC: m.make_kind_loc,
  WHO: m.make_kind_who,
  CHAIN: m.make_kind_chain,
  SRCTYPE: m.make_kind_srctype,
  VOICE: m.make_kind_voice,
  SURE: m.make_kind_sure,
  SAYSO: m.make_kind_sayso,
  FACTOP: m.make_kind_factop,
  LOADED: m.make_kind_loaded,
  HEADBODY: m.make_kind_headbody,
  GAP: m.make_kind_gap,
  XLATE: m.make_kind_xlate,
  ZONE: m.make_kind_zone,
  XAGREE: m.make_kind_xagree,
  XDIFF: m.make_kind_xdiff,
  XINDEP: m.make_kind_xindep,
};

const CERTAINTIES: Words<Certainty> = {
  stated: m.make_certainty_stated,
  hedged: m.make_certainty_hedged,
  alleged: m.make_certainty_alleged,
  denied: m.make_certainty_denied,
  questioned: m.make_certainty_questioned,
};

const CANDIDATES: Words<CandidateType> = {
  person: m.make_candidates_person,
  outlet: m.make_candidates_outlet,
  body: m.make_candidates_body,
  country: m.make_candidates_country,
  document: m.make_candidates_document,
  unnamed: m.make_candidates_unnamed,
  place: m.make_candidates_place,
  amount: m.make_candidates_amount,
  time: m.make_candidates_time,
};

const FATES: Words<Fate> = {
  kept: m.make_fate_kept,
  moved: m.make_fate_moved,
  stale: m.make_fate_stale,
  vanished: m.make_fate_vanished,
};

const EDITS: Words<Edit['do']> = {
  approve: m.make_did_approve,
  reject: m.make_did_reject,
  restore: m.make_did_restore,
  take: m.make_did_take,
  move: m.make_did_move,
  word: m.make_did_word,
  key: m.make_did_key,
  swap: m.make_did_swap,
  'add-option': m.make_did_add_option,
  'drop-option': m.make_did_drop_option,
  point: m.make_did_point,
  exchange: m.make_did_exchange,
  sketch: m.make_did_sketch,
  kind: m.make_did_kind,
  discard: m.make_did_discard,
  settle: m.make_did_settle,
  correct: m.make_did_correct,
  title: m.make_did_title,
  review: m.make_did_review,
};

const LACKS: Words<EditRefusalCode> = {
  'no-such-question': m.make_lacks_no_such_question,
  'no-such-option': m.make_lacks_no_such_option,
  'no-sketch': m.make_lacks_no_sketch,
  'same-id': m.make_lacks_same_id,
  'no-title': m.make_lacks_no_title,
  'no-name': m.make_lacks_no_name,
  'no-stem': m.make_lacks_no_stem,
  'no-explanation': m.make_lacks_no_explanation,
  'no-option-text': m.make_lacks_no_option_text,
  'no-reason': m.make_lacks_no_reason,
  'too-few-options': m.make_lacks_too_few_options,
  'too-many-options': m.make_lacks_too_many_options,
  'not-one-key': m.make_lacks_not_one_key,
  'no-passage': m.make_lacks_no_passage,
  'outside-article': m.make_lacks_outside_article,
};

/** What to mend, by gate or flaw; each names the field. */
const MENDINGS: Readonly<Record<string, () => string>> = {
  'stem-missing': m.make_mend_stem_missing,
  'option-missing': m.make_mend_option_missing,
  'explanation-missing': m.make_mend_explanation_missing,
  'gives-away': m.make_mend_gives_away,
  'passages-exact': m.make_mend_passages_exact,
  'passage-there': m.make_mend_passage_there,
  'quoted-words-there': m.make_mend_quoted_words_there,
  'three-options': m.make_mend_three_options,
  'distinct-options': m.make_mend_distinct_options,
  'option-form': m.make_mend_option_form,
  'reasons-there': m.make_mend_reasons_there,
  'wrong-answers-shown': m.make_mend_wrong_answers_shown,
  'nothing-private': m.make_mend_nothing_private,
  'stem-length': m.make_mend_stem_length,
  'stem-grade': m.make_mend_stem_grade,
  'article-named': m.make_mend_article_named,
  'claimant-there': m.make_mend_claimant_there,
  'neutral-words': m.make_mend_neutral_words,
  'clean-text': m.make_mend_clean_text,
  'explanation-length': m.make_mend_explanation_length,
  'ambiguous-stem': m.make_mend_ambiguous_stem,
  'implausible-distractor': m.make_mend_implausible_distractor,
  'none-of-the-above': m.make_mend_none_of_the_above,
  'longest-key': m.make_mend_longest_key,
  'gratuitous-stem': m.make_mend_gratuitous_stem,
  'true-false': m.make_mend_true_false,
  convergence: m.make_mend_convergence,
  'logical-cue': m.make_mend_logical_cue,
  'all-of-the-above': m.make_mend_all_of_the_above,
  'fill-in-the-blank': m.make_mend_fill_in_the_blank,
  'absolute-term': m.make_mend_absolute_term,
  'word-repeats': m.make_mend_word_repeats,
  'unfocused-stem': m.make_mend_unfocused_stem,
  'complex-type': m.make_mend_complex_type,
  'grammatical-cue': m.make_mend_grammatical_cue,
  'lost-sequence': m.make_mend_lost_sequence,
  'vague-term': m.make_mend_vague_term,
  'not-one-answer': m.make_mend_not_one_answer,
  'negative-stem': m.make_mend_negative_stem,
  'one-form': m.make_mend_one_form,
  'number-form': m.make_mend_number_form,
  'careful-key': m.make_mend_careful_key,
  'expected-key': m.make_mend_expected_key,
  'expected-field': m.make_mend_expected_field,
  'one-type': m.make_mend_one_type,
  'hardened-claim': m.make_mend_hardened_claim,
  trifle: m.make_mend_trifle,
  'key-proven': m.make_mend_key_proven,
  'claimant-proven': m.make_mend_claimant_proven,
  'credited-alone': m.make_mend_credited_alone,
  'no-rival-figure': m.make_mend_no_rival_figure,
};

const SENSITIVE: Readonly<Record<string, () => string>> = {
  private: m.make_sensitive_private,
  minor: m.make_sensitive_minor,
  'harm-method': m.make_sensitive_harm_method,
};

/** A kind of question in a teacher’s words: “Who said it”. */
export const kindName = (kind: Kind): string => KINDS[kind]();
export const certaintyName = (certainty: Certainty): string => CERTAINTIES[certainty]();
export const candidatesName = (type: CandidateType): string => CANDIDATES[type]();
/** What a correction does to a question. */
export const fateWords = (fate: Fate): string => FATES[fate]();
/** What an edit did, as a noun phrase: “question moved”. */
export const editWords = ({ do: does }: Edit): string => EDITS[does]();
/** Why an edit is not kept. */
export const lackWords = (code: EditRefusalCode): string => LACKS[code]();
/** What to mend where this gate finds something; null for a gate that nobody put into words. */
export const mendWords = (gate: string): string | null => MENDINGS[gate]?.() ?? null;
/** What an author should know of a passage that is not scored; null for a flag of another sort. */
export const sensitiveWords = (flag: string): string | null => SENSITIVE[flag]?.() ?? null;
