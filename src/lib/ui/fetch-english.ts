import { refuse, type ModelRefusal } from '../language/model/messages.ts';
import type { EnglishModel } from '../language/model/model.ts';
import { openEnglish, type OpenOptions } from '../language/model/open-english.ts';

/** Fetches and opens the English model, in a page or a worker; `base` is where the static files lie, without a slash. */
export const fetchEnglish = async (base = '', options: OpenOptions = {}): Promise<EnglishModel | ModelRefusal> => {
  try {
    const response = await fetch(`${base}/english/english-1.model`);
    if (!response.ok) return refuse('not-there');
    return openEnglish(new Uint8Array(await response.arrayBuffer()), options);
  } catch {
    return refuse('not-there');
  }
};
