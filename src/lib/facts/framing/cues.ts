import { readVerb } from '../../language/verb-forms.ts';
import { DISTANCING_CUES, VOUCHING_CUES } from '../words/evaluative.ts';
import type { Material } from './framing.ts';

/** What a cue lets the reader think of the words it brings. */
export type CueStance = { readonly attribution: string; readonly stance: 'vouches' | 'distances' };

const stanceOf = (words: string): CueStance['stance'] | null => {
  for (const word of words.toLowerCase().split(/\s+/u)) {
    const lemma = readVerb(word)?.lemma ?? word;
    if (VOUCHING_CUES.has(lemma)) return 'vouches';
    if (DISTANCING_CUES.has(lemma)) return 'distances';
  }
  return null;
};

/** The reports whose cue is no plain "said": "explained" vouches, "claimed" distances. */
export const cueStances = ({ article, attributions }: Material): CueStance[] =>
  attributions.flatMap((one) => {
    const [cue] = one.cue;
    const stance =
      cue === undefined ? null : stanceOf(article.text.slice(cue.start, Math.min(cue.end, cue.start + 60)));
    return stance === null ? [] : [{ attribution: one.id, stance }];
  });
