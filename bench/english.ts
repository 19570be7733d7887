import type { EnglishModel } from '../src/lib/language/model/model.ts';
import { readEnglish } from '../src/lib/server/read-english.ts';

/** Where it lies, to be weighed. */
export const ENGLISH_FILE = 'static/english/english-1.model';

/** The English model that ships; null where it is not there, and when PATTERNS is set, to measure what is read without it. */
export const openShippedEnglish = (): EnglishModel | null => {
  if (process.env['PATTERNS'] !== undefined) return null;
  const opened = readEnglish();
  if (!('rejected' in opened)) return opened;
  if (opened.rejected === 'not-there') return null;
  throw new Error(opened.message);
};
