// Words that soften a claim, or mark it as hearsay. Written for this project.
import { wordSet } from '../../article/word-set.ts';

export const HEDGES =
  wordSet(`may might could likely unlikely probably possibly perhaps maybe apparently seemingly presumably conceivably supposedly
  appear appears appeared seem seems seemed potentially arguably plausibly`);

export const HEARSAY = wordSet('allegedly reportedly purportedly ostensibly');

/** Verbs that hedge when the source says them of itself: "said it believed that". */
export const OWN_HEDGES =
  wordSet(`believe believes believed think thinks thought hope hopes hoped expect expects expected fear fears feared suspect suspects
  suspected reckon reckons reckoned guess guesses guessed assume assumes assumed feel feels felt doubt doubts doubted estimate estimates estimated worry worried worries`);
