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
    ['right and proven', outcome(proven), 'verified', 'verified'],
    ['right with the proof elsewhere', outcome(elsewhere), 'right', 'elsewhere'],
    ['right and proven after a miss', outcome(proven, 2), 'verified', 'verified-later'],
    ['the right place misread', outcome(place), 'query', 'right-place'],
    ['somebody else', outcome(miss), 'query', 'WHO'],
    ['shown on request', outcome(miss, 1, true), 'query', 'shown'],
  ] as const)('%s', (_, given, tone, code) => {
    expect(verdictOn({ kind: 'WHO', form: null }, given)).toEqual({ tone, code });
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

  test('calls a miss a query and a right answer never', () => {
    for (const { last, verdict } of all) {
      expect(verdict.tone === 'query').toBe(!last.right);
      expect(TONES).toContain(verdict.tone);
    }
  });

  test('on a first miss is the same as on a closed one', () => {
    for (const question of asked) expect(verdictOnMiss(question, miss)).toEqual(verdictOn(question, outcome(miss)));
  });
});
