import type { Attribution, Source } from '../../facts/facts.ts';
import { sensitivityOf, sourceOf, type Context } from '../context.ts';
import { bareName, presentable, sharesName } from '../names.ts';
import { excerptOf } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { countWords, proseName, quoted, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import { retold } from '../retold.ts';
import type { Draft, Option, Passage } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { whichAccount } from './options.ts';
import { crossDraft, otherOf, SIDES, type Pair, type Side } from './pair.ts';

/** A person whom an account credits with words, by full name. */
type Voice = { readonly source: Source; readonly attribution: Attribution; readonly name: string };

const voicesIn = (context: Context): Voice[] => {
  const found = new Map<string, Voice>();
  for (const attribution of context.facts.attributions) {
    const source = sourceOf(context, attribution);
    if (!source || source.kind !== 'person' || source.anonymous || !presentable(source)) continue;
    const name = bareName(source);
    const spans = [...attribution.content, ...attribution.source];
    const plain = countWords(name) > 1 && !attribution.inHeadline && attribution.certainty !== 'alleged';
    if (plain && !found.has(source.id) && !sensitivityOf(context, spans))
      found.set(source.id, { source, attribution, name });
  }
  return [...found.values()];
};

const STEM = 4; // letters: “Balthasar” and “Balthazar” may be one

/** True where a text holds the surname, or one spelled much like it. */
const isNamedIn = ({ name }: Voice, context: Context): boolean =>
  context.scope.words.includes(` ${(wordsOf(name).at(-1) ?? '').slice(0, STEM)}`);

type Heard = { readonly both: readonly (readonly [Voice, Voice])[]; readonly only: Readonly<Record<Side, Voice[]>> };

const heardIn = (pair: Pair): Heard => {
  const [left, right] = [voicesIn(pair.a), voicesIn(pair.b)];
  const both = left.flatMap((one) => {
    const other = right.find(({ source }) => source.canonical === one.source.canonical);
    return other ? [[one, other] as const] : [];
  });
  return {
    both,
    only: {
      a: left.filter((one) => !isNamedIn(one, pair.b)),
      b: right.filter((one) => !isNamedIn(one, pair.a)),
    },
  };
};

/** The sentences that show who is credited; with `few`, without those that only name a speaker earlier on. */
const proofIn = (pair: Pair, side: Side, { attribution, source }: Voice, few: 'few' | 'all'): Passage[] => {
  const [content] = attribution.content;
  if (!content) return [];
  const { evidence, needed } = proofOf(pair[side], attribution, source, {
    start: content.start,
    end: content.start + 1,
  });
  return few === 'all' && evidence.length <= 3 ? [...evidence] : needed.flatMap((index) => evidence[index] ?? []);
};

/** "In Account A, Piet Maas said that the lights had been working." */
const told = (pair: Pair, side: Side, voice: Voice): string => {
  const words = retold(pair[side], voice.source, voice.attribution);
  const [content] = voice.attribution.content;
  const shown = content ? `: ${quoted(innerMarks(excerptOf(wording(pair[side], content), 10)))}` : '';
  return words ? `In ${pair[side].name}, ${words}` : `${pair[side].name} reports words of ${voice.name}${shown}.`;
};

const onlyOption = (pair: Pair, side: Side, voice: Voice, correct: boolean): Option => ({
  text: voice.name,
  correct,
  because: `${told(pair, side, voice)} ${pair[otherOf(side)].name} does not mention ${voice.name}.`,
  evidence: proofIn(pair, side, voice, 'all'),
});

const bothOption = (pair: Pair, [x, y]: readonly [Voice, Voice], correct: boolean): Option => ({
  text: x.name,
  correct,
  because: `Both accounts report words of ${x.name}.`,
  evidence: [...proofIn(pair, 'a', x, 'few'), ...proofIn(pair, 'b', y, 'few')],
});

/** A name that shares no word with the others: “Ana Reyes” beside “Leo Reyes” is another question. */
const distinct = (names: readonly string[]): boolean =>
  names.every((one, at) => names.slice(at + 1).every((other) => !sharesName(one, other)));

/** Somebody whom both accounts let speak, beside one whom only the one and one whom only the other does. */
const inBoth = (pair: Pair, { both, only }: Heard): Draft[] => {
  const [shared] = both;
  const sided = SIDES.flatMap((side) => only[side].map((voice) => ({ side, voice })));
  const first = sided[0];
  const second = sided.find(({ side }) => side !== first?.side) ?? sided[1];
  if (!shared || !first || !second || !distinct([shared[0].name, first.voice.name, second.voice.name])) return [];
  const key = bothOption(pair, shared, true);
  const where =
    first.side === second.side
      ? `${first.voice.name} and ${second.voice.name} speak only in ${pair[first.side].name}.`
      : `${first.voice.name} speaks only in ${pair[first.side].name}, ${second.voice.name} only in ${pair[second.side].name}.`;
  return [
    crossDraft(pair, {
      kind: 'XAGREE',
      stem: 'Which of these people is reported as saying something in both Account A and Account B?',
      options: [key, ...[first, second].map(({ side, voice }) => onlyOption(pair, side, voice, false))],
      explanation: `Both accounts report words of ${shared[0].name}. ${where}`,
      evidence: key.evidence,
    }),
  ];
};

const MOST = 45; // words of an explanation

/** A reason with what follows from it, where there is room for both. */
const withMoral = (reason: string, moral: string): string =>
  countWords(`${reason} ${moral}`) > MOST ? reason : `${reason} ${moral}`;

/** Somebody whom one account lets speak and the other does not name at all. */
const inOne = (pair: Pair, side: Side, { both, only }: Heard): Draft[] => {
  const [mine, theirs] = [pair[side].name, pair[otherOf(side)].name];
  const [key] = only[side];
  const wrong = [
    ...only[otherOf(side)].slice(0, 1).map((one) => onlyOption(pair, otherOf(side), one, false)),
    ...both.slice(0, 1).map((one) => bothOption(pair, one, false)),
    ...only[otherOf(side)].slice(1, 2).map((one) => onlyOption(pair, otherOf(side), one, false)),
    ...both.slice(1, 2).map((one) => bothOption(pair, one, false)),
  ].slice(0, 2);
  if (!key || wrong.length < 2 || !distinct([key.name, ...wrong.map(({ text }) => text)])) return [];
  const option = onlyOption(pair, side, key, true);
  return [
    crossDraft(pair, {
      kind: 'XDIFF',
      stem: `Whose words does ${mine} report, while ${theirs} leaves the speaker out?`,
      options: [option, ...wrong],
      explanation: withMoral(option.because, `A reader of ${theirs} alone would not hear this voice.`),
      evidence: option.evidence,
    }),
  ];
};

/** Who speaks in both accounts, and who in one only. */
export const voicesHeard = (pair: Pair): Draft[] => {
  const heard = heardIn(pair);
  return [...inBoth(pair, heard), ...SIDES.flatMap((side) => inOne(pair, side, heard))];
};

const UNNAMED =
  /(?<![\p{L}])(?:sources?|officials?|insiders?|diplomats?|aides?|person|people|employees?|officers?)(?![\p{L}])/iu;
/** Words that may stand for a speaker without a name, in whatever way that was read. */
const MAY_BE =
  /(?<![\p{L}])(?:sources?|insiders?|anonym\p{L}+|unnamed|officials?|diplomats?|aides?|spokes\p{L}+|witness\p{L}*|people familiar|person familiar|not be named|condition of|reportedly|residents|neighbou?rs)(?![\p{L}])/iu;

const unnamedIn = (context: Context): Voice | null => {
  for (const attribution of context.facts.attributions) {
    const source = sourceOf(context, attribution);
    if (!source?.anonymous || source.kind === 'person' || attribution.inHeadline) continue;
    if (!UNNAMED.test(source.canonical) || sensitivityOf(context, attribution.content)) continue;
    return { source, attribution, name: proseName(context, source) };
  }
  return null;
};

/** Which account rests something on a source that it does not name. */
export const unnamedSources = (pair: Pair): Draft[] => {
  const found = { a: unnamedIn(pair.a), b: unnamedIn(pair.b) };
  const side = found.a ? 'a' : 'b';
  const voice = found[side];
  const other = otherOf(side);
  if (!voice || found[other] || MAY_BE.test(pair[other].text)) return [];
  if (pair[other].facts.attributions.some((one) => sourceOf(pair[other], one)?.anonymous)) return [];
  const evidence = proofIn(pair, side, voice, 'all');
  const because = {
    [side]: `${pair[side].name} credits words to ${voice.name}, whom it does not name.`,
    [other]: `${pair[other].name} names everyone whose words it reports.`,
  };
  return [
    crossDraft(pair, {
      kind: 'SRCTYPE',
      stem: 'Where does something rest on a source without a name: in Account A, in Account B or in both?',
      scale: true,
      options: whichAccount(pair, side, { a: because['a'] ?? '', b: because['b'] ?? '' }, evidence),
      explanation: `${because[side] ?? ''} ${because[other] ?? ''} Readers cannot tell who an unnamed source is.`,
      evidence,
    }),
  ];
};
