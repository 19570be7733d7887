import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { refuse, type ModelRefusal } from '../language/model/messages.ts';
import type { EnglishModel } from '../language/model/model.ts';
import { openEnglish, type OpenOptions } from '../language/model/open-english.ts';

const shipped = (): string => fileURLToPath(new URL('../../../static/english/english-1.model', import.meta.url));

/** Reads and opens the English model from a file, at a terminal or on a server. */
export const readEnglish = (file = shipped(), options: OpenOptions = {}): EnglishModel | ModelRefusal =>
  existsSync(file) ? openEnglish(readFileSync(file), options) : refuse('not-there');
