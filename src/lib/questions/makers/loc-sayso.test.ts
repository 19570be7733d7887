import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf, type Context } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { loc } from './loc.ts';
import { sayso } from './sayso.ts';

const english = shippedEnglish();

const read = (text: string): Context => contextOf(0, 'the article', readText({ text }, english));

const FLOOD = `Flood toll rises as river Ash breaks its banks

Three people have died after the river Ash burst its banks in the town of Brill.

The fire service said it had rescued 86 people by boat since Sunday. Crews from four counties are helping.

The storm cut off 3,200 homes in the village of Lower Marsh on Monday night, according to Northline Power. The company restored electricity to 2,700 of them by Tuesday evening.

Sable Insurance put the cost at £38m and later raised the figure to £45m. The government has set aside £12m for repairs and promised £5m for farmers.

The county council said it had opened six rest centres and that 450 people had spent the night in them. Dana Okoye, the council’s leader, said 19 schools would stay shut until Thursday.

Brill hospital cancelled 140 operations. Its chief nurse, Teo Lindqvist, said 32 patients had been moved to the city of Harle.`;

const ULTIMATUM = `Galdia refuses to give up port

Galdia on Thursday rejected an ultimatum from Rethany that it hand over the port city of Tolm by noon on Friday.

The ministers met in the city of Aldmoor on Tuesday. Ships left the city of Vass on Wednesday.`;

const passing = (drafts: readonly Draft[], context: Context): Draft[] =>
  drafts.filter((draft) => judge(draft, [context]) === null);

const stems = (drafts: readonly Draft[]): string => drafts.map((draft) => draft.stem).join('\n');

describe('LOC', () => {
  const context = read(FLOOD);
  const drafts = passing(loc.write(context), context);

  it('asks for figures with their claimants', () => {
    expect(stems(drafts)).toContain('how many people did the fire service say it had rescued by boat');
    expect(stems(drafts)).toContain('how many schools did Dana Okoye say would stay shut');
    expect(drafts.length).toBeGreaterThan(5);
  });

  it('never asks for a figure that was raised later', () => {
    expect(stems(drafts)).not.toContain('Sable Insurance');
    const keys = drafts.map((draft) => draft.options.find((option) => option.correct)?.text);
    expect(keys).not.toContain('£38m');
    expect(keys).not.toContain('£45m');
  });

  it('gives options of one form, none of which stands in the stem', () => {
    for (const { options, stem } of drafts) {
      expect(new Set(options.map(({ text }) => /\d/u.test(text))).size).toBe(1);
      for (const { text } of options) expect(stem).not.toContain(` ${text} `);
    }
  });

  it('knows which city faced the ultimatum', () => {
    const other = read(ULTIMATUM);
    const [draft] = passing(loc.write(other), other);
    expect(draft?.stem).toBe('Which city, according to the article, faced an ultimatum from Rethany?');
    expect(draft?.options.map(({ text, correct }) => `${text}${correct ? ' ✔' : ''}`)).toEqual([
      'Tolm ✔',
      'Aldmoor',
      'Vass',
    ]);
  });

  it('writes nothing from a reading without trees that it cannot prove', () => {
    const plain = contextOf(0, 'the article', readText({ text: FLOOD }));
    expect(loc.write(plain)).toEqual([]);
  });
});

describe('SAYSO', () => {
  const context = read(FLOOD);
  const drafts = passing(sayso.write(context), context);

  const turned = drafts.filter((draft) => !draft.scale);

  it('shows three statements of like length, of which one alone agrees or differs', () => {
    expect(turned.length).toBeGreaterThan(0);
    for (const { options } of turned) {
      const lengths = options.map(({ text }) => text.length);
      expect(Math.max(...lengths)).toBeLessThan(2 * Math.min(...lengths) + 1);
      const sound = options.filter(({ because }) => /matches the article/u.test(because));
      expect([1, 2]).toContain(sound.length);
      expect(sound.length === 1).toBe(sound[0]?.correct);
    }
  });

  it('gives each reason with the words of the article', () => {
    for (const { options } of drafts.filter(({ scale, absence }) => scale && !absence))
      for (const { because } of options) expect(because).toMatch(/“[^”]{12,}”/u);
  });

  it('has no more statements that are as the article has them than others, but for one', () => {
    const keys = drafts.filter((draft) => draft.scale).map(({ options }) => options.findIndex((one) => one.correct));
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter((key) => key === 0).length).toBeLessThanOrEqual(Math.max(1, keys.filter(Boolean).length));
  });

  it('shows no statement twice', () => {
    const starts = turned.flatMap(({ options }) => options.map(({ evidence }) => evidence[0]?.start));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('changes nothing that is said of a person', () => {
    const changed = turned.flatMap(({ options }) =>
      options.filter(({ because }) => !/matches the article/u.test(because)),
    );
    for (const { text } of changed) expect(text).not.toMatch(/Okoye|Lindqvist/u);
  });

  it('puts no statement of a figure that was raised later', () => {
    const shown = drafts.map((draft) => `${draft.stem} ${draft.options.map(({ text }) => text).join(' ')}`).join('\n');
    expect(shown).not.toMatch(/£38m|£45m/u);
  });

  it('makes nothing of a fraction, and puts no exact number behind “about”', () => {
    const told = read(`A trial of walks in Brill

The volunteers of the trial in Brill were aged between 35 and 70, and two thirds were women.

The trial in Brill questioned 1,204 voters and 560 pupils.

The commission said it expected to open about 3,400 polling stations in Brill.`);
    const shown = passing([...sayso.write(told), ...loc.write(told)], told);
    expect(stems(shown)).not.toMatch(/three thirds|how many thirds|about 1,204/u);
  });
});
