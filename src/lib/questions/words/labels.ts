// What an outlet's notices tell readers, as answers of one form, and which notices may stand beside one another as answers: none
// whose meaning the other takes in. Written for this project.
import type { LabelKind } from '../../article/article.ts';

/** Answers by name: the standing labels, and the notices of a change. */
export const NOTICES = [
  'opinion',
  'analysis',
  'sponsored',
  'satire',
  'report',
  'editorial',
  'neutral',
  'updated',
  'added',
  'clarified',
  'corrected',
] as const;
export type Notice = (typeof NOTICES)[number];

export type NoticeMeaning = {
  readonly text: string; // as an option
  readonly tells: string; // "An update brings new facts": what a notice of this kind does
  readonly moral: string; // what a reader makes of it
};

export const NOTICE_MEANINGS: Readonly<Record<Notice, NoticeMeaning>> = {
  opinion: {
    text: 'It gives the writer’s own views',
    tells: 'Such a label marks a writer’s own views',
    moral: 'Of each sentence a reader may ask: is this reported, or is it the writer’s view?',
  },
  analysis: {
    text: 'It explains what events may mean',
    tells: 'Such a label marks what a writer makes of the news',
    moral: 'It goes further than reporting: the writer also says what the news may mean.',
  },
  sponsored: {
    text: 'It was paid for by a sponsor',
    tells: 'Such a label marks what somebody has paid for',
    moral: 'Somebody paid for it to appear, which a reader should keep in mind.',
  },
  satire: {
    text: 'It was made up as a joke',
    tells: 'Such a label marks what was made up',
    moral: 'Nothing in it is offered as news.',
  },
  report: {
    text: 'It reports what happened, without views',
    tells: 'A news report needs no such label',
    moral: '', // only ever a wrong answer, as the two that follow
  },
  editorial: {
    text: 'It gives the view of the outlet as a whole',
    tells: 'A view of the whole outlet comes under no one writer’s name',
    moral: '',
  },
  neutral: {
    text: 'It explains the news without taking sides',
    tells: 'What takes no side is not labelled so',
    moral: '',
  },
  updated: {
    text: 'It brings an update',
    tells: 'An update brings what has come to light since',
    moral: '', // “Updated 13.40” is not asked about
  },
  added: {
    text: 'It brings an update',
    tells: 'An update brings what has come to light since',
    moral: 'Readers of the earlier version had less to go by.',
  },
  clarified: {
    text: 'It clarifies a point',
    tells: 'A clarification makes plainer what could be misread',
    moral: 'Readers of the earlier version may have understood something else.',
  },
  corrected: {
    text: 'It corrects a mistake',
    tells: 'A correction puts a mistake right',
    moral: 'Readers of the earlier version were told something else.',
  },
};

/** The wrong answers beside a standing label, each of which the label itself shuts out; `editorial` only where one writer is named. */
export const BESIDE_LABEL: Readonly<Partial<Record<Notice, readonly Notice[]>>> = {
  opinion: ['report', 'editorial', 'neutral'],
  analysis: ['report', 'editorial', 'sponsored'],
  sponsored: ['report', 'opinion'],
  satire: ['report', 'sponsored'],
};
export const CHANGES: readonly Notice[] = ['corrected', 'added', 'clarified'];

/** The notice that a label is; labels that no reader could miss have none. */
export const NOTICE_OF: Readonly<Partial<Record<LabelKind, Notice>>> = {
  opinion: 'opinion',
  analysis: 'analysis',
  sponsored: 'sponsored',
  satire: 'satire',
  corrected: 'corrected',
  updated: 'updated',
};

/** An update that says what came to it. */
export const TELLS_ADDITION = /\b(?:adds?|added|adding|includes?|new (?:details?|comments?|figures?))\b/iu;
/** An update that says more than when: what it says is not told by a list. */
export const TELLS_MORE =
  /\b(?:to|with|after|because|remov\p{L}+|correct\p{L}*|clarif\p{L}+|reflect\p{L}*|amend\p{L}*|wrong\p{L}*|error|mistake)\b/iu;
/** A notice of a change that makes something plainer, and one that owns a mistake. */
export const TELLS_CLARITY = /\bclarif\p{L}+/iu;
export const TELLS_MISTAKE =
  /\b(?:correct(?:ion|ed|s)?|wrong(?:ly)?|incorrect(?:ly)?|error|mistake\p{L}*|misstated|misspelled|misspelt)\b/iu;
