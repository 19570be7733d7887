import { overlaps } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import type { Sentence } from '../../language/reading.ts';
import { attributionsOver, passageAt, passagesOver, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { nameable, sharesName } from '../names.ts';
import { countWords, danglingWord, proseName, topicWords, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { isOnTopic, leanOf } from '../wholeness.ts';
import { VOICE_CUES } from '../words/voice-cues.ts';
import { voiceDraft } from './voice-draft.ts';
import { tellsVoice } from './voice-style.ts';

const SPEAKS = new RegExp(`(?<![\\p{L}])(?:${VOICE_CUES.join('|')})(?![\\p{L}])`, 'iu');

/** Where the first credited words of each paragraph begin: what stands after them may still be theirs. */
const firstCredits = (context: Context): ReadonlyMap<number, number> => {
  const first = new Map<number, number>();
  for (const { paragraph, content, source, cue } of context.facts.attributions) {
    const start = Math.min(...[...content, ...source, ...cue].map((span) => span.start));
    first.set(paragraph, Math.min(start, first.get(paragraph) ?? Number.POSITIVE_INFINITY));
  }
  return first;
};

const isPlain = (context: Context, words: string): boolean =>
  countWords(words) >= 8 &&
  countWords(words) <= 22 &&
  !danglingWord(words, context.scope.lone) &&
  leanOf(words, context.scope.lone) === null &&
  isOnTopic(context, words) &&
  !tellsVoice(words) &&
  !SPEAKS.test(words) &&
  !/[?“”"‘«:]/u.test(words);

type Speaker = { readonly source: Source; readonly attribution: Attribution };

/** The source nearest to a sentence that could have said it: one with a name, not named in it, with a word of its topic. */
const speakerNear = (
  context: Context,
  credits: readonly Attribution[],
  { paragraph }: Sentence,
  words: string,
): Speaker | null => {
  const topics = topicWords(words);
  const ranked = credits
    .map((one) => ({
      one,
      shared: [...topicWords(one.content.map((span) => wording(context, span)).join(' '))].filter((word) =>
        topics.has(word),
      ).length,
      far: Math.abs(one.paragraph - paragraph),
    }))
    .filter(({ shared, far }) => shared > 0 || far <= 2)
    .sort((a, b) => b.shared - a.shared || a.far - b.far);
  for (const { one } of ranked) {
    const source = sourceOf(context, one);
    const fit = source && nameable(source) && !sharesName(source.canonical, words);
    if (fit && !sensitivityOf(context, [...one.source, ...one.content])) return { source, attribution: one };
  }
  return null;
};

/** The writer's own sentences: no source, no cue, no marks, and none before them in their paragraph. */
export const voiceOwnOne = (context: Context): Draft[] => {
  const body = new Set(context.reading.article.paragraphs.filter((one) => one.role === 'body').map((one) => one.index));
  const credits = context.facts.attributions.filter(
    (one) => one.sourceId !== null && one.source.length > 0 && !one.inHeadline && !one.anaphoric,
  );
  const first = firstCredits(context);
  return context.reading.sentences.flatMap((sentence) => {
    const words = wording(context, sentence).replace(/[.]$/u, '');
    const free = (first.get(sentence.paragraph) ?? Number.POSITIVE_INFINITY) > sentence.end + 1;
    if (!body.has(sentence.paragraph) || !free || !isPlain(context, words)) return [];
    if (attributionsOver(context, sentence).length > 0) return [];
    if (context.reading.quotations.some((one) => overlaps(one.outer, sentence))) return [];
    const speaker = speakerNear(context, credits, sentence, words);
    if (!speaker) return [];
    const { source, attribution } = speaker;
    return [
      voiceDraft(context, {
        words,
        span: sentence,
        name: proseName(context, source),
        key: 'own',
        proof: wholeProof([passageAt(context, sentence)]),
        credit: null,
        elsewhere: passagesOver(context, [...attribution.source, ...attribution.cue]),
        facts: [],
        certainty: null,
      }),
    ];
  });
};
