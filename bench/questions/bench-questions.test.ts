import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { THREE_SPEAKERS } from '../../src/lib/questions/examples.ts';
import { printTable } from '../facts/figure.ts';
import { findingOf } from './answerability.ts';
import { claimAsFact, isGivenAway, spansOff } from './checks.ts';
import { counted, mean, percent } from './counts.ts';
import { panelItem, printPanel } from './panel.ts';
import { articlesIn, pairsIn, runOf, shownIn, type Shown } from './run.ts';
import { articleSection, blindSection, cueSection, faultSection, flawSection, gateSection } from './sections.ts';
import { printSheet } from './sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-questions-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['1a', '1b', '2']) writeFileSync(join(folder, `${name}.txt`), THREE_SPEAKERS);

const run = runOf({ name: 'pool', files: [join(folder, '2.txt')] }, 6, null);
const shown = shownIn([run]);
const [first] = shown;
const changed = (change: Partial<Shown['question']>): Shown => {
  if (!first) throw new Error('Expected the example to yield a question.');
  return { run, question: { ...first.question, ...change } };
};

describe('the questions bench', () => {
  it('finds articles and pairs in a folder, and leaves out those kept aside', () => {
    expect(articlesIn(folder, ['1']).map(({ name }) => name)).toEqual(['2']);
    expect(pairsIn(folder).map(({ name, files }) => [name, files.length])).toEqual([['pair 1', 2]]);
  });

  it('finds nothing wrong with the passages and claims of an example', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const one of shown) expect([spansOff(one), claimAsFact(one), isGivenAway(one)]).toEqual([0, false, false]);
  });

  it('sees a passage that begins inside a sentence', () => {
    const [passage] = first?.question.evidence ?? [];
    expect(passage).toBeDefined();
    if (passage) expect(spansOff(changed({ evidence: [{ ...passage, start: passage.start + 3 }] }))).toBeGreaterThan(0);
  });

  it('sees a claim without its claimant', () => {
    const facts = shown.find(({ question }) => question.facts.some((id) => id.startsWith('a')))?.question.facts ?? [];
    const stem = 'Why was the pool shut, by the article?';
    expect(claimAsFact(changed({ kind: 'GAP', facts, evidence: [], stem, options: [], explanation: '' }))).toBe(true);
  });

  it('sees a key that another stem holds', () => {
    const options = [{ text: 'the deep end', correct: true, because: '', evidence: [] }];
    const key = changed({ id: 'q8', kind: 'LOC', scale: false, key: [0], options }).question;
    const other = { ...key, id: 'q9', stem: 'Who, according to the article, shut the deep end of the pool?' };
    expect(isGivenAway({ run: { ...run, pack: { ...run.pack, questions: [key, other] } }, question: key })).toBe(true);
  });

  it('reads the passages again and is silent where they credit nobody', () => {
    expect(findingOf(changed({ facts: [] }), null)).toBeNull();
    for (const one of shown) expect([null, 'agrees', 'silent']).toContain(findingOf(one, null));
  });

  it('prints one table, a sheet and a list for a panel', () => {
    const table = printTable([
      articleSection([run]),
      gateSection([run]),
      flawSection(shown),
      blindSection(shown),
      cueSection(shown),
      faultSection(shown),
    ]);
    expect(table).toContain('BLIND SOLVER (CHANCE 33.3 %)');
    expect(printSheet([run])).toContain(`### 1. ${first?.question.stem ?? ''}`);
    expect(JSON.parse(printPanel(shown))).toEqual(shown.map(panelItem));
  });

  it('counts, and takes nothing of nothing for nothing', () => {
    expect(counted(['b', 'a', 'b'])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
    expect([percent(1, 4), percent(0, 0), mean([]), mean([1, 3])]).toEqual([25, 0, 0, 2]);
  });
});
