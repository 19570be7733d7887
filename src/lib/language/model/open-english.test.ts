import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isTree } from './eisner.ts';
import { REFUSALS } from './messages.ts';
import type { EnglishModel, KernelKind, Parse } from './model.ts';
import { openEnglish } from './open-english.ts';
import { SAMPLE_SENTENCES } from './test-support/sample-sentences.ts';

/** Any code units at all: control characters, halves of surrogate pairs, every script. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0xffff })), { maxLength })
    .map((units) => String.fromCharCode(...units));

// Some of these read thousands of words, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const bytes = new Uint8Array(readFileSync('static/english/english-1.model'));
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const open = (kernel: KernelKind): EnglishModel => {
  const model = openEnglish(bytes, { kernel });
  if ('rejected' in model) throw new Error(model.message);
  return model;
};

const isWhole = (parse: Parse | undefined, words: readonly string[]): boolean => {
  if (parse?.heads.length !== words.length) return false;
  const rows = Int32Array.from([-1, ...parse.heads.map((head) => head + 1)]);
  return parse.tags.length === words.length && (words.length === 0 || isTree(rows, rows.length));
};

describe('opening the model', () => {
  it('takes the asset that ships', () => {
    expect(open('wasm').kernel).toBe('wasm');
    expect(open('plain').kernel).toBe('plain');
  });

  it('refuses other bytes than those it was built for, and says what to do', () => {
    const changed = bytes.slice();
    changed[1000] = (changed[1000] ?? 0) ^ 1;
    expect(openEnglish(changed)).toEqual({ rejected: 'not-the-model', message: REFUSALS['not-the-model'] });
    expect(REFUSALS['not-the-model']).toContain('fetch static/english/ again');
  });

  it.each([
    ['cut short', bytes.slice(0, 10_000)],
    ['not packed', new TextEncoder().encode('a page that says 404')],
    ['empty', new Uint8Array()],
  ])('refuses bytes that are %s even where their hash is right', (_what, damaged) => {
    expect(openEnglish(damaged, { sha256: hashOf(damaged) })).toMatchObject({ rejected: 'damaged' });
  });

  it('runs in plain JavaScript where WebAssembly is not allowed', () => {
    vi.stubGlobal('WebAssembly', undefined);
    const model = openEnglish(bytes);
    vi.unstubAllGlobals();
    expect('kernel' in model && model.kernel).toBe('plain');
  });
});

describe('parsing', () => {
  const [wasm, plain] = [open('wasm'), open('plain')];
  const anyWords = fc.array(
    fc.array(fc.oneof(anyText(12), fc.constantFrom('said', 'the', 'ten-year-old', ',')), {
      maxLength: 30,
    }),
    { maxLength: 6 },
  );

  it('gives the same answers from both kernels', () => {
    expect(plain.parse(SAMPLE_SENTENCES)).toEqual(wasm.parse(SAMPLE_SENTENCES));
    fc.assert(
      fc.property(anyWords, (sentences) => {
        expect(plain.parse(sentences)).toEqual(wasm.parse(sentences));
      }),
      { numRuns: 30 },
    );
  });

  it('gives one tree with one root a sentence, whatever the words', () => {
    fc.assert(
      fc.property(anyWords, (sentences) => {
        wasm.parse(sentences).forEach((parse, index) => {
          expect(isWhole(parse, sentences[index] ?? [])).toBe(true);
        });
      }),
    );
  });

  it('does not depend on what was parsed before or along with it', () => {
    const [first] = wasm.parse(SAMPLE_SENTENCES);
    wasm.parse(Array.from({ length: 900 }, (_, at) => Array.from({ length: 10 }, (__, word) => `w${at}-${word}`)));
    expect(wasm.parse(SAMPLE_SENTENCES.slice(0, 1))).toEqual([first]);
  });

  it.each([
    ['no words', []],
    ['an empty word', ['']],
    ['half of a surrogate pair', ['\ud800', 'said', '\udc00']],
    ['a word of ten thousand letters', ['x'.repeat(10_000), 'said', 'so']],
    ['a chain of five thousand hyphens', ['a-'.repeat(5000)]],
    ['two thousand words without a mark', Array.from({ length: 2000 }, () => 'word')],
  ])('takes %s', (_what, words) => {
    const [parse] = wasm.parse([words]);
    expect(isWhole(parse, words)).toBe(true);
  });

  it('knows who said it', () => {
    const words = 'The mayor said the bridge was closed .'.split(' ');
    const [parse] = wasm.parse([words]);
    expect(parse?.heads[2]).toBe(-1);
    expect(parse?.heads[1]).toBe(2);
    expect(parse?.labels[1]).toBe('nsubj');
    expect(parse?.labels[6]).toBe('ccomp');
    expect(parse?.tags[2]).toBe('VBD');
  });
});
