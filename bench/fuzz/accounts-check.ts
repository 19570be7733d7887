import { alignAccounts } from '../../src/lib/facts/accounts/align-accounts.ts';
import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { readText } from '../../src/lib/pipeline.ts';
import { type Fault, offSpan, thrown } from './fault.ts';

/** What is wrong when a spoilt article is laid beside the one that it was; null: nothing. */
export const faultInAccounts = (whole: string, spoilt: string, english: EnglishModel | null): Fault | null => {
  try {
    const aligned = alignAccounts(readText({ text: whole }, english), readText({ text: spoilt }, english));
    return offSpan(aligned, (path) => (/\.(?:b|onlyB)(?:\.|$)/u.test(path) ? spoilt.length : whole.length));
  } catch (error) {
    return thrown(error);
  }
};
