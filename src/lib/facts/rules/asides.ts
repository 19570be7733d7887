import { clauseEnd, hasFinite, trimEnd, trimStart } from '../clause-ends.ts';
import { cueVerbOf } from '../cue-verbs.ts';
import { contentSpan, finding, type Finding, type Rule } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { isComma, isFinite, isStop, phraseEnd, phraseStart } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';
import { actEnd, credited, one } from './owners.ts';
import { asPhrase } from './named.ts';

const closes = (line: Line, at: number): boolean =>
  line.items[at] === undefined || isComma(line.items[at]) || isStop(line.items[at]);

/** Where the sentence's own words begin before an aside at `at`. */
export const startBefore = (line: Line, at: number): number => {
  let from = 0;
  for (let i = at - 1; i > 0 && at - i < 80; i -= 1)
    if (isStop(line.items[i])) {
      from = i + 1;
      break;
    }
  while (line.items[from]?.tag === 'cc') from += 1;
  return trimStart(line, from, at);
};

/** "as the mayor said on Radio Sable on Monday": past day and occasion. */
export const behindOccasion = (line: Line, from: number): number => {
  let at = from;
  for (let steps = 0; steps < 3; steps += 1) {
    const item = line.items[at];
    if (item?.tag === 'time') at += 1;
    else if (/^(?:on|in|at|during|to)$/u.test(item?.lower ?? '')) {
      const to = phraseEnd(line, at + 1);
      if (to <= at + 1) return line.items[at + 1]?.tag === 'time' ? at + 2 : at;
      at = to;
    } else return at;
  }
  return at;
};

/** C, as S says · C, as S says, C. */
const asSays: Rule = {
  id: 'as-says',
  example: 'The group, as the report says, wants a new bridge.',
  counterexample: 'She drew a duck as the teacher spoke.',
  find: ({ line, cues }) =>
    line.items.flatMap((item, at): Finding[] => {
      if (item.lower !== 'as' || !(isComma(line.items[at - 1]) || line.items[at - 1]?.speech === true)) return [];
      const subject = phraseEnd(line, at + 1);
      const verb = cueVerbOf(line.items[subject]);
      if (subject <= at + 1 || verb?.clause !== true || verb.lemma === 'tell' || verb.lemma === 'predict') return [];
      if (!isFinite(line.items[subject]) || !closes(line, behindOccasion(line, subject + 1))) return [];
      const source = asPhrase(at + 1, subject);
      if (!mayBeSource(line, source) || cues.some((cue) => cue.at < at && cue.subject !== null)) return [];
      const start = startBefore(line, at - 1);
      // "If it snows, as the model estimates, the bridge will close": only the condition is the model's.
      const condition = line.items[start]?.lower === 'if';
      const before = { from: condition ? start + 1 : start, to: trimEnd(line, start, at) };
      const next = behindOccasion(line, subject + 1) + 1;
      const goesOn = isComma(line.items[next - 1]) && !condition;
      const after = { from: next, to: goesOn ? clauseEnd(line, next, null) : next };
      const quoted = isQuote(line.items[at - 1]);
      if (!quoted && !hasFinite(line, before.from, before.to) && !hasFinite(line, after.from, after.to)) return [];
      const pieces = [before, after].filter((range) => range.to > range.from);
      const said = line.items[subject];
      return [
        finding(
          'as-says',
          line,
          source,
          said === undefined ? [] : [{ start: said.start, end: said.end }],
          pieces.map((range) => contentSpan(line, range)),
          verb.force,
        ),
      ];
    }),
};

/** A figure alone: "the first version said 14". */
const saidNumber: Rule = {
  id: 'said-number',
  example: 'The first report said 14.',
  counterexample: 'The bus holds 14.',
  find: (scene) =>
    credited(
      scene,
      (cue) => /^(?:say|estimate|report|suggest)$/u.test(cue.verb.lemma) && cue.voice === 'active',
    ).flatMap((cue) => {
      const { line } = scene;
      let to = cue.to;
      while (
        /^(?:about|around|nearly|over|under|some|only|at|least|most|than|more|fewer)$/u.test(
          line.items[to]?.lower ?? '',
        )
      )
        to += 1;
      if (line.items[to]?.tag !== 'num' || !closes(line, to + 1)) return [];
      return [one('said-number', scene, cue, { from: cue.to, to: to + 1 }, cue.verb.force)];
    }),
};

/** ", a tally the firm disputes": what is denied stands in front. */
const disputed: Rule = {
  id: 'disputed-noun',
  example: 'The plant lost forty hens, a figure the company disputes.',
  counterexample: 'The plant has a gate the company closed.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.deny && cue.voice === 'active').flatMap((cue) => {
      const { line } = scene;
      if (!closes(line, cue.to)) return [];
      let end = cue.subject.from;
      if (/^(?:that|which)$/u.test(line.items[end - 1]?.lower ?? '')) end -= 1;
      const start = phraseStart(line, end - 1, Math.max(0, end - 8));
      if (start < 1 || !isComma(line.items[start - 1]) || line.items[start]?.tag !== 'det') return [];
      return [one('disputed-noun', scene, cue, { from: start, to: end }, 'denied')];
    }),
};

/** "remembered the mayor saying something", "reports no conflicts of interest". */
const recalled: Rule = {
  id: 'recalled-doing',
  example: 'Mr Oduya recalled the mayor saying something about geese.',
  counterexample: 'The firm recalled the kettles.',
  find: (scene) =>
    credited(
      scene,
      (cue) => /^(?:recall|remember|report|declare)$/u.test(cue.verb.lemma) && cue.voice === 'active',
    ).flatMap((cue) => {
      const { line } = scene;
      const none = line.items[cue.to]?.lower === 'no' && /^(?:report|declare)$/u.test(cue.verb.lemma);
      const object = phraseEnd(line, cue.to);
      const doing =
        object > cue.to && line.items[object]?.tag === 'ing' && /^(?:recall|remember)$/u.test(cue.verb.lemma);
      if (!doing && !(none && object > cue.to)) return [];
      const to = actEnd(line, cue.to, cue);
      return [one('recalled-doing', scene, cue, { from: cue.to, to }, cue.verb.force)];
    }),
};

/** Reports in the margin of a sentence: asides, bare figures, nouns that somebody disputes. */
export const ASIDE_RULES: readonly Rule[] = [asSays, saidNumber, disputed, recalled];
