import { describe, expect, it } from 'vitest';
import type { Span } from '../../article/span.ts';
import { readText } from '../../pipeline.ts';
import { readFacts } from '../test-support/read-plain.ts';

const evaluative = (text: string): string[] => {
  const at = (span: Span): string => text.slice(span.start, span.end);
  return readFacts(text).framing.evaluative.map(
    (one) =>
      `${at(one.word)} | ${at(one.phrase)}${one.removable ? ' | removable' : ''}${one.neutral === null ? '' : ` | ${one.neutral}`}`,
  );
};

describe('the writer’s own judgements', () => {
  it.each([
    ['The mayor boldly rejected the plan.', ['boldly | boldly rejected | removable']],
    ['The brutal regime fell.', ['brutal | brutal regime | removable', 'regime | The brutal regime | government']],
    ['The so-called ‘freedom pass’ costs £9.', ['so-called | so-called ‘freedom pass’ | removable']],
    ['The minister slammed his rivals.', ['slammed | slammed | criticise']],
    ['The company squandered £3m.', ['squandered | squandered | spend']],
    ['The speech was, to say the least, long.', ['to say the least | to say the least']],
    ['Other towns have not stepped up to help.', ['stepped up | stepped up']],
    ['A mere 12 people came.', ['A mere | A mere 12 | removable']],
    ['The reforms were draconian.', ['draconian | draconian']],
    ['Thankfully, nobody was hurt.', ['Thankfully | Thankfully | removable']],
    ['It was a deadly war.', ['deadly | deadly war | removable']],
  ])('finds “%s”', (text, expected) => {
    expect(evaluative(text)).toEqual(expected);
  });

  it.each([
    ['a term of art', 'The new tax regime covers toxic waste and explosive devices.'],
    ['a literal verb', 'He slammed the door and blasted the rock.'],
    ['an increase', 'The council has stepped up patrols.'],
    ['a deadly fire', 'A deadly fire shut the plant.'],
    ['a name', 'The Radical Party met Heroes Football Club.'],
    ['a quotation', '“It is a shameful farce,” she said.'],
    ['what is reported', 'He said the plan was a disastrous mistake.'],
    ['a bird', 'The parrot saw a savage dog and trumpets.'],
    ['plain words', 'The severe flood was a record, critical and historic.'],
  ])('leaves %s alone', (_what, text) => {
    expect(evaluative(text)).toEqual([]);
  });
});

describe('the headline against the body', () => {
  it.each([
    [
      'Firm to close Halm plant',
      'The firm is considering closing its plant in Halm, two people said.',
      'firmer',
      'verb',
    ],
    ['Tea cuts risk of stroke', 'Drinking tea may cut the risk of stroke, a study suggests.', 'firmer', 'hedge'],
    [
      'Police arrest man over theft of swans',
      'Police arrested a man over the theft of two swans, a spokesman said.',
      'firmer',
      'source',
    ],
    [
      'Tea may cut risk of stroke, study suggests',
      'Drinking tea may cut the risk of stroke, a study suggests.',
      'equal',
      undefined,
    ],
    [
      'Tea may cut risk of stroke, study suggests',
      'Drinking tea cuts the risk of stroke, the study showed.',
      'softer',
      'hedge',
    ],
  ])('“%s” for “%s” is %s', (headline, body, firmness, reason) => {
    const found = readFacts(`# ${headline}\n\n${body}`).framing.headline?.compresses;
    expect(found?.firmness).toBe(firmness);
    if (reason !== undefined) expect(found?.because).toContain(reason);
  });

  it('compares nothing with a body about something else', () => {
    expect(readFacts('# Swans fly home\n\nThe council met on Monday.').framing.headline?.against).toEqual([]);
  });

  it('has nothing to say without a headline', () => {
    expect(readFacts('The council met on Monday.').framing.headline).toBeNull();
  });
});

describe('who is heard', () => {
  const text =
    '“We waited,” Ama Oduya said. Police said the pier was shut. The council blamed Lars Holm. Wexmore declined to comment.';
  const { framing, sources, entities } = readFacts(text);

  it('tells the quoted from those in the writer’s words', () => {
    const names = (ids: readonly string[]): string[] =>
      sources.filter((one) => ids.includes(one.id)).map((one) => one.canonical);
    expect(names(framing.quoted)).toEqual(['Ama Oduya']);
    expect(names(framing.reported).map((name) => name.toLowerCase())).toContain('police');
  });

  it('lists those who are only spoken of', () => {
    expect(entities.filter((one) => framing.spokenOf.includes(one.id)).map((one) => one.canonical)).toContain(
      'Lars Holm',
    );
  });
});

describe('signs of translation', () => {
  it.each([
    ['a word left as it was', 'The head fell into nemilístʹ in May.', ['nemilístʹ']],
    ['a word of another script', 'The sign said слово and no more.', ['слово']],
    ['a loan word', 'The café was a cliché, said his fiancée.', []],
    ['a name', 'José Muñoz left Málaga.', []],
  ])('%s', (_what, text, expected) => {
    expect(
      readFacts(text).framing.translation.untranslated.map(({ span }) => text.slice(span.start, span.end)),
    ).toEqual(expected);
  });

  it('tells what the article says of it', () => {
    const text = '“All is well,” a translation of the post said.';
    expect(readFacts(text).framing.translation.says?.map((span) => text.slice(span.start, span.end))).toContain(
      'a translation of',
    );
    expect(readFacts('All is well.').framing.translation.says).toBeNull();
  });

  it('knows a word that is explained on the spot', () => {
    const [word] = readFacts('They spoke of gemütlichkeit, or comfort, at home.').framing.translation.untranslated;
    expect(word?.glossed).toBe(true);
  });
});

describe('notices', () => {
  it('lets a notice at the head speak of the whole story', () => {
    const text =
      'OPINION\n\nA robot cannot wave\n\nThe robot at the corner of the school road waves at nobody all day long.\n\nIt will not wave tomorrow, the head teacher of the school said on Monday.';
    const [label] = readText({ text }).facts.framing.labels;
    expect([label?.kind, (label?.paragraphs.length ?? 0) >= 2]).toEqual(['opinion', true]);
  });
});

it('knows cues that vouch and cues that keep their distance', () => {
  const { framing } = readFacts('Ama Oduya explained that the dam leaked. Lars Holm claimed that it did not.');
  expect(framing.cues.map((one) => one.stance)).toEqual(['vouches', 'distances']);
});
