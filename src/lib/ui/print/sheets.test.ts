import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../questions/pack.ts';
import type { Pack } from '../../questions/pack-type.ts';
import { printedBlocks, proofOf, quoted, sheetOf } from './sheets.ts';

const open = (slug: string): Pack => {
  const parsed = parsePack(readFileSync(new URL(`../../../../questions/${slug}/pack.json`, import.meta.url), 'utf8'));
  if (!('pack' in parsed)) throw new Error(parsed.message);
  return parsed.pack;
};
const pack = open('missing-battery');

describe('the two orders of a worksheet', () => {
  const [a, b] = [sheetOf(pack, 'A'), sheetOf(pack, 'B')];

  it('ask the same questions, with the same options', () => {
    const ids = (sheet: typeof a) => sheet.map(({ question }) => question.id).sort();
    expect(ids(b)).toEqual(ids(a));
    for (const { question, options } of b)
      expect(options.map(({ option }) => option.text).sort()).toEqual(question.options.map(({ text }) => text).sort());
  });

  it('differ', () => expect(b.map(({ question }) => question.id)).not.toEqual(a.map(({ question }) => question.id)));

  it('are the same every time', () => expect(sheetOf(pack, 'B')).toEqual(b));

  it('number their questions from one', () =>
    expect(b.map(({ number }) => number)).toEqual(pack.questions.map((_, n) => n + 1)));

  it('keep the order of a scale', () => {
    for (const { question, options } of b.filter((each) => each.question.scale))
      expect(options.map(({ option }) => option.text)).toEqual(question.options.map(({ text }) => text));
  });

  it('leave out what can no longer be asked', () => {
    const [first, ...rest] = pack.questions;
    if (!first) throw new Error('Expected questions.');
    const stale: Pack = { ...pack, questions: [{ ...first, stale: 'Its passage changed.' }, ...rest] };
    expect(sheetOf(stale, 'A')).toHaveLength(rest.length);
  });
});

describe('a passage in the key', () => {
  it('is quoted with the number of its paragraph as printed, without one in a headline or a byline', () => {
    const [article] = pack.articles;
    if (!article) throw new Error('Expected an article.');
    const proofs = pack.questions.flatMap((question) => proofOf(question).slice(0, 1));
    expect(proofs.length).toBeGreaterThan(3);
    for (const proof of proofs) {
      const { words, paragraph } = quoted(pack, proof);
      const blocks = printedBlocks(article).filter(({ number }) => number === paragraph);
      const printed = blocks.map(({ block }) =>
        block.parts.map(({ span }) => article.text.slice(span.start, span.end)).join(''),
      );
      expect(printed.join(' ').replace(/\s+/gu, ' ')).toContain(words);
    }
  });
});

describe('the printed article', () => {
  it('numbers its paragraphs without a gap, and leaves out what is not part of it', () => {
    for (const slug of ['missing-battery', 'mariupol-ultimatum', 'cyclone-perpetua'])
      for (const article of open(slug).articles) {
        const blocks = printedBlocks(article);
        const numbers = blocks.flatMap(({ number }) => number ?? []);
        expect(numbers).toEqual(numbers.map((_, n) => n + 1));
        expect(blocks.some(({ block }) => block.role === 'boilerplate')).toBe(false);
      }
  });
});
