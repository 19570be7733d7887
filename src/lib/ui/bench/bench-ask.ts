import type { RefusalCode } from '../../article/article.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import type { Nearness } from '../../questions/editing/another.ts';
import type { Bench } from '../../questions/editing/bench.ts';
import type { Candidate } from '../../questions/editing/candidates.ts';
import type { Note } from '../../questions/editing/check-question.ts';
import type { Kind, Question } from '../../questions/question.ts';
import type { Change, Fate } from '../../questions/renewal/changes.ts';

/** What the workbench asks of the engine. The articles are read once, and every later answer is about them. */
export type Ask =
  | { readonly ask: 'open'; readonly texts: readonly string[] }
  | { readonly ask: 'check'; readonly question: Question; readonly others: readonly Question[] }
  | {
      readonly ask: 'another';
      readonly question: Question;
      readonly by: Nearness;
      readonly used: readonly string[];
      readonly seed: number;
    }
  | { readonly ask: 'draft'; readonly kind: Kind; readonly stem: string; readonly id: string; readonly seed: number }
  | { readonly ask: 'correct'; readonly bench: Bench; readonly texts: readonly string[] };

/** What one article holds, as the bench shows it. */
export type ShownFacts = { readonly sources: readonly Source[]; readonly attributions: readonly Attribution[] };
/** The articles once they are read. */
export type Opened = { readonly facts: readonly ShownFacts[]; readonly candidates: readonly Candidate[] };
export type Checked = { readonly notes: readonly Note[]; readonly tied: Question };
export type Corrected = {
  readonly bench: Bench;
  readonly fates: readonly Fate[];
  readonly changes: readonly (readonly Change[])[]; // by article
};

/** What the engine answers to each. */
export type Answers = {
  readonly open: Opened;
  readonly check: Checked;
  readonly another: Question | null;
  readonly draft: Question | null;
  readonly correct: Corrected | { readonly rejected: RefusalCode };
};

export type Asked = { readonly n: number; readonly ask: Ask; readonly base: string };
export type Answered = { readonly n: number; readonly answer: Answers[Ask['ask']] };
