import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { atLeast, type Section } from './figure.ts';
import { factsOf } from './reader.ts';
import { parsePolnearScore } from './score-output.ts';
import { inScratch, mustExist, runScorer } from './scorer.ts';

const article = v.object({ id: v.string(), text: v.string() });

/** Attribution against a converted split of PolNeAR, reported speech only. Its texts are never shown. */
export const polnearSection = (file: string, dev: string): Section => {
  const rows = readFileSync(mustExist(file, 'it is the converted PolNeAR split'), 'utf8').split('\n').filter(Boolean);
  const lines = rows.map((row) => {
    const { id, text } = v.parse(article, JSON.parse(row));
    return JSON.stringify({ id, attributions: factsOf(text).attributions });
  });
  const scorer = process.env['POLNEAR_SCORER'] ?? resolve(dev, '../bench/polnear/score.mjs');
  const found = inScratch((place) => {
    writeFileSync(join(place, 'out.jsonl'), `${lines.join('\n')}\n`);
    return parsePolnearScore(runScorer(scorer, ['--speech', file, join(place, 'out.jsonl'), '--outermost']));
  });
  return {
    title: `PolNeAR, reported speech, outermost (${rows.length} articles)`,
    figures: [
      atLeast('attribution (content and source), F1', found.attribution, 85),
      atLeast('content, F1', found.content, 88),
      atLeast('source link, of those found', found.sourceLink, 95, ' %'),
    ],
  };
};
