import { checkText } from '../../article/refusals.ts';
import type { EnglishModel } from '../../language/model/model.ts';
import { readText, type Read } from '../../pipeline.ts';
import type { Context } from '../../questions/context.ts';
import { another, draftOf } from '../../questions/editing/another.ts';
import { candidatesIn } from '../../questions/editing/candidates.ts';
import { checkQuestion } from '../../questions/editing/check-question.ts';
import { correctBench } from '../../questions/editing/correct-bench.ts';
import { grounded } from '../../questions/editing/ground.ts';
import { changesBetween } from '../../questions/renewal/changes.ts';
import { contextsOf, judgedDrafts, type Verdict } from '../../questions/write-questions.ts';
import { fetchEnglish } from '../fetch-english.ts';
import type { Answered, Answers, Ask, Asked, Opened } from './bench-ask.ts';

/** The articles on the bench as the engine knows them; the drafts are written when first asked for. */
type Desk = {
  readonly reads: readonly Read[];
  readonly contexts: readonly Context[];
  verdicts: readonly Verdict[] | null;
};

let english: Promise<EnglishModel | null> | undefined;
let desk: Desk = { reads: [], contexts: [], verdicts: null };

/** Where the model cannot be had, the texts are read by pattern. */
const modelFrom = async (base: string): Promise<EnglishModel | null> => {
  const model = await fetchEnglish(base);
  return 'rejected' in model ? null : model;
};

const deskFor = async (texts: readonly string[], base: string): Promise<Desk> => {
  const model = await (english ??= modelFrom(base));
  const reads = texts.map((text) => readText({ text }, model));
  return { reads, contexts: contextsOf(reads), verdicts: null };
};

const opened = ({ reads, contexts }: Desk): Opened => ({
  facts: reads.map(({ facts: { sources, attributions } }) => ({ sources, attributions })),
  candidates: candidatesIn(contexts),
});

const verdictsOf = (on: Desk): readonly Verdict[] => (on.verdicts ??= judgedDrafts(on.reads).verdicts);

const correct = async (
  { bench, texts }: Extract<Ask, { ask: 'correct' }>,
  base: string,
): Promise<Answers['correct']> => {
  const refusal = texts.map(checkText).find((one) => one !== null);
  if (refusal) return { rejected: refusal.rejected };
  const fresh = await deskFor(texts, base);
  const rejected = verdictsOf(fresh).flatMap(({ rejection }) => rejection ?? []);
  return {
    ...correctBench(bench, fresh.reads, rejected),
    changes: texts.map((text, n) => changesBetween(bench.pack.articles[n]?.text ?? '', text)),
  };
};

const answerTo = async ({ ask, base }: Asked): Promise<Answers[Ask['ask']]> => {
  switch (ask.ask) {
    case 'open':
      desk = await deskFor(ask.texts, base);
      return opened(desk);
    case 'check':
      return {
        notes: checkQuestion(ask.question, desk.contexts, ask.others),
        tied: grounded(ask.question, desk.contexts),
      };
    case 'another':
      return another(verdictsOf(desk), ask.question, ask);
    case 'draft':
      return draftOf(verdictsOf(desk), ask, ask.id, ask.seed);
    case 'correct':
      return correct(ask, base);
    default:
      return ask satisfies never;
  }
};

/** Answers one thing that the workbench asks; later ones are about the articles that the last `open` read. */
export const answerOnBench = async (asked: Asked): Promise<Answered> => ({ n: asked.n, answer: await answerTo(asked) });
