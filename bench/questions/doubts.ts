import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { findingOf } from './answerability.ts';
import { claimAsFact, isGivenAway, spansOff } from './checks.ts';
import { shownIn, type Run, type Shown } from './run.ts';
import { flawsOf } from './sections.ts';

/** Everything that a figure counts against a question that is shown. */
const against = (shown: Shown, english: EnglishModel | null): string[] => {
  const finding = findingOf(shown, english);
  return [
    ...flawsOf(shown),
    ...(spansOff(shown) > 0 ? ['passage off'] : []),
    ...(claimAsFact(shown) ? ['claim as fact'] : []),
    ...(isGivenAway(shown) ? ['given away'] : []),
    ...(finding === null || finding === 'agrees' ? [] : [`read again: ${finding}`]),
  ];
};

const optionsOf = ({ question }: Shown): string =>
  question.options.map((option) => `${option.correct ? '*' : ''}${option.text}`).join(' / ');

/** The questions that were turned down, with the gate’s reason, and those shown that a figure counts against. */
export const printDoubts = (runs: readonly Run[], english: EnglishModel | null): string =>
  [
    ...runs.flatMap((run) =>
      run.pack.rejected
        .filter((one) => one.gate !== 'selection')
        .map((one) => `${run.name} ${one.kind} ${one.gate}: ${one.reason}\n    ${one.stem}`),
    ),
    ...shownIn(runs).flatMap((shown) => {
      const doubts = against(shown, english);
      const { kind, stem } = shown.question;
      return doubts.length === 0
        ? []
        : [`${shown.run.name} ${kind} SHOWN ${doubts.join(', ')}\n    ${stem}\n    ${optionsOf(shown)}`];
    }),
  ].join('\n');
