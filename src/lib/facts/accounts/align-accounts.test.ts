import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice, type Span } from '../../article/span.ts';
import { readText } from '../../pipeline.ts';
import type { Account, Alignment, Sides } from './account.ts';
import { alignAccounts } from './align-accounts.ts';
import { plainAccount } from './test-support/plain-account.ts';

const FOLDER = new URL('../../../../tests/fixtures/accounts/pairs/', import.meta.url);

const accountOf = (name: string): Account => readText({ text: readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8') });

/** Both accounts of a made-up pair. */
const pairOf = (name: string): readonly [Account, Account] => [accountOf(`${name}a`), accountOf(`${name}b`)];

const wordsOf = ([a, b]: readonly [Account, Account], sides: Sides): readonly [string, string] => [
  slice(a.article.text, sides.a),
  slice(b.article.text, sides.b),
];

const conflictsOf = (pair: readonly [Account, Account]): string[] =>
  alignAccounts(...pair).conflicts.map((one) => `${one.kind}: ${wordsOf(pair, one.values).join(' | ')}`);

describe('two accounts of a leaking dam', () => {
  const pair = pairOf('flood');
  const alignment = alignAccounts(...pair);

  it.each([
    'name: Lorna Keene | Lorna Keane',
    'name: Tobias Grange | Tobias Grainge',
    'figure: About 1,200 | More than 2,000',
    'figure: 6 feet | 4 feet',
    'time: 11:40 p.m. | just after midnight',
    'version: injuries | treated for',
    'version: slowing | faster',
  ])('differ on %s', (conflict) => {
    expect(conflictsOf(pair)).toContain(conflict);
  });

  it('quote one sentence in two ways', () => {
    const quoted = alignment.conflicts.filter((one) => one.kind === 'quotation').map((one) => wordsOf(pair, one));
    expect(quoted).toEqual([
      ['We would rather move people twice than bury them once', "We'd sooner move folks twice than bury them once"],
    ]);
  });

  it('agree that the governor comes on Thursday', () => {
    const shared = alignment.shared.map((one) => wordsOf(pair, one));
    expect(shared).toContainEqual([
      'Governor Ruth Maddox is expected to visit on Thursday',
      'The governor, Ruth Maddox, will tour the area Thursday',
    ]);
  });

  it('have facts of their own', () => {
    expect(alignment.onlyA.map((one) => slice(pair[0].article.text, one.span))).toContain(
      'She said buses had taken most families to the high school gym',
    );
    expect(alignment.onlyB.map((one) => slice(pair[1].article.text, one.span))).toContain(
      'Farmer Ned Oakley said he had left 30 goats behind',
    );
  });

  it('rest on one sheriff', () => {
    expect(alignment.origins.map((one) => one.name)).toContain('Lorna Keene');
  });
});

describe('two accounts of a study', () => {
  const pair = pairOf('study');

  it('differ on every figure that they give differently', () => {
    expect(conflictsOf(pair)).toEqual(
      expect.arrayContaining([
        'figure: 212 | more than 300',
        'figure: 14 per cent | 41 per cent',
        'time: 20 minutes | half an hour',
        'version: Fund | Shoes',
      ]),
    );
  });

  it('do not differ on the 2,000 people of the next trial', () => {
    expect(conflictsOf(pair).filter((one) => one.includes('2,000'))).toEqual([]);
  });
});

describe('what a screen and a question may rely on', () => {
  it('says nothing of two articles about two events', () => {
    const { related, shared, conflicts, onlyA } = alignAccounts(pairOf('flood')[0], pairOf('trial')[1]);
    expect({ related, shared, conflicts, onlyA }).toEqual({ related: false, shared: [], conflicts: [], onlyA: [] });
  });

  it('finds no conflict between an article and itself', () => {
    const [one] = pairOf('jobs');
    const { conflicts, framing, onlyA, onlyB } = alignAccounts(one, one);
    expect({ conflicts, framing, onlyA, onlyB }).toEqual({ conflicts: [], framing: [], onlyA: [], onlyB: [] });
  });

  it('gives the same answer twice', () => {
    const pair = pairOf('whale');
    expect(alignAccounts(...pair)).toEqual(alignAccounts(...pair));
  });

  it('takes an account without a word', () => {
    expect(alignAccounts(plainAccount(''), pairOf('whale')[0]).related).toBe(false);
  });

  it('keeps its spans inside the texts, whatever they are', { timeout: 30_000 }, () => {
    const texts = ['flood', 'match', 'fire'].flatMap((name) => pairOf(name).map((one) => one.article.text));
    const cut = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(900),
      fc.nat(900),
      fc.constantFrom('', '”', '“', '\n\n', ' 7 ', '—'),
    );
    const mangled = cut.map(([text, from, to, mark]) => text.slice(0, from) + mark + text.slice(to));
    fc.assert(
      fc.property(mangled, mangled, (a, b) => {
        const pair = [plainAccount(a), plainAccount(b)] as const;
        const alignment = alignAccounts(...pair);
        expect(spansOf(alignment, 'a').every((span) => lies(span, a))).toBe(true);
        expect(spansOf(alignment, 'b').every((span) => lies(span, b))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

const lies = (span: Span, text: string): boolean => span.start >= 0 && span.start < span.end && span.end <= text.length;

const spansOf = (one: Alignment, side: 'a' | 'b'): Span[] => [
  ...one.shared.map((item) => item[side]),
  ...[...one.conflicts, ...one.framing].flatMap((item) => [item[side], item.values[side]]),
  ...one.origins.map((item) => item[side]),
  ...(side === 'a' ? one.onlyA : one.onlyB).map((item) => item.span),
];
