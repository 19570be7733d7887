import { describe, expect, it } from 'vitest';
import { parseFaultArguments } from '../faults/arguments.ts';
import { parseClassArguments } from './arguments.ts';
import { quantile, table } from './figures.ts';

const runsOf = (...words: string[]): readonly object[] => {
  const asked = parseClassArguments(words);
  return 'wrong' in asked ? [] : asked.runs;
};

describe('the load stays small and at home', () => {
  it.each(['10.0.0.1', '0.0.0.0', '192.168.1.20', 'localhost', 'example.org', '::'])('%s is refused', (host) => {
    expect(parseClassArguments(['--host', host])).toHaveProperty('wrong');
    expect(parseFaultArguments(['--host', host])).toHaveProperty('wrong');
  });

  it.each(['127.0.0.1', '127.0.0.2', '::1'])('%s is this machine', (host) => {
    expect(parseClassArguments(['--host', host])).toHaveProperty('host', host);
    expect(parseFaultArguments(['--host', host])).toHaveProperty('host', host);
  });

  it.each([
    ['--size', '2001'],
    ['--size', '51x40'],
    ['--size', '50x41'],
    ['--size', '0'],
    ['--seconds', '11'],
    ['--questions', 'many'],
    ['--by', 'pigeon'],
    ['--store', 'paper'],
    ['--players', '10'],
    ['--size'],
  ])('%s %s is refused', (...words) => {
    expect(parseClassArguments(words)).toHaveProperty('wrong');
  });

  it.each([
    ['--kills', '501'],
    ['--players', '201'],
    ['--only', 'flood'],
    ['--size', '100'],
  ])('%s %s is refused by the faults', (...words) => {
    expect(parseFaultArguments(words)).toHaveProperty('wrong');
  });
});

describe('what is run', () => {
  it('is everything, where nothing is chosen', () => {
    expect(runsOf()).toHaveLength(20);
  });

  it('is what was chosen', () => {
    expect(runsOf('--size', '2000,50x40', '--by', 'socket', '--store', 'postgres')).toEqual([
      { rooms: 1, players: 2_000, by: 'socket', store: 'postgres' },
      { rooms: 50, players: 40, by: 'socket', store: 'postgres' },
    ]);
  });

  it('is little where it must be quick', () => {
    expect(runsOf('--quick')).toHaveLength(2);
    expect(parseFaultArguments(['--quick'])).toMatchObject({ kills: 3, others: 1 });
    expect(parseFaultArguments(['--quick', '--kills', '5'])).toMatchObject({ kills: 5 });
  });
});

it('a quantile is one of the values, a table Markdown', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([], 0.5)).toBe(0);
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | ---: |\n| 1 | 2 |');
});
