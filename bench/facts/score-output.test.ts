import { describe, expect, it } from 'vitest';
import { parseDevScore, parsePolnearScore } from './score-output.ts';

const DEV = `articles 1  gold 31  predicted 30  spans out of range 0
content (word Jaccard >= 0.5)   P 96.7  R 93.5  F1 95.1
attribution (content + source)  P 90.0  R 87.1  F1 88.5
of matched: canonical 93.1  certainty 96.6  mode 100.0  anonymous 89.7
chains of two or more: right 3 of 4 (75.0)  invented 1
traps taken for speech: 1 of 20
`;

describe('a score is read from what the scorer prints', () => {
  it('of gold articles', () =>
    expect(parseDevScore(DEV)).toEqual({
      attribution: 88.5,
      content: 95.1,
      chains: 75,
      certainty: 96.6,
      canonical: 93.1,
      traps: 5,
      spansOff: 0,
    }));

  it('with nothing to divide by', () =>
    expect(
      parseDevScore(DEV.replace('certainty 96.6', 'certainty –').replace('3 of 4 (75.0)', '0 of 0 (–)')),
    ).toMatchObject({ certainty: null, chains: null }));

  it('of PolNeAR', () =>
    expect(
      parsePolnearScore(`content Jaccard>=0.5    P 70.0 R 80.0 F1 74.7
content exact (words)   P 50.0 R 57.1 F1 53.3
AR (content.5+source)   P 65.0 R 74.3 F1 69.3  source-link accuracy 92.9  cue overlap 97.0
`),
    ).toEqual({ attribution: 69.3, content: 74.7, sourceLink: 92.9 }));

  it('and refused when it is something else', () =>
    expect(() => parseDevScore('usage: score-facts.mjs')).toThrow('Expected the scorer to print'));
});
