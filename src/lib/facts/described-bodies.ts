import { wordSet } from '../article/word-set.ts';
import type { Line } from './lines.ts';
import { phraseEnd, phraseStart, wordsOf } from './phrases.ts';
import { withoutArticle } from './source-kinds.ts';

const OFFICES = wordSet(
  'directorate ministry department agency authority council commission committee board bureau office service',
);

/** "Kell’s chief directorate of harbours": a body named in small letters, that "the directorate" goes back to. */
export const describedBodies = (line: Line): { readonly head: string; readonly words: string; readonly at: number }[] =>
  line.items.flatMap((item, at) => {
    if (item.tag !== 'noun' || !OFFICES.has(item.lower)) return [];
    const from = phraseStart(line, at, Math.max(0, at - 6));
    const owned = line.items.slice(Math.max(0, from), at).some((one) => one.lower === "'s");
    if (from < 0 || !owned || from === at) return [];
    const to = line.items[at + 1]?.lower === 'of' ? phraseEnd(line, at + 2) : at + 1;
    return [{ head: item.lower, words: withoutArticle(wordsOf(line, { from, to })), at: item.start }];
  });
