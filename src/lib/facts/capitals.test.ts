import { describe, expect, it } from 'vitest';
import { countryOfCapital, seatLabel } from './capitals.ts';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { tellingBy } from './test-support/told.ts';

const english = shippedEnglish();
const toldOf = tellingBy((text) => readText({ text }, english).facts);

describe('a capital', () => {
  it.each([
    ['Moscow', '', 'Russia'],
    ['Lorburg', 'The Varnian capital, Lorburg, was quiet. Varnia is small.', 'Varnia'],
    ['Lorburg', 'They met in Lorburg, the capital of Varnia.', 'Varnia'],
    ['Lorburg', 'They met in Varnia’s capital, Lorburg.', 'Varnia'],
  ])('%s is of the country that the words “%s” tell', (city, text, country) => {
    expect(countryOfCapital(city, text)).toBe(country);
  });

  it.each([
    ['Lorburg', 'A Varnian ship left Lorburg.'],
    ['Kell', 'Zembria’s embassy in Kell is shut.'],
  ])('%s is nobody’s by the words “%s”', (city, text) => {
    expect(countryOfCapital(city, text)).toBeNull();
  });

  it('names the office that sits there, and no embassy', () => {
    expect(seatLabel('foreign ministry in Moscow', '')).toBe('Russia’s foreign ministry');
    expect(seatLabel('central bank in London', '')).toBe('British central bank');
    expect(seatLabel('embassy in Moscow', '')).toBe('embassy in Moscow');
    expect(seatLabel('foreign ministry in Kell', '')).toBe('foreign ministry in Kell');
  });

  it('makes an office one source, whichever way it is named', () => {
    const text = 'The foreign ministry in Moscow was calm. Russia’s foreign ministry said that it was late.';
    expect(toldOf(text, 'it was late')?.chain).toBe('Russian foreign ministry');
    expect(toldOf('The foreign ministry in Moscow said that it was late.', 'it was late')?.chain).toBe(
      'Russian foreign ministry',
    );
  });
});
