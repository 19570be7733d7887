import { type PrintedFacts, printFacts } from '../../src/lib/facts/print-facts.ts';
import { readText } from '../../src/lib/pipeline.ts';

/** A text's facts as the command line prints them: every figure is measured on these. */
export const factsOf = (text: string): PrintedFacts => printFacts(readText({ text }).facts);
