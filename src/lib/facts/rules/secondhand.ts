import { clauseEnd, trimEnd, trimStart } from '../clause-ends.ts';
import { contentBefore } from '../contents-before.ts';
import { type Cue, cueSpan } from '../cues.ts';
import { contentSpan, finding, type Finding, type Link, type Rule } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { isComma, isFinite, isStop, type Phrase, phraseEnd, type Range, wordsOf } from '../phrases.ts';
import { headOf } from '../source-kinds.ts';
import { mayBeSource } from '../speakers.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, DOERS, LOOSE_PLURALS, PERSON_NOUNS, SPOKES_NOUNS } from '../words/kinds.ts';
import { cueNoun, passive } from './cue-nouns.ts';
import { asPhrase, indexOf, named } from './named.ts';

const CITING = /^(?:citing|quoting|crediting|attributing)$/u;

/** Steps over ", which cited two officials who had read it," behind a source. */
export const afterRelative = (line: Line, from: number): number => {
  if (!isComma(line.items[from])) return from;
  const next = line.items[from + 1];
  if (next?.tag !== 'wh' && !CITING.test(next?.lower ?? '')) return from;
  for (let i = from + 2; i < Math.min(line.items.length, from + 40); i += 1)
    if (isComma(line.items[i]) || isStop(line.items[i])) return i;
  return from;
};

/** "which cited two officials": the source behind the source. */
export const citedBehind = (line: Line, from: number, to: number): Phrase | null => {
  for (let i = from; i < to; i += 1) {
    const verb = line.items[i]?.lower ?? '';
    if (/^(?:cite|cites|cited|citing|quote[sd]?|quoting|credit(?:s|ed|ing)?)$/u.test(verb)) return named(line, i + 1);
    // "which attributed the information to Vesta"
    if (!/^attribut(?:es|ed|ing)$/u.test(verb)) continue;
    const prep = indexOf(line, i + 1, 8, (at) => line.items[at]?.lower === 'to');
    return prep < 0 ? null : named(line, prep + 1);
  }
  return null;
};

/** "two clerks quoted by the Gazette", "an officer cited in the Herald": who they are, and through whom they came. */
const quotedBy = (line: Line, phrase: Phrase): { readonly source: Phrase; readonly links: Link[] } | null => {
  for (let i = phrase.from + 1; i + 2 < Math.max(phrase.to, phrase.from + 12); i += 1) {
    const [verb, prep] = [line.items[i]?.lower ?? '', line.items[i + 1]?.lower ?? ''];
    // "Ama Oduya, as reported by the Gazette"
    const as = line.items[i - 1]?.lower === 'as' && /^(?:reported|carried|relayed)$/u.test(verb);
    if (!(as || /^(?:quoted|cited|interviewed|carried|relayed|broadcast)$/u.test(verb)) || !/^(?:by|in)$/u.test(prep))
      continue;
    const outlet = named(line, i + 2);
    const before = line.items[i - 1]?.lower === 'as' ? i - 1 : i;
    const end = isComma(line.items[before - 1]) ? before - 1 : before;
    return outlet === null || end <= phrase.from
      ? null
      : { source: asPhrase(phrase.from, end), links: [{ line, phrase: outlet }] };
  }
  return null;
};

/** "Vesta’s translation": Vesta’s. */
const translatedBy = (line: Line, phrase: Phrase): { readonly source: Phrase; readonly links: Link[] } | null => {
  const head = line.items[phrase.to - 1]?.lower ?? '';
  const poss = phrase.to - 2;
  return /^(?:translation|transcript|transcription|rendering)$/u.test(head) &&
    line.items[poss]?.tag === 'poss' &&
    poss > phrase.from
    ? { source: asPhrase(phrase.from, poss), links: [] }
    : null;
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
        whole !== null &&
        opening &&
        whole.parts.length > 1 &&
        (!isComma(line.items[whole.to]) || isPaperThenPerson(line, whole))
          ? whole.parts[0]
          : undefined;
      const phrase = lone === undefined ? whole : asPhrase(lone.from, lone.to);
      if (phrase === null || SIZES.test(line.items[phrase.to - 1]?.lower ?? '')) return [];
      const cue = { start: item.start, end: line.items[at + 1]?.end ?? item.end };
      const rest = afterRelative(line, phrase.to);
      const behind = citedBehind(line, phrase.to, rest);
      const carried = quotedBy(line, phrase) ?? translatedBy(line, phrase);
      const source = behind ?? carried?.source ?? phrase;
      const links: Link[] =
        behind === null
          ? (carried?.links ?? [])
          : [{ line, phrase: isText(line, phrase) ? inOutlet(line, phrase) : phrase }];
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

/** "According to the book, the lobbyist, Ana Reyes, joked": no book is a lobbyist, so the clause has begun. */
const isPaperThenPerson = (line: Line, { parts: [first, second] }: Phrase): boolean => {
  const nounOf = (part: Range | undefined): string =>
    line.items[part ? (headOf(line, part) ?? part.to - 1) : -1]?.lower ?? '';
  return DOCUMENT_NOUNS.has(nounOf(first)) && (PERSON_NOUNS.has(nounOf(second)) || DOERS.test(nounOf(second)));
};

/** What things are sorted or done according to, without anybody saying so. */
export const SIZES =
  /^(?:size|age|plan|height|weight|schedule|need|taste|type|rank|law|laws|rules?|polic(?:y|ies)|procedures?|protocols?|guidelines|regulations|instructions|standards|practice|precedent|colour|color|custom|tradition)$/u;

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

const CITES = /^(?:quote|cite)$/u;

/** "Dawn Wire, citing Vesta, quoted a clerk": whom the outlet has it from. */
const citedOnTheWay = (line: Line, cues: readonly Cue[], outlet: Phrase, cue: Cue): Link[] =>
  cues.flatMap((one) => {
    if (!CITES.test(one.verb.lemma) || one.voice !== 'participle' || one.at < outlet.from || one.at >= cue.at)
      return [];
    const phrase = named(line, one.to);
    return phrase === null ? [] : [{ line, phrase }];
  });

/** "as saying"; without "as" where whoever is quoted stands right before: "quoted Ms Oduya saying". */
const isAsSaying = ({ items }: Line, at: number, passive: boolean): boolean => {
  const next = items[at + 1]?.lower ?? '';
  if (items[at]?.lower === 'as') return SAYING.test(next);
  return !passive && next === 'saying' && /^(?:name|noun|pron)$/u.test(items[at]?.tag ?? '');
};

const SAYING = /^(?:saying|telling|stating|claiming|warning|arguing|adding|denying|describing|having)$/u;

/** Behind "as saying", "as having said" or "as telling reporters". */
const behindSaying = (line: Line, as: number): number => {
  const [saying, next] = [line.items[as + 1]?.lower, line.items[as + 2]];
  if (saying === 'telling') return Math.max(as + 2, phraseEnd(line, as + 2));
  return saying === 'having' && next?.tag === 'part' ? as + 3 : as + 2;
};

/** "quoted her as saying". */
const objectAt = ({ items }: Line, at: number): Phrase | null =>
  /^(?:him|her|them|it)$/u.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'as' ? asPhrase(at, at + 1) : null;

/** "as saying in remarks to troops.": when and where, and no words. */
const isOccasion = ({ items }: Line, at: number): boolean =>
  /^(?:in|at|on|during|after)$/u.test(items[at]?.lower ?? '') &&
  items.slice(at).every((item) => !isFinite(item) && !isQuote(item) && item.lower !== 'that');

/** "quoted by the Gazette as saying", "quoted in the Gazette"; "quoted in court" names nobody. */
const isBy = ({ items }: Line, at: number): boolean => {
  const name = items[items[at + 1]?.tag === 'det' ? at + 2 : at + 1];
  return items[at]?.lower === 'by' || (items[at]?.lower === 'in' && name?.tag === 'name');
};

/** "a clerk, whom the Gazette did not name, was quoted as saying": who has it from the clerk. */
const withholder = (line: Line, source: Phrase, cue: Cue): Phrase | null => {
  const whom = line.items.findIndex(({ lower }, i) => i > source.from && i < cue.at && lower === 'whom');
  if (whom < 0) return null;
  const withheld = indexOf(line, whom, cue.at - whom, (i) =>
    /^(?:name|identify|named|identified)$/u.test(line.items[i]?.lower ?? ''),
  );
  return withheld < 0 ? null : named(line, whom + 1);
};

const asSaying: Rule = {
  id: 'as-saying',
  example: 'The agency quoted Ms Oduya as saying that the lake was low.',
  counterexample: 'She drew a duck as the teacher spoke.',
  find: ({ line, cues }) =>
    cues.flatMap((cue): Finding[] => {
      if (!CITES.test(cue.verb.lemma)) return [];
      const passive = cue.voice === 'passive';
      const as = indexOf(line, cue.to, 18, (i) => isAsSaying(line, i, passive));
      if (as < 0 || cues.some((one) => CITES.test(one.verb.lemma) && one.at > cue.at && one.at < as)) return [];
      const source = passive ? cue.subject : (objectAt(line, cue.to) ?? named(line, cue.to));
      if (source === null) return [];
      // "quoted her as having said"
      const past = behindSaying(line, as);
      let from = past;
      if (line.items[from]?.lower === 'that' || isComma(line.items[from]) || line.items[from]?.text === ':') from += 1;
      const behind = line.items[past];
      const spoken =
        cue.subject !== null &&
        (behind === undefined || isBy(line, past) || isStop(behind) || isComma(behind) || isOccasion(line, past))
          ? contentBefore(line, cue.subject.from)
          : null;
      const to = clauseEnd(line, from, null);
      if (spoken !== null) from = spoken.from;
      else if (to <= from || isBy(line, past)) return [];
      const saying = line.items[as + 1];
      const agent = isBy(line, cue.to) ? cue.to + 1 : isBy(line, past) ? past + 1 : -1;
      const by = passive && agent > 0 ? named(line, agent) : null;
      const through = passive ? (by ?? withholder(line, source, cue)) : cue.subject;
      const links: Link[] =
        through !== null && mayBeSource(line, through)
          ? [{ line, phrase: through }, ...citedOnTheWay(line, cues, through, cue)]
          : [];
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

const REPORTS = /^(?:report|say|write|publish|announce|claim|reveal|add|suggest)$/u;
// "Ms Oduya, citing board figures, told the council that": only where nobody reports.
const TELLS = /^(?:tell|argue|warn)$/u;

/** The verbs with which whoever cites somebody may report it: "reported, citing a clerk", "went further, reporting that …, citing a clerk". */
const reportsAround = (cues: readonly Cue[], cite: Cue, verbs: RegExp): readonly Cue[] =>
  cues.filter(
    (one) =>
      one !== cite &&
      (one.voice === 'active' || (one.voice === 'participle' && one.verb.lemma === 'report' && one.at < cite.at)) &&
      one.subject !== null &&
      verbs.test(one.verb.lemma) &&
      Math.abs(one.at - cite.at) < 45 &&
      (cite.voice === 'participle' || one.at > cite.at),
  );

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
        (isQuote(line.items[cue.to]) && (line.items[cue.to]?.size ?? 0) > 5)
      )
        return [];
      const source = isQuote(line.items[cue.to]) ? asPhrase(cue.to, cue.to + 1) : named(line, cue.to);
      if (source === null || !canBeCited(line, source)) return [];
      const inner = citedBehind(line, source.to, afterRelative(line, source.to));
      const behind = isComma(line.items[source.to]) ? source.to + 1 : source.to;
      if (line.items[behind]?.lower === 'who' && cues.some((one) => one.at > behind && one.at < behind + 4)) return [];
      const around = reportsAround(cues, cue, REPORTS);
      // "Handelsbrev, which first revealed the talks, said …, citing a note": the verb that has something to report
      const told = (around.length > 0 ? around : reportsAround(cues, cue, TELLS)).flatMap((report) => {
        const content = reportContent(line, report, cue, source);
        return content === null || report.subject === null ? [] : [{ report, content, subject: report.subject }];
      })[0];
      if (told === undefined) return [];
      const { report, content } = told;
      const outermost = isText(line, told.subject) ? inOutlet(line, told.subject) : told.subject;
      const links: Link[] = [{ line, phrase: outermost }];
      const last = inner ?? writerOf(line, source) ?? source;
      if (inner !== null) links.push({ line, phrase: source });
      return [
        finding('citing', line, last, [cueSpan(line, cue)], [contentSpan(line, content)], report.verb.force, links),
      ];
    }),
};

/** A report in the Herald, which cited a clerk, that … */
const citedInside: Rule = {
  id: 'cited-inside',
  example: 'She denied a report in the Herald, which cited a clerk, that the dam leaked.',
  counterexample: 'She read a report in the Herald, which cited the cost, and left.',
  find: ({ line, cues }) =>
    cues.flatMap((cue): Finding[] => {
      if (!CITES.test(cue.verb.lemma) || cue.voice !== 'active' || line.items[cue.from - 1]?.lower !== 'which')
        return [];
      const source = named(line, cue.to);
      if (source === null || cue.subject === null || !canBeCited(line, source)) return [];
      const that = source.to + 1;
      if (!isComma(line.items[source.to]) || line.items[that]?.lower !== 'that') return [];
      const to = clauseEnd(line, that + 1, null);
      const links = [{ line, phrase: inOutlet(line, cue.subject) }];
      const content = contentSpan(line, { from: that + 1, to });
      return to > that + 2
        ? [finding('cited-inside', line, source, [cueSpan(line, cue)], [content], 'stated', links)]
        : [];
    }),
};

/** "a report by the website Perelom, which claimed, quoting a source, that …". */
const isText = (line: Line, phrase: Phrase): boolean =>
  /^(?:report|story|article|piece|dispatch)$/u.test(line.items[headOf(line, phrase) ?? phrase.to - 1]?.lower ?? '');

/** "a report in the Herald": the Herald. */
const inOutlet = (line: Line, phrase: Phrase): Phrase => {
  const prep = line.items.findIndex(
    ({ lower }, i) => i > phrase.from && i < phrase.to && /^(?:in|by|on)$/u.test(lower),
  );
  return prep < 0 ? phrase : asPhrase(prep + 1, phrase.to);
};

const REASONS =
  /\b(?:holiday|reasons?|concerns?|lack|fears?|weather|pressure|need|costs?|shortage|illness|law|rules?|privacy|security|policy|example|examples|case|cases|figures|conflict|agreements?|contracts?|clauses?|problems?|difficult(?:y|ies))\b/iu;

const FROM = /^(?:from|by|published|released|compiled|issued)$/u;

/** Somebody or something with words of its own: a name, people, a body, a document. "citing its blue-collar appeal" gives a reason. */
const canBeCited = (line: Line, phrase: Phrase): boolean => {
  const first = phrase.parts[0] ?? phrase;
  const at = headOf(line, first) ?? first.to - 1;
  const head = line.items[at];
  // "a member of the security committee" gives no reason, nor do "figures from the board".
  const told = head?.lower === 'figures' && FROM.test(line.items[at + 1]?.lower ?? '');
  const word = head?.lower ?? '';
  const one = word.replace(/s$/u, '');
  // "a security source" gives no reason either, whatever the source is of.
  if (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(one)) return true;
  if (!told && REASONS.test(wordsOf(line, { from: first.from, to: at + 1 }))) return false;
  if (head === undefined || head.quotation !== null || head.tag === 'name' || head.tag === 'pron')
    return head !== undefined;
  // A trade: florist, librarian, engineer, fisherman.
  if (/(?:ist|ian|eer|man|men|woman|women)$/u.test(one) || (DOERS.test(one) && one.length > 5)) return true;
  return [word, one].some(
    (noun) => BODY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) || LOOSE_PLURALS.has(noun) || SPOKES_NOUNS.has(noun),
  );
};

const WRITINGS = /^(?:post|posts|message|tweet|remarks|comments|statement|letter|email|blog|video|interview)$/u;

/** "a post by Colonel Breka": its writer, who is whom the words are from. */
const writerOf = (line: Line, phrase: Phrase): Phrase | null => {
  for (let i = phrase.from + 1; i < Math.min(line.items.length, phrase.from + 6); i += 1) {
    if (!/^(?:by|from)$/u.test(line.items[i]?.lower ?? '')) continue;
    return WRITINGS.test(line.items[i - 1]?.lower ?? '') ? named(line, i + 1) : null;
  }
  return null;
};

/** What an outlet reports that cites somebody: behind "that", behind the verb itself, or in front of "the Herald reported, citing …". */
const reportContent = (line: Line, report: Cue, cite: Cue, source: Phrase): Range | null => {
  const { items } = line;
  const isThat = (i: number): boolean => items[i]?.lower === 'that';
  const behind = Math.max(report.to, Math.min(cite.at, items.length));
  const that = indexOf(line, behind, 24, (i) => isThat(i) && i > report.at);
  if (that >= 0) {
    const to = clauseEnd(line, that + 1, null);
    return to > that + 1 ? { from: that + 1, to } : null;
  }
  const close = indexOf(line, report.to, 6, isThat);
  if (close >= 0) {
    const end = trimEnd(line, close + 1, cite.at > close ? cite.at : clauseEnd(line, close + 1, null));
    return end > close + 1 ? { from: close + 1, to: end } : null;
  }
  const aside = cite.voice === 'participle' || /^(?:which|that)$/u.test(items[cite.from - 1]?.lower ?? '');
  if (aside && cite.at < report.at && source.to <= report.at) return bareClause(line, report);
  return report.subject === null ? null : contentBefore(line, report.subject.from);
};

/** "Vesta, quoting a clerk, said the dam leaked": the clause behind a verb without "that". */
const bareClause = (line: Line, report: Cue): Range | null => {
  const to = clauseEnd(line, report.to, null);
  const words = line.items.slice(report.to, to);
  const finite = words.some(({ tag }) => tag === 'past' || tag === 'pres' || tag === 'aux' || tag === 'modal');
  return words.length > 2 && finite ? { from: report.to, to } : null;
};

/** Words that came through somebody else's hands. */
export const SECONDHAND_RULES: readonly Rule[] = [accordingTo, asSaying, citing, citedInside, cueNoun, passive];
