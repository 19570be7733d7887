import { changedTo, fromTo, notThat, toFrom } from './changes.ts';
import type { RevisionRule } from './revision.ts';
import { earlier, forecast, trueFigure, withdrawn } from './takings-back.ts';

/** Earlier rules are surer; a figure is given up once. */
export const REVISION_RULES: readonly RevisionRule[] = [
  {
    id: 'from-to',
    example: ['Officials raised the death toll from nine to 12.', 'nine', '12'],
    counterexample: 'The shop raised the price of bread from £4 to £5.',
    find: fromTo,
  },
  {
    id: 'to-from',
    example: ['The death toll rose to 12, from 9 people.', '9 people', '12'],
    counterexample: 'Profits rose to £12m, from £9m.',
    find: toFrom,
  },
  {
    id: 'changed-to',
    example: [
      'The firm said 80,000 homes were dark. It later raised the figure to 118,000.',
      '80,000 homes',
      '118,000',
    ],
    counterexample: 'The firm said 80,000 homes were dark. It later moved its staff to 12 tents.',
    find: changedTo,
  },
  {
    id: 'earlier',
    example: ['Police said 12 people were hurt, after an earlier figure of 9.', '9', '12 people'],
    counterexample: 'Police said 12 people were hurt. Nine boats had sailed earlier.',
    find: earlier,
  },
  {
    id: 'forecast',
    example: ['The river reached 8.1 metres. It had forecast a peak of 9.4 metres.', '9.4 metres', '8.1 metres'],
    counterexample: 'The river reached 8.1 metres. It expects a peak of 9.4 metres.',
    find: forecast,
  },
  {
    id: 'not-that',
    example: ['The river peaked at 8.1 metres, not 9.4 metres.', '9.4 metres', '8.1 metres'],
    counterexample: 'The river is 8.1 metres deep and 9.4 metres wide.',
    find: notThat,
  },
  {
    id: 'true-figure',
    example: [
      'They spoke of 2,000 homes. The true figure was closer to 3,500, they said later.',
      '2,000 homes',
      '3,500',
    ],
    counterexample: 'They spoke of 2,000 homes. The true cost was closer to £3,500.',
    find: trueFigure,
  },
  {
    id: 'withdrawn',
    example: ['The ministry withdrew the figure of 900 people.', '900 people', null],
    counterexample: 'The ministry withdrew a force of 900 people.',
    find: withdrawn,
  },
];
