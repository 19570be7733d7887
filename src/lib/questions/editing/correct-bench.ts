import { GONE, renewPack } from '../renewal/renew-pack.ts';
import { fatesOf, type Fate } from '../renewal/changes.ts';
import type { Read } from '../pack-article.ts';
import type { Question, Rejection } from '../question.ts';
import type { Bench } from './bench.ts';

/** A question that is still being written is never stale: it only loses the passages that are gone. */
const asSketch = (question: Question): Question => ({ ...question, stale: null });

/**
 * The bench for the corrected article, and what became of each question of its pack. `rejected` are the drafts that the new
 * text gives and that were turned down.
 */
export const correctBench = (
  { pack, aside, sketch }: Bench,
  reads: readonly Read[],
  rejected: readonly Rejection[],
): { readonly bench: Bench; readonly fates: readonly Fate[] } => {
  const all = { ...pack, questions: [...pack.questions, ...aside, ...(sketch ? [sketch] : [])] };
  const renewed = renewPack(all, reads);
  const asked = pack.questions.length;
  const after = { ...renewed, questions: renewed.questions.slice(0, asked), rejected };
  const last = sketch ? renewed.questions.at(-1) : undefined;
  return {
    bench: {
      pack: after,
      aside: renewed.questions.slice(asked, asked + aside.length).filter(({ stale }) => stale !== GONE),
      sketch: last ? asSketch(last) : null,
    },
    fates: fatesOf(pack, after),
  };
};
