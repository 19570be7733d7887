import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import type { Slot } from './asking/slot.ts';
import { contextOf } from './context.ts';
import { madeValues } from './made-values.ts';

const made = (key: string, form: Slot['form'], text = ''): string[] =>
  madeValues(
    contextOf(0, 'the article', readText({ text: `A report\n\nNothing is told here. ${text}\n` }, null)),
    key,
    form,
  );

describe('values made up where the text has too few', () => {
  it.each<[string, Slot['form'], readonly string[]]>([
    ['400', 'number', ['300', '500', '200', '600', '700']],
    ['£2.5m', 'money', ['£1.9m', '£3.1m', '£1.5m', '£3.8m', '£4.4m']],
    ['Six weeks', 'duration', ['four weeks', 'eight weeks', 'nine weeks', 'three weeks', 'ten weeks']],
    ['3 March', 'date', ['10 March', '8 March', '14 March']],
    ['5.20am', 'moment', ['3.20am', '6.20am', '7.20am', '4.20am']],
    ['January', 'month', ['March', 'February', 'April']],
  ])('of %s as %s are %j', (key, form, values) => {
    expect(made(key, form)).toEqual(values);
  });

  it('are none that the text has', () => {
    expect(made('400', 'number', 'There were 300 of them.')).not.toContain('300');
  });

  it('never give more than all of something', () => {
    expect(made('95%', 'percent').every((text) => Number(text.replace('%', '')) < 100)).toBe(true);
  });

  it('lie before the last year of the text, when a new one is asked for', () => {
    expect(made('2024', 'year').every((text) => Number(text) < 2024)).toBe(true);
  });

  it('lie on both sides of a year', () => {
    const years = made('1874', 'year').map(Number);
    expect(years.some((year) => year < 1874) && years.some((year) => year > 1874)).toBe(true);
  });

  it('are none for a name', () => {
    expect(made('Brill', 'name')).toEqual([]);
  });
});
