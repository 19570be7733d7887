import { wordSet } from '../article/word-set.ts';

/** Stand before a name, so their full stop never ends a sentence: "Mr. Fife", "Col.-Gen. Ost". */
export const TITLES = wordSet(`
  mr mrs ms mx messrs mme mlle dr prof rev revd fr hon st ste gen lt col maj capt cmdr cdr sgt cpl pte pvt adm brig ens gov sen rep reps
  sens pres supt det insp ald cllr amb atty mt ft sr sra
`);

/** Stand before a number; before anything else they are words: "No. 10", but "He said no." */
export const BEFORE_NUMBERS = wordSet('no nos fig figs vol p pp art sec ch para c ca');

/** Stand inside a sentence: "e.g.", "Ost vs. Fife". */
export const INSIDE = wordSet('e.g i.e vs v cf approx viz');

/** May end a sentence as well as stand inside one: "Acme Inc. said", "She sued Acme Inc. The case goes on." */
export const MAY_END = wordSet(`
  inc ltd corp co cos bros llc plc jr esq etc a.m p.m ave blvd rd hwy dept univ assn
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
`);

/** States as agencies shorten them; abbreviations only behind a comma or a bracket: "Reno, Nev." */
export const STATES = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
`);

/** Degrees, whose stops are inside the word. */
export const DEGREES = ['Ph.D.', 'Ph.D', 'Ed.D.', 'M.Sc.', 'B.Sc.', 'D.Phil.'];

/** Words that begin a sentence far more often than they follow "a.m." or "Inc." inside one. */
export const SENTENCE_STARTERS = wordSet(`
  the a an this that these those there here he she it they we i you his her its their our my your but and or so yet if when while as in on
  at by for from with after before since until although though because however still also then now no not neither some many most all both
  one two three what who why how where asked according police officials earlier later last meanwhile another others several more just only
  even once under over about during despite instead perhaps nobody everyone each every such to of was is
`);

/** Verbs that tell that a capitalised word after an abbreviation began a new sentence: "… at 5 p.m. Ost said". */
export const FINITE_VERBS = wordSet(
  'said says told added was were is are has had have will would could did does asked wrote',
);
