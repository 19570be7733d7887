import { isQuote } from '../lines.ts';
import { cueVerbOf } from '../cue-verbs.ts';
import type { Cue } from '../cues.ts';
import { cueSpan, mainSubject } from '../cues.ts';
import { contentAfter } from '../contents.ts';
import { contentBefore, contentContinues } from '../contents-before.ts';
import { clauseEnd, endsSpeech, hasFinite } from '../clause-ends.ts';
import type { Found } from '../quoted-contents.ts';
import { contentSpan, finding, type Finding, type Link, type Rule, type Scene } from '../findings.ts';
import { linksAfter } from '../links.ts';
import type { Line } from '../lines.ts';
import { isComma, isFinite, isStop } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';
import { behindOccasion } from './asides.ts';
import { named } from './named.ts';

const active = (scene: Scene): Cue[] =>
  scene.cues.filter((cue) => cue.voice === 'active' && cue.subject !== null && mayBeSource(scene.line, cue.subject));

const make = (rule: string, scene: Scene, cue: Cue, pieces: readonly Found[], tailTo: number): Finding[] =>
  pieces.length === 0
    ? []
    : [
        finding(
          rule,
          scene.line,
          cue.subject,
          [cueSpan(scene.line, cue)],
          pieces.map((piece) => contentSpan(scene.line, piece)),
          cue.verb.force,
          [...citingLink(scene, cue), ...linksAfter(scene, cue, tailTo)],
        ),
      ];

/** "The Herald cited officials who said …", "a Herald report that cited officials who said …": whoever cites is a link. */
const citingLink = (scene: Scene, cue: Cue): Link[] => {
  if (cue.subject === null || cue.inverted) return [];
  const start = cue.subject.from;
  const cites = scene.cues.find(
    (one) =>
      one.to === start && one.at !== cue.at && /^(?:cite|quote)$/u.test(one.verb.lemma) && one.voice !== 'passive',
  );
  if (cites === undefined || cites.subject === null) return [];
  const own = cites.subject;
  const isText = /^(?:report|story|article|piece|dispatch)$/u.test(scene.line.items[own.to - 1]?.lower ?? '');
  const author = isText ? mainSubject(scene.line, cites.from) : null;
  return [{ line: scene.line, phrase: author ?? own }];
};

/** The first item of a cue with its subject. */
const startOf = (cue: Cue): number =>
  cue.inverted || cue.subject === null ? cue.from : Math.min(cue.subject.from, cue.from);
const endOf = (cue: Cue): number => (cue.inverted && cue.subject !== null ? Math.max(cue.subject.to, cue.to) : cue.to);

/** Where the hearer, the day and the occasion behind a cue end: at a comma, a stop or a quotation. */
const tailEnd = (line: Line, from: number): number => {
  for (let i = from; i < Math.min(line.items.length, from + 40); i += 1) {
    const item = line.items[i];
    if (item === undefined || isComma(item) || isStop(item) || item.quotation !== null) return i;
  }
  return from;
};

const ends = (line: Line, i: number): boolean =>
  line.items[i] === undefined || isComma(line.items[i]) || isStop(line.items[i]) || isQuote(line.items[i]);

const hasClauseBefore = (scene: Scene, cue: Cue): Found | null => {
  const before = contentBefore(scene.line, startOf(cue));
  if (before === null) return null;
  // A cue of quoting only needs a quotation: "It was over, he laughed" is no report.
  if (
    !before.quoted &&
    !cue.verb.clause &&
    !scene.line.items.slice(before.from, before.to).some((item) => item.quotation !== null)
  )
    return null;
  return before;
};

/** "It began after its head, Joseph Lane, read of it": a name between commas belongs to the words before it, no clause does. */
const isSetOff = (line: Line, { subject, inverted, from, at }: Cue): boolean =>
  subject !== null && !inverted && isComma(line.items[subject.to]) && Math.min(from, at) === subject.to + 1;

/** “C,” S said · C, S said · “C,” said S · C, S said, C. */
const reportedBefore = (id: string, scene: Scene, quoted: boolean, inverted: boolean): Finding[] =>
  active(scene).flatMap((cue) => {
    const { line } = scene;
    if (cue.inverted !== inverted) return [];
    const before = hasClauseBefore(scene, cue);
    if (before === null || before.quoted !== quoted) return [];
    // "In another, dated 20 June, the deputy asks": where it stands, and nothing said
    if (
      !quoted &&
      line.items[before.from]?.tag === 'prep' &&
      !line.items.slice(before.from, before.to).some((item) => isFinite(item) || isQuote(item))
    )
      return [];
    if (!quoted && isSetOff(line, cue) && !(cue.verb.lemma === 'tell' && ends(line, tailEnd(line, cue.to)))) return [];
    // "…, court told": who was told, not who said it
    if (cue.verb.lemma === 'tell' && !cue.inverted && ends(line, cue.to)) return [];
    const tail = tailEnd(line, endOf(cue));
    const speech = before.quoted && endsSpeech(line, line.items[before.from] ?? line.items[0] ?? NEVER);
    if (!quoted) {
      const adjacent =
        ends(line, endOf(cue)) ||
        line.items[endOf(cue)]?.tag === 'prep' ||
        line.items[endOf(cue)]?.tag === 'adv' ||
        line.items[endOf(cue)]?.tag === 'time' ||
        cue.inverted ||
        cue.verb.hearer;
      const mixed = isQuote(line.items[before.to - 1]);
      if (!adjacent || (!mixed && contentAfter(line, cue) !== null && !ends(line, endOf(cue)))) return [];
      if (!mixed && cue.verb.needsThat && cue.verb.force === 'stated' && !READS_AFTER.has(cue.verb.lemma)) return [];
    } else if (!speech && contentAfter(line, cue) !== null) return [];
    const more = announced(line, tail, before) ?? contentContinues(line, tail, before);
    return make(id, scene, cue, more === null ? [before] : [before, more], tail);
  });

/** "Two things are late, she said: C" and "It was, he said, C": what the words in front wait for. */
const announced = (line: Line, tail: number, before: Found): Found | null => {
  const next = line.items[tail + 1];
  const waits = isComma(line.items[tail]) && line.items[before.to - 1]?.tag === 'aux';
  if (before.quoted || next === undefined || isQuote(next) || !(waits || line.items[tail]?.text === ':')) return null;
  const to = clauseEnd(line, tail + 1, null);
  return to > tail + 2 ? { from: tail + 1, to, quoted: false } : null;
};

// Verbs that need "that" in front of a clause but follow one freely: "The lake is rising, the report notes".
const READS_AFTER = new Set([
  'note',
  'point',
  'show',
  'find',
  'announce',
  'add',
  'recall',
  'write',
  'conclude',
  'advise',
  'argue',
  'agree',
  'predict',
  'forecast',
  'reveal',
  'observe',
  'complain',
  'tweet',
  'post',
  'continue',
  'remember',
  'learn',
  'estimate',
  'read',
  'state',
  'explain',
]);

const NEVER = { start: 0, end: 0, text: '', lower: '', tag: 'mark', quotation: null, size: 0, speech: false } as const;

/** "Said Ana Reyes, “…”": a cue in front of its subject, at the head of the sentence, ends behind it. */
const opening = (cue: Cue): Cue =>
  cue.inverted && cue.at === 0 && cue.subject !== null ? { ...cue, to: cue.subject.to, inverted: false } : cue;

const reportedAfter = (id: string, scene: Scene, how: readonly string[]): Finding[] =>
  active(scene).flatMap((one) => {
    const cue = opening(one);
    if (cue.inverted) return [];
    const after = contentAfter(scene.line, cue);
    if (after === null || !how.includes(after.how)) return [];
    if (after.how !== 'that' && after.how !== 'whether') {
      const before = contentBefore(scene.line, startOf(cue));
      const lead = before === null ? undefined : scene.line.items[before.from];
      if (before?.quoted === true && lead !== undefined && endsSpeech(scene.line, lead)) return [];
      if (
        before !== null &&
        !before.quoted &&
        after.quoted &&
        isComma(scene.line.items[startOf(cue) - 1]) &&
        isComma(scene.line.items[cue.to])
      )
        return [];
    }
    const pieces: Found[] = [after];
    const next = scene.line.items[after.to];
    // said, “A,” and “B”
    if (after.quoted && next?.tag === 'cc' && isQuote(scene.line.items[after.to + 1]))
      pieces.push({ from: after.to + 1, to: after.to + 2, quoted: true });
    return make(id, scene, one, pieces, after.tailTo);
  });

const OPENS_SUBCLAUSE =
  /^(?:if|when|while|although|though|as|because|since|after|before|once|unless|until|despite|whether|given|even|rather|instead|what|whatever|whoever)$/u;

/** A, S said, B: one clause broken by its cue, where what stands in front is no clause of its own. */
const brokenByCue = (scene: Scene): Finding[] =>
  active(scene).flatMap((cue) => {
    const { line } = scene;
    const start = startOf(cue);
    const tail = tailEnd(line, endOf(cue));
    if (!cue.verb.clause || !isComma(line.items[start - 1]) || !isComma(line.items[tail])) return [];
    if (hasFinite(line, endOf(cue), tail) || contentAfter(line, cue) !== null) return [];
    const front = frontOf(line, start - 1);
    const next = line.items[tail + 1];
    if (front === null || next === undefined || isQuote(next)) return [];
    const to = clauseEnd(line, tail + 1, cue);
    if (!hasFinite(line, tail + 1, to)) return [];
    return make('broken-by-cue', scene, cue, [front, { from: tail + 1, to, quoted: false }], tail);
  });

/** What stands in front of the cue, from the start or a semicolon: words without a verb, or a clause that needs another. */
const frontOf = (line: Line, comma: number): Found | null => {
  let from = comma;
  while (from > 0 && !isStop(line.items[from - 1]) && !isQuote(line.items[from - 1])) from -= 1;
  if (isQuote(line.items[from - 1])) return null;
  while (/^(?:but|and|so|yet|still|or)$/u.test(line.items[from]?.lower ?? '') || isComma(line.items[from])) from += 1;
  const words = line.items.slice(from, comma);
  if (words.length === 0 || NOT_SAID.test(words[0]?.lower ?? '')) return null;
  const subordinate = OPENS_SUBCLAUSE.test(words[0]?.lower ?? '');
  return subordinate || !hasFinite(line, from, comma) ? { from, to: comma, quoted: false } : null;
};

// "Asked about it, she said, …": the question is no part of the answer.
const NOT_SAID = /^(?:asked|pressed|questioned|speaking|writing|responding|told|according)$/u;

/** "was told by a nurse that C": the nurse’s words. */
const toldBy = ({ line }: Scene): Finding[] =>
  line.items.flatMap((item, at): Finding[] => {
    const verb = cueVerbOf(item);
    if (verb?.hearer !== true || !/^(?:part|past)$/u.test(item.tag) || line.items[at + 1]?.lower !== 'by') return [];
    const agent = named(line, at + 2);
    const by = line.items[at + 1];
    if (agent === null || by === undefined) return [];
    // "was told by a consultant in 2023 that"
    const that = behindOccasion(line, agent.to);
    if (line.items[that]?.lower !== 'that') return [];
    const to = clauseEnd(line, that + 1, null);
    const content = contentSpan(line, { from: that + 1, to });
    return to > that + 2
      ? [finding('told-by', line, agent, [{ start: item.start, end: by.end }], [content], verb.force)]
      : [];
  });

/** Speech with a verb of saying, in every order. */
export const SPEECH_RULES: readonly Rule[] = [
  {
    id: 'said-that',
    example: 'The harbour board said on Friday that the bridge would stay shut.',
    counterexample: 'The board will say that the bridge is shut.',
    find: (scene) => reportedAfter('said-that', scene, ['that']),
  },
  {
    id: 'asked-whether',
    example: 'Mr Oduya asked whether the ferry would run.',
    counterexample: 'Asked whether the ferry would run, he looked away.',
    find: (scene) => reportedAfter('asked-whether', scene, ['whether']),
  },
  {
    id: 'told-by',
    example: 'Ms Oduya was told by a guard that the ferry would run.',
    counterexample: 'Ms Oduya was told by letter to go.',
    find: toldBy,
  },
  {
    id: 'said-quotation',
    example: 'Ms Oduya said: “The ferry will run.”',
    counterexample: 'The ferry is called “The Early Bird”.',
    find: (scene) => reportedAfter('said-quotation', scene, ['quote']),
  },
  {
    id: 'said-clause',
    example: 'Police said the road was closed.',
    counterexample: 'Police said nothing.',
    find: (scene) => reportedAfter('said-clause', scene, ['bare']),
  },
  {
    id: 'quotation-said',
    example: '“The ferry will run,” Ms Oduya said.',
    counterexample: 'The “Early Bird” sails at noon.',
    find: (scene) => reportedBefore('quotation-said', scene, true, false),
  },
  {
    id: 'quotation-said-inverted',
    example: '“The ferry will run,” said Ama Oduya, the harbour master.',
    counterexample: 'They sang “The Early Bird”, played twice.',
    find: (scene) => reportedBefore('quotation-said-inverted', scene, true, true),
  },
  {
    id: 'broken-by-cue',
    example: 'The main problem, the mayor said, was the bridge.',
    counterexample: 'The bridge is shut, the mayor said, and he left.',
    find: brokenByCue,
  },
  {
    id: 'clause-said',
    example: 'The road is closed, police said.',
    counterexample: 'The road is closed, and police stood by.',
    find: (scene) => reportedBefore('clause-said', scene, false, false),
  },
  {
    id: 'clause-said-inverted',
    example: 'The road is closed, said the sheriff.',
    counterexample: 'The road is closed, blocked by snow.',
    find: (scene) => reportedBefore('clause-said-inverted', scene, false, true),
  },
];
