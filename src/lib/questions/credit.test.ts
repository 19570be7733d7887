import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { contextOf, sourceOf } from './context.ts';
import { creditIn, creditLine, placesOf } from './credit.ts';

const english = shippedEnglish();

const contextFor = (body: string) =>
  contextOf(0, 'the article', readText({ text: `Pier at Brill to close\n\n${body}` }, english));

const creditsOf = (body: string): string[] => {
  const context = contextFor(body);
  return context.facts.attributions.flatMap((one) => {
    const source = sourceOf(context, one);
    return source ? [creditIn(context, one, source)] : [];
  });
};

describe('a credit', () => {
  it.each([
    ['Petra Vance, a plumber, said the pier was old.', ' (“Petra Vance, a plumber, said”)'],
    ['Dr Petra Vance told the court that the pier was old.', ' (“Dr Petra Vance told the court”)'],
    ['“It creaks like a gate,” the manager, Petra Vance, told this newspaper in June.', ' (“the manager, Petra Vance, told this newspaper in June”)'],
  ])('is shown as in %j', (body, shown) => expect(creditsOf(body)[0]).toBe(shown)); // prettier-ignore

  it('without a name goes with how the article names that source', () => {
    const [, credit] = creditsOf(
      'The mayor, Bram Ottley, said the pier was old. He warned that the roof of the hall would fall in.',
    );
    expect(credit).toBe(' (“He warned”: here “He” is “The mayor, Bram Ottley”)');
  });

  it('keeps the marks of the article paired', () => {
    const context = contextFor('The show quoted a “pier officer” as saying that gulls are “getting cleverer”.');
    const lines = context.facts.attributions.map((one) => creditLine(context, one) ?? '');
    expect(lines.some((line) => line.includes('a ‘pier officer’ as saying'))).toBe(true);
  });

  it('tells where words stand without telling them', () => {
    const context = contextFor('Petra Vance, a plumber, said the pier was old.');
    const [one] = context.facts.attributions;
    const source = one && sourceOf(context, one);
    expect(one && source && placesOf(context, one, source)[0]).toBe('after “Petra Vance, a plumber, said”');
  });
});
