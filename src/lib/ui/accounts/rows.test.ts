import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignAccounts } from '../../facts/accounts/align-accounts.ts';
import { readText } from '../../pipeline.ts';
import { packArticle } from '../../questions/pack-article.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import type { Account } from '../engine-type.ts';
import { GROUPS, inGroup, rowsOf, type Row } from './rows.ts';

const english = shippedEnglish();
const read = (name: string) =>
  readText(
    { text: readFileSync(new URL(`../../../../tests/fixtures/accounts/pairs/${name}.txt`, import.meta.url), 'utf8') },
    english,
  );
const [a, b] = [read('ferrya'), read('ferryb')];
const accountOf = (each: typeof a): Account => ({ article: packArticle(each), facts: each.facts });
const alignment = alignAccounts(a, b);
const rows = rowsOf([accountOf(a), accountOf(b)], alignment);
const wordsOf = ({ a: inA, b: inB }: Row): readonly (string | null)[] => [
  inA && a.article.text.slice(inA.span.start, inA.span.end),
  inB && b.article.text.slice(inB.span.start, inB.span.end),
];

describe('rowsOf', () => {
  it('loses nothing of the comparison but the headlines, which stand elsewhere', () => {
    const { shared, conflicts, framing, onlyA, onlyB, origins } = alignment;
    const headlines = framing.filter(({ kind }) => kind === 'headline').length;
    const all = [shared, conflicts, framing, onlyA, onlyB, origins].flat().length;
    expect(rows).toHaveLength(all - headlines);
    expect(GROUPS.flatMap((group) => inGroup(rows, group))).toHaveLength(rows.length);
  });

  it('lights the words that differ, not the whole of what is quoted', () => {
    const time = rows.find(({ kind }) => kind === 'time');
    expect(time?.a?.lit && a.article.text.slice(time.a.lit.start, time.a.lit.end)).toBe('6.40am');
    expect(time?.b?.lit && b.article.text.slice(time.b.lit.start, time.b.lit.end)).toBe('shortly after 7am');
  });

  it('says who is credited with it, or that nobody is', () => {
    const told = rows.find((row) => wordsOf(row)[0]?.includes('people had sung'));
    expect(told?.a?.credit).toMatchObject({ name: 'Elspeth Gow', certainty: 'stated' });
    const own = rows.find((row) => wordsOf(row)[0]?.includes('has sent two inspectors'));
    expect(own?.a?.credit).toBeNull();
  });

  it('leaves the other side empty where only one account says it', () => {
    for (const row of inGroup(rows, 'only-a')) expect(row.b).toBeNull();
    for (const row of inGroup(rows, 'only-b')) expect(row.a).toBeNull();
  });

  it('gives every row a key of its own', () => expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length));
});
