import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { contextOf, sourceOf } from './context.ts';
import { denialsOf, retold } from './retold.ts';

const english = shippedEnglish();

const contextFor = (body: string) =>
  contextOf(0, 'the article', readText({ text: `Fire spreads in Halm\n\n${body}` }, english));

/** Who denies the first claim of an article. */
const denierOf = (body: string): string[] => {
  const context = contextFor(body);
  const [claim] = context.facts.attributions;
  return claim
    ? denialsOf(context, claim)
        .flatMap(({ sourceId }) => context.sources.get(sourceId ?? '')?.canonical ?? [])
        .slice(0, 1)
    : [];
};

const toldOf = (body: string): (string | null)[] => {
  const context = contextFor(body);
  return context.facts.attributions.flatMap((one) => {
    const source = sourceOf(context, one);
    return source ? [retold(context, source, one)] : [];
  });
};

const ACCUSED = 'The mayor, Petra Vance, accused Gridway of ignoring warnings about the cables.';
const BETWEEN = 'Bram Ottley, a shepherd, said that the dry grass had burned for days.';

describe('a denial', () => {
  it('right behind a claim is found', () => {
    expect(denierOf(`${ACCUSED} Gridway denied the accusation.`)).toEqual(['Gridway']);
  });

  it('of an accusation is none of a request', () => {
    expect(
      denierOf('The mayor, Petra Vance, asked Gridway to replace the cables. Gridway denied the accusation.'),
    ).toEqual([]);
  });

  it('is found behind another speaker where noun and name leave no other claim', () => {
    expect(denierOf(`${ACCUSED}\n\n${BETWEEN}\n\nGridway denied the accusation.`)).toEqual(['Gridway']);
    expect(denierOf(`${ACCUSED}\n\n${BETWEEN}\n\nGridway denied the report.`)).toEqual([]);
  });
});

describe('what a source is credited with', () => {
  it('is told without what the writer adds', () => {
    expect(
      toldOf('The mayor, Petra Vance, claimed that Gridway had closed four plants, a tally the firm disputes.')[0],
    ).toBe('Petra Vance claimed that Gridway had closed four plants.');
  });

  it('is no saying where only some words of a sentence are printed', () => {
    expect(toldOf('Police “had not thought to mention it”, they said.')[0] ?? '').not.toMatch(
      /quoted as saying “\p{Ll}/u,
    );
  });

  it('has double marks, whichever the article uses', () => {
    expect(toldOf('The mayor, Petra Vance, said the money was ‘better spent on roofs’.')).toEqual([
      'Petra Vance said that the money was “better spent on roofs”.',
    ]);
  });

  it('is written where it was written', () => {
    expect(toldOf('“Nobody has cleaned the cables since the summer,” Petra Vance wrote.')).toEqual([
      'Petra Vance wrote “Nobody has cleaned the cables since the summer”.',
    ]);
  });
});
