import { overlaps, type Span } from '../../article/span.ts';
import type { Sentence } from '../../language/reading.ts';
import { sentenceOf, type Context } from '../context.ts';
import { CREDITING_TERMS } from '../flaws/words/terms.ts';
import { excerptOf } from '../clip.ts';
import { creditLine } from '../credit.ts';
import { quoted, wording } from '../phrase.ts';
import { covers } from './statements.ts';
import type { Draft } from '../question.ts';
import { VOICE_CUES } from '../words/voice-cues.ts';
import { eachWay } from './options.ts';
import { creditOf, crossDraft, otherOf, passagesOf, type Pair } from './pair.ts';

const PRESENTED = {
  own: 'as the writer’s own words',
  quoted: 'as a quotation',
  retold: 'as somebody’s words, retold',
} as const;
type Presented = keyof typeof PRESENTED;

/** A sentence with one of these may credit somebody in a way that was not read. */
const CREDITS = new RegExp(`(?<![\\p{L}])(?:${[...VOICE_CUES, ...CREDITING_TERMS].join('|')})(?![\\p{L}])`, 'iu');

const isCredited = (context: Context, sentence: Span): boolean =>
  context.facts.attributions.some((one) =>
    [...one.content, ...one.source, ...one.cue].some((span) => overlaps(span, sentence)),
  );

/** True of a sentence that nobody is credited with, nor the one before it: what follows a claim may still be its speaker’s. */
const isOwn = (context: Context, sentence: Sentence): boolean => {
  const before = context.reading.sentences[sentence.index - 1];
  const goesOn = before?.paragraph === sentence.paragraph && isCredited(context, before);
  const words = wording(context, sentence);
  return !goesOn && !isCredited(context, sentence) && !CREDITS.test(words) && !/[“”"]/u.test(words);
};

/** How an account presents a stretch, where that is plain: between marks, as a report in its own words, or with nobody credited. */
export const presentedAs = (context: Context, span: Span): Presented | null => {
  const middle = (span.start + span.end) / 2;
  if (context.reading.quotations.some(({ inner }) => inner.start <= middle && middle <= inner.end)) return 'quoted';
  if (creditOf(context, span)) return 'retold';
  const sentence = sentenceOf(context, span);
  return sentence && isOwn(context, sentence) ? 'own' : null;
};

/** Much the same sentence in both, which one account says itself and the other credits to somebody. */
export const voicesApart = (pair: Pair): Draft[] =>
  pair.alignment.framing.flatMap((one) => {
    if (one.kind !== 'voice') return [];
    const shared = pair.alignment.shared.find((each) => each.a.start <= one.a.start && one.a.end <= each.a.end) ?? one;
    if (!covers(pair.a, shared.a, pair.b, shared.b)) return [];
    const presented = { a: presentedAs(pair.a, shared.a), b: presentedAs(pair.b, shared.b) };
    if (!presented.a || !presented.b || presented.a === presented.b) return [];
    const [x, y] = [PRESENTED[presented.a], PRESENTED[presented.b]];
    const credited = presented.a === 'own' ? 'b' : 'a';
    const credit = creditOf(pair[credited], shared[credited]);
    const line = credit ? creditLine(pair[credited], credit) : null;
    if (!line) return [];
    const evidence = passagesOf(pair, shared);
    const opening = quoted(
      excerptOf(wording(pair.a, shared.a), 10).replace(/(?:\s(?:of|the|an?|to|in|for|and|by|with))*(?: …)?$/u, ''),
    );
    return [
      crossDraft(pair, {
        kind: 'VOICE',
        stem: `Account A writes ${opening}, and Account B has a close match. How does each account give the sentence?`,
        options: eachWay(pair, { a: x, b: y }, evidence, 'gives it'),
        explanation: `${pair[credited].name} prints the sentence ${credited === 'a' ? x : y}, with ${quoted(line)}; ${pair[otherOf(credited)].name} prints it with no marks and no source.`,
        evidence,
      }),
    ];
  });
