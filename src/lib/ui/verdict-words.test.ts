import { describe, expect, it } from 'vitest';
import { KINDS } from '../questions/question.ts';
import { EVIDENCE_GRADES } from '../quiz/evidence.ts';
import { verdictOn, verdictOnMiss, type Verdict } from '../quiz/feedback.ts';
import { formPack } from '../quiz/form-fixture.ts';
import type { Judgement } from '../quiz/marks.ts';
import { verdictWords } from './verdict-words.ts';

const asked = [...KINDS.map((kind) => ({ kind, form: null })), ...formPack.questions];
const miss = (cell: 'place-only' | 'neither'): Judgement => ({ right: false, evidence: 'unmarked', cell });
const misses = asked.flatMap((question) =>
  (['place-only', 'neither'] as const).map((cell) => verdictOnMiss(question, miss(cell))),
);
const hits = EVIDENCE_GRADES.flatMap((evidence) =>
  [1, 2].map((tries): Verdict => {
    const last: Judgement = { right: true, evidence, cell: evidence === 'found' ? 'both' : 'answer-only' };
    const outcome = { first: last, last, tries, gaveUp: false, marks: 0, firstMarks: 0, max: 2 } as const;
    return verdictOn({ kind: 'WHO', form: null }, outcome);
  }),
);

describe('the words over an answer', () => {
  it('are short, speak of the text and never shout', () => {
    for (const { code } of [...misses, ...hits]) {
      const words = verdictWords(code);
      expect(words.split(' ').length).toBeLessThanOrEqual(11);
      expect(words).toMatch(/^(?:Verified|Right|Query: )/u);
      expect(words).not.toMatch(/[!.]|\bwrong answer\b|\byou\b/iu);
    }
  });

  it('call a miss a query and a right answer never', () => {
    for (const { code } of misses) expect(verdictWords(code)).toMatch(/^Query: /u);
    for (const { code } of hits) expect(verdictWords(code)).not.toMatch(/query/iu);
  });
});
