import type { Article, LabelKind } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution, Entity, NoComment, Source } from '../facts.ts';
import { sharpen } from '../events/sharpen.ts';
import type { Line } from '../lines.ts';
import { cueStances, type CueStance } from './cues.ts';
import { findEvaluations } from './evaluations.ts';
import type { Evaluation } from './hit.ts';
import type { HeadlineFraming } from './comparison.ts';
import { weighHeadline } from './headline.ts';
import { reachOf } from './reach.ts';
import { findTranslationSigns, type TranslationSigns } from './translation.ts';
import { hearVoices } from './voices.ts';

/** A notice of the outlet and the paragraphs that it speaks of. */
export type LabelReach = { readonly kind: LabelKind; readonly span: Span; readonly paragraphs: readonly number[] };

/** How an article puts its news: what the writer judges, who gets to speak, what the headline makes of it. */
export type Framing = {
  readonly evaluative: readonly Evaluation[];
  readonly cues: readonly CueStance[]; // cues that vouch for what is said, or keep it at arm's length
  readonly labels: readonly LabelReach[];
  readonly headline: HeadlineFraming | null;
  readonly quoted: readonly string[]; // Source.id: heard in words of their own
  readonly reported: readonly string[]; // Source.id: heard in the writer's words only
  readonly spokenOf: readonly string[]; // Entity.id of people and bodies who say nothing themselves
  readonly unheard: readonly string[]; // of those, the ones that somebody else's words are about and who did not decline to speak
  readonly translation: TranslationSigns;
};

/** What the framing is read from. */
export type Material = {
  readonly article: Article;
  readonly lines: readonly Line[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly noComments: readonly NoComment[];
};

/** Reads how an article frames its news. */
export const readFraming = (given: Material): Framing => {
  const material = { ...given, lines: sharpen(given.lines) };
  return {
    evaluative: findEvaluations(material),
    cues: cueStances(material),
    labels: reachOf(material.article),
    headline: weighHeadline(material),
    ...hearVoices(material),
    translation: findTranslationSigns(material),
  };
};

/** The framing of a text of which nothing is known. */
export const NO_FRAMING: Framing = {
  evaluative: [],
  cues: [],
  labels: [],
  headline: null,
  quoted: [],
  reported: [],
  spokenOf: [],
  unheard: [],
  translation: { says: null, untranslated: [], calques: [] },
};
