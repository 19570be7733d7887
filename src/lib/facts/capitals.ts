import { COUNTRY_DEMONYMS, COUNTRY_OF_CAPITAL } from '../language/words/places.ts';
import { HOME_OFFICES, readNationality } from './demonyms.ts';

// A name, or the words of a country: "Varnia", "Varnian".
const NAME = '(\\p{Lu}\\p{L}{3,})';

/** What an article says of a capital, each with the country or its adjective in the first group. */
const saysWhose = (city: string): readonly RegExp[] => [
  new RegExp(`${NAME}[’']s capital,? (?:city )?(?:of )?${city}\\b`, 'u'),
  new RegExp(`\\b${city}, (?:which is )?${NAME}[’']s capital`, 'u'),
  new RegExp(`\\b${city}, (?:which is )?the capital of ${NAME}`, 'u'),
  new RegExp(`the capital of ${NAME}, ${city}\\b`, 'u'),
  new RegExp(`[Tt]he ${NAME} capital,? (?:of )?${city}\\b`, 'u'),
];

/** The country whose capital a city is, by a list or by the words of the article; an adjective where it names no country. */
export const countryOfCapital = (city: string, text: string): string | null => {
  const known = COUNTRY_OF_CAPITAL.get(city);
  if (known !== undefined) return known;
  const nationality = readNationality(text);
  const words = new Set(text.match(/\p{Lu}\p{L}{3,}/gu) ?? []);
  const nationOf = (word: string): string =>
    [...words].find((one) => one !== word && nationality(one) === word && !COUNTRY_DEMONYMS.has(word)) ?? word;
  for (const pattern of saysWhose(city)) {
    const [, whose] = pattern.exec(text) ?? [];
    if (whose !== undefined) return nationOf(whose);
  }
  return null;
};

const SEATED = new RegExp(`^((?:\\p{Ll}+ ){0,2}(?:${HOME_OFFICES})) in (\\p{Lu}[\\p{L}’'-]+)$`, 'u');

/** "foreign ministry in Moscow" → "Russia’s foreign ministry". */
export const seatLabel = (label: string, text: string): string => {
  const [, office, city] = SEATED.exec(label) ?? [];
  if (office === undefined || city === undefined) return label;
  const country = countryOfCapital(city, text);
  if (country === null) return label;
  const adjective = country.includes(' ') ? COUNTRY_DEMONYMS.get(country) : undefined; // "the United Kingdom’s" has no "the" here
  return adjective === undefined ? `${country}’s ${office}` : `${adjective} ${office}`;
};
