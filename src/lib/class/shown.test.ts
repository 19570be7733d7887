import { describe, expect, it } from 'vitest';
import { fixturePack, fixtureQuestion } from '../quiz/fixture.ts';
import type { Pack } from '../questions/pack-type.ts';
import { SETTINGS } from './fixture.ts';
import { askedOf } from './shown.ts';

const SAYSO = fixturePack.questions.find(({ kind }) => kind === 'SAYSO')?.id ?? '';

/** The same question, once where the article says so and once where it is silent. */
const packWhere = (absence: boolean): Pack => ({
  ...fixturePack,
  questions: [{ ...fixtureQuestion(SAYSO), absence, key: [absence ? 2 : 0] }],
});

describe('a question as it is asked', () => {
  it('asks for a proof whether or not the article is silent: else the step left out would give the key away', () => {
    const [says, silent] = [packWhere(false), packWhere(true)].map((pack) => askedOf(pack, SETTINGS, 0));
    expect(says?.proof).toBe(true);
    expect(silent).toEqual(says);
  });

  it('asks for none where the teacher wants none', () => {
    expect(askedOf(packWhere(false), { ...SETTINGS, evidence: false }, 0).proof).toBe(false);
  });
});
