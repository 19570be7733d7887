// Words around numbers: units, rough words, what is counted, won, voted or lost. Written for this project, from general
// knowledge of how news words its figures.
import { wordSet } from '../../article/word-set.ts';

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40,
  fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore

export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12, lakh: 1e5, crore: 1e7,
}; // prettier-ignore

/** Numbers that are no number: "dozens of boats". */
export const VAGUE_NUMBERS = wordSet('dozens scores hundreds thousands millions billions several');

export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5, sixth: 1 / 6, sixths: 1 / 6, eighth: 1 / 8, eighths: 1 / 8,
  tenth: 1 / 10, tenths: 1 / 10,
}; // prettier-ignore

export const ORDINALS = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last joint-first joint-second joint-third',
);

export const MEASURES =
  wordSet(`millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters micron microns milligrams millilitres terawatts
  metre metres meter meters kilometre kilometres kilometer kilometers km cm mm mile miles foot feet ft inch
  inches yard yards acre acres hectare hectares kg kilogram kilograms kilo kilos gram grams tonne tonnes ton tons lb lbs stone ounce
  ounces litre litres liter liters gallon gallons pint pints mph km/h kmh kph knots watt watts kw mw gw kilowatts megawatts gigawatts
  barrel barrels magnitude decibels lightyears light-years square_miles square_kilometres hertz volts calories bytes gigabytes megabytes`);
export const MEASURE_ENDINGS = /^\d[\d.,]*(km\/h|km²|km|cm|mm|m|kg|kph|g|ft|mph|kw|mw|gw|kwh|l|ml|lb|mm|mb|gb|in)$/u;
export const AREA_WORDS = wordSet('square cubic nautical');

export const CURRENCIES =
  wordSet(`dollar dollars euro euros cent cents pence penny rouble roubles ruble rubles yen yuan rupee rupees peso
  pesos franc francs hryvnia hryvnias crown crowns krona kroner krone zloty lira shekel shekels rand won naira baht dinars dirhams riyals`);
/** Weights as well as money: "10 pounds" is money only where nothing is weighed. */
export const POUNDS = wordSet('pound pounds');
export const WEIGHS = wordSet('weigh weighs weighed weighing weight heavy lost gained catch fish baby');

/** "six-foot", "nine-page": nouns that make an adjective with a number before them. */
export const COMPOUND_UNITS =
  wordSet(`page magnitude seat bed bedroom storey story room person man woman member part point piece strong team car carriage
  lane hole word letter mile metre meter foot inch ton tonne litre liter acre hectare kilometre kilometer km kg mph degree pound dollar euro
  cent goal game match run wicket stroke set try nation country state party judge justice volume chapter episode step wheel pronged
  headed judge-panel unit home house turbine course vote seater stop wide`);

/** Nouns that are plural without an s, or count as many. */
export const ODD_PLURALS = wordSet(
  'people children men women police sheep fish geese mice deer cattle staff crew personnel teeth feet oxen salmon trout aircraft spacecraft species data media dead',
);
/** Singular for all their s. */
export const ONE_WITH_S = wordSet(
  'gas lens atlas news mathematics physics politics economics canvas christmas pancreas',
);
export const NEVER_COUNTED = wordSet('is was has his its this as us does less across always perhaps towards besides');

/** Numbers behind these name a thing: page 4, Route 66. */
export const NUMBERED =
  wordSet(`page pages chapter section article route flight number room platform gate line act level phase stage grade
  year class channel junction highway interstate exit version part episode season size type unit bus tram figure table item paragraph clause
  rule title ward court plot lot block apartment flat suite studio terminal runway track boeing airbus apollo formula covid g f s a b m
  amendment resolution directive regulation protocol annex exhibit`);

export const HARMED =
  wordSet(`dead killed wounded injured missing hurt hospitalised hospitalized deaths fatalities casualties fatality
  drowned trapped displaced homeless unaccounted`);
export const HARMS =
  wordSet(`killed kills killing injured injures injuring wounded wounding hurt hurting claimed drowned drowning displaced
  displacing maimed`);
export const DIES = wordSet('died die dies drowned perished drown');
/** Nouns that hold a count of the harmed: "the death toll rose to 12". */
export const TOLLS = wordSet('toll death-toll casualties fatalities deaths');

export const VOTE_WORDS =
  wordSet(`vote votes voted voting ballot ballots ruling ruled abstentions abstention seats majority motion
  referendum approved passed rejected court justices`);
export const SCORE_WORDS =
  wordSet(`won win wins lost lose loss beat beats beaten defeat defeated defeats draw drew drawn victory lead led leads
  ahead trail trailed trailing score scored scoreline half-time halftime match game set sets final thrashed edged downed tie tied equaliser thriller
  rout aggregate shoot-out shootout penalties title series up down goalless beating leading`);

export const RANK_VERBS = wordSet(
  'finished finish finishes finishing ranked ranks rank ranking placed came come comes coming qualified lies lie sits sit stands',
);
export const RANK_NOUNS = wordSet('place spot position seed seeded rank ranking placed');

export const ROUGH_WORDS = wordSet(
  'about around nearly almost roughly some approximately circa barely just only exactly precisely fully even virtually',
);
/** Phrases before a number, longest first; the sign says on which side of it the true figure lies. */
export const BOUNDS: readonly (readonly [words: string, side: 'about' | 'above' | 'below' | 'exact'])[] = [
  ['no fewer than', 'above'], ['no less than', 'above'], ['no more than', 'below'], ['not more than', 'below'], ['as many as', 'below'], ['as much as', 'below'],
  ['as few as', 'above'], ['as little as', 'above'], ['at least', 'above'], ['at most', 'below'], ['more than', 'above'], ['less than', 'below'],
  ['fewer than', 'below'], ['up to', 'below'], ['close to', 'about'], ['well over', 'above'], ['just over', 'above'], ['just under', 'below'], ['a little over', 'above'],
  ['an estimated', 'about'], ['a record', 'exact'], ['a total of', 'exact'], ['an average of', 'about'], ['in excess of', 'above'], ['upwards of', 'above'],
  ['over', 'above'], ['under', 'below'], ['above', 'above'], ['below', 'below'], ['about', 'about'], ['around', 'about'], ['nearly', 'below'], ['almost', 'below'], ['roughly', 'about'],
  ['approximately', 'about'], ['some', 'about'], ['barely', 'above'], ['exactly', 'exact'], ['precisely', 'exact'], ['only', 'exact'], ['just', 'exact'], ['circa', 'about'], ['fully', 'exact'],
]; // prettier-ignore
