import { FORMS_OF_BE, FORMS_OF_HAVE } from '../language/words/function-words.ts';
import type { Span } from '../article/span.ts';
import { cueVerbOf, heldBack, type CueVerb } from './cue-verbs.ts';
import type { Item, Line } from './lines.ts';
import { isComma, isShortQuote, isStop, type Phrase } from './phrases.ts';
import { isNamed } from './quoted-contents.ts';
import { type FirstVerb, insideVerb, isInReport } from './second-verbs.ts';
import { isBroadcast } from './broadcasts.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

/** A verb of saying at work in a line. */
export type Cue = {
  readonly verb: CueVerb;
  readonly at: number; // index of the verb among the line's items
  readonly from: number; // where its verb group begins
  readonly to: number; // past its particle: "pointed out"
  readonly voice: 'active' | 'passive' | 'participle';
  readonly inverted: boolean; // said Ana Reyes
  readonly subject: Phrase | null;
};

export const cueSpan = (line: Line, cue: Cue): Span => ({
  start: line.items[cue.at]?.start ?? line.start,
  end: line.items[cue.to - 1]?.end ?? line.end,
});

const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out'], call: ['out', 'on', 'for'], read: ['out'], go: ['on'], set: ['out'], spell: ['out'], sum: ['up'], hit: ['back'], write: ['back', 'in'], shout: ['out', 'back'], cry: ['out'], blurt: ['out'], chime: ['in'],
  post: [], rule: ['out'],
}; // prettier-ignore

const groupEnd = (line: Line, at: number, verb: CueVerb): number => {
  const particles = PARTICLES[verb.lemma];
  const next = line.items[at + 1];
  return next !== undefined && particles?.includes(next.lower) === true && !(next.lower === 'in') ? at + 2 : at + 1;
};

type Group = { readonly from: number; readonly voice: Cue['voice'] } | null;

const REPORTED_INFINITIVE = new Set([
  'went',
  'goes',
  'on',
  'wrote',
  'writes',
  'telephoned',
  'phoned',
  'rang',
  'called',
  'emailed',
  'continued',
  'continues',
  'came',
  'stood',
]);

/** "had telephoned to tell": the subject stands before "had". */
const pastHelpers = (line: Line, at: number): number => (line.items[at - 1]?.tag === 'aux' ? at - 1 : at);

/** "would say only that it was late", "would only say that": no more than that, but said. */
const saidOnly = ({ items }: Line, modal: number, at: number): boolean => {
  if (items[modal]?.lower !== 'would' || items[at]?.lower !== 'say') return false;
  return modal === at - 1 ? items[at + 1]?.lower === 'only' : modal === at - 2 && items[at - 1]?.lower === 'only';
};

/** Reads the helpers to the left of a verb; null when nobody said anything: "did not say", "will say", "to say". */
const readGroup = (line: Line, at: number, verb: CueVerb): Group => {
  const { items } = line;
  let from = at;
  let be = false;
  let have = false;
  let helped = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (item === undefined) break;
    if (item.tag === 'neg') return null;
    if (item.tag === 'modal') return saidOnly(line, i, at) ? { from: i, voice: 'active' } : null;
    if (item.tag === 'to') {
      const before = items[i - 1];
      return verb.form === 'base' && before !== undefined && REPORTED_INFINITIVE.has(before.lower)
        ? { from: pastHelpers(line, before.lower === 'on' ? i - 2 : i - 1), voice: 'active' }
        : null;
    }
    if (item.tag === 'aux') {
      if (
        FORMS_OF_BE.has(item.lower) &&
        !(item.lower === "'s" && FORMS_OF_HAVE.has(item.lower) && verb.form !== 'ing' && be)
      )
        be = true;
      else if (FORMS_OF_HAVE.has(item.lower)) have = true;
      else helped = true;
      from = i;
      continue;
    }
    if (
      item.tag === 'adv' &&
      items[i - 1]?.tag !== 'mark' &&
      (items[i - 1]?.tag === 'aux' ||
        items[i - 1]?.tag === 'modal' ||
        items[i - 1]?.tag === 'neg' ||
        items[i - 1]?.tag === 'to')
    )
      continue;
    break;
  }
  if (verb.form === 'ing') return be ? { from, voice: 'active' } : { from: at, voice: 'participle' };
  if (verb.form === 'base')
    return helped
      ? { from, voice: 'active' }
      : items[at]?.tag === 'pres' || items[at]?.tag === 'base' || items[at]?.tag === 'past' || isPluralSubject(line, at)
        ? { from: at, voice: 'active' }
        : null;
  if (be) return { from, voice: 'passive' };
  // "drivers told by the clerk that …": told, not telling
  if (verb.hearer && items[at + 1]?.lower === 'by') return { from, voice: 'passive' };
  if (verb.form === 'participle') return have ? { from, voice: 'active' } : null;
  return { from, voice: 'active' };
};

const isPluralSubject = (line: Line, at: number): boolean => {
  const before = line.items[at - 1];
  return (
    before !== undefined &&
    (before.tag === 'wh' ||
      /^(?:they|who|experts|police|officials|people)$/u.test(before.lower) ||
      // "diplomats in Visten fear that"
      (before.tag === 'name' &&
        /^(?:in|at|from)$/u.test(line.items[at - 2]?.lower ?? '') &&
        isPluralNoun(line.items[at - 3])) ||
      ((before.tag === 'noun' || before.tag === 'name') && /[^s]s$/u.test(before.lower)))
  );
};

const isPluralNoun = (item: Item | undefined): boolean => item?.tag === 'noun' && /[^s]s$/u.test(item.lower);

const isNounHere = (line: Line, at: number, verb: CueVerb): boolean => {
  const item = line.items[at];
  if (item === undefined || item.tag === 'adj') return true;
  if (isBroadcast(line, at)) return true;
  if (item.tag !== 'noun' && item.tag !== 'name') return false;
  // "claims", "reports", "say": nouns by the tagger's caution, verbs when a clause or a quotation follows.
  if (item.tag === 'name') return true;
  const before = line.items[at - 1];
  const next = line.items[at + 1];
  const subject =
    before !== undefined &&
    (before.tag === 'noun' ||
      before.tag === 'name' ||
      before.tag === 'pron' ||
      before.tag === 'adv' ||
      before.tag === 'wh' ||
      before.lower === ',');
  const opens =
    next === undefined ||
    next.quotation !== null ||
    /^(?:that|the|a|an|it|he|she|they|there|its|his|her|their|no|whether|in|on|to|us|me|him|them|,|\.)$/u.test(
      next.lower,
    ) ||
    (next.tag === 'name' && verb.form !== 'base');
  return !(subject && opens && verb.form !== 'ing');
};

const isSpeech = (line: Line, i: number): boolean => {
  const item = line.items[i];
  return (
    item !== undefined &&
    item.quotation !== null &&
    /[,?!…—–.]$/u.test(line.text.slice(item.quotation.inner.start, item.quotation.inner.end).trimEnd())
  );
};

const isInverted = (line: Line, at: number): boolean => {
  const before = line.items[at - 1];
  if (before === undefined) return false;
  if (isNamed(line, at - 1) || line.items[at + 1]?.lower === 'that') return false;
  if (before.quotation !== null) return isSpeech(line, at - 1) || !isShortQuote(before);
  return isComma(before) && at >= 3;
};

// "if he says", "what he called", "whenever she says"; but "when he said" tells of something that happened.
const IMAGINED = new Set(['if', 'unless', 'what', 'whatever', 'whenever', 'once', 'until']);

/** True behind a word that makes a report a condition, a habit or a name for something. */
export const isImagined = (before: string, past: boolean): boolean =>
  IMAGINED.has(before) || (before === 'when' && !past);

// "Suppose a parent stood up and said": nobody did.
const SUPPOSES = new Set(['suppose', 'imagine', 'picture']);

/** "went on to say": what was said hangs on the second verb. */
const goesOnTo = (line: Line, at: number, verb: CueVerb): boolean =>
  verb.lemma === 'go' && line.items[at + 1]?.lower === 'on' && line.items[at + 2]?.tag === 'to';

/** "told the Post that managers had been warned and had replied": the managers. */
const insideSubject = (line: Line, cues: readonly Cue[], group: FirstVerb): Phrase | null => {
  const report = cues.findLast(
    (cue) => cue.voice === 'active' && cue.subject !== null && line.items[cue.from]?.tag === 'past',
  );
  const first = insideVerb(line, group.from - 1, group);
  if (report === undefined || first === null || !isInReport(line, report.at, first)) return null;
  const subject = subjectBefore(line, first.from);
  return subject === 'shared' ? null : subject;
};

/** Every verb of saying in the line that somebody is the subject of, left to right. */
export const findCues = (line: Line): Cue[] => {
  const cues: Cue[] = [];
  if (SUPPOSES.has(line.items[0]?.lower ?? '')) return cues;
  line.items.forEach((item, at) => {
    const verb = cueVerbOf(item);
    if (verb === undefined || isNounHere(line, at, verb)) return;
    const group = readGroup(line, at, verb);
    if (group === null || goesOnTo(line, at, verb)) return;
    const base = {
      verb: heldBack(verb, line.items[at - 1]?.lower ?? ''),
      at,
      from: group.from,
      to: groupEnd(line, at, verb),
      voice: group.voice,
    };
    if (group.voice === 'active' && group.from === at && isInverted(line, at)) {
      const after = subjectAfter(line, at + 1);
      if (after !== null && !isCount(line, at + 1) && !isHearerFirst(line, at, verb)) {
        cues.push({ ...base, inverted: true, subject: after });
        return;
      }
    }
    const subject = subjectBefore(line, group.from);
    const shared =
      subject === 'shared'
        ? (insideSubject(line, cues, { from: group.from, at }) ??
          cues.findLast((cue) => cue.voice === 'active' && !cue.inverted && cue.subject !== null)?.subject ??
          mainSubject(line, group.from))
        : subject;
    if (shared !== null && isImagined(line.items[shared.from - 1]?.lower ?? '', line.items[at]?.tag === 'past')) return;
    cues.push({ ...base, inverted: false, subject: shared });
  });
  return cues;
};

/** "said 40 people": how many; but “…,” wrote one. */
const isCount = ({ items }: Line, at: number): boolean =>
  items[at]?.tag === 'num' && !(items[at]?.lower === 'one' && (items[at + 1] === undefined || isStop(items[at + 1])));

/** "Ana Reyes, the mayor, told the court": after a comma "told" has its subject in front. */
const isHearerFirst = (line: Line, at: number, verb: CueVerb): boolean => {
  if (!isComma(line.items[at - 1])) return false;
  return subjectBefore(line, at) !== null || verb.lemma === 'tell';
};

const FINITE = new Set(['past', 'pres', 'aux', 'modal']);

/** The subject of the line's first verb: what "and said" goes back to. */
export const mainSubject = (line: Line, before: number): Phrase | null => {
  for (let i = 1; i < before; i += 1) {
    const item = line.items[i];
    if (item === undefined || !FINITE.has(item.tag)) continue;
    const subject = subjectBefore(line, i);
    return subject === 'shared' ? null : subject;
  }
  return headSubject(line, before);
};

/** "Reid caucused in Nevada and says …": where the first verb is taken for a participle, the name in front is still the subject. */
const headSubject = (line: Line, before: number): Phrase | null => {
  let to = 0;
  while (line.items[to]?.tag === 'name') to += 1;
  const read = to > 0 && to < before && line.items[to]?.tag === 'part';
  return read ? { from: 0, to, parts: [{ from: 0, to }] } : null;
};
