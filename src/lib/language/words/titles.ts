// Titles before names. `HE` and `SHE` also tell the pronoun. Written for this project.
import { wordSet } from '../../article/word-set.ts';

export const HE_TITLES = wordSet(
  'mr mr. sir lord baron count duke prince king father brother monsieur señor senor herr pope imam rabbi messrs',
);
export const SHE_TITLES =
  wordSet(`mrs mrs. ms ms. miss dame lady baroness countess duchess princess queen sister madame mme señora senora frau
  mother`);
export const TITLES = new Set([
  ...HE_TITLES,
  ...SHE_TITLES,
  ...wordSet(`mx dr dr. doctor prof prof. professor rev rev. reverend revd hon hon. gen gen. general lt lt. lieutenant col col. colonel maj
  maj. major capt capt. captain cmdr cmdr. commander sgt sgt. sergeant cpl cpl. corporal pte private adm adm. admiral brig brigadier
  marshal gov gov. governor sen sen. senator rep rep. representative pres pres. president vice prime minister chancellor
  secretary supt superintendent det det. detective insp insp. inspector constable pc officer sheriff chief deputy ambassador
  amb. mayor cllr cllr. cr councillor councilman councilwoman councilmember commissioner alderman alderwoman judge justice magistrate archbishop bishop cardinal deacon pastor
  sheikh ayatollah emir sultan crown first coach dean principal chairman chairwoman chair congressman congresswoman speaker mp
  msp td qc kc dci dsi dcs attorney assistant district recorder colonel-general major-general lieutenant-general lieutenant-colonel rear-admiral`),
]);

/** Ranks that are titles in capitals only: “DI Hale” is an inspector, “Di Canio” a name. */
export const CAPITAL_TITLES = new Set(['DI', 'DS', 'PS', 'DSU']);

/** Titles that stay in a canonical name. */
export const KEPT_TITLES = wordSet(
  'dame sir lord lady baroness baron judge justice prince princess king queen pope emir sultan',
);
