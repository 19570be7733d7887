import { describe, expect, it } from 'vitest';
import { certaintiesOf } from './gold-certainty.ts';
import { type Claim, matchGold, type Outcome, type Verdict } from './gold-match.ts';
import type { GoldFact } from './sample-gold.ts';

const TEXT = `Ama Oduya said on Friday that the pier was shut. The railing is green.

“Nobody painted it. It may rain on Sunday,” Ama Oduya said.

The Lake Herald reported that the dam leaks, according to Interline.

The fence reportedly fell down.`;

const at = (text: string): readonly [number, number] => [TEXT.indexOf(text), TEXT.indexOf(text) + text.length];

const claim = (chain: readonly string[], cue: string, content: string): Claim => ({
  source: [at(chain.at(-1) ?? '')],
  cue: [at(cue)],
  content: [at(content)],
  canonical: chain.at(-1) ?? null,
  kind: 'person',
  anonymous: false,
  mode: 'indirect',
  certainty: 'stated',
  certaintyCue: [],
  chain,
  paragraph: 0,
  rule: 'by-hand',
});

const CLAIMS: readonly Claim[] = [
  claim(['Ama Oduya'], 'said', 'the pier was shut'),
  claim(['Ama Oduya'], 'said', 'Nobody painted it. It may rain on Sunday'),
  claim(['The Lake Herald', 'Interline'], 'according to', 'the dam leaks'),
];

const place = (text: string) => ({ text, start: at(text)[0], end: at(text)[1] });

const gold = (id: string, passage: string, chain: readonly string[], more: Partial<GoldFact> = {}): GoldFact => ({
  id,
  kind: 'attributed',
  source_chain: [...chain],
  cues: [],
  certainty: 'reported',
  hedges: [],
  content: passage,
  passage: place(passage),
  ...more,
});

const verdict = (fact: GoldFact, ...others: readonly GoldFact[]): Verdict | undefined =>
  matchGold({ name: 'made up', text: TEXT, facts: [fact, ...others] }, CLAIMS)[0];

const WRITER = ['article author'];

describe('a gold fact', () => {
  it.each<[string, Outcome, GoldFact]>([
    [
      'with its source and certainty',
      'right',
      gold('a', 'Ama Oduya said on Friday that the pier was shut.', ['Oduya'], { content: 'the pier was closed' }),
    ],
    ['of another source', 'source', gold('a', 'that the pier was shut.', ['the council'])],
    [
      'that is less sure than ours',
      'certainty',
      gold('a', 'that the pier was shut.', ['Oduya'], { certainty: 'possible' }),
    ],
    ['that nobody is credited with', 'missed', gold('a', 'The railing is green.', ['Ama Oduya'])],
    ['of the writer, left to the writer', 'right', gold('a', 'The railing is green.', WRITER)],
    ['of the writer, given to somebody', 'claimed', gold('a', 'that the pier was shut.', WRITER)],
    ['of nobody in particular', 'right', gold('a', 'The fence reportedly fell down.', ['unspecified reports'])],
    [
      'credited as its cue words it',
      'right',
      gold('a', 'that the dam leaks', ['a ministry'], { cues: [place('according to Interline')] }),
    ],
  ])('%s is %s', (_what, outcome, fact) => expect(verdict(fact)?.outcome).toBe(outcome));

  it('tells when one certainty stands for several facts of a quotation', () =>
    expect(
      verdict(gold('a', 'It may rain on Sunday', ['Ama Oduya']), gold('b', 'Nobody painted it.', ['Ama Oduya']))?.mates,
    ).toBe(1));

  it('has a whole chain only with every hand in order', () => {
    expect(verdict(gold('a', 'that the dam leaks', ['The Lake Herald', 'Interline']))?.chain).toBe('whole');
    expect(verdict(gold('a', 'that the dam leaks', ['Interline', 'The Lake Herald']))?.chain).toBe('broken');
    expect(verdict(gold('a', 'that the dam leaks', ['The Lake Herald [implied]', 'Interline']))?.chain).toBe('none');
  });
});

describe('the gold’s certainty in our words', () => {
  it.each<[string, Partial<GoldFact>, readonly string[]]>([
    ['claimed, by “said”', { certainty: 'claimed', cues: [place('said')] }, ['stated']],
    ['claimed, by “alleges”', { certainty: 'claimed', cues: [{ text: 'alleges', start: 0, end: 7 }] }, ['alleged']],
    ['claimed, by “suggests”', { certainty: 'claimed', cues: [{ text: 'suggests', start: 0, end: 8 }] }, ['hedged']],
    [
      'believed, and allegedly so',
      { certainty: 'believed', hedges: [{ text: 'allegedly', start: 0, end: 9 }] },
      ['hedged', 'alleged'],
    ],
    ['a word it does not know', { certainty: 'sung' }, []],
  ])('%s', (_what, more, ours) => expect(certaintiesOf(gold('a', 'The railing is green.', [], more))).toEqual(ours));
});
