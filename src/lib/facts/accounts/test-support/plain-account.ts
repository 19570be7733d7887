import { readLanguage } from '../../../language/read-language.ts';
import { extractFacts } from '../../extract-facts.ts';
import { plainArticle } from '../../test-support/read-plain.ts';
import type { Account } from '../account.ts';

/** A sentence or two as an account, without the steps that clean a pasted page. */
export const plainAccount = (text: string): Account => {
  const article = plainArticle(text);
  const reading = readLanguage(article);
  return { article, reading, facts: extractFacts(reading) };
};
