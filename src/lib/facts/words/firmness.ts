// How far along a plan is, by its verb, and words that hold a statement back. Written for this project.
import { formsOf } from '../../language/verb-forms.ts';
import { wordSet } from '../../article/word-set.ts';

const RUNGS: readonly string[] = [
  'consider mull weigh discuss debate explore eye ponder contemplate study examine',
  'want seek hope wish push urge like try attempt',
  'plan intend prepare plot conspire aim expect propose prepare scheme',
  'decide vow pledge agree promise order approve announce set',
];

/** A form of a verb to its rung: 1 considers, 2 wants, 3 plans, 4 has decided. */
export const COMMITMENT: ReadonlyMap<string, number> = new Map(
  RUNGS.flatMap((rung, index) =>
    rung.split(' ').flatMap((base) => formsOf(base).map(([form]) => [form, index + 1] as const)),
  ),
);

export const HOLDS_BACK =
  wordSet(`may might could would can perhaps possibly probably likely unlikely apparently seemingly allegedly reportedly supposedly
  purportedly possibility possible suspected alleged potential potentially considers consider considering thought believed feared rumoured rumored
  seems seem appears appear suggest suggests suggested hint hints`);
