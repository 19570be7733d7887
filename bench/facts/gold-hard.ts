import type { Verdict } from './gold-match.ts';

/** A construction that is easily read wrongly, and whether the verdicts show it read right. */
export type HardOne = { readonly what: string; readonly holds: (verdicts: readonly Verdict[]) => boolean };

const find = (verdicts: readonly Verdict[], id: string): Verdict | undefined =>
  verdicts.find(({ fact }) => fact.id === id);

const isRight = (verdicts: readonly Verdict[], ...ids: readonly string[]): boolean =>
  ids.every((id) => find(verdicts, id)?.outcome === 'right');

/** Named by the gold's own ids. */
export const HARD_ONES: readonly HardOne[] = [
  {
    what: 'a quotation whose source comes a paragraph later, adverts between',
    holds: (verdicts) => isRight(verdicts, 'f06', 'f08', 'f20'),
  },
  {
    what: 'The Wall Street Journal ← Interfax ← Mizintsev',
    holds: (verdicts) => isRight(verdicts, 'f33') && find(verdicts, 'f33')?.chain === 'whole',
  },
  {
    what: 'one sentence unsourced in one article and quoted in the other',
    holds: (verdicts) => isRight(verdicts, 'f12', 'g19'),
  },
  {
    what: '“It is known that” upgrades no claim',
    holds: (verdicts) => isRight(verdicts, 'f13'),
  },
];
