import { clauseEnd, trimEnd } from '../clause-ends.ts';
import { mainSubject } from '../cues.ts';
import { contentSpan, finding, type Finding, type Rule } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { isComma, type Phrase } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';
import { CUE_NOUNS } from '../words/kinds.ts';
import { asPhrase, indexOf, named } from './named.ts';

/** The claim by S that C · S’s claim that C · a demand from S that C · S repeated the claim that C. */
export const cueNoun: Rule = {
  id: 'cue-noun',
  example: 'The claim by Ms Oduya that the dam leaks spread fast.',
  counterexample: 'The claim that the dam leaks spread fast.',
  find: ({ line, cues }) =>
    line.items.flatMap((item, at): Finding[] => {
      const force = CUE_NOUNS[item.lower];
      if (force === undefined || item.tag !== 'noun') return [];
      const that = indexOf(line, at + 1, 12, (i) => line.items[i]?.lower === 'that');
      if (that < 0) return [];
      let owner: Phrase | null = null;
      for (let i = at + 1; i < that; i += 1) {
        const word = line.items[i]?.lower;
        if ((word === 'by' || word === 'from') && owner === null) owner = named(line, i + 1);
        if (
          line.items[i]?.tag === 'past' ||
          line.items[i]?.tag === 'pres' ||
          line.items[i]?.tag === 'aux' ||
          (line.items[i]?.tag === 'mark' && !isComma(line.items[i]))
        )
          return [];
      }
      if (owner === null && line.items[at - 1]?.tag === 'poss') {
        const possessive = line.items[at - 1];
        const end = possessive?.lower === "'s" || possessive?.lower === "'" ? at - 1 : at;
        const start = end === at ? at - 1 : ownerStart(line, end - 1);
        if (start >= 0) owner = asPhrase(start, end);
      }
      if (owner === null) {
        const by = madeBy(line, that);
        if (by !== null) owner = by;
      }
      if (owner === null) {
        const verb = cues.find(
          (cue) => cue.voice === 'active' && cue.verb.lemma === 'repeat' && cue.at < at && at - cue.at < 4,
        );
        owner = verb?.subject ?? made(line, at);
      }
      if (owner === null || !mayBeSource(line, owner)) return [];
      let to = clauseEnd(line, that + 1, null);
      // "rejected her demand that he resign as “a joke”": the verdict is no part of the demand
      const verdict = cues.some((cue) => cue.verb.deny && cue.at < at) ? quotedVerdict(line, that + 1, to) : -1;
      if (verdict > 0) to = verdict;
      const main = mainVerbAfter(line, that + 1, to);
      if (main > 0 && at <= 2) to = main;
      return to - that > 2
        ? [
            finding(
              'cue-noun',
              line,
              owner,
              [{ start: item.start, end: item.end }],
              [contentSpan(line, { from: that + 1, to })],
              force,
            ),
          ]
        : [];
    }),
};

const quotedVerdict = (line: Line, from: number, to: number): number => {
  for (let i = from + 2; i < to - 1; i += 1) if (line.items[i]?.lower === 'as' && isQuote(line.items[i + 1])) return i;
  return -1;
};

/** "made the claim that": whoever made it. */
const made = (line: Line, at: number): Phrase | null => {
  for (let i = at - 1; i > Math.max(0, at - 4); i -= 1)
    if (
      /^(?:made|makes|issued|repeated|voiced|expressed|raised|dropped|withdrew|gave|offered)$/u.test(
        line.items[i]?.lower ?? '',
      )
    )
      return mainSubject(line, i + 1);
  return null;
};

const ownerStart = (line: Line, end: number): number => {
  let i = end;
  if (line.items[i]?.tag !== 'name' && line.items[i]?.tag !== 'noun') return -1;
  while (
    i > 0 &&
    (line.items[i - 1]?.tag === 'name' || line.items[i - 1]?.tag === 'noun' || line.items[i - 1]?.tag === 'adj')
  )
    i -= 1;
  if (line.items[i - 1]?.tag === 'det' || line.items[i - 1]?.tag === 'poss') i -= 1;
  return i;
};

/** "The claim that C was first made by S". */
const madeBy = (line: Line, from: number): Phrase | null => {
  const by = indexOf(
    line,
    from,
    40,
    (i) =>
      line.items[i]?.lower === 'by' &&
      /^(?:made|spread|repeated|voiced|published|started|posted)$/u.test(line.items[i - 1]?.lower ?? ''),
  );
  return by < 0 ? null : named(line, by + 1);
};

/** In "the claim that the dam leaks spread fast": where the main verb begins, if the clause already had its own. */
const mainVerbAfter = (line: Line, from: number, to: number): number => {
  let finite = 0;
  for (let i = from; i < to; i += 1) {
    const item = line.items[i];
    if (isComma(item) && finite > 0) return i;
    if (item === undefined || !/^(?:past|pres|aux|modal)$/u.test(item.tag)) continue;
    const before = line.items[i - 1];
    if (before !== undefined && /^(?:aux|modal|adv|neg|wh)$/u.test(before.tag) && finite > 0) continue;
    finite += 1;
    if (finite === 2 && before !== undefined && before.tag !== 'cc' && before.lower !== 'to') return i;
  }
  return -1;
};

/** The claim was denied by S · the offer was described by S as. */
export const passive: Rule = {
  id: 'passive-by',
  example: 'The report that the dam leaks was denied by the water board.',
  counterexample: 'The dam was built by the water board.',
  find: ({ line, cues }) =>
    cues.flatMap((cue): Finding[] => {
      if (cue.voice !== 'passive' || line.items[cue.to]?.lower !== 'by' || !(cue.verb.deny || cue.verb.accuse))
        return [];
      const agent = named(line, cue.to + 1);
      if (agent === null) return [];
      const span = { start: line.items[cue.at]?.start ?? line.start, end: line.items[cue.to]?.end ?? line.end };
      if (cue.verb.accuse) {
        if (line.items[agent.to]?.lower !== 'of') return [];
        const to = clauseEnd(line, agent.to + 1, null);
        return to > agent.to + 1
          ? [finding('passive-by', line, agent, [span], [contentSpan(line, { from: agent.to, to })], 'alleged')]
          : [];
      }
      const head = leftOfPassive(line, cue.from);
      return head === null ? [] : [finding('passive-by', line, agent, [span], [contentSpan(line, head)], 'denied')];
    }),
};

const leftOfPassive = (line: Line, to: number): { from: number; to: number } | null => {
  let end = to;
  // ", which has spread on websites," is an aside
  if (isComma(line.items[end - 1])) {
    for (let i = end - 2; i > 0 && end - i < 30; i -= 1) {
      if (!isComma(line.items[i])) continue;
      if (line.items[i + 1]?.tag === 'wh') end = i;
      break;
    }
  }
  let from = 0;
  while (line.items[from]?.tag === 'cc' || line.items[from]?.tag === 'mark') from += 1;
  return end - from >= 2 && end - from < 40 ? { from, to: trimEnd(line, from, end) } : null;
};
