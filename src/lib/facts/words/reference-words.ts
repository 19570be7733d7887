// Words around pronouns. Written for this project.
import { wordSet } from '../../article/word-set.ts';

/** Nouns of time and manner, which "it" does not go back to. */
export const COMMON_TIMES = wordSet(
  'year week month day night morning evening afternoon time moment hour minute weekend today tomorrow yesterday noon midnight years weeks months days nights hours minutes times statement interview end',
);

/** Behind "it" with a form of "be": nothing is meant. "It was clear that", "it is time to". */
export const EXPLETIVE_WORDS = wordSet(
  'clear unclear likely unlikely possible impossible important essential vital necessary unnecessary true untrue hard difficult easy easier harder better best worse safe unsafe unfair fair right wrong good bad known unknown unthinkable inevitable understood thought believed expected said reported claimed alleged hoped feared noted time too not never only no nothing because just raining snowing dark late early unusual common rare strange odd surprising worth up cold hot warm a an the people',
);

/** Verbs whose "it" may mean nothing: "it seems that", "it took a week to". */
export const EXPLETIVE_VERBS = wordSet(
  'seems seem seemed appears appear appeared emerged emerges turns turned happens happened rains rained rain snows snowed takes take took follows matters matter mattered helps remains remained becomes became costs',
);
/** Verbs that only somebody or a body does. */
export const SOURCE_VERBS = wordSet(
  'say add argue call accuse urge claim deny confirm warn announce ask insist report reported reports deny reject agree estimates estimate recommends recommend describes finds found shows show explained explains dispute disputes said says added adds argued argues called calls accused accuses urged urges claimed claims denied denies confirmed confirms declined declines offered refused refuses insisted insists promised warned warns announced asked asks want wants wanted plan plans planned hope hopes hoped believe believed rejected rejects agreed agrees decided voted sued told quoted cited',
);

/** Words for people that tell nobody from anybody. */
export const VAGUE = wordSet(
  'man woman men women people person group one two other others family boy girl child children couple pair spokesman spokeswoman spokesperson',
);

/** Behind these "his" may be anybody’s: "each left before his contract ended". */
export const ANYBODY = wordSet('each everyone everybody anyone anybody someone somebody nobody whoever every');
