import { overlaps, slice } from '../../article/span.ts';
import { chance, shuffled } from '../../questions/chance.ts';
import type { Pack } from '../../questions/pack-type.ts';
import type { Option, Passage, Question } from '../../questions/question.ts';
import { playable } from '../../questions/renewal/playable.ts';
import { displayOrder } from '../../quiz/order.ts';
import { blocksOf, type CopyBlock } from '../copy-parts.ts';
import { LETTERS } from '../letters.ts';

export const VERSIONS = ['A', 'B'] as const;
/** The same questions in two orders, for neighbours at one table. */
export type Version = (typeof VERSIONS)[number];

export type SheetOption = { readonly letter: string; readonly option: Option };
export type SheetQuestion = {
  readonly number: number;
  readonly question: Question;
  readonly options: readonly SheetOption[];
};

/** A paragraph as printed; `number` is what a teacher and a class call it by. */
export type SheetBlock = { readonly block: CopyBlock; readonly number: number | null };

/** Version A asks in the pack’s own order; B in one drawn from the pack’s seed, its options too. Scales keep theirs. */
export const sheetOf = (pack: Pack, version: Version): readonly SheetQuestion[] => {
  const { questions } = playable(pack);
  const seed = version === 'A' ? pack.seed : pack.seed + 1;
  const order = questions.map((_, n) => n);
  const asked = version === 'A' ? order : shuffled(order, chance(seed));
  return asked.flatMap((at, n) => {
    const question = questions[at];
    if (!question) return [];
    const options = displayOrder(question, at, { seed, shuffle: true }).flatMap((each, place) => {
      const option = question.options[each];
      return option ? [{ letter: LETTERS[place] ?? '', option }] : [];
    });
    return [{ number: n + 1, question, options }];
  });
};

/** An article’s paragraphs for paper: without what is not part of it, and with a number at each that can be pointed at. */
export const printedBlocks = (article: Pack['articles'][number]): readonly SheetBlock[] => {
  let number = 0;
  return blocksOf(article)
    .filter(({ role }) => role !== 'boilerplate')
    .map((block) => {
      const isNumbered = block.role === 'body' || block.role === 'standfirst';
      if (isNumbered) number += 1;
      return { block, number: isNumbered ? number : null };
    });
};

const spanOf = ({ parts }: CopyBlock) => ({ start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 });

/** A passage as a key quotes it: its words on one line, and the number of its paragraph; null in a headline or byline. */
export const quoted = (pack: Pack, passage: Passage): { readonly words: string; readonly paragraph: number | null } => {
  const article = pack.articles[passage.article];
  if (!article) return { words: '', paragraph: null };
  const block = printedBlocks(article).find((each) => overlaps(spanOf(each.block), passage));
  return { words: slice(article.text, passage).replace(/\s+/gu, ' '), paragraph: block?.number ?? null };
};

/** The passages that prove a question’s key, those that a reader must point at first. */
export const proofOf = ({ evidence, needed }: Question): readonly Passage[] => [
  ...evidence.filter((_, n) => needed.includes(n)),
  ...evidence.filter((_, n) => !needed.includes(n)),
];
