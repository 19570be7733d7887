import { clauseEnd, trimEnd, trimStart } from '../clause-ends.ts';
import { contentBefore } from '../contents-before.ts';
import { cueSpan } from '../cues.ts';
import { contentSpan, finding, type Finding, type Link, type Rule } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { isComma, isStop, type Phrase, wordsOf } from '../phrases.ts';
import { headOf } from '../source-kinds.ts';
import { mayBeSource } from '../speakers.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, LOOSE_PLURALS, PERSON_NOUNS, SPOKES_NOUNS } from '../words/kinds.ts';
import { cueNoun, passive } from './cue-nouns.ts';
import { asPhrase, indexOf, named } from './named.ts';

/** Steps over ", which cited two officials who had read it," behind a source. */
const afterRelative = (line: Line, from: number): number => {
  if (!isComma(line.items[from])) return from;
  if (line.items[from + 1]?.tag !== 'wh') return from;
  for (let i = from + 2; i < Math.min(line.items.length, from + 40); i += 1) if (isComma(line.items[i])) return i;
  return from;
};

/** "which cited two officials": the source behind the source. */
const citedBehind = (line: Line, from: number, to: number): Phrase | null => {
  for (let i = from; i < to; i += 1)
    if (/^(?:cited|cites|citing|quoted|quotes|quoting)$/u.test(line.items[i]?.lower ?? '')) return named(line, i + 1);
  return null;
};

const accordingTo: Rule = {
  id: 'according-to',
  example: 'The bridge is safe, according to a council report.',
  counterexample: 'They sort the fish according to size.',
  find: ({ line }) =>
    line.items.flatMap((item, at): Finding[] => {
      const per = item.lower === 'per' && at === 0;
      if (!per && (item.lower !== 'according' || line.items[at + 1]?.tag !== 'to')) return [];
      const from = at + 2;
      const opening =
        at === 0 || line.items.slice(0, at).every((one) => one.tag === 'cc' || one.tag === 'adv' || one.tag === 'mark');
      const whole = named(line, from);
      // In front, a second phrase behind the comma is the clause's subject unless another comma closes it.
      const lone =
        whole !== null && opening && whole.parts.length > 1 && !isComma(line.items[whole.to])
          ? whole.parts[0]
          : undefined;
      const phrase = lone === undefined ? whole : asPhrase(lone.from, lone.to);
      if (phrase === null || SIZES.test(line.items[phrase.to - 1]?.lower ?? '')) return [];
      const cue = { start: item.start, end: line.items[at + 1]?.end ?? item.end };
      const rest = afterRelative(line, phrase.to);
      const behind = citedBehind(line, phrase.to, rest);
      const source = behind ?? phrase;
      const links: Link[] = behind === null ? [] : [{ line, phrase }];
      if (opening) {
        let start = rest;
        if (isComma(line.items[rest])) start = rest + 1;
        else {
          // "According to a report published on Monday by the board, …"
          while (start < line.items.length && start - rest < 30 && !isComma(line.items[start])) start += 1;
          if (!isComma(line.items[start])) return [];
          start += 1;
        }
        const to = clauseEnd(line, start, null);
        return to - start >= 2
          ? [finding('according-to', line, source, [cue], [contentSpan(line, { from: start, to })], 'stated', links)]
          : [];
      }
      const before =
        isComma(line.items[at - 1]) || isQuote(line.items[at - 1]) ? contentBefore(line, at) : plainBefore(line, at);
      if (before === null) return [];
      return [finding('according-to', line, source, [cue], [contentSpan(line, before)], 'stated', links)];
    }),
};

/** What things are sorted or done according to, without anybody saying so. */
export const SIZES =
  /^(?:size|age|plan|height|weight|schedule|need|taste|type|rank|law|rules?|colour|color|custom|tradition)$/u;

const plainBefore = (line: Line, at: number): { from: number; to: number; quoted: boolean } | null => {
  const to = trimEnd(line, 0, at);
  let from = 0;
  for (let i = at - 1; i > 0; i -= 1)
    if (line.items[i]?.text === ';' || line.items[i]?.text === ':') {
      from = i + 1;
      break;
    }
  while (line.items[from]?.tag === 'cc') from += 1;
  return to - from >= 3 ? { from: trimStart(line, from, to), to, quoted: false } : null;
};

const asSaying: Rule = {
  id: 'as-saying',
  example: 'The agency quoted Ms Oduya as saying that the lake was low.',
  counterexample: 'She drew a duck as the teacher spoke.',
  find: ({ line, cues }) =>
    cues.flatMap((cue): Finding[] => {
      if (!/^(?:quote|cite)$/u.test(cue.verb.lemma)) return [];
      const passive = cue.voice === 'passive';
      const as = indexOf(
        line,
        cue.to,
        18,
        (i) =>
          line.items[i]?.lower === 'as' &&
          /^(?:saying|telling|stating|claiming|warning|arguing|adding|denying|describing|having)$/u.test(
            line.items[i + 1]?.lower ?? '',
          ),
      );
      if (as < 0) return [];
      const source = passive ? cue.subject : named(line, cue.to);
      if (source === null) return [];
      let from = as + 2;
      if (line.items[from]?.lower === 'that' || isComma(line.items[from]) || line.items[from]?.text === ':') from += 1;
      const behind = line.items[as + 2];
      const spoken =
        passive &&
        cue.subject !== null &&
        (behind === undefined || behind.lower === 'by' || isStop(behind) || isComma(behind))
          ? contentBefore(line, cue.subject.from)
          : null;
      const to = clauseEnd(line, from, null);
      if (spoken !== null) from = spoken.from;
      else if (to <= from || behind?.lower === 'by') return [];
      const saying = line.items[as + 1];
      const agent = line.items[cue.to]?.lower === 'by' ? cue.to + 1 : behind?.lower === 'by' ? as + 3 : -1;
      const by = passive && agent > 0 ? named(line, agent) : null;
      const through = passive ? by : cue.subject;
      const links: Link[] = through !== null && mayBeSource(line, through) ? [{ line, phrase: through }] : [];
      const force = saying?.lower === 'claiming' ? 'alleged' : saying?.lower === 'denying' ? 'denied' : 'stated';
      return [
        finding(
          'as-saying',
          line,
          source,
          saying === undefined ? [] : [{ start: saying.start, end: saying.end }],
          [contentSpan(line, spoken ?? { from, to })],
          force,
          links,
        ),
      ];
    }),
};

/** The Bourse reported, citing two clerks, that … · C, the Bourse reported, citing two clerks. */
const citing: Rule = {
  id: 'citing',
  example: 'The Lake Herald reported, citing two clerks, that the dam leaked.',
  counterexample: 'The embassy closed, citing a holiday.',
  find: ({ line, cues }) =>
    cues.flatMap((cue): Finding[] => {
      if (
        !/^(?:cite|quote)$/u.test(cue.verb.lemma) ||
        cue.voice === 'passive' ||
        (isQuote(line.items[cue.to]) && (line.items[cue.to]?.size ?? 0) > 4)
      )
        return [];
      const source = isQuote(line.items[cue.to]) ? asPhrase(cue.to, cue.to + 1) : named(line, cue.to);
      if (source === null || !canBeCited(line, source)) return [];
      const inner = citedBehind(line, source.to, afterRelative(line, source.to));
      const behind = isComma(line.items[source.to]) ? source.to + 1 : source.to;
      if (line.items[behind]?.lower === 'who' && cues.some((one) => one.at > behind && one.at < behind + 4)) return [];
      const report = cues.find(
        (one) =>
          one !== cue &&
          one.voice === 'active' &&
          !/^(?:cite|quote)$/u.test(one.verb.lemma) &&
          one.subject !== null &&
          /^(?:report|say|write|publish|announce|claim|reveal|add|suggest)$/u.test(one.verb.lemma) &&
          Math.abs(one.at - cue.at) < 45 &&
          (cue.voice === 'participle' || one.at > cue.at),
      );
      if (report === undefined || report.subject === null) return [];
      const content = reportContent(line, report.at, report.to, cue.at, report.subject.from);
      if (content === null) return [];
      const outermost = report.subject;
      const links: Link[] = [{ line, phrase: outermost }];
      const last = inner ?? source;
      if (inner !== null) links.push({ line, phrase: source });
      return [
        finding('citing', line, last, [cueSpan(line, cue)], [contentSpan(line, content)], report.verb.force, links),
      ];
    }),
};

const REASONS =
  /\b(?:holiday|reasons?|concerns?|lack|fears?|weather|pressure|need|costs?|shortage|illness|law|rules?|privacy|security|policy|example|examples|case|cases|figures|conflict|problems?|difficult(?:y|ies))\b/iu;

/** Somebody or something with words of its own: a name, people, a body, a document. "citing its blue-collar appeal" gives a reason. */
const canBeCited = (line: Line, phrase: Phrase): boolean => {
  const first = phrase.parts[0] ?? phrase;
  if (REASONS.test(wordsOf(line, first))) return false;
  const head = line.items[headOf(line, first) ?? first.to - 1];
  if (head === undefined || head.quotation !== null || head.tag === 'name' || head.tag === 'pron')
    return head !== undefined;
  const word = head.lower;
  const one = word.replace(/s$/u, '');
  // A trade: florist, librarian, engineer, fisherman.
  if (/(?:ist|ian|eer|man|men|woman|women)$/u.test(one)) return true;
  return [word, one].some(
    (noun) =>
      PERSON_NOUNS.has(noun) ||
      BODY_NOUNS.has(noun) ||
      DOCUMENT_NOUNS.has(noun) ||
      LOOSE_PLURALS.has(noun) ||
      SPOKES_NOUNS.has(noun),
  );
};

const reportContent = (
  line: Line,
  verb: number,
  afterVerb: number,
  citingAt: number,
  subjectAt: number,
): { from: number; to: number } | null => {
  const that = indexOf(
    line,
    Math.max(afterVerb, Math.min(citingAt, line.items.length)),
    24,
    (i) => line.items[i]?.lower === 'that' && i > verb,
  );
  if (that >= 0) {
    const to = clauseEnd(line, that + 1, null);
    return to > that + 1 ? { from: that + 1, to } : null;
  }
  const close = indexOf(line, afterVerb, 6, (i) => line.items[i]?.lower === 'that');
  if (close >= 0) {
    const end = trimEnd(line, close + 1, citingAt > close ? citingAt : clauseEnd(line, close + 1, null));
    return end > close + 1 ? { from: close + 1, to: end } : null;
  }
  const before = contentBefore(line, subjectAt);
  return before;
};

/** Words that came through somebody else's hands. */
export const SECONDHAND_RULES: readonly Rule[] = [accordingTo, asSaying, citing, cueNoun, passive];
