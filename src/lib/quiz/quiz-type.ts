import type { Pack } from '../questions/pack-type.ts';

/** Practice tells at once and lets the reader try again; a test tells at the end, and always tells. */
export const QUIZ_MODES = ['practice', 'test'] as const;
export type QuizMode = (typeof QUIZ_MODES)[number];

/** How sure a reader is (PEDAGOGY §3, C1 to C3): a guess · rather sure · certain. */
export const CERTAINTIES = [1, 2, 3] as const;
export type CertaintyLevel = (typeof CERTAINTIES)[number];

/** What a reader has been shown of where the proof stands: nothing · its paragraph · the sentence itself. */
export const HINTS = ['none', 'paragraph', 'sentence'] as const;
export type Hint = (typeof HINTS)[number];

export type QuizInput = {
  readonly pack: Pack;
  readonly mode: QuizMode;
  readonly asksCertainty?: boolean; // default false: nobody is asked how sure they are
  readonly seed: number; // decides the order of options when `shuffle`
  readonly shuffle?: boolean; // default false: the pack's own order, which already balances the keys
};

/** A sentence that a reader can point at: `pack.articles[article].sentences[sentence]`. */
export type SentenceRef = { readonly article: number; readonly sentence: number };

/**
 * How a reader has laid the parts of a form; empty before the first is laid, and where there are none.
 * order: the parts from first to last · match: for each on the left its partner, null where none is given.
 */
export type Laid = readonly (number | null)[];

/** What the reader has picked, laid and marked but not yet submitted, and how sure they are of it. */
export type Working = {
  readonly choice: number | null;
  readonly laid: Laid;
  readonly marked: readonly SentenceRef[];
  readonly certainty: CertaintyLevel | null; // null until said; another answer is another certainty
};

/** What the reader submitted once; `option` is null where a form was answered. */
export type Attempt = {
  readonly option: number | null;
  readonly laid: Laid;
  readonly marked: readonly SentenceRef[];
  readonly certainty: CertaintyLevel | null; // null where it was not asked, and after a miss
  readonly hint: Hint; // what had been shown by then; practice only
};

/** One question answered for good. Right or wrong is not kept: it follows from the question. */
export type Answer = {
  readonly question: string; // Question.id
  readonly attempts: readonly Attempt[]; // at least one, in order; a test has exactly one
  readonly gaveUp: boolean; // asked to be shown the answer after a miss
};

/** Facts only: what was asked for and what the reader did. Everything else is worked out from these. */
export type QuizContext = {
  readonly pack: Pack;
  readonly mode: QuizMode;
  readonly asksCertainty: boolean;
  readonly seed: number;
  readonly shuffle: boolean;
  readonly index: number; // the question before the reader; the number of questions when none is
  readonly answers: readonly Answer[]; // by question
  readonly tries: readonly Attempt[]; // misses at the question before the reader
  readonly hint: Hint; // shown at the question before the reader; once seen it stays seen
  readonly working: Working;
  readonly before: Working | null; // as it was before the last slip of the hand
};

/**
 * What a reader can do. `option` and `question` are indexes into the pack, whatever the order on screen.
 * An event that makes no sense where the reader is changes nothing; ask `snapshot.can(event)` to enable a button.
 */
export type QuizEvent =
  | { readonly type: 'reader.began' } // reading → asking
  | { readonly type: 'reader.chose'; readonly option: number } // picks or changes the choice; submits nothing
  | { readonly type: 'reader.moved'; readonly part: number; readonly to: number } // order: lays a part at a place
  | { readonly type: 'reader.matched'; readonly left: number; readonly right: number } // match: gives a partner
  | { readonly type: 'reader.weighed'; readonly certainty: CertaintyLevel } // says how sure, or says otherwise
  | { readonly type: 'reader.hinted' } // practice: shows the paragraph of the proof; again, the sentence
  | { readonly type: 'reader.marked'; readonly article: number; readonly sentence: number } // marks or unmarks
  | { readonly type: 'reader.cleared' } // takes all marks away
  | { readonly type: 'reader.reconsidered' } // puts the choice back, keeps the marks
  | { readonly type: 'reader.undid' } // back to before the last choice, mark or clearing; twice is redo
  | { readonly type: 'reader.submitted' }
  | { readonly type: 'reader.retried' } // missed → asking again
  | { readonly type: 'reader.gaveUp' } // after a miss: show me
  | { readonly type: 'reader.continued' } // revealed → next question or finished; reviewing → next or finished
  | { readonly type: 'reader.opened'; readonly question: number } // checking: change that answer; finished, reviewing: review it
  | { readonly type: 'reader.handedIn' } // checking → finished
  | { readonly type: 'reader.left' } // a reopened answer → checking, unchanged; reviewing → finished
  | { readonly type: 'reader.restarted' }; // finished, reviewing → reading, from the start
