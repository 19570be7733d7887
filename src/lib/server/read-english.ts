import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { refuse, type ModelRefusal } from '../language/model/messages.ts';
import type { EnglishModel } from '../language/model/model.ts';
import { openEnglish, type OpenOptions } from '../language/model/open-english.ts';

const shipped = (): string => fileURLToPath(new URL('../../../static/english/english-1.model', import.meta.url));

/** Reads and opens the English model from a file, at a terminal or on a server. */
export const readEnglish = (file = shipped(), options: OpenOptions = {}): EnglishModel | ModelRefusal =>
  existsSync(file) ? openEnglish(readFileSync(file), options) : refuse('not-there');

/** The model that ships, where nothing can be done without it: packs, tests. Throws without it. */
export const shippedEnglish = (): EnglishModel => {
  const opened = readEnglish();
  if ('rejected' in opened) throw new Error(opened.message);
  return opened;
};
