import type { Pack } from '../../questions/pack-type.ts';
import { isProvable, provingSentences, sameSentence } from '../../quiz/evidence.ts';
import type { SentenceRef } from '../../quiz/quiz-type.ts';
import { isRight, type Table } from './table.ts';

/** What the class did with one sentence of the article. */
export type HeatCell = SentenceRef & {
  readonly asked: number; // replies to questions that this sentence proves
  readonly missed: number; // of them wrong: what was misread
  readonly found: number; // of them with this sentence marked
  readonly astray: number; // marks on it for questions that it does not prove
};

/** The article as a map of what was misread: the sentences that prove something or drew a mark, in reading order. */
export const heatOf = (pack: Pack, { questions, sheets }: Table): HeatCell[] => {
  const cells = new Map<string, HeatCell>();
  const add = (ref: SentenceRef, more: Partial<Omit<HeatCell, keyof SentenceRef>>): void => {
    const key = `${ref.article} ${ref.sentence}`;
    const { article, sentence } = ref;
    const before = cells.get(key) ?? { article, sentence, asked: 0, missed: 0, found: 0, astray: 0 };
    const sum = (field: 'asked' | 'missed' | 'found' | 'astray'): number => before[field] + (more[field] ?? 0);
    cells.set(key, {
      article,
      sentence,
      asked: sum('asked'),
      missed: sum('missed'),
      found: sum('found'),
      astray: sum('astray'),
    });
  };
  for (const index of questions) {
    const question = pack.questions[index];
    const proof = question && isProvable(pack, question) ? provingSentences(pack, question) : [];
    for (const { first } of sheets) {
      const marked = first[index];
      if (!marked) continue;
      const marks = marked.given.reply.marked;
      for (const ref of proof)
        add(ref, {
          asked: 1,
          missed: isRight(marked) ? 0 : 1,
          found: marks.some((mark) => sameSentence(mark, ref)) ? 1 : 0,
        });
      for (const mark of marks) if (!proof.some((ref) => sameSentence(mark, ref))) add(mark, { astray: 1 });
    }
  }
  return [...cells.values()].toSorted((a, b) => a.article - b.article || a.sentence - b.sentence);
};
