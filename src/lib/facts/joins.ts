import { isQuote } from './lines.ts';
import { contains, type Span } from '../article/span.ts';
import type { Quotation } from '../language/reading.ts';
import { bare, type Finding } from './findings.ts';
import type { Line } from './lines.ts';
import { isComma, isStop, phraseEnd, type Phrase } from './phrases.ts';
import { mayBeSource } from './speakers.ts';
import { cuesOf } from './trees/line-cues.ts';

/** A quotation with the source that another sentence or paragraph gives it. */
type Joined = Finding & { readonly group: string | null };

const isWholeQuote = (line: Line): boolean => {
  const words = line.items.filter((item) => item.tag !== 'mark');
  const only = words[0];
  return words.length === 1 && isQuote(only) && only.quotation.outer.start <= (line.items[0]?.start ?? 0);
};

const quoteOf = (line: Line): Quotation | null => line.items.find((item) => item.quotation !== null)?.quotation ?? null;

const contentOf = (line: Line, quotation: Quotation): Span => bare(line.text, quotation.inner);

const borrowed = (rule: string, line: Line, quotation: Quotation, from: Finding): Finding => ({
  ...from,
  rule,
  line,
  content: [contentOf(line, quotation)],
  implicit: true,
  force: from.force === 'questioned' || from.force === 'denied' ? 'stated' : from.force,
});

/** The findings that the sentences of one article do not show by themselves: whose words a bare quotation holds. */
export const joinQuotations = (lines: readonly Line[], found: readonly Finding[]): Joined[] => {
  const outer = lines.filter((line) => line.quotation === null && !line.headline);
  const credits = new Map<number, Finding>(); // quotation.index → who is credited with it
  const byUtterance = new Map<number, Finding>();
  for (const one of found) {
    for (const item of one.line.items) {
      if (
        item.quotation === null ||
        !one.content.some(
          (span) =>
            item.quotation !== null &&
            contains(item.quotation.outer, span) &&
            contains(span, bare(one.line.text, item.quotation.inner)),
        )
      )
        continue;
      credits.set(item.quotation.index, one);
      byUtterance.set(item.quotation.utterance, one);
    }
  }
  const joined: Joined[] = [];
  const credit = (rule: string, line: Line, quotation: Quotation, from: Finding, group: boolean): void => {
    const made: Joined = { ...borrowed(rule, line, quotation, from), group: group ? `q${quotation.utterance}` : null };
    joined.push(made);
    credits.set(quotation.index, made);
    byUtterance.set(quotation.utterance, made);
  };
  outer.forEach((line, at) => {
    if (!isWholeQuote(line)) return;
    const quotation = quoteOf(line);
    if (quotation === null || credits.has(quotation.index)) return;
    const known = byUtterance.get(quotation.utterance);
    if (known !== undefined) {
      credit('quotation-continued', line, quotation, known, true);
      return;
    }
    const before = outer[at - 1];
    const previous = before === undefined ? null : lastCredit(before, credits);
    if (before !== undefined && before.paragraph === line.paragraph && previous !== null) {
      credit('quotation-follows', line, quotation, previous, true);
      return;
    }
    const alone = outer[at + 1]?.paragraph !== line.paragraph && before?.paragraph !== line.paragraph;
    if (before !== undefined && before.paragraph !== line.paragraph) {
      const cued = endsInColon(before);
      if (cued !== null) {
        credit('quotation-after-colon', line, quotation, cued, false);
        return;
      }
    }
    const next = outer[at + 1];
    if (next !== undefined && next.paragraph !== line.paragraph) {
      const behind = namesSpeaker(next);
      if (behind !== null) {
        credit('source-behind', line, quotation, behind, false);
        return;
      }
    }
    if (
      alone &&
      previous !== null &&
      before !== undefined &&
      line.block - before.block <= 3 &&
      quotation.inner.end - quotation.inner.start > 12
    )
      credit('quotation-follows', line, quotation, previous, true);
  });
  return joined;
};

/** Who is credited with the last quotation of a line, if the line is speech and little else. */
const lastCredit = (line: Line, credits: ReadonlyMap<number, Finding>): Finding | null => {
  for (let i = line.items.length - 1; i >= 0; i -= 1) {
    const quotation = line.items[i]?.quotation;
    if (quotation === null || quotation === undefined) continue;
    const found = credits.get(quotation.index);
    return found ?? null;
  }
  return null;
};

const SAYS =
  /^(?:say|write|post|tweet|explain|add|read|state|declare|tell|continue|put|reply|announce|report|begin|go|conclude|note|warn|argue|respond|publish|share|caution|insist|claim|complain|remark|observe|joke|quip|recall|stress|ask|urge|admit|promise|predict|sum)$/u;

/** "… posted on Facebook:" at the end of a paragraph, with nothing quoted in it. */
const endsInColon = (line: Line): Finding | null => {
  const last = line.items.at(-1);
  if (last?.text !== ':') return null;
  const cue = cuesOf(line).findLast(
    (one) => one.subject !== null && one.voice !== 'passive' && SAYS.test(one.verb.lemma),
  );
  if (cue === undefined || cue.subject === null || !mayBeSource(line, cue.subject)) return null;
  const verb = line.items[cue.at];
  return {
    rule: 'quotation-after-colon',
    line,
    source: cue.subject,
    sourceLine: line,
    cue: verb === undefined ? [] : [{ start: verb.start, end: verb.end }],
    content: [],
    force: 'stated',
    through: [],
    implicit: true,
  };
};

const OPINIONS = new Set([
  'opinion',
  'view',
  'verdict',
  'words',
  'advice',
  'message',
  'conclusion',
  'judgement',
  'judgment',
  'assessment',
  'thoughts',
  'warning',
  'answer',
  'reaction',
  'response',
  'explanation',
  'description',
  'plea',
]);

/** "That is the opinion of Ana Reyes", "So the harbour master, Ama Oduya, summed up". */
const namesSpeaker = (line: Line): Finding | null => {
  const { items } = line;
  const first = items[0];
  if (first === undefined) return null;
  const make = (source: Phrase, at: number): Finding | null => {
    const item = items[at];
    if (item === undefined || !mayBeSource(line, source)) return null;
    return {
      rule: 'source-behind',
      line,
      source,
      sourceLine: line,
      cue: [{ start: item.start, end: item.end }],
      content: [],
      force: 'stated',
      through: [],
      implicit: true,
    };
  };
  if (/^(?:that|those|this|these|such)$/u.test(first.lower)) {
    for (let i = 1; i < Math.min(items.length, 8); i += 1) {
      if (!OPINIONS.has(items[i]?.lower ?? '')) continue;
      let of = i + 1;
      while (of < i + 5 && !/^(?:of|from)$/u.test(items[of]?.lower ?? '')) of += 1;
      const end = phraseEnd(line, of + 1);
      if (of < i + 5 && end > of + 1) return make({ from: of + 1, to: end, parts: [{ from: of + 1, to: end }] }, i);
    }
    return null;
  }
  if (first.lower !== 'so' && first.lower !== 'thus') return null;
  const cue = cuesOf(line)[0];
  if (cue === undefined || cue.subject === null) return null;
  const stop = items[cue.to];
  return stop === undefined || isStop(stop) || isComma(stop) || phraseEnd(line, cue.to) > cue.to
    ? make(cue.subject, cue.at)
    : null;
};
