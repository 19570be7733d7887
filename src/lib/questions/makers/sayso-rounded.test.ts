import { describe, expect, it } from 'vitest';
import { boundsOf } from './sayso-rounded.ts';

const told = (text: string, kind: Parameters<typeof boundsOf>[1], hold: boolean): string[] =>
  boundsOf(text, kind, hold).map((one) => `${one.words} ${one.text}`);

describe('a bound for a number', () => {
  it.each([
    ['640 people', 'count', ['more than 600 people', 'fewer than 650 people']],
    ['61,000 people', 'count', ['more than 60,000 people', 'fewer than 65,000 people']],
    ['£640', 'money', ['more than £600', 'less than £650']],
    ['54 per cent', 'percent', ['more than half', 'more than half']],
    ['300 people', 'count', []], // round already
    ['12 people', 'count', []], // too few
    ['£3.2m', 'money', []],
    ['80 per cent', 'percent', []],
  ] as const)('that holds for “%s”', (text, kind, expected) => {
    expect(told(text, kind, true)).toEqual(expected);
  });

  it('that does not hold lies well beyond the number, on either side', () => {
    expect(told('640 people', 'count', false)).toEqual(['more than 750 people', 'fewer than 500 people']);
    expect(told('54 per cent', 'percent', false)).toEqual(['less than half', 'less than half']);
  });
});
