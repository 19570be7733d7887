import { describe, expect, it } from 'vitest';
import { makeQuiz, readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { THREE_SPEAKERS } from '../examples.ts';
import { parsePack, printPack } from '../pack.ts';
import type { Pack } from '../pack-type.ts';
import type { Passage } from '../question.ts';
import { playable } from './playable.ts';
import { renewPack } from './renew-pack.ts';
import { mapText } from './text-map.ts';

const english = shippedEnglish();

const packOf = (text: string): Pack => {
  const made = makeQuiz([{ text }], { count: 8, seed: 1, english });
  if (!('pack' in made)) throw new Error('Expected a pack.');
  return made.pack;
};

const renewed = (pack: Pack, text: string): Pack => renewPack(pack, [readText({ text }, english)]);

const words = (pack: Pack, { article, start, end }: Passage): string =>
  (pack.articles[article]?.text ?? '').slice(start, end).replace(/\s+/gu, ' ');

describe('a text and its new version', () => {
  const before = 'The road is shut. “It is wet,” she said. It opens on Friday.';

  it.each([
    ['the same text', before, 'It is wet'],
    ['a word before it more', `Updated. ${before}`, 'It is wet'],
    ['straight marks for curly ones', before.replace(/[“”]/gu, '"'), 'It is wet'],
    ['white space changed', before.replace(/ /gu, '\u00a0\n'), 'It\u00a0\nis\u00a0\nwet'],
    ['sentences in another order', 'It opens on Friday. “It is wet,” she said. The road is shut.', 'It is wet'],
  ])('%s: finds the span', (_, after, found) => {
    const start = before.indexOf('It is wet');
    const span = mapText(before, after)({ start, end: start + 9 });
    expect(span && after.slice(span.start, span.end)).toBe(found);
  });

  it('gives nothing for words that were changed, or that now stand twice elsewhere', () => {
    const start = before.indexOf('It is wet');
    expect(mapText(before, before.replace('wet', 'dry'))({ start, end: start + 9 })).toBeNull();
    expect(mapText('A b. C d.', 'C d. A b. A b.')({ start: 5, end: 9 })).not.toBeNull();
    expect(mapText('', 'New.')({ start: 0, end: 0 })).toBeNull();
  });
});

describe('a pack for a corrected article', () => {
  const pack = packOf(THREE_SPEAKERS);

  it('is the same where nothing changed', () => {
    expect(renewed(pack, THREE_SPEAKERS).questions).toEqual(pack.questions);
  });

  it('follows its passages where text was put in front', () => {
    const after = renewed(pack, `Correction: the date was wrong.\n\n${THREE_SPEAKERS}`);
    for (const [n, question] of after.questions.entries()) {
      if (question.stale !== null) continue;
      const old = pack.questions[n];
      expect(question.evidence.map((one) => words(after, one))).toEqual(old?.evidence.map((one) => words(pack, one)));
    }
    expect(after.questions.filter(({ stale, absence }) => stale !== null && !absence)).toEqual([]);
    expect(parsePack(printPack(after))).toHaveProperty('pack');
  });

  it('marks the questions whose passage changed, and they are not played', () => {
    const [first] = pack.questions;
    const sentence = first?.evidence[0];
    if (!first || !sentence) throw new Error('Expected a question with a passage.');
    const text = THREE_SPEAKERS.slice(0, sentence.start) + 'Withdrawn.' + THREE_SPEAKERS.slice(sentence.end);
    const after = renewed(pack, text);
    expect(after.questions[0]?.stale).toMatch(/no longer/u);
    expect(after.questions[0]?.stem).toBe(first.stem);
    expect(playable(after).questions.map(({ id }) => id)).not.toContain(first.id);
    expect(parsePack(printPack(after))).toHaveProperty('pack');
  });
});
