import { clauseFollows, contentAfter } from '../contents.ts';
import { clauseEnd } from '../clause-ends.ts';
import { mainSubject } from '../cues.ts';
import { contentSpan, finding, type Rule } from '../findings.ts';
import type { Line } from '../lines.ts';
import { isComma, isFinite, isStop, type Phrase, phraseEnd } from '../phrases.ts';
import { headOf } from '../source-kinds.ts';
import { mayBeSource } from '../speakers.ts';
import { subjectBefore } from '../subjects.ts';
import { childOf, type Grown, tagOf } from '../trees/grown.ts';
import { phraseOf } from '../trees/subjects.ts';
import { REFUSE_VERBS } from '../words/saying.ts';
import { actEnd, credited, findWord, one } from './owners.ts';

export const denied: Rule = {
  id: 'denied',
  example: 'The company denied the report.',
  counterexample: 'The company was denied a licence.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.deny).flatMap((cue) => {
      const { line } = scene;
      const first = line.items[cue.to];
      if (first === undefined || isStop(first) || isComma(first) || first.lower === 'by') return [];
      const next = line.items[cue.to + 1];
      if (first.lower === 'that') {
        const to = next?.tag === 'noun' || next?.tag === 'pres' ? cue.to + 2 : cue.to + 1;
        const ends = line.items[to] === undefined || isStop(line.items[to]) || isComma(line.items[to]);
        return ends ? [one('denied', scene, cue, { from: cue.to, to }, 'denied')] : [];
      }
      if (first.lower === 'this' && (next === undefined || isStop(next) || isComma(next) || next.tag === 'cc'))
        return [one('denied', scene, cue, { from: cue.to, to: cue.to + 1 }, 'denied')];
      // A refusal told in a headline is news, not a denial.
      if (line.headline && REFUSE_VERBS.has(cue.verb.lemma)) return [];
      if (findWord(line, cue.to, 16, 'as') > 0 && cue.verb.as) return [];
      const ing = first.tag === 'ing';
      const object = ing ? cue.to + 1 : phraseEnd(line, cue.to);
      if (object <= cue.to) return [];
      if (!ing && cue.verb.clause && clauseFollows(line, cue.to) && isFinite(line.items[object])) return [];
      const to = actEnd(line, cue.to, cue);
      return to > cue.to ? [one('denied', scene, cue, { from: cue.to, to }, 'denied')] : [];
    }),
};

export const questioned: Rule = {
  id: 'questioned',
  example: 'Ms Oduya questioned the timing of the vote.',
  counterexample: 'Detectives questioned a man.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.query).flatMap((cue) => {
      const { line } = scene;
      const first = line.items[cue.to];
      const object = phraseEnd(line, cue.to);
      if (first === undefined || object <= cue.to || first.tag === 'name' || first.tag === 'num') return [];
      const head = line.items[object - 1];
      if (
        !ABSTRACT.test(head?.lower ?? '') &&
        !ABSTRACT.test(
          line.items
            .slice(cue.to, object)
            .map((item) => item.lower)
            .join(' '),
        )
      )
        return [];
      const to = actEnd(line, cue.to, cue);
      return [one('questioned', scene, cue, { from: cue.to, to }, 'questioned')];
    }),
};

// What may be questioned without being a person or a suspect.
const ABSTRACT =
  /\b(?:timing|decision|need|wisdom|motive|motives|value|accuracy|validity|figure|figures|claim|claims|account|version|story|evidence|cost|plan|policy|legality|fairness|logic|reason|reasons|role|results?|findings|reliability|authenticity|credibility|purpose|point|use|usefulness|safety|method|methods|basis|independence|commitment|ability|right|future|report|study|estimate)\b/u;

export const noun: Rule = {
  id: 'promised',
  example: 'The mayor promised a new bridge by spring.',
  counterexample: 'The mayor kept a promise.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.noun && cue.voice === 'active').flatMap((cue) => {
      const { line } = scene;
      const first = line.items[cue.to];
      if (
        first === undefined ||
        first.lower === 'that' ||
        cue.verb.lemma === 'disclose' ||
        cue.verb.lemma === 'mention' ||
        cue.verb.lemma === 'blame'
      )
        return [];
      const infinitive = first.tag === 'to';
      const object = infinitive ? cue.to + 2 : phraseEnd(line, cue.to);
      if (
        object <= cue.to ||
        (line.items[cue.to]?.tag === 'pron' && !infinitive) ||
        (!infinitive && isFinite(line.items[object]))
      )
        return [];
      const to = actEnd(line, cue.to, cue);
      return to > cue.to ? [one('promised', scene, cue, { from: cue.to, to }, cue.verb.force)] : [];
    }),
};

// Papers that show what they hold, and inquiries that find it. A picture shows somebody; it says nothing.
const PAPERS =
  /^(?:register|log|logs|logbook|records?|timetable|schedule|ledger|minutes|invoices?|receipts?|accounts|files?|documents?|memo|emails?|letter|report|data|figures|statistics|statement|papers|filings?|transcript|newsletter|bulletin|certificate)$/u;
const INQUIRIES =
  /^(?:polls?|surveys?|study|studies|report|review|audit|inquiry|investigation|analysis|census|tests?)$/u;

/** "The register shows no application", "The poll found 71 per cent against": a noun where others have a clause. */
export const shown: Rule = {
  id: 'paper-shows',
  example: 'The harbour log shows a single failure, in May.',
  counterexample: 'The photograph shows a single boat.',
  find: (scene) =>
    credited(scene, (cue) => cue.voice === 'active' && /^(?:show|record|find|reveal)$/u.test(cue.verb.lemma)).flatMap(
      (cue) => {
        const { line } = scene;
        // with its capital as it stands: the Lake Review shows photographs to people
        const head = line.items[headOf(line, cue.subject.parts[0] ?? cue.subject) ?? -1]?.text ?? '';
        const found = cue.verb.lemma === 'find';
        if (!(found ? INQUIRIES : PAPERS).test(head) && !INQUIRIES.test(head)) return [];
        const object = phraseEnd(line, cue.to);
        if (object <= cue.to || line.items[cue.to]?.tag === 'pron' || isFinite(line.items[object])) return [];
        if (contentAfter(line, cue) !== null) return [];
        return [one('paper-shows', scene, cue, { from: cue.to, to: actEnd(line, cue.to, cue) }, 'stated')];
      },
    ),
};

/** "recommends lifting the rate", "suggested waiting": what to do, without anybody named to do it. */
export const suggested: Rule = {
  id: 'suggested-doing',
  example: 'The panel recommends lifting the rate twice.',
  counterexample: 'The panel enjoys lifting the rate twice.',
  find: (scene) =>
    credited(
      scene,
      (cue) => cue.voice === 'active' && /^(?:recommend|propose|suggest|advise)$/u.test(cue.verb.lemma),
    ).flatMap((cue) => {
      const { line } = scene;
      if (line.items[cue.to]?.tag !== 'ing' || contentAfter(line, cue) !== null) return [];
      const to = actEnd(line, cue.to + 1, cue);
      return to > cue.to + 1 ? [one('suggested-doing', scene, cue, { from: cue.to, to }, cue.verb.force)] : [];
    }),
};

export const numbers: Rule = {
  id: 'puts-at',
  example: 'The council puts the cost at $4m.',
  counterexample: 'The council puts the lamp at the door.',
  find: ({ line, cues, grown }) =>
    line.items.flatMap((item, at) => {
      if (!/^(?:puts?|putting|estimates?|estimated)$/u.test(item.lower) || item.tag === 'noun') return [];
      const object = findWord(line, at + 2, 8, 'at');
      if (object < 0) return [];
      let next = object + 1;
      while (
        line.items[next]?.tag === 'adv' ||
        line.items[next]?.lower === 'about' ||
        line.items[next]?.lower === 'around'
      )
        next += 1;
      if (line.items[next]?.tag !== 'num' && line.items[next + 1]?.tag !== 'num') return [];
      const subject = treeSubject(grown, at) ?? subjectOf(line, at);
      if (subject === null || !mayBeSource(line, subject) || cues.some((cue) => cue.at === at && cue.subject === null))
        return [];
      return [
        finding(
          'puts-at',
          line,
          subject,
          [{ start: item.start, end: item.end }],
          [contentSpan(line, { from: at + 1, to: figureEnd(line, next) })],
          item.lower.startsWith('e') ? 'hedged' : 'stated',
        ),
      ];
    }),
};

/** "at five, and the agency had reported …": the figure’s own clause. */
const figureEnd = (line: Line, from: number): number => {
  const limit = clauseEnd(line, from, null);
  for (let at = from + 1; at < limit; at += 1)
    if (isComma(line.items[at]) && line.items[at + 1]?.tag === 'cc') return at;
  return limit;
};

/** "A study it ordered from the college puts the cost at …": whom only the tree shows. */
const treeSubject = (grown: Grown | null, at: number): Phrase | null => {
  const subject = grown === null ? undefined : childOf(grown, at, 'nsubj');
  return grown === null || subject === undefined || subject > at || /^(?:W|PRP)/u.test(tagOf(grown, subject))
    ? null
    : phraseOf(grown, subject);
};

const subjectOf = (line: Line, at: number): Phrase | null => {
  let from = at;
  while (line.items[from - 1]?.tag === 'aux') from -= 1;
  const added = from === at && line.items[at]?.lower === 'putting';
  const subject = added ? mainSubject(line, at) : subjectBefore(line, from);
  return subject === 'shared' ? null : subject;
};

export const expected: Rule = {
  id: 'expects-to',
  example: 'The office expects the river to rise.',
  counterexample: 'The office is open to all.',
  find: (scene) =>
    credited(scene, (cue) => cue.voice === 'active' && /^(?:expect|believe|estimate)$/u.test(cue.verb.lemma)).flatMap(
      (cue) => {
        const { line } = scene;
        const object = phraseEnd(line, cue.to);
        if (
          object <= cue.to ||
          line.items[object]?.tag !== 'to' ||
          !/^(?:base|noun|aux|pres)$/u.test(line.items[object + 1]?.tag ?? '')
        )
          return [];
        return [one('expects-to', scene, cue, { from: cue.to, to: actEnd(line, object + 1, cue) }, 'hedged')];
      },
    ),
};
