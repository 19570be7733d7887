// Places that English texts write in more than one way: one place, and never two options. Facts; compiled for this project.
export const SAME_PLACES: readonly (readonly string[])[] = [
  ['Kyiv', 'Kiev'],
  ['Kharkiv', 'Kharkov'],
  ['Odesa', 'Odessa'],
  ['Lviv', 'Lvov'],
  ['Dnipro', 'Dnepr'],
  ['Chernihiv', 'Chernigov'],
  ['Chornobyl', 'Chernobyl'],
  ['Mykolaiv', 'Nikolaev'],
  ['Zaporizhzhia', 'Zaporozhye'],
  ['Beijing', 'Peking'],
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Chennai', 'Madras'],
  ['Yangon', 'Rangoon'],
  ['Myanmar', 'Burma'],
  ['Türkiye', 'Turkey'],
  ['Eswatini', 'Swaziland'],
  ['Czechia', 'Czech Republic'],
  ['Ivory Coast', 'Côte d’Ivoire'],
  ['Cologne', 'Köln'],
  ['United States', 'US', 'U.S.', 'USA', 'America', 'United States of America'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  ['Derry', 'Londonderry'],
  ['New York', 'New York City'],
  ['Washington', 'Washington DC', 'Washington, D.C.'],
  ['Netherlands', 'Holland'],
];

const oneKey = new Map(
  SAME_PLACES.flatMap(([first = '', ...others]) => others.map((other) => [other.toLowerCase(), first.toLowerCase()])),
);

/** The one spelling that all spellings of a place are filed under, in small letters: "kiev" → "kyiv". */
export const placeKey = (lower: string): string => oneKey.get(lower) ?? lower;
