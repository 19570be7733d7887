import { describe, expect, it } from 'vitest';
import { shippedEnglish } from '../../server/read-english.ts';
import { readLanguage } from '../../language/read-language.ts';
import { extractFacts } from '../extract-facts.ts';
import { toLines, type Line } from '../lines.ts';
import { plainArticle } from '../test-support/read-plain.ts';
import { cuesOf } from './line-cues.ts';
import { grow } from './grown.ts';
import { plantTrees } from './plant-trees.ts';
import { reportsIn } from './reports.ts';
import { TREE_RULES } from './rules.ts';

const english = shippedEnglish();

const linesOf = (text: string): Line[] => {
  const reading = readLanguage(plainArticle(text));
  return plantTrees(toLines(reading).lines, reading, english);
};

const foundBy = (id: string, text: string): number =>
  linesOf(text).reduce((sum, line) => {
    const grown = grow(line);
    const reports = grown === null ? [] : reportsIn(grown);
    const scene = { line, cues: cuesOf(line), outlet: null, grown, reports };
    return sum + (TREE_RULES.find((rule) => rule.id === id)?.find(scene).length ?? 0);
  }, 0);

const read = (text: string) =>
  extractFacts(readLanguage(plainArticle(text)), english).attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')),
  );

describe('each tree rule', () => {
  it.each(TREE_RULES.map(({ id, example }) => [id, example] as const))('%s finds its example: %s', (id, example) => {
    expect(foundBy(id, example)).toBeGreaterThan(0);
  });

  it.each(TREE_RULES.map(({ id, counterexample }) => [id, counterexample] as const))(
    '%s leaves alone: %s',
    (id, counterexample) => {
      expect(foundBy(id, counterexample)).toBe(0);
    },
  );
});

describe('what trees add to patterns', () => {
  it.each([
    [
      'the league, not the records that it runs',
      'The league that runs the records said that it regretted the mix-up.',
      ['The league', 'said', 'it regretted the mix-up'],
    ],
    [
      'a name behind a participle in commas',
      'The petition has 212 names. Its author, retired dentist Hal Moor, said it would grow.',
      ['Its author, retired dentist Hal Moor', 'said', 'it would grow'],
    ],
    [
      'a cue in the middle of a clause',
      'Recently, she said, the ferry has been late.',
      ['she', 'said', 'Recently … the ferry has been late'],
    ],
    [
      'a clause that a short quotation ends',
      'Mr Lund told the Lake Herald he was “not quite there yet” on the bridge.',
      ['Mr Lund', 'told', 'he was “not quite there yet” on the bridge'],
    ],
    [
      'a subject that a relative clause parts from its verb',
      'A council official, who asked for nothing, said the mayor had spoken to the union.',
      ['A council official, who asked for nothing', 'said', 'the mayor had spoken to the union'],
    ],
    [
      'a verb whose clause has lost its subject to “that”',
      'They changed a rule that she said would close the pier.',
      ['she', 'said', 'would close the pier'],
    ],
    [
      'an aside with “as”',
      'The numbers fell over the summer, as Ms Lund has acknowledged.',
      ['Ms Lund', 'acknowledged', 'The numbers fell over the summer'],
    ],
    [
      'words behind a preposition',
      'Other coaches pointed to earlier cases of cheating.',
      ['Other coaches', 'pointed', 'earlier cases of cheating'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toContainEqual(expected);
  });

  it('ends a claim where the main clause goes on', () => {
    expect(read('While both boards say the lake must be saved, they differ by degree.')).toContainEqual([
      'both boards',
      'say',
      'the lake must be saved',
    ]);
  });

  it.each([
    ['what would be said', 'The board would say that the lake was low.'],
    ['what was not said', 'The board did not say that the lake was low.'],
    ['what was left unsaid', 'The board gave the toll without saying how it was counted.'],
    ['people whom a participle describes', 'All four sailors reported missing are safe.'],
    ['what somebody asked for on their own behalf', 'The clerk asked not to be named.'],
  ])('takes no report from %s: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['lawyer', 'His lawyer confirmed to the Lake Herald that the pier had been sold.', 'stated'],
    ['papers', 'The papers appear to show that the pier had been sold.', 'hedged'],
  ])('knows what the %s said, and how firmly', (who, text, certainty) => {
    const { attributions, sources } = extractFacts(readLanguage(plainArticle(text)), english);
    const [one] = attributions;
    expect(sources.find(({ id }) => id === one?.sourceId)?.canonical).toContain(who);
    expect(one?.certainty).toBe(certainty);
  });

  it('gives to both what each of them did', () => {
    const text = 'The board and the council each accused the ferry firm of lying.';
    const { attributions, sources } = extractFacts(readLanguage(plainArticle(text)), english);
    expect(attributions.map(({ sourceId }) => sources.find(({ id }) => id === sourceId)?.canonical)).toEqual([
      'board and council',
    ]);
  });

  it('says how an article was read', () => {
    const reading = readLanguage(plainArticle('The board said the lake was low.'));
    expect([extractFacts(reading, english).reader, extractFacts(reading).reader]).toEqual(['trees', 'patterns']);
  });
});

describe('trees', () => {
  it.each([
    ['a quotation as one node', 'Police said the road was “slick as an eel” and “shut”.'],
    ['a quotation as a sentence of its own', '“The road is shut,” said Ama Oduya.'],
    ['marks alone', '“ ” … — , , !'],
    ['nested marks', '“She said ‘no’ and ‘never’,” he said.'],
    ['nothing', ''],
  ])('have one root and no circle: %s: %s', (_, text) => {
    for (const { tree, items } of linesOf(text)) {
      expect(tree?.heads).toHaveLength(items.length);
      items.forEach((__, item) => {
        let at = item;
        for (let steps = 0; steps < items.length; steps += 1) at = at < 0 ? at : (tree?.heads[at] ?? -1);
        expect(at).toBe(-1);
      });
    }
  });
});
