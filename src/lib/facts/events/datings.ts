import { aside, wholeClause } from './datings/by-clause.ts';
import { nounOf, owned, premodified, reduced, toDo } from './datings/by-noun.ts';
import type { DatingRule } from './datings/dating.ts';

/** Earlier rules are surer; the first that finds something counts. */
export const DATINGS: readonly DatingRule[] = [
  {
    id: 'owned',
    example: ['They spoke of Monday’s vote.', 'Monday', 'vote'],
    counterexample: ['They spoke on Monday.', 'Monday'],
    find: owned,
  },
  {
    id: 'premodified',
    example: ['They read the 2019-20 report.', '2019-20', 'report'],
    counterexample: ['They met on Monday evening in Halm.', 'Monday evening'],
    find: premodified,
  },
  {
    id: 'noun-of',
    example: ['The army set a deadline of 5 a.m. Halm time on Monday.', '5 a.m. Halm time on Monday', 'a deadline'],
    counterexample: ['The army left at 5 a.m. on Monday.', '5 a.m. on Monday'],
    find: nounOf,
  },
  {
    id: 'until-to',
    example: ['It has until 5pm on 19 February to bid or walk away.', '5pm on 19 February', 'to bid or walk away'],
    counterexample: ['It stayed until Friday.', 'Friday'],
    find: toDo,
  },
  {
    id: 'reduced',
    example: ['The study rests on plates exposed in Arizona in 1911.', '1911', 'plates exposed in Arizona'],
    counterexample: ['The plates were found in 2022.', '2022'],
    find: reduced,
  },
  {
    id: 'aside',
    example: [
      'The bank raised its rate to 4.5 percent, the highest level in 15 years.',
      '15 years',
      'the highest level',
    ],
    counterexample: ['The bank, which met in May, raised its rate.', 'May'],
    find: aside,
  },
  {
    id: 'clause',
    example: ['On Friday the board met.', 'Friday', 'the board met'],
    counterexample: ['A long night, then Friday.', 'Friday'],
    find: wholeClause,
  },
];
