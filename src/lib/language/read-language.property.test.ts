import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from '../../../bench/best.ts';
import { readArticle } from '../article/read-article.ts';
import { checkText } from '../article/refusals.ts';
import type { Span } from '../article/span.ts';
import { readLanguage } from './read-language.ts';
import type { Reading } from './reading.ts';

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

const PARTS = [
  '“', '”', '‘', '’', '"', "'", '«', '»', '„', '‚', '``', '\n', '\n\n', '\r\n', ' ', '\u00a0', '\u200b', '\u2028', '.', '...', '…', '?', '!', ',', ';',
  ':', '—', '-', '(', ')', '[', '• ', 'Mr.', 'U.S.', 'a.m.', 'No. 10', 'don’t', "players'", "'90s", '’tis', "6' 2\"", '£3m', '17%', '1,200', 'said',
  'Ost', 'By Ida Vance', 'Advertisement', 'OPINION', 'KELL — ', 'Read more: it', 'https://a.example/b', 'a@b.example', '@ida', 'שלום', 'مرحبا', '\u202e',
  '🙂', '\ud83d', '\udc00', 'e\u0301', 'слово', '字', 'The', 'the', 'she said', '#', '*', '\t', '\u0000',
]; // prettier-ignore

const pastes = fc.array(fc.constantFrom(...PARTS), { maxLength: 120 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...PARTS), { maxLength: 120 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  units,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  pastes,
  spaced,
);

const read = (text: string): Reading => readLanguage(readArticle(text));

const lies = (inside: string, span: Span): boolean =>
  0 <= span.start && span.start <= span.end && span.end <= inside.length;

describe('for any text', () => {
  it('every span lies inside the text, paragraphs in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = readArticle(text);
        expect(article.text).toBe(text);
        let end = 0;
        let index = 0;
        for (const paragraph of article.paragraphs) {
          expect(lies(text, paragraph.span)).toBe(true);
          expect(paragraph.span.start).toBeGreaterThanOrEqual(end);
          expect(paragraph.index).toBeGreaterThanOrEqual(index);
          end = paragraph.span.end;
          index = paragraph.index;
        }
        const others = [
          ...article.boilerplate,
          ...article.labels.map((label) => label.span),
          article.headline,
          article.byline,
        ];
        for (const span of others) expect(span === null || lies(text, span)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('tokens slice to their words, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of read(text).tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('sentences are in order, apart, and share out all tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, tokens } = read(text);
        let end = 0;
        let token = 0;
        sentences.forEach((sentence, index) => {
          expect(sentence.index).toBe(index);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.tokens.from).toBe(token);
          expect(tokens[sentence.tokens.from]?.start).toBe(sentence.start);
          expect(tokens[sentence.tokens.to - 1]?.end).toBe(sentence.end);
          end = sentence.end;
          token = sentence.tokens.to;
        });
        expect(token).toBe(tokens.length);
      }),
      { numRuns: 200 },
    );
  });

  it('quotations lie in one paragraph, inside their parents, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, article } = read(text);
        let start = -1;
        quotations.forEach((q, index) => {
          expect(q.index).toBe(index);
          expect(lies(text, q.outer)).toBe(true);
          expect(q.outer.start).toBeGreaterThan(start);
          expect(q.outer.start < q.inner.start && q.inner.start <= q.inner.end && q.inner.end <= q.outer.end).toBe(
            true,
          );
          const inOne = article.paragraphs.some(
            (p) => p.index === q.paragraph && p.span.start <= q.outer.start && q.outer.end <= p.span.end,
          );
          expect(inOne).toBe(true);
          const parent = q.parent === null ? null : quotations[q.parent];
          if (parent) expect(parent.inner.start <= q.outer.start && q.outer.end <= parent.inner.end).toBe(true);
          expect(q.depth).toBe(parent ? parent.depth + 1 : 0);
          start = q.outer.start;
        });
      }),
      { numRuns: 200 },
    );
  });

  it('only what is read has sentences', () => {
    fc.assert(
      fc.property(pastes, (text) => {
        const { article, sentences } = read(text);
        const readable = article.paragraphs.filter((p) => ['headline', 'standfirst', 'body'].includes(p.role));
        for (const s of sentences)
          expect(readable.some((p) => p.span.start <= s.start && s.end <= p.span.end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused or taken without a throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const refusal = checkText(text);
        expect(refusal === null || refusal.message.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const timeOf = (work: () => void): number => best(work, 1);

/**
 * True when one long text takes less than two and a half times as long as four of a quarter of its length; a quadratic step would
 * take four times as long. The best of several turns counts, since a busy machine only ever adds time.
 */
const growsInLine = (work: (text: string) => void, make: (length: number) => string): boolean => {
  const quarters = Array.from({ length: 4 }, () => make(30_000));
  const whole = make(120_000);
  let inQuarters = Infinity;
  let atOnce = Infinity;
  for (let turn = 0; turn < 15; turn += 1) {
    inQuarters = Math.min(
      inQuarters,
      timeOf(() => quarters.forEach(work)),
    );
    atOnce = Math.min(
      atOnce,
      timeOf(() => work(whole)),
    );
    if (turn > 0 && (atOnce < 2.5 * inQuarters || atOnce < 20)) return true;
  }
  return false;
};

const SENTENCE = '“The river rose at 5 a.m. on Monday,” Ms Ost said, “and the players’ boats didn’t.” ';

/** Texts of a length that grow in one hard way each. */
const HARD: readonly (readonly [what: string, make: (length: number) => string])[] = [
  [
    'prose in paragraphs',
    (n) => `Head\n\n${`${SENTENCE.repeat(4)}\n\n`.repeat(Math.ceil(n / (SENTENCE.length * 4 + 2)))}`,
  ],
  ['prose in one line', (n) => SENTENCE.repeat(Math.ceil(n / SENTENCE.length))],
  ['one word', (n) => 'a'.repeat(n)],
  ['dotted letters', (n) => 'a.'.repeat(n / 2)],
  ['capitals with stops', (n) => 'A. '.repeat(n / 3)],
  ['letters and at-signs', (n) => 'a@'.repeat(n / 2)],
  ['hyphens', (n) => 'a-'.repeat(n / 2)],
  ['digits and commas', (n) => '1,'.repeat(n / 2)],
  ['opening marks', (n) => '“'.repeat(n)],
  ['opening marks of two kinds', (n) => '“‘'.repeat(n / 2)],
  ['opening, then other closing marks', (n) => '“‘'.repeat(n / 4) + '»'.repeat(n / 2)],
  ['straight double marks', (n) => '"'.repeat(n)],
  ['straight single marks', (n) => "'".repeat(n)],
  ['spaced marks', (n) => ' " \''.repeat(n / 4)],
  ['possessives inside a quotation', (n) => `‘${'dogs’ x '.repeat(n / 8)}`],
  ['inches', (n) => `6' 2" `.repeat(n / 6)],
  ['newlines', (n) => '\n'.repeat(n)],
  ['spaced newlines', (n) => '\n \t'.repeat(n / 3)],
  ['short lines', (n) => 'By A\n'.repeat(n / 5)],
  ['bullets', (n) => '• a\n'.repeat(n / 4)],
  ['spaces', (n) => ' '.repeat(n)],
  ['stops', (n) => '.'.repeat(n)],
  ['brackets', (n) => '('.repeat(n)],
  ['right-to-left', (n) => 'שלום עולם. '.repeat(n / 11)],
  ['combining marks', (n) => 'e\u0301'.repeat(n / 2)],
  ['emoji', (n) => '🙂'.repeat(n / 2)],
  ['lone surrogates', (n) => '\ud83d'.repeat(n)],
  ['links', (n) => 'https://a.example/'.repeat(n / 18)],
];

describe('time grows in line with the length of', () => {
  it.each(HARD)('%s', (_, make) => expect(growsInLine(read, make)).toBe(true), 30_000);
  it.each(HARD)('%s, when it is checked', (_, make) => expect(growsInLine(checkText, make)).toBe(true), 30_000);
});
