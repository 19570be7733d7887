// What an outlet's notices tell readers, as answers of one form, and which notices may stand beside one another as answers: none
// whose meaning the other takes in. Written for this project.
import type { LabelKind } from '../../article/article.ts';

/** Answers by name: the notices, and what a notice of a change may tell of it. */
export const NOTICES = [
  'opinion',
  'analysis',
  'sponsored',
  'satire',
  'mended',
  'changed',
  'added',
  'corrected',
] as const;
export type Notice = (typeof NOTICES)[number];

export type NoticeMeaning = {
  readonly text: string; // as an option
  readonly of: string; // "says nothing of …"
  readonly moral: string; // what a reader makes of it
};

export const NOTICE_MEANINGS: Readonly<Record<Notice, NoticeMeaning>> = {
  opinion: {
    text: 'Views of the writer’s own',
    of: 'views of the writer’s own',
    moral: 'So each sentence needs the question: is this reported, or is it the writer’s view?',
  },
  analysis: {
    text: 'The writer’s reading of events',
    of: 'a reading of events',
    moral: 'So it goes further than reporting: the writer also says what the news may mean.',
  },
  sponsored: {
    text: 'Payment by a sponsor',
    of: 'a sponsor',
    moral: 'So somebody paid for it to appear, which a reader should keep in mind.',
  },
  satire: {
    text: 'Invention for a joke',
    of: 'a joke',
    moral: 'So nothing in it is offered as news.',
  },
  mended: {
    text: 'A mistake since put right',
    of: 'a mistake',
    moral: 'So an earlier version differed.', // only ever a wrong answer
  },
  changed: {
    text: 'Something that is left unsaid',
    of: 'what it leaves open',
    moral: 'So readers who saw it earlier may have read something else, and cannot tell what.',
  },
  added: {
    text: 'Something that was newly put in',
    of: 'anything that was put in',
    moral: 'So readers who saw it earlier had less to go by.',
  },
  corrected: {
    text: 'Something that was wrong before',
    of: 'anything that was wrong',
    moral: 'So an earlier version differed, and quotations from that one may be wrong.',
  },
};

/** The answers that stand together, by what is asked. */
export const STANDING: readonly Notice[] = ['sponsored', 'opinion', 'mended', 'analysis'];
export const CHANGES: readonly Notice[] = ['changed', 'added', 'corrected'];

/** The notice that a label is; labels that no reader could miss have none. */
export const NOTICE_OF: Readonly<Partial<Record<LabelKind, Notice>>> = {
  opinion: 'opinion',
  analysis: 'analysis',
  sponsored: 'sponsored',
  satire: 'satire',
  corrected: 'corrected',
  updated: 'changed',
};

/** An update that says what came to it. */
export const TELLS_ADDITION = /\b(?:adds?|added|adding|includes?|new (?:details?|comments?|figures?))\b/iu;
/** An update that says more than when: what it says is not told by a list. */
export const TELLS_MORE =
  /\b(?:to|with|after|because|remov\p{L}+|correct\p{L}*|clarif\p{L}+|reflect\p{L}*|amend\p{L}*|wrong\p{L}*|error|mistake)\b/iu;
/** Notices that readers take for one another, by text; an article that holds one of them is not asked about the others. */
export const UNLIKE: Readonly<Partial<Record<Notice, readonly Notice[]>>> = {
  opinion: ['analysis'],
  analysis: ['opinion'],
};
