// npm run bench:figures -- GOLD_DIR [SAMPLES_DIR] — times and quantities against gold.
// GOLD_DIR holds articles/NN-*.txt and gold/NN.json (timesAndQuantities: text, what); SAMPLES_DIR holds articles/ and gold/article-N.json.
// FIGURES=list prints every figure of the articles that are tuned on; those kept aside are only counted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../src/lib/facts/events/figure.ts';
import { openEnglish } from '../src/lib/language/model/open-english.ts';
import { readText as readWith, type Read } from '../src/lib/pipeline.ts';

// READER=patterns reads without the English model.
const opened =
  process.env['READER'] === 'patterns' ? null : openEnglish(readFileSync('static/english/english-1.model'));
if (opened !== null && 'rejected' in opened) console.error(opened.message);
const english = opened === null || 'rejected' in opened ? null : opened;
const readText = ({ text }: { text: string }): Read => readWith({ text }, english);

const KEPT_ASIDE = ['03', '06', '09', '11'];
const [folder, samples] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder that holds articles/ and gold/.');
  process.exit(2);
}

type Gold = { readonly text: string; readonly what: string };
type Tally = {
  gold: number;
  found: number;
  tied: number;
  byOf: number;
  predicted: number;
  unlisted: number;
  withOf: number;
};

const LIGHT = new Set(
  'a an the of in on at by for to and or was were is are be been when which that from with as its it has had how long date time'.split(
    ' ',
  ),
);
const stemsOf = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !LIGHT.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/u, '').slice(0, 6));

/** Where a gold text stands: the first place that no earlier gold text has taken. */
const placesOf = (text: string, golds: readonly Gold[]) => {
  const taken = new Set<number>();
  return golds.map((gold) => {
    let at = text.indexOf(gold.text);
    while (at >= 0 && taken.has(at)) at = text.indexOf(gold.text, at + 1);
    if (at >= 0) taken.add(at);
    return { gold, start: at, end: at + gold.text.length };
  });
};

const wordsOf = (text: string, figure: Figure): string =>
  [figure.of, figure.whose, figure.event, figure.place]
    .map((span) => (span === null ? '' : text.slice(span.start, span.end)))
    .join(' ');

const score = (name: string, list: boolean): Tally => {
  const text = readFileSync(join(String(folder), 'articles', name), 'utf8');
  const gold: { timesAndQuantities: Gold[] } = JSON.parse(
    readFileSync(join(String(folder), 'gold', `${name.slice(0, 2)}.json`), 'utf8'),
  );
  const { facts } = readText({ text });
  const places = placesOf(text, gold.timesAndQuantities);
  const hits = places.map((place) =>
    facts.figures.filter((one) => one.span.start < place.end && place.start < one.span.end),
  );
  const tied = places.map((place, i) => {
    const wanted = new Set(stemsOf(place.gold.what));
    return (hits[i] ?? []).some((one) => stemsOf(wordsOf(text, one)).some((stem) => wanted.has(stem)));
  });
  const byOf = places.filter((place, i) => {
    const wanted = new Set(stemsOf(place.gold.what));
    const words = (hits[i] ?? []).map(({ of }) => (of === null ? '' : text.slice(of.start, of.end))).join(' ');
    return stemsOf(words).some((stem) => wanted.has(stem));
  }).length;
  const listed = new Set(hits.flat().map((one) => one.id));
  if (list) {
    console.log(`\n-- ${name}`);
    places.forEach((place, i) => {
      if ((hits[i] ?? []).length === 0) console.log(`MISSED  ${place.gold.text}  (${place.gold.what})`);
      else if (tied[i] !== true) console.log(`UNTIED  ${place.gold.text}  (${place.gold.what})`);
    });
    for (const one of facts.figures) {
      const at = (span: { start: number; end: number } | null): string =>
        span === null ? '–' : text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      const who = facts.attributions.find((each) => each.id === one.claimant);
      const source = facts.sources.find((each) => each.id === who?.sourceId)?.canonical ?? '–';
      console.log(
        `${listed.has(one.id) ? ' ' : '+'} ${one.id} ${one.kind} [${at(one.span)}]${one.deadline ? ' DEADLINE' : ''} of [${at(one.of)}] ${one.rule ?? ''} | event [${at(one.event)}] | whose [${at(one.whose)}] | in ${at(one.place)} | by ${source}${one.supersededBy ? ` | now ${one.supersededBy}` : ''}${one.revision ? ` | ${at(one.revision)}` : ''}`,
      );
    }
    for (const one of facts.events) {
      const at = (span: { start: number; end: number } | null): string =>
        span === null ? '–' : text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      console.log(
        `  EVENT ${one.kind} [${at(one.cue)}] by [${at(one.by)}] to [${at(one.to)}] in [${at(one.place)}] when ${one.when ?? '–'} deadline ${one.deadline ?? '–'} open [${at(one.open)}]`,
      );
    }
  }
  return {
    gold: places.length,
    found: hits.filter((one) => one.length > 0).length,
    tied: tied.filter(Boolean).length,
    byOf,
    predicted: facts.figures.length,
    unlisted: facts.figures.length - listed.size,
    withOf: facts.figures.filter((one) => one.of !== null).length,
  };
};

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({
    gold: a.gold + b.gold,
    found: a.found + b.found,
    tied: a.tied + b.tied,
    byOf: a.byOf + b.byOf,
    predicted: a.predicted + b.predicted,
    unlisted: a.unlisted + b.unlisted,
    withOf: a.withOf + b.withOf,
  }));

const print = (title: string, { gold, found, tied, byOf, predicted, unlisted, withOf }: Tally): void => {
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `${title}: gold found ${found}/${gold} (${percent(found, gold)}), of those “of” names what gold names ${byOf} (${percent(byOf, found)}), with clause, owner and place ${tied} (${percent(tied, found)}); ` +
      `${predicted} figures, ${withOf} with what they belong to, ${unlisted} not in gold`,
  );
};

const names = readdirSync(join(folder, 'articles'))
  .filter((name) => name.endsWith('.txt'))
  .sort();
const isAside = (name: string): boolean => KEPT_ASIDE.includes(name.slice(0, 2));
const tuned = names.filter((name) => !isAside(name)).map((name) => score(name, process.env['FIGURES'] === 'list'));
print('tuned on', sum(tuned));
if (process.env['ASIDE'] === 'count') print('kept aside', sum(names.filter(isAside).map((name) => score(name, false))));

/** What the two sample articles must show. */
const check = ({ article, facts }: Read, index: number): void => {
  const at = (span: { start: number; end: number } | null | undefined): string =>
    span ? article.text.slice(span.start, span.end) : '–';
  const sourceOf = (id: string | null): string => {
    const chain = facts.attributions.find((one) => one.id === id)?.chain ?? [];
    return chain.map((each) => facts.sources.find((one) => one.id === each)?.canonical ?? '?').join(' < ');
  };
  console.log(`\nsample ${index}`);
  for (const one of facts.events.filter((each) => /ultimatum|demand|offer|deadline/u.test(each.kind)))
    console.log(
      `  ${one.kind} by [${at(one.by)}] about [${at(one.place)}] deadline [${at(facts.figures.find((each) => each.id === one.deadline)?.span)}] from ${sourceOf(one.claimant)}`,
    );
  for (const one of facts.figures.filter((each) => each.deadline))
    console.log(
      `  deadline [${at(one.span)}] of [${at(one.of)}] whose [${at(one.whose)}] claimed by ${sourceOf(one.claimant)}`,
    );
  console.log(`  evaluative: ${facts.framing.evaluative.map((one) => at(one.phrase)).join(' · ')}`);
  for (const one of facts.framing.headline?.against ?? [])
    console.log(
      `  headline is ${one.firmness} (${one.because.join(', ')}: ${one.words.map(at).join(', ')}) than “${at(one.passage).slice(0, 90)}” ${sourceOf(one.attribution)}`,
    );
  const { translation } = facts.framing;
  console.log(
    `  translation: says ${(translation.says ?? []).map(at).join(' · ') || '–'}; untranslated ${translation.untranslated.map((one) => at(one.span)).join(' · ') || '–'}; calques ${translation.calques.map(at).join(' · ') || '–'}`,
  );
  const named = (ids: readonly string[]): string =>
    ids
      .map(
        (id) =>
          facts.entities.find((one) => one.id === id)?.canonical ??
          facts.sources.find((one) => one.id === id)?.canonical,
      )
      .join(', ');
  console.log(
    `  quoted: ${named(facts.framing.quoted)}\n  only reported: ${named(facts.framing.reported)}\n  spoken of: ${named(facts.framing.spokenOf)}\n  unheard: ${named(facts.framing.unheard)}`,
  );
  console.log(
    `  labels: ${facts.framing.labels.map((one) => `${one.kind} over ${one.paragraphs.length} paragraphs`).join(', ') || '–'}`,
  );
};
if (samples !== undefined)
  readdirSync(join(samples, 'articles'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .forEach((name, index) => {
      check(readText({ text: readFileSync(join(samples, 'articles', name), 'utf8') }), index);
    });
