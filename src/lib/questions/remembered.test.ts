import { describe, expect, it } from 'vitest';
import { remembered, rememberedIn, rememberedOf } from './remembered.ts';

describe('a function that remembers', () => {
  it('works out a text once, and a long one each time', () => {
    const asked: string[] = [];
    const size = remembered((text) => asked.push(text) && text.length);
    expect([size('ab'), size('ab'), size('x'.repeat(900)), size('x'.repeat(900))]).toEqual([2, 2, 900, 900]);
    expect(asked.length).toBe(3);
  });

  it('keeps two places apart', () => {
    const holds = rememberedIn((place: readonly string[], text) => place.includes(text));
    expect([holds(['a'], 'a'), holds(['b'], 'a')]).toEqual([true, false]);
  });

  it('remembers that there was no answer', () => {
    const asked: object[] = [];
    const none = rememberedOf((place: object, claim: object): null => {
      asked.push(place, claim);
      return null;
    });
    const [place, claim] = [{}, {}];
    expect([none(place, claim), none(place, claim), asked.length]).toEqual([null, null, 2]);
  });
});
