import { describe, expect, it } from 'vitest';
import { atLeast, atMost, held, outOf, plain, printTable } from './figure.ts';

describe('the table of figures', () => {
  it('stands in columns and counts the goals reached', () =>
    expect(
      printTable([
        {
          title: 'speech',
          figures: [
            atLeast('attribution, F1', 91.96, 92),
            atMost('traps', 2, 3, ' %'),
            outOf('facts', 40, 43, 40),
            plain('chains', '3 of 4'),
            held('spans out of range', '0', '0', true),
          ],
        },
      ]),
    ).toBe(`figure                value     goal   reached
SPEECH
  attribution, F1     92.0      ≥ 92   NO
  traps               2.0 %     ≤ 3 %  yes
  facts               40 of 43  ≥ 40   yes
  chains              3 of 4
  spans out of range  0         0      yes

3 of 4 goals reached.`));

  it('never reaches a goal with nothing to measure', () =>
    expect(atLeast('chains', null, 90, ' %')).toMatchObject({ value: 'nothing to measure', reached: false }));

  it('writes large numbers in thousands', () =>
    expect(atLeast('words a second', 61_234, 60_000)).toMatchObject({ value: '61,234', goal: '≥ 60,000' }));
});
