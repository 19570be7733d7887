import { expect, it } from 'vitest';
import { figuresOf, mayAgree } from './figures.ts';
import { plainAccount } from './test-support/plain-account.ts';

const figures = (text: string) => figuresOf(plainAccount(text));
const read = (text: string): string[] =>
  figures(text).map((one) => `${one.measure} ${Math.round(one.value * 100) / 100}`);

it.each([
  ['money and counts', 'It paid £18m to four hundred people.', ['money 18000000', 'count 400']],
  ['one measure in one base unit', 'The pipe is 41cm wide and 2 metres long.', ['length 0.41', 'length 2']],
  ['clock times as minutes', 'It struck at about 7.05am and again just after midnight.', ['clock 425', 'clock 0']],
  ['shares', 'Some 54 per cent said no.', ['percent 54']],
  ['votes', 'The bill passed 7 to 4.', ['score 704']],
  ['half an hour', 'They walked for half an hour.', ['time 0.5']],
  ['no figure in a name', 'Ana told Channel Six that it was over.', []],
])('reads %s', (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('tells an age from a length of time', () => {
  const [age, years] = figures('Jo Reeve, 44, has flown for 16 years.');
  expect([age?.age, years?.age]).toEqual([true, false]);
});

it.each([
  ['almost 500', '480', true],
  ['about 400', '1,500', false],
  ['more than 6,000', 'nearly 8,000', false],
  ['just over 8,400', '8,412', true],
])('%s and %s: may be one figure is %s', (a, b, expected) => {
  const [one, other] = [a, b].map((words) => figures(`There were ${words} people.`)[0]);
  expect(one !== undefined && other !== undefined && mayAgree(one, other)).toBe(expected);
});
