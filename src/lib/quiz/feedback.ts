import type { Form, Kind, Question } from '../questions/question.ts';
import type { Judgement, Outcome } from './marks.ts';

/** What the stamp shows: right and proven · right without proof · a query. Each has a word, never only a colour. */
export const TONES = ['verified', 'right', 'query'] as const;
export type Tone = (typeof TONES)[number];

export type Verdict = { readonly tone: Tone; readonly words: string }; // "Verified"

/** A miss, in words that fit any question of its kind. They speak of the text, never of the reader. */
const MISSES: Readonly<Record<Kind, string>> = {
  LOC: 'Query: the text gives another',
  WHO: 'Query: that is somebody else’s line',
  CHAIN: 'Query: it came by another road',
  SRCTYPE: 'Query: the source is given another way',
  VOICE: 'Query: another voice is speaking',
  SURE: 'Query: it is worded otherwise',
  SAYSO: 'Query: the text does not bear that out',
  FACTOP: 'Query: those words cannot be looked up',
  LOADED: 'Query: that word only reports',
  HEADBODY: 'Query: compare the two wordings again',
  GAP: 'Query: the text has that one',
  XLATE: 'Query: the text shows it otherwise',
  ZONE: 'Query: the line tells something else',
  XAGREE: 'Query: only one account has that',
  XDIFF: 'Query: the other account has that',
  XINDEP: 'Query: follow the claim back again',
};

/** A miss where parts were laid or a sentence marked. */
const FORM_MISSES: Readonly<Record<Form['as'], string>> = {
  order: 'Query: it went through them in another order',
  match: 'Query: somebody has another’s line',
  mark: 'Query: another sentence tells it',
};

/** What a missed form is told besides: no more than where to look, for the key stays hidden. */
const FORM_NOTES: Readonly<Record<Form['as'], string>> = {
  order: 'Look again who names whom: whoever is named as the source stands higher.',
  match: 'Look again for the name that stands beside each of the words.',
  mark: 'The sentence you marked does not answer the question by itself.',
};

/** The line under a miss; empty where an option brings its own. */
export const missNote = (form: Form | null): string => (form ? FORM_NOTES[form.as] : '');

const RIGHT_PLACE = 'Query: right place, wrong reading';
const SHOWN = 'The answer, as you asked';

/** A right answer by how well it was proven. */
const HITS: Readonly<Record<Judgement['evidence'], string>> = {
  found: 'Verified',
  'not-asked': 'Verified',
  wide: 'Right, but the mark is too wide',
  part: 'Right, but only part of the proof is marked',
  elsewhere: 'Right, but the proof lies elsewhere',
  unmarked: 'Right, with no proof marked',
};

const LATER_HITS: Readonly<Record<Judgement['evidence'], string>> = {
  found: 'Verified at a second look',
  'not-asked': 'Verified at a second look',
  wide: 'Right at a second look, but the mark is too wide',
  part: 'Right at a second look, with part of the proof',
  elsewhere: 'Right at a second look, but the proof lies elsewhere',
  unmarked: 'Right at a second look, with no proof marked',
};

/** The words over a miss: an editor's, short and dry. */
export const verdictOnMiss = ({ kind, form }: Pick<Question, 'kind' | 'form'>, { cell }: Judgement): Verdict => ({
  tone: 'query',
  words: cell === 'place-only' ? RIGHT_PLACE : form ? FORM_MISSES[form.as] : MISSES[kind],
});

/** The words over an answer that is closed (PEDAGOGY §4, first line). */
export const verdictOn = (question: Pick<Question, 'kind' | 'form'>, { last, tries, gaveUp }: Outcome): Verdict => {
  if (gaveUp) return { tone: 'query', words: SHOWN };
  if (!last.right) return verdictOnMiss(question, last);
  const words = tries > 1 ? LATER_HITS[last.evidence] : HITS[last.evidence];
  return { tone: last.cell === 'both' ? 'verified' : 'right', words };
};
