import { describe, expect, test } from 'vitest';
import { KINDS } from '../questions/question.ts';
import { EVIDENCE_GRADES } from './evidence.ts';
import { TONES, verdictOn, verdictOnMiss } from './feedback.ts';
import { formPack } from './form-fixture.ts';
import type { Judgement, Outcome } from './marks.ts';

const proven: Judgement = { right: true, evidence: 'found', cell: 'both' };
const elsewhere: Judgement = { right: true, evidence: 'elsewhere', cell: 'answer-only' };
const miss: Judgement = { right: false, evidence: 'unmarked', cell: 'neither' };
const place: Judgement = { right: false, evidence: 'found', cell: 'place-only' };

const outcome = (last: Judgement, tries = 1, gaveUp = false): Outcome => ({
  first: tries > 1 ? miss : last,
  last,
  tries,
  gaveUp,
  marks: 0,
  firstMarks: 0,
  max: 2,
});

describe('the verdict', () => {
  test.each([
    ['right and proven', outcome(proven), 'verified', 'Verified'],
    ['right with the proof elsewhere', outcome(elsewhere), 'right', 'Right, but the proof lies elsewhere'],
    ['right and proven after a miss', outcome(proven, 2), 'verified', 'Verified at a second look'],
    ['the right place misread', outcome(place), 'query', 'Query: right place, wrong reading'],
    ['somebody else', outcome(miss), 'query', 'Query: that is somebody else’s line'],
    ['shown on request', outcome(miss, 1, true), 'query', 'The answer, as you asked'],
  ] as const)('%s', (_, given, tone, words) => {
    expect(verdictOn({ kind: 'WHO', form: null }, given)).toEqual({ tone, words });
  });

  const judgements: Judgement[] = [true, false].flatMap((right) =>
    EVIDENCE_GRADES.map((evidence) => ({
      right,
      evidence,
      cell: right
        ? evidence === 'found' || evidence === 'not-asked'
          ? 'both'
          : 'answer-only'
        : evidence === 'found'
          ? 'place-only'
          : 'neither',
    })),
  );
  const asked = [...KINDS.map((kind) => ({ kind, form: null })), ...formPack.questions];
  const all = asked.flatMap((question) =>
    judgements.flatMap((last) => [1, 2].map((tries) => ({ last, verdict: verdictOn(question, outcome(last, tries)) }))),
  );

  test('is short, speaks of the text and never shouts, for any question', () => {
    for (const { verdict } of all) {
      expect(verdict.words.split(' ').length).toBeLessThanOrEqual(11);
      expect(verdict.words).toMatch(/^(?:Verified|Right|Query: )/u);
      expect(verdict.words).not.toMatch(/[!.]|\bwrong answer\b|\byou\b/iu);
    }
  });

  test('calls a miss a query and a right answer never', () => {
    for (const { last, verdict } of all) {
      expect(verdict.tone === 'query').toBe(!last.right);
      expect(verdict.words.startsWith('Query')).toBe(!last.right);
      expect(TONES).toContain(verdict.tone);
    }
  });

  test('on a first miss is the same as on a closed one', () => {
    for (const question of asked) expect(verdictOnMiss(question, miss)).toEqual(verdictOn(question, outcome(miss)));
  });
});
