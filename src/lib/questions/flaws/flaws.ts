import { convergence, grammaticalCue, logicalCue, wordRepeats } from './cue-flaws.ts';
import type { Flaw } from './flaw.ts';
import {
  absoluteTerm,
  allOfTheAbove,
  complexType,
  implausibleDistractor,
  longestKey,
  lostSequence,
  noneOfTheAbove,
  notOneAnswer,
  trueFalse,
} from './option-flaws.ts';
import { ambiguousStem, fillInTheBlank, gratuitousStem, negativeStem, unfocusedStem, vagueTerm } from './stem-flaws.ts';

/** The nineteen flaws, in the order of their list. */
export const FLAWS: readonly Flaw[] = [
  ambiguousStem,
  implausibleDistractor,
  noneOfTheAbove,
  longestKey,
  gratuitousStem,
  trueFalse,
  convergence,
  logicalCue,
  allOfTheAbove,
  fillInTheBlank,
  absoluteTerm,
  wordRepeats,
  unfocusedStem,
  complexType,
  grammaticalCue,
  lostSequence,
  vagueTerm,
  notOneAnswer,
  negativeStem,
];

/** The flaws that stop a draft: all but the order of figures, which a draft does not have yet. */
export const STOPPING_FLAWS: readonly Flaw[] = FLAWS.filter((flaw) => flaw !== lostSequence);
