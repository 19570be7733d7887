import { overlaps } from '../../article/span.ts';
import type { Sentence } from '../../language/reading.ts';
import { alike, shown, type Shown } from '../claim-style.ts';
import { attributionsOver, sensitivityOf, sentencesOver, type Context } from '../context.ts';
import { capital, countWords, danglingWord, topicWords, wording } from '../phrase.ts';
import { isOnTopic, leanOf } from '../wholeness.ts';
import { VOICE_CUES } from '../words/voice-cues.ts';
import { namesSpeaker } from './voice-credited.ts';
import { tellsVoice } from './voice-style.ts';
import type { Voiced } from './voice-turned.ts';

/** “The court heard that he charged £180”: the hearing’s, if nobody’s in particular. */
const HEARD = 'heard(?= that| how|:)|(?:was|were) told(?= that| how|:)';
const SPEAKS = new RegExp(`(?<![\\p{L}])(?:${VOICE_CUES.join('|')}|${HEARD})(?![\\p{L}])`, 'iu');

/** Sentences in which anybody is credited with anything, by their start. */
const creditedSentences = (context: Context): ReadonlySet<number> =>
  new Set(
    context.facts.attributions.flatMap(({ content, source, cue }) =>
      [...content, ...source, ...cue].flatMap((span) => sentencesOver(context, span).map((one) => one.start)),
    ),
  );

/** True when nobody speaks in the sentence nor in the one before it: what follows a claim may still be its speaker’s. */
const isFree = (sentences: readonly Sentence[], at: number, credited: ReadonlySet<number>): boolean => {
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (!own || credited.has(own.start)) return false;
  return !before || before.paragraph !== own.paragraph || !credited.has(before.start);
};

const isPlain = (context: Context, words: string): boolean =>
  countWords(words) >= 6 &&
  countWords(words) <= 22 &&
  !danglingWord(words, context.scope.lone) &&
  leanOf(words, context.scope.lone) === null &&
  isOnTopic(context, words) &&
  !tellsVoice(words) &&
  !SPEAKS.test(words) &&
  !namesSpeaker(context, words) &&
  !/[?“”"‘«:;–—(]|\s'/u.test(words);

/** The topics of what anybody is credited with: words of the writer’s own that are much like them may be theirs. */
const creditedTopics = (context: Context): readonly ReadonlySet<string>[] =>
  context.facts.attributions.map((one) => topicWords(one.content.map((span) => wording(context, span)).join(' ')));

const nobodys = (context: Context, sentence: Sentence): boolean =>
  attributionsOver(context, sentence).length === 0 &&
  !context.reading.quotations.some((one) => overlaps(one.outer, sentence)) &&
  !context.facts.noComments.some((one) => overlaps(one.cue, sentence)) &&
  sensitivityOf(context, [sentence]) === null;

/** The starts of the sentences of the body in which, and before which, nobody speaks. */
export const ownSentences = (context: Context): ReadonlySet<number> => {
  const { article, sentences } = context.reading;
  const body = new Set(article.paragraphs.filter((one) => one.role === 'body').map((one) => one.index));
  const spoken = creditedSentences(context);
  return new Set(
    sentences.flatMap((one, at) =>
      body.has(one.paragraph) && isFree(sentences, at, spoken) && nobodys(context, one) ? [one.start] : [],
    ),
  );
};

/** True when a word of a sentence shows that somebody may stand behind it, or when its subject only points back. */
export const isSpokenFor = (context: Context, sentence: Sentence): boolean => {
  const words = wording(context, sentence);
  return (
    SPEAKS.test(words) || /^(?:It|He|She|They|This|That|These|Those)(?![\p{L}])/u.test(words) || /[“”"]/u.test(words)
  );
};

/** A long sentence up to an aside at its end: “…, leaving the town without power”. */
const ASIDE = /,\s(?:leaving|which|who|whose|where|with|while|although|though|making|including|after|before)\s.*$/u;
const trimmed = (words: string): string => (countWords(words) > 22 ? words.replace(ASIDE, '') : words);

/** The writer's own sentences: no source, no cue, no marks, and none in the sentence before. */
export const ownStatements = (context: Context): Shown<Voiced>[] => {
  const [own, credited] = [ownSentences(context), creditedTopics(context)];
  return context.reading.sentences.flatMap((sentence) => {
    const whole = wording(context, sentence);
    const words = trimmed(whole.replace(/[.]$/u, ''));
    if (!own.has(sentence.start) || !whole.endsWith('.') || !isPlain(context, words)) return [];
    const topics = topicWords(words);
    if (credited.some((one) => one.size > 2 && alike(topics, one))) return [];
    const of = { span: sentence, statement: null };
    return [shown<Voiced>(context, { span: sentence, words, text: capital(words), paragraph: sentence.paragraph, of })];
  });
};
