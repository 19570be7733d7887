import type { RefusalCode } from '../article/article.ts';
import type { Alignment } from '../facts/accounts/account.ts';
import type { Attribution, Source as Credited } from '../facts/facts.ts';
import type { Source } from '../pipeline.ts';
import type { Pack, PackArticle } from '../questions/pack-type.ts';

/** What a page asks of the worker. */
export type QuizTask = {
  readonly does: 'quiz';
  readonly sources: readonly Source[];
  readonly count: number;
  readonly seed: number;
};
/** All that each text credits anybody with. */
export type FactsTask = { readonly does: 'facts'; readonly sources: readonly Source[] };
/** Two texts laid side by side. */
export type CompareTask = { readonly does: 'compare'; readonly sources: readonly [Source, Source] };
export type Task = QuizTask | FactsTask | CompareTask;

/** One article and a quiz of it. */
export type Order = { readonly text: string; readonly count: number; readonly seed: number };
/** A task as the worker gets it: with the address of the static files, where the English model lies. */
export type Work = { readonly task: Task; readonly base: string };

/** Why nothing was made: the text cannot be read, the engine broke, or the reader stopped it. */
export type MakingRefusal = RefusalCode | 'broken' | 'cancelled';
export type Refused = { readonly rejected: MakingRefusal; readonly account?: number }; // which of two texts it was
/** What comes back: a pack, or why there is none. */
export type Made = { readonly pack: Pack } | Refused;

export type ReadFacts = { readonly sources: readonly Credited[]; readonly attributions: readonly Attribution[] };
export type Found = { readonly facts: readonly ReadFacts[] };

export type Account = { readonly article: PackArticle; readonly facts: ReadFacts };
export type Compared = { readonly accounts: readonly [Account, Account]; readonly alignment: Alignment } | Refused;

/** What the worker answers to each task. */
export type Answers = { readonly quiz: Made; readonly facts: Found | Refused; readonly compare: Compared };
