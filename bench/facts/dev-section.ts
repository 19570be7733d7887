import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Asked } from './arguments.ts';
import { atLeast, atMost, held, type Section } from './figure.ts';
import { factsOf } from './reader.ts';
import { type DevScore, parseDevScore } from './score-output.ts';
import { inScratch, mustExist, runScorer } from './scorer.ts';

/** Articles kept aside while rules are tuned: only their totals are ever shown. */
const KEPT_ASIDE = ['03', '06', '09', '11'];

type Gold = { readonly id: string; readonly file: string; readonly line: string };

const readGold = (folder: string): readonly Gold[] =>
  readdirSync(mustExist(join(folder, 'articles'), 'it holds the gold articles'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, 2);
      const text = readFileSync(join(folder, 'articles', file), 'utf8');
      return { id, file, line: JSON.stringify({ id, ...factsOf(text) }) };
    });

/** Runs the scorer over some of the articles, in a folder that holds only those. */
const score = (folder: string, gold: readonly Gold[], flags: readonly string[] = []): string =>
  inScratch((place) => {
    for (const name of ['articles', 'gold']) mkdirSync(join(place, name));
    for (const { id, file } of gold) {
      cpSync(join(folder, 'articles', file), join(place, 'articles', file));
      cpSync(join(folder, 'gold', `${id}.json`), join(place, 'gold', `${id}.json`));
    }
    writeFileSync(join(place, 'out.jsonl'), `${gold.map(({ line }) => line).join('\n')}\n`);
    const scorer = process.env['SCORER'] ?? resolve(folder, '../bench/score-facts.mjs');
    return runScorer(scorer, [place, join(place, 'out.jsonl'), ...flags]);
  });

const section = (title: string, found: DevScore): Section => ({
  title,
  figures: [
    atLeast('attribution (content and source), F1', found.attribution, 92),
    atLeast('content, F1', found.content, 95),
    atLeast('chains of two or more, right', found.chains, 90, ' %'),
    atLeast('certainty, of those found', found.certainty, 92, ' %'),
    atLeast('full name, of those found', found.canonical, 95, ' %'),
    atMost('traps taken for speech', found.traps, 3, ' %'),
    held('spans out of range', String(found.spansOff), '0', found.spansOff === 0),
  ],
});

/** Attribution against the gold articles: of those named, or of all, of those tuned on and of those kept aside. */
export const devSections = ({ dev, ids, list }: Pick<Asked, 'dev' | 'ids' | 'list'>): readonly Section[] => {
  const gold = readGold(dev);
  const measure = (title: string, some: readonly Gold[]): Section =>
    section(`${title} (${some.length} articles)`, parseDevScore(score(dev, some)));
  const tuned = gold.filter(({ id }) => !KEPT_ASIDE.includes(id) && (ids.length === 0 || ids.includes(id)));
  if (list && tuned.length > 0) console.log(score(dev, tuned, ['--list']));
  if (ids.length > 0)
    return [
      measure(
        ids.join(', '),
        gold.filter(({ id }) => ids.includes(id)),
      ),
    ];
  return [
    measure('gold articles, all', gold),
    measure('tuned on', tuned),
    measure(
      'kept aside',
      gold.filter(({ id }) => KEPT_ASIDE.includes(id)),
    ),
  ];
};
