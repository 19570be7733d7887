import { age } from './amounts/ages.ts';
import type { AmountReader } from './amounts/reader.ts';
import { rank, score, votes } from './amounts/scores.ts';
import { percent, share } from './amounts/shares.ts';
import { compound, count, measure, money, temperature } from './amounts/sizes.ts';

/** The ways to write an amount; of two that read the same words, the earlier counts. */
export const AMOUNT_READERS: readonly AmountReader[] = [
  {
    id: 'score',
    example: ['Dunmere beat Halm 3-1 on Saturday.', '3-1'],
    counterexample: 'The 2019-20 report has 3-1 as its label.',
    read: score,
  },
  {
    id: 'votes',
    example: ['The motion was passed by 52 votes to 48.', '52 votes to 48'],
    counterexample: 'Bread went from 52 to 48 loaves.',
    read: votes,
  },
  {
    id: 'temperature',
    example: ['It reached 38.5C in Halm.', '38.5C'],
    counterexample: 'Gate 38 is shut.',
    read: temperature,
  },
  {
    id: 'rank',
    example: ['Oduya finished third in the race.', 'third'],
    counterexample: 'The third boat sank.',
    read: rank,
  },
  {
    id: 'money',
    example: ['It cost $4.5 million.', '$4.5 million'],
    counterexample: 'The baby weighed nine pounds.',
    read: money,
  },
  {
    id: 'percent',
    example: ['It fell by 12 percent.', '12 percent'],
    counterexample: 'It fell by 12 metres.',
    read: percent,
  },
  {
    id: 'share',
    example: ['Two-thirds of the boats sank.', 'Two-thirds'],
    counterexample: 'The third of the boats sank in half an hour.',
    read: share,
  },
  {
    id: 'age',
    example: ['Jorun Falk, 52, drives a crane.', '52'],
    counterexample: 'They drew lots 4, 52 and 7.',
    read: age,
  },
  {
    id: 'compound',
    example: ['A six-foot robot waved.', 'six-foot'],
    counterexample: 'It was a one-off and a first-class error.',
    read: compound,
  },
  {
    id: 'measure',
    example: ['The river rose 8.1 metres.', '8.1 metres'],
    counterexample: 'The river rose for 8 days.',
    read: measure,
  },
  {
    id: 'count',
    example: ['It moved 1,200 homes.', '1,200 homes'],
    counterexample: 'Read page 4 of Article 5, one of the best in 2019.',
    read: count,
  },
];
