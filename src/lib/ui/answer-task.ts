import { checkText } from '../article/refusals.ts';
import { alignAccounts } from '../facts/accounts/align-accounts.ts';
import type { EnglishModel } from '../language/model/model.ts';
import { makeQuiz, readText, type Read, type Source } from '../pipeline.ts';
import { packArticle } from '../questions/pack-article.ts';
import type { Account, Answers, CompareTask, ReadFacts, Task, Work } from './engine-type.ts';
import { fetchEnglish } from './fetch-english.ts';

type Answer = Answers[Task['does']];

const factsOf = ({ facts: { sources, attributions } }: Read): ReadFacts => ({ sources, attributions });
const accountOf = (read: Read): Account => ({ article: packArticle(read), facts: factsOf(read) });

/** The first text that cannot be read, and which it is. */
const refusalOf = (sources: readonly Source[]) => {
  const refusals = sources.map(({ text }) => checkText(text));
  const account = refusals.findIndex((each) => each !== null);
  const refusal = refusals[account];
  return refusal ? { rejected: refusal.rejected, account } : null;
};

const compare = ({ sources }: CompareTask, english: EnglishModel | null): Answer => {
  const a = readText(sources[0], english);
  const b = readText(sources[1], english);
  return { accounts: [accountOf(a), accountOf(b)], alignment: alignAccounts(a, b) };
};

const answer = (task: Task, english: EnglishModel | null): Answer => {
  const refusal = refusalOf(task.sources);
  if (refusal) return refusal;
  switch (task.does) {
    case 'quiz':
      return makeQuiz(task.sources, { count: task.count, seed: task.seed, english });
    case 'facts':
      return { facts: task.sources.map((source) => factsOf(readText(source, english))) };
    case 'compare':
      return compare(task, english);
    default:
      return task satisfies never;
  }
};

/** Where the model cannot be had (a first visit that went offline), the text is read by pattern, and the pack says so. */
export const answerTo = async ({ task, base }: Work): Promise<Answer> => {
  const english = await fetchEnglish(base);
  return answer(task, 'rejected' in english ? null : english);
};
