import { clauseFollows, contentAfter } from '../contents.ts';
import { cueSpan } from '../cues.ts';
import { contentSpan, finding, type Rule, type Scene } from '../findings.ts';
import { isQuote, type Line } from '../lines.ts';
import { linksAfter } from '../links.ts';
import { isComma, isStop, isTimePhrase, phraseEnd } from '../phrases.ts';
import { mayBeSource } from '../speakers.ts';
import { childrenOf, lowerOf, rangeOf } from '../trees/grown.ts';
import { actEnd, credited, findWord, one, ownerOf } from './owners.ts';
import { denied, expected, noun, numbers, questioned, shown, suggested } from './stances.ts';

const accused: Rule = {
  id: 'accused-of',
  example: 'Ms Oduya accused the council of hiding the map.',
  counterexample: 'Ms Oduya stood with the accused.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.accuse && cue.verb.lemma === 'accuse').flatMap((cue) => {
      const of = findWord(scene.line, cue.to, 14, 'of');
      if (of < 0) return [];
      const to = actEnd(scene.line, of + 1, cue);
      return to > of + 1 ? [one('accused-of', scene, cue, { from: cue.to, to }, 'alleged')] : [];
    }),
};

const isRelative = (line: Line, at: number): boolean => /^(?:which|whom)$/u.test(line.items[at]?.lower ?? '');

const AS_DENIAL = new Set(['dismiss', 'reject', 'deny', 'mock']);

/** "rejected a plea that she resign as “a joke”": an “as” in front of a quotation, whatever clause stands before it. */
const asQuoted = (line: Line, from: number): number => {
  for (let i = from + 1; i < Math.min(line.items.length - 1, from + 20); i += 1) {
    if (isComma(line.items[i]) || isStop(line.items[i])) return -1;
    if (line.items[i]?.lower === 'as' && isQuote(line.items[i + 1])) return i;
  }
  return -1;
};

const describedAs: Rule = {
  id: 'described-as',
  example: 'Ms Oduya described the map as “a drawing of a wish”.',
  counterexample: 'Ms Oduya dressed as a pirate.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.as).flatMap((cue) => {
      const { line } = scene;
      const near = findWord(line, cue.to, 16, 'as');
      const as = near < 0 && AS_DENIAL.has(cue.verb.lemma) ? asQuoted(line, cue.to) : near;
      if (as < 0) return [];
      // "considers as a successor – the director": the object stands behind.
      const early = as === cue.to && cue.verb.lemma === 'consider';
      // "described that as “fiction”"
      const that = /^(?:this|that)$/u.test(line.items[cue.to]?.lower ?? '') && as === cue.to + 1;
      const object = that ? as : phraseEnd(line, cue.to);
      // “a hit job” on her show: where it was said is no part of it
      const to = isQuote(line.items[as + 1]) && line.items[as + 2]?.tag === 'prep' ? as + 2 : actEnd(line, as + 1, cue);
      // "which he described as": the object stands in front of the clause.
      if (as === cue.to && to > as + 1 && isRelative(line, cue.subject.from - 1))
        return [one('described-as', scene, cue, { from: as, to }, 'stated')];
      if (object <= cue.to && !early) return [];
      if (
        to <= as + 1 ||
        (clauseFollows(line, as + 1) && !isQuote(line.items[as + 1]) && line.items[as + 1]?.tag === 'pron')
      )
        return [];
      if (!AS_DENIAL.has(cue.verb.lemma)) return [one('described-as', scene, cue, { from: cue.to, to }, 'stated')];
      return [
        one('described-as', scene, cue, { from: cue.to, to: as }, 'denied'),
        one('described-as', scene, cue, { from: as + 1, to }, 'stated'),
      ];
    }),
};

const called: Rule = {
  id: 'called-quotation',
  example: 'Ms Oduya called the plan “a boat without a bottom”.',
  counterexample: 'Ms Oduya called the harbour.',
  find: (scene) =>
    credited(
      scene,
      (cue) =>
        (cue.verb.lemma === 'call' ||
          cue.verb.lemma === 'label' ||
          cue.verb.lemma === 'brand' ||
          cue.verb.lemma === 'dub') &&
        cue.to === cue.at + 1,
    ).flatMap((cue) => {
      const { line } = scene;
      if (isQuote(line.items[cue.to]) && isRelative(line, cue.subject.from - 1) && (line.items[cue.to]?.size ?? 0) > 2)
        return [one('called-quotation', scene, cue, { from: cue.to, to: cue.to + 1 }, 'stated')];
      const whole = phraseEnd(line, cue.to);
      // "the report “garbage”": a phrase to a reader of phrases, an object and its name here
      const object = /^(?:this|that)$/u.test(line.items[cue.to]?.lower ?? '')
        ? cue.to + 1
        : whole > cue.to + 1 && isQuote(line.items[whole - 1])
          ? whole - 1
          : whole;
      const quote = line.items[object];
      if (
        object <= cue.to ||
        !isQuote(quote) ||
        (quote.size < 2 && !/^(?:det|poss)$/u.test(line.items[cue.to]?.tag ?? '')) ||
        /self$|selves$/u.test(line.items[cue.to]?.lower ?? '')
      )
        return [];
      return [one('called-quotation', scene, cue, { from: cue.to, to: object + 1 }, 'stated')];
    }),
};

const DOERS = new Set([
  'order',
  'instruct',
  'direct',
  'encourage',
  'invite',
  'command',
  'remind',
  'challenge',
  'request',
  'press',
  'lobby',
  'plead',
  'implore',
  'beg',
  'urge',
  'ask',
  'tell',
  'advise',
  'warn',
  'call',
  'appeal',
  'exhort',
  'entreat',
  'beseech',
  'caution',
]);

/** "appealed to anyone with footage of the street to come forward": the "to" that the tree hangs on the verb. */
const openedBy = ({ grown }: Scene, verb: number, object: number): number => {
  if (grown === null) return object;
  const done = childrenOf(grown, verb, 'xcomp', 'advcl').find((child) => child > object);
  const mark = done === undefined ? undefined : childrenOf(grown, done, 'mark').find((child) => child >= object);
  return mark !== undefined && lowerOf(grown, mark) === 'to' && rangeOf(grown, done ?? verb).from === mark
    ? mark
    : object;
};

const PARTS_OF_DAYS = /^(?:morning|noon|afternoon|evening|midnight)$/u;
const AROUND_TO = /^(?:adv|neg|time)$/u;

const directive: Rule = {
  id: 'urged-to',
  example: 'The council urged skippers to “stay in bed”.',
  counterexample: 'The council met to talk.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.directive && DOERS.has(cue.verb.lemma)).flatMap((cue) => {
      const { line } = scene;
      let from = cue.to;
      if (
        (cue.verb.lemma === 'call' && line.items[cue.to - 1]?.lower !== 'on') ||
        cue.verb.lemma === 'appeal' ||
        cue.verb.lemma === 'plead'
      ) {
        if (!/^(?:on|upon|to|for|with)$/u.test(line.items[from]?.lower ?? '')) return [];
        from += 1;
      }
      // "asked for the letter to be filed": with its "for"
      let begin = from;
      if (cue.verb.lemma === 'ask' && line.items[from]?.lower === 'for') from += 1;
      if (begin < from && /^(?:name|identity|names|details)$/u.test(line.items[from + 1]?.lower ?? '')) return [];
      const object = phraseEnd(line, from);
      if (object <= from || (/^(?:me|us)$/u.test(line.items[from]?.lower ?? '') && line.quotation === null)) return [];
      let to = openedBy(scene, cue.at, object);
      // "warned him the evening before to close early"
      const when = phraseEnd(line, to);
      if (
        when > to &&
        (isTimePhrase(line, { from: to, to: when }) || PARTS_OF_DAYS.test(line.items[when - 1]?.lower ?? ''))
      ) {
        to = when;
        begin = when; // "him" only hears it
      }
      while (AROUND_TO.test(line.items[to]?.tag ?? '') || /^(?:before|earlier)$/u.test(line.items[to]?.lower ?? ''))
        to += 1;
      if (begin > from) begin = to;
      if (line.items[to]?.tag !== 'to' || line.items[to + 1] === undefined) return [];
      const next = line.items[to + 1];
      if (
        next?.tag !== 'base' &&
        !isQuote(next) &&
        next?.tag !== 'noun' &&
        next?.tag !== 'pres' &&
        next?.tag !== 'aux' &&
        next?.tag !== 'adv' &&
        next?.tag !== 'past'
      )
        return [];
      const end = actEnd(line, to + 1, cue);
      return end > to + 1 ? [one('urged-to', scene, cue, { from: begin, to: end }, 'stated')] : [];
    }),
};

const against: Rule = {
  id: 'warned-against',
  example: 'Ms Oduya warned against swimming at dusk.',
  counterexample: 'The boat was built against the wind.',
  find: (scene) =>
    credited(
      scene,
      (cue) => cue.verb.lemma === 'warn' || cue.verb.lemma === 'caution' || cue.verb.lemma === 'advise',
    ).flatMap((cue) => {
      const { line } = scene;
      const word = line.items[cue.to]?.lower;
      if (word !== 'against' && word !== 'of') return [];
      const to = actEnd(line, cue.to + 1, cue);
      return to > cue.to + 1
        ? [one('warned-against', scene, cue, { from: word === 'of' ? cue.to + 1 : cue.to, to }, 'stated')]
        : [];
    }),
};

const blamed: Rule = {
  id: 'blamed',
  example: 'The company lost money, blaming “the weather and the goats”.',
  counterexample: 'The company took the blame.',
  find: (scene) =>
    credited(scene, (cue) => cue.verb.lemma === 'blame').flatMap((cue) => {
      const object = phraseEnd(scene.line, cue.to);
      const quoted = isQuote(scene.line.items[cue.to]);
      if (scene.line.items[cue.to]?.lower === 'each') return [];
      if (object <= cue.to && !quoted) return [];
      const to = quoted ? cue.to + 1 : actEnd(scene.line, cue.to, cue);
      return [one('blamed', scene, cue, { from: cue.to, to }, 'stated')];
    }),
};

const saying: Rule = {
  id: 'saying',
  example: 'The council shut the pier, saying that it was “tired”.',
  counterexample: 'There is a saying that geese know the weather.',
  find: (scene) =>
    scene.cues.flatMap((cue) => {
      if (cue.voice !== 'participle' || !cue.verb.clause || /^(?:cite|quote|record|document)$/u.test(cue.verb.lemma))
        return [];
      const { line } = scene;
      const owner = ownerOf(scene, cue) ?? cue.subject;
      if (owner === null || !mayBeSource(line, owner)) return [];
      if (line.items[cue.at - 1]?.tag === 'det') return []; // "the reading “unreliable”"
      // "‘good reasons’ for fearing that …": words in marks fear nothing
      if (owner.to === owner.from + 1 && isQuote(line.items[owner.from])) return [];
      const after = contentAfter(line, cue);
      if (after === null) return [];
      return [
        finding(
          'saying',
          line,
          owner,
          [cueSpan(line, cue)],
          [contentSpan(line, after)],
          cue.verb.force,
          linksAfter(scene, cue, after.tailTo),
        ),
      ];
    }),
};

/** What people do with words beside saying: accuse, describe, urge, deny, question, promise. */
export const ACT_RULES: readonly Rule[] = [
  accused,
  describedAs,
  called,
  directive,
  against,
  denied,
  questioned,
  noun,
  blamed,
  numbers,
  expected,
  shown,
  suggested,
  saying,
];
