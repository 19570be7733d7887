import { age, counted, dimension, nounOf, partOf, premodifierRange } from './ties/by-noun.ts';
import { alone, changed, howOften, moneyMoved, subjectMeasured, won } from './ties/by-verb.ts';
import { type TieRule, asRange } from './ties/tie.ts';

/** Earlier rules are surer; the first that finds something counts. */
export const TIES: readonly TieRule[] = [
  {
    id: 'age-of',
    example: ['The crane driver, Jorun Falk, 52, waved.', '52', 'Jorun Falk'],
    counterexample: ['It moved 52 homes.', '52 homes'],
    find: age,
  },
  {
    id: 'amount-noun',
    example: ['The firm refused a £410m takeover approach.', '£410m', 'takeover approach'],
    counterexample: ['The firm paid £410m on Monday.', '£410m'],
    find: (scene) => asRange(premodifierRange(scene)),
  },
  {
    id: 'dimension',
    example: ['The bridge, 1.2 kilometres long, opened in 1932.', '1.2 kilometres', 'The bridge'],
    counterexample: ['The bridge rose 1.2 metres overnight.', '1.2 metres'],
    find: dimension,
  },
  {
    id: 'counted',
    example: ['The study rests on 212 glass plates.', '212 glass plates', 'glass plates'],
    counterexample: ['Shares fell 23%.', '23%'],
    find: counted,
  },
  {
    id: 'part-of',
    example: ['The fund owns 6% of Wexley.', '6%', 'Wexley'],
    counterexample: ['The fund fell 6% on Monday.', '6%'],
    find: partOf,
  },
  {
    id: 'how-often',
    example: ['The robot saw adults 99 percent of the time.', '99 percent', 'The robot saw adults'],
    counterexample: ['It lost 99 percent of its value.', '99 percent'],
    find: howOften,
  },
  {
    id: 'noun-of',
    example: ['It reported a profit of £19m.', '£19m', 'a profit'],
    counterexample: ['It lost £19m.', '£19m'],
    find: nounOf,
  },
  {
    id: 'changed',
    example: ['Officials put the number at 2,150.', '2,150', 'the number'],
    counterexample: ['The river stood at 8.1 metres.', '8.1 metres'],
    find: changed,
  },
  {
    id: 'measured',
    example: ['The river had reached 8.1 metres.', '8.1 metres', 'The river'],
    counterexample: ['He mentioned 8.1 metres.', '8.1 metres'],
    find: subjectMeasured,
  },
  {
    id: 'money-moved',
    example: ['The chief executive stands to receive £3.2m.', '£3.2m', 'The chief executive stands to receive'],
    counterexample: ['The price was £3.2m.', '£3.2m'],
    find: moneyMoved,
  },
  {
    id: 'alone',
    example: ['Eleven were found in a school hall.', 'Eleven', 'were found in a school hall'],
    counterexample: ['Eleven boats were found.', 'Eleven boats'],
    find: alone,
  },
  {
    id: 'result',
    example: ['Dunmere beat Halm 3-1 on Saturday.', '3-1', 'Dunmere beat Halm'],
    counterexample: ['Dunmere has 31 boats.', '31 boats'],
    find: won,
  },
];
