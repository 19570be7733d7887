import { type PrintedFacts, printFacts } from '../../src/lib/facts/print-facts.ts';
import { readText } from '../../src/lib/pipeline.ts';
import { openShippedEnglish } from '../english.ts';

/** What the figures are measured with. */
export const english = openShippedEnglish();

/** A text's facts as the command line prints them: every figure is measured on these. */
export const factsOf = (text: string): PrintedFacts => printFacts(readText({ text }, english).facts);
