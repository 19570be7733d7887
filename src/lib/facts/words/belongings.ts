// Verbs and nouns that tie an amount to what it measures. Written for this project from general knowledge of news English.
import { formsOf } from '../../language/verb-forms.ts';
import { wordSet } from '../../article/word-set.ts';

const allForms = (bases: string): ReadonlySet<string> =>
  new Set(
    bases
      .trim()
      .split(/\s+/u)
      .flatMap((base) => formsOf(base).map(([form]) => form)),
  );

/** Their subject is what the amount measures: "the river reached 8.1 metres". */
export const MEASURE_VERBS =
  allForms(`rise fall drop climb jump leap slide slip sink soar surge tumble plunge plummet shrink grow increase decrease
  decline gain lose cost reach hit total average weigh measure stand trade close open peak top exceed rally ease edge dip double
  cover span stretch last amount come range hold run fetch sell account slump swell advance expand contract pass near approach equal fade gross`);

/** Their object is what the amount measures: "raised the toll to 12". */
export const CHANGE_VERBS =
  allForms(`raise lower cut increase reduce revise trim slash lift boost bring push put set double adjust update
  correct estimate place move shrink expand downgrade upgrade hike fix cap limit`);

/** Money goes from or to their subject: "he receives £3.2m". */
export const MONEY_VERBS =
  allForms(`receive pay earn raise lose owe spend win charge invest promise donate give offer pledge award demand claim seek
  borrow lend save make get need contribute take collect`);

export const FORMS_OF_BE = wordSet("be is are was were been being 's 're");

/** Between "were" and its amount: "were likely to be 4% lower". */
export const LOOSE_HELPERS = wordSet(
  'to likely unlikely expected set due thought believed estimated said be been closer nearer worth valued priced now still also then already currently put',
);

/** "4% lower", "12 points ahead". */
export const COMPARES = wordSet(
  'lower higher more less fewer up down ahead behind longer shorter older younger taller heavier better worse above below cheaper faster slower larger smaller bigger',
);

/** Nouns that take their amount behind "of": "a profit of £19m". Any noun may; these are sure to. */
export const AMOUNT_NOUNS =
  wordSet(`profit profits loss losses peak population turnout majority increase rise fall drop decrease total average
  speed height depth length width weight price cost fee fine bid offer proposal proposals approach deal value rate share stake salary wage
  bonus budget debt deficit surplus turnover revenue revenues sales toll tally number figure estimate temperature temperatures
  score lead minimum maximum capacity distance area range crowd audience attendance reward ransom settlement grant
  loan donation sum low high record gap cut sentence magnitude family team group crew staff workforce fleet force contract
  dividend tax toll margin limit target ceiling`);

/** Nouns that stand for a figure that may be revised. */
export const FIGURE_NOUNS = wordSet(
  'toll tally figure figures number numbers estimate estimates count total forecast prediction projection casualties statistic statistics',
);

/** Their size is a bare count: "the population fell by 208,000". */
export const QUANTITIES = wordSet(
  'population membership attendance crowd workforce staff turnout circulation readership enrolment enrollment output production sales majority capacity audience electorate',
);
