import { overlaps, type Span } from '../../article/span.ts';
import type { Item } from '../../facts/lines.ts';
import { passageAt, sentenceOf, sensitivityOf, type Context } from '../context.ts';
import { quoted } from '../phrase.ts';
import { around } from '../clip.ts';
import type { Draft } from '../question.ts';
import { nearestTo } from './nearest.ts';
import { whichAccount, type Where } from './options.ts';
import { crossDraft, otherOf, SIDES, type Pair, type Side } from './pair.ts';
import { MATTERS } from './words/matters.ts';

type Matter = { readonly noun: string; readonly sought: readonly string[]; readonly near: readonly string[] };

const ROWS: readonly Matter[] = MATTERS.trim()
  .split('\n')
  .map((row) => {
    const [sought = [], near = []] = row.split('|').map((part) =>
      part
        .trim()
        .split(/\s+/u)
        .map((word) => word.replace(/_/gu, ' ')),
    );
    return { noun: sought[0] ?? '', sought, near };
  });

type Mention = { readonly start: number; readonly end: number; readonly phrase: string };

const A_SOUND = /^(?:[aeio]|u(?!ni|se|sa|k\b|ru))/iu;

/** "very strict economic sanctions" as "economic sanctions": the noun with the plain words right before it that say which kind. */
const phraseAt = (items: readonly Item[], at: number): string => {
  const noun = items[at]?.lower ?? '';
  const before = items[at - 1];
  const kind =
    before && (before.tag === 'adj' || before.tag === 'noun') && /^\p{Ll}/u.test(before.text) ? `${before.lower} ` : '';
  const phrase = `${kind}${noun}${against(items, at + 1)}`;
  return /s$/u.test(noun) ? phrase : `${A_SOUND.test(phrase) ? 'an' : 'a'} ${phrase}`;
};

const TAIL = 6; // items after the noun

/** " by the Russian government", " against the council": whose matter it is, when the next words say so. */
const against = (items: readonly Item[], at: number): string => {
  if (!/^(?:by|against|into)$/u.test(items[at]?.lower ?? '')) return '';
  const stretch = items.slice(at, at + TAIL);
  const stop = stretch.findIndex((item, step) => step > 0 && !/^(?:det|poss|adj|noun|name)$/u.test(item.tag));
  const words = (stop < 0 ? stretch : stretch.slice(0, stop)).map((item) => item.text);
  return words.some((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:his|her|their|its|this|that|these|those)$/iu.test(words[1] ?? '')
    ? ` ${words.join(' ')}`
    : '';
};

/** "whether to open an inquiry", "no plans for a boycott": before it, what makes a matter one that is only thought of, asked for or ruled out. */
const UNREAL_BEFORE =
  /(?<![\p{L}])(?:whether|if|unless|may|might|could|would|should|consider\p{L}*|calls?|called|calling|demand\p{L}*|urg\p{L}+|want\p{L}*|propos\p{L}+|threat\p{L}*|decid\p{L}+|possib\p{L}+|no|not(?!\s(?:only|just|merely))|never|without|denie[sd]|deny|ruled?\sout|hop\p{L}+|ask(?:s|ed|ing)?|seek\p{L}*|plans?|planned|planning)(?![\p{L}])|n[’']t(?![\p{L}])/iu;

/** "an inquiry by the board would": the same, right behind it. */
const UNREAL_AFTER =
  /^(?:\s[\p{L}’'-]+){0,3}?\s(?:may|might|could|would|should|(?:is|was|were)\s(?:not|ruled|denied))(?![\p{L}])/iu;

/** True where a mention is of a thing that is there or under way. */
const isReal = (context: Context, span: Span): boolean => {
  const sentence = sentenceOf(context, span);
  if (sentence === null) return false;
  const [before, after] = [context.text.slice(sentence.start, span.start), context.text.slice(span.end, sentence.end)];
  return !UNREAL_BEFORE.test(before) && !UNREAL_AFTER.test(after);
};

/** Where an account names a matter by its noun, outside headlines and what may not be asked about. */
const mentionOf = (context: Context, { noun }: Matter): Mention | null => {
  for (const line of context.lines) {
    if (line.headline) continue;
    for (const [at, item] of line.items.entries())
      if (item.tag === 'noun' && (item.lower === noun || item.lower === `${noun}s`) && !sensitivityOf(context, [item]))
        return { start: item.start, end: item.end, phrase: phraseAt(line.items, at) };
  }
  return null;
};

/** The first word of an account that a search for the matter finds, however it is inflected. */
const foundIn = (context: Context, sought: readonly string[]): Span | null => {
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${sought.map((word) => word.replace(/(?:y|e)$/u, '')).join('|')})[\\p{L}]*`,
    'iu',
  );
  const found = pattern.exec(context.text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
};

/** True where the other account tells the fact of the passage, in whatever words. */
const isShared = (pair: Pair, side: Side, at: Span): boolean =>
  pair.alignment.shared.some((one) => overlaps(one[side], at));

const draftOf = (pair: Pair, matter: Matter): Draft | null => {
  const mentions = SIDES.map((side) => mentionOf(pair[side], matter));
  const mention = mentions[0] ?? mentions[1];
  if (!mention) return null;
  const found = { a: mentions[0] ?? foundIn(pair.a, matter.sought), b: mentions[1] ?? foundIn(pair.b, matter.sought) };
  const key: Where = found.a && found.b ? 'both' : found.a ? 'a' : 'b';
  if (key !== 'both' && foundIn(pair[otherOf(key)], matter.near)) return null;
  if (SIDES.some((side) => found[side] && !isReal(pair[side], found[side]))) return null;
  if (key !== 'both' && SIDES.some((side) => found[side] && isShared(pair, side, found[side]))) return null;
  const evidence = SIDES.flatMap((side) => {
    const at = found[side];
    const sentence = at ? sentenceOf(pair[side], at) : null;
    return sentence ? [passageAt(pair[side], sentence)] : [];
  });
  if (evidence.length < (key === 'both' ? 2 : 1)) return null;
  const told = found[key === 'both' ? 'a' : key];
  const beside = key === 'both' || !told ? [] : nearestTo(pair[otherOf(key)], pair[key], told);
  const because = { a: speaks(pair.a, found.a, matter), b: speaks(pair.b, found.b, matter) };
  return crossDraft(pair, {
    kind: key === 'both' ? 'XAGREE' : 'XDIFF',
    stem: `Where do readers learn of ${mention.phrase}: in Account A, in Account B or in both?`,
    scale: true,
    options: whichAccount(pair, key, because, evidence),
    explanation:
      key === 'both'
        ? `${because.a} ${because.b} Each account tells it in words of its own.`
        : `${because[key]} ${because[otherOf(key)]} That says nothing on which account is better.`,
    evidence,
    beside,
  });
};

/** Where an account has a matter, or that a search of it finds no word for it. */
const speaks = (context: Context, at: Span | null, { sought }: Matter): string =>
  at
    ? `${context.name} speaks of it: ${quoted(around(context, at))}.`
    : `${context.name} does not speak of it: a search for ${sought.map((word) => `“${word}”`).join(', ')} finds nothing.`;

/** A public matter, such as sanctions or an inquiry, and which account speaks of it: the weightiest that one has, and that both have. */
export const mattersTold = (pair: Pair): Draft[] => {
  const drafts = ROWS.flatMap((matter) => draftOf(pair, matter) ?? []);
  return (['XDIFF', 'XAGREE'] as const).flatMap((kind) => drafts.filter((one) => one.kind === kind).slice(0, 1));
};
