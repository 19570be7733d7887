import { existsSync, readFileSync } from 'node:fs';
import { openEnglish } from '../src/lib/language/model/open-english.ts';
import type { EnglishModel } from '../src/lib/language/model/model.ts';

export const ENGLISH_FILE = 'static/english/english-1.model';

/** The English model that ships; null without it, and when PATTERNS is set, to measure what is read without it. */
export const openShippedEnglish = (): EnglishModel | null => {
  if (process.env['PATTERNS'] !== undefined || !existsSync(ENGLISH_FILE)) return null;
  const opened = openEnglish(readFileSync(ENGLISH_FILE));
  if ('rejected' in opened) throw new Error(`${ENGLISH_FILE}: ${opened.message}`);
  return opened;
};
