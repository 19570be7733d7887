import { describe, expect, it } from 'vitest';
import { ingOf, pastOf, readVerb, thirdPersonOf } from './verb-forms.ts';

describe('the forms of a verb', () => {
  it.each([
    ['deny', 'denied', 'denies', 'denying'],
    ['urge', 'urged', 'urges', 'urging'],
    ['plan', 'planned', 'plans', 'planning'],
    ['watch', 'watched', 'watches', 'watching'],
    ['play', 'played', 'plays', 'playing'],
    ['agree', 'agreed', 'agrees', 'agreeing'],
    ['admit', 'admitted', 'admits', 'admitting'],
    ['visit', 'visited', 'visits', 'visiting'],
    ['die', 'died', 'dies', 'dying'],
  ])('%s → %s, %s, %s', (base, past, third, ing) => {
    expect([pastOf(base), thirdPersonOf(base), ingOf(base)]).toEqual([past, third, ing]);
  });

  it.each([
    ['told', 'tell', 'past-or-participle'],
    ['wrote', 'write', 'past'],
    ['written', 'write', 'participle'],
    ['claims', 'claim', 's'],
    ['saying', 'say', 'ing'],
  ])('reads %s as a form of %s', (word, lemma, form) => {
    expect(readVerb(word)).toEqual({ lemma, form });
  });
});
