import { trimEnd } from '../clause-ends.ts';
import { cueVerbOf } from '../cue-verbs.ts';
import { contentSpan, finding, type Finding, type Link, type Rule } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { isComma, isFinite, isStop, type Phrase, phraseEnd, type Range } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';
import { behindOccasion, startBefore } from './asides.ts';
import { asPhrase, named } from './named.ts';
import { afterRelative, citedBehind } from './secondhand.ts';

const FIRST = /^(?:first|previously|earlier|originally|initially|also|already|widely)$/u;
const TOLD = /^(?:reported|revealed|disclosed|published|announced)$/u;

/** Where "as first reported by" has its "by"; -1 where no such words stand. */
const byAt = ({ items }: Line, as: number): number => {
  const verb = FIRST.test(items[as + 1]?.lower ?? '') ? as + 2 : as + 1;
  return items[as]?.lower === 'as' && TOLD.test(items[verb]?.lower ?? '') && items[verb + 1]?.lower === 'by'
    ? verb + 1
    : -1;
};

/** What an aside is about: the sentence before it, or the one behind its comma where it opens the line. */
const around = (line: Line, aside: Range): Range | null => {
  if (aside.from === 0) {
    const from = aside.to + 1;
    const to = trimEnd(line, from, line.items.length);
    return isComma(line.items[aside.to]) && to - from > 2 ? { from, to } : null;
  }
  const from = startBefore(line, aside.from - 1);
  const to = trimEnd(line, from, aside.from);
  return to - from > 2 && line.items.slice(from, to).some(isFinite) ? { from, to } : null;
};

const isAside = (line: Line, at: number): boolean =>
  at === 0 || isComma(line.items[at - 1]) || isQuote(line.items[at - 1]);

/** "as first reported by the Herald, which cited a letter": the letter, by way of the Herald. */
const reportedBy: Rule = {
  id: 'as-reported-by',
  example: 'The board opened an inquiry, as first reported by the Lake Herald.',
  counterexample: 'The board is known, as reported, for its silence.',
  find: ({ line }) =>
    line.items.flatMap((item, at): Finding[] => {
      const by = byAt(line, at);
      if (by < 0 || !isAside(line, at)) return [];
      const outlet = named(line, by + 1);
      if (outlet === null) return [];
      const rest = afterRelative(line, outlet.to);
      const behind = citedBehind(line, outlet.to, rest);
      const told = around(line, { from: at, to: Math.max(rest, outlet.to) });
      if (told === null) return [];
      const links: Link[] = behind === null ? [] : [{ line, phrase: outlet }];
      const cue = { start: item.start, end: line.items[by]?.end ?? item.end };
      const content = contentSpan(line, told);
      return [finding('as-reported-by', line, behind ?? outlet, [cue], [content], 'stated', links)];
    }),
};

/** Whom an aside rests on: "citing a clerk", "relying on a visitor book". */
const restsOn = (line: Line, comma: number): Phrase | null => {
  const [verb, prep] = [line.items[comma + 1]?.lower ?? '', line.items[comma + 2]?.lower ?? ''];
  if (!isComma(line.items[comma])) return null;
  if (/^(?:citing|quoting)$/u.test(verb)) return named(line, comma + 2);
  return /^(?:relying|drawing|based)$/u.test(verb) && prep === 'on' ? named(line, comma + 3) : null;
};

/** C, as the Herald revealed on Monday, citing S. */
const asRevealed: Rule = {
  id: 'as-revealed-citing',
  example: 'Her adviser met the envoys, as the Lake Herald revealed last week, citing a visitor book.',
  counterexample: 'Her adviser left, as the Lake Herald feared, citing a headache.',
  find: ({ line }) =>
    line.items.flatMap((item, at): Finding[] => {
      if (item.lower !== 'as' || at === 0 || !isAside(line, at)) return [];
      const subject = phraseEnd(line, at + 1);
      const verb = cueVerbOf(line.items[subject]);
      if (subject <= at + 1 || verb?.clause !== true || verb.force !== 'stated') return [];
      let comma = behindOccasion(line, subject + 1);
      while (comma < subject + 6 && !isComma(line.items[comma]) && !isStop(line.items[comma])) comma += 1;
      const source = restsOn(line, comma);
      const told = around(line, { from: at, to: comma });
      const outlet = asPhrase(at + 1, subject);
      if (source === null || told === null || !mayBeSource(line, outlet)) return [];
      const words = line.items[comma + 1];
      const cue = words === undefined ? [] : [{ start: words.start, end: words.end }];
      return [
        finding('as-revealed-citing', line, source, cue, [contentSpan(line, told)], 'stated', [
          { line, phrase: outlet },
        ]),
      ];
    }),
};

/** What one outlet reported, told by another. */
export const RELAYED_RULES: readonly Rule[] = [reportedBy, asRevealed];
