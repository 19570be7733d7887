import { describe, expect, it } from 'vitest';
import { boundOf } from './sayso-rounded.ts';

const told = (text: string, kind: Parameters<typeof boundOf>[1], hold: boolean): string | null => {
  const bound = boundOf(text, kind, hold);
  return bound && `${bound.words} ${bound.text}`;
};

describe('a bound for a number', () => {
  it.each([
    ['640 people', 'count', 'more than 600 people'],
    ['61,000 people', 'count', 'more than 60,000 people'],
    ['£640', 'money', 'more than £600'],
    ['54 per cent', 'percent', 'more than half'],
    ['300 people', 'count', null], // round already
    ['12 people', 'count', null], // too few
    ['£3.2m', 'money', null],
    ['80 per cent', 'percent', null],
  ] as const)('that holds for “%s”', (text, kind, expected) => {
    expect(told(text, kind, true)).toBe(expected);
  });

  it('that does not hold lies above the next round number', () => {
    expect(told('640 people', 'count', false)).toBe('more than 700 people');
    expect(told('54 per cent', 'percent', false)).toBe('less than half');
  });
});
