import type { EnglishModel } from '../src/lib/language/model/model.ts';
import { readEnglish } from '../src/lib/server/read-english.ts';

/** The English model that ships, for tests of what trees show. Throws without it: a test must not pass unread. */
export const shippedEnglish = (): EnglishModel => {
  const opened = readEnglish();
  if ('rejected' in opened) throw new Error(opened.message);
  return opened;
};
