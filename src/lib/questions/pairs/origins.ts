import { overlaps, type Span } from '../../article/span.ts';
import type { Conflict, Shared, Sides } from '../../facts/accounts/account.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { passagesOver, sourceOf, type Context } from '../context.ts';
import { classOf, nameable, presentable, sharesName, type SourceClass } from '../names.ts';
import { creditLine } from '../credit.ts';
import { capital, countWords, danglingWord, proseName, quoted, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Passage } from '../question.ts';
import { figuresShown } from './asked.ts';
import { commonRun } from './common-run.ts';
import { figureTopic } from './figures.ts';
import { eachWay, sameInBoth } from './options.ts';
import { agreed, creditOf, crossDraft, NO_VERDICT, otherOf, SIDES, type Pair } from './pair.ts';
import { presentedAs } from './voices.ts';

type Traced = { readonly attribution: Attribution; readonly source: Source; readonly name: string };

/** Who is credited with a stretch, when it came through nobody else's hands. */
const traced = (context: Context, span: Span): Traced | null => {
  const attribution = creditOf(context, span);
  const source = attribution ? sourceOf(context, attribution) : null;
  const plain = attribution !== null && attribution.chain.length < 2 && source !== null && nameable(source);
  return plain && countWords(source.canonical) <= 6 ? { attribution, source, name: proseName(context, source) } : null;
};

/** Two sources that the alignment holds for one, or whose names have a word in common. */
const isOne = ({ a, b, alignment }: Pair, x: Source, y: Source): boolean =>
  sharesName(x.canonical, y.canonical) ||
  alignment.origins.some(
    (one) =>
      x.mentions.some(({ start }) => start === one.a.start) && y.mentions.some(({ start }) => start === one.b.start),
  ) ||
  alignment.conflicts.some(
    ({ kind, values }) =>
      kind === 'name' && wording(a, values.a).endsWith(x.canonical) && wording(b, values.b).endsWith(y.canonical),
  );

/** Somebody of the same class whom an account credits with other words. */
const rivalOf = (pair: Pair, x: Source, y: Source): string | null => {
  for (const side of SIDES)
    for (const attribution of pair[side].facts.attributions) {
      const source = sourceOf(pair[side], attribution);
      const fits = source && !attribution.inHeadline && presentable(source) && classOf(source) === classOf(x);
      if (!fits || sharesName(source.canonical, x.canonical) || sharesName(source.canonical, y.canonical)) continue;
      return proseName(pair[side], source);
    }
  return null;
};

/** The sentences of the words and their credit; where they are too many to point at, only those a reader must see. */
const proofs = (pair: Pair, at: Sides, x: Traced, y: Traced): Passage[] => {
  const found = [proofOf(pair.a, x.attribution, x.source, at.a), proofOf(pair.b, y.attribution, y.source, at.b)];
  const whole = found.flatMap((each) => each.evidence);
  return whole.length <= 3
    ? whole
    : found.flatMap((each) => each.needed.flatMap((index) => each.evidence[index] ?? []));
};

/** "The culture minister" may be somebody whom the other account names: one holder to an office. */
export const isOffice = ({ kind, canonical }: Source): boolean => kind !== 'person' && OFFICE.test(canonical);

const OFFICE =
  /(?<![\p{L}])(?:minister|president|premier|chancellor|mayor|governor|director|manager|chair\p{L}*|chief|head|leader|secretary|captain|commander|king|queen|prince|pilot|owner|founder|editor|author|spokes\p{L}+|lawyer|judge|coach)(?![\p{L}])/iu;

/** Of a body and a document one may well have written the other. */
const SINGLE = new Set<SourceClass>(['person', 'unnamed']);

const LONGEST = 22; // words that a stem can quote

/** Whom each account credits with what it prints; `printed` is the sentence that shows it, `matter` what it is called afterwards. */
const creditsAsked = (pair: Pair, at: Sides, printed: string, matter: string): Draft[] => {
  const [x, y] = [traced(pair.a, at.a), traced(pair.b, at.b)];
  if (!x || !y) return [];
  const evidence = proofs(pair, at, x, y);
  const one = isOne(pair, x.source, y.source);
  const rival = one ? rivalOf(pair, x.source, y.source) : null;
  const separate = [x, y].every(({ source }) => SINGLE.has(classOf(source)) && !isOffice(source));
  if (one ? !rival || x.source.anonymous || classOf(x.source) !== classOf(y.source) : !separate) return [];
  return [
    crossDraft(pair, {
      kind: 'XINDEP',
      stem: `${printed} Whom does each account credit for ${matter}?`,
      options: rival
        ? sameInBoth(
            pair,
            {
              value: x.name,
              rival,
              because: `Both accounts credit ${x.name}.`,
              elsewhere: `${capital(rival)} is credited with something else.`,
            },
            evidence,
          )
        : eachWay(pair, { a: x.name, b: y.name }, evidence, 'credits'),
      explanation: rival
        ? `Both accounts credit ${x.name}. Two articles that rest on one source do not make two sources.`
        : `${pair.a.name} credits ${x.name}, and ${pair.b.name} credits ${y.name}. ${unknownIn(pair, x, y)}`,
      status: one ? `A claim by ${x.name}. This quiz has not checked it.` : NO_VERDICT,
      evidence,
    }),
  ];
};

/** What a reader learns of the sources: an unnamed one may be anybody. */
const unknownIn = ({ a, b }: Pair, x: Traced, y: Traced): string => {
  const unnamed = [...(x.source.anonymous ? [a.name] : []), ...(y.source.anonymous ? [b.name] : [])];
  return unnamed.length === 0
    ? 'These are two sources, and neither account names the other one here.'
    : `${unnamed.join(' and ')} does not name its source, so readers cannot tell who that is.`.replace(
        /^(.* and .*) does not name its source/u,
        'Neither account names its source',
      );
};

const NOBODY = 'nobody';

/** One account credits somebody with what the other tells on its own: "nobody in Account A and the city in Account B". */
const creditedOnce = (pair: Pair, at: Sides, printed: string, matter: string): Draft[] => {
  const side = SIDES.find((each) => presentedAs(pair[otherOf(each)], at[otherOf(each)]) === 'own');
  const found = side ? traced(pair[side], at[side]) : null;
  if (!side || !found || found.source.anonymous || hasWord(printed, found.source.canonical)) return [];
  const other = otherOf(side);
  const { needed, evidence: whole } = proofOf(pair[side], found.attribution, found.source, at[side]);
  const proof = whole.length < 3 ? whole : needed.flatMap((index) => whole[index] ?? []);
  const evidence = [...proof, ...passagesOver(pair[other], [at[other]])].sort((x, y) => x.article - y.article);
  const names = side === 'a' ? { a: found.name, b: NOBODY } : { a: NOBODY, b: found.name };
  const line = creditLine(pair[side], found.attribution);
  const shown = line && sharesName(found.source.canonical, line) ? `, with ${quoted(line)}` : ''; // “It said” shows nothing
  return [
    crossDraft(pair, {
      kind: 'XINDEP',
      stem: `${printed} Whom does each account credit for ${matter}?`,
      options: eachWay(pair, names, evidence, 'credits'),
      explanation: `${pair[side].name} credits ${found.name}${shown}. ${pair[other].name} tells it as its own statement, so a reader of ${pair[other].name} alone learns of no source.`,
      status: `A claim by ${found.name}. This quiz has not checked it.`,
      evidence,
    }),
  ];
};

const hasWord = (text: string, name: string): boolean => sharesName(name, text);

/** Words that both print, or each its own, as the sentence that opens a stem. */
const wordsShown = (pair: Pair, shown: Sides): string | null => {
  const words = { a: wording(pair.a, shown.a), b: wording(pair.b, shown.b) };
  if (countWords(`${words.a} ${words.b}`) > LONGEST) return null;
  return words.a === words.b
    ? `Account A and Account B both print ${quoted(words.a)}.`
    : `Account A prints ${quoted(words.a)}, Account B ${quoted(words.b)}.`;
};

const figuresTraced = (pair: Pair, at: Sides, values: Sides): Draft[] => {
  const topic = figureTopic(pair, values);
  const shown = topic ? figuresShown(topic.asked, topic.printed) : null;
  const matter = topic?.asked.ask === 'when' ? 'the time it gives' : 'its figure';
  return shown ? [...creditsAsked(pair, at, shown, matter), ...creditedOnce(pair, values, shown, matter)] : [];
};

const SURE = 0.9; // of a fact that both tell

/** The words themselves, without "It said that". */
const contentIn = (context: Context, span: Span): Span => {
  const content = creditOf(context, span)?.content.find((one) => overlaps(one, span));
  return content ? { start: Math.max(content.start, span.start), end: Math.min(content.end, span.end) } : span;
};

const factTraced = (pair: Pair, { a, b, strength }: Shared): Draft[] => {
  if (strength < SURE) return [];
  const at = { a: contentIn(pair.a, a), b: contentIn(pair.b, b) };
  const words = SIDES.map((side) => wording(pair[side], at[side]));
  const shown = words.every(standsQuoted) ? wordsShown(pair, at) : null;
  return shown ? creditedOnce(pair, at, shown, 'what it prints') : [];
};

/** True of words that a stem may print between marks: enough of them, no mark left open, nothing hanging. */
const standsQuoted = (words: string): boolean =>
  countWords(words) > 3 &&
  danglingWord(words) === null &&
  !/[“”"‘()?!:;]|^\p{Ll}\S*\s(?:he|she|it|they)\b|^(?:whose|which|who|that|for|after|and|but)\b/iu.test(words);

const wordsTraced = (pair: Pair, at: Sides): Draft[] => {
  const shown = wordsShown(pair, at);
  return shown ? creditsAsked(pair, at, shown, 'the words') : [];
};

const apart = (pair: Pair, { kind, a, b, values }: Conflict): Draft[] => {
  if (kind === 'quotation') return wordsTraced(pair, values);
  if (kind === 'version') return wordsTraced(pair, { a, b });
  return kind === 'figure' || kind === 'time' ? figuresTraced(pair, { a, b }, values) : [];
};

/** From whom the accounts have what they tell: two articles on one source are one source. */
export const originsShown = (pair: Pair): Draft[] => [
  ...commonRun(pair).flatMap((run) => wordsTraced(pair, run)),
  ...pair.alignment.conflicts.flatMap((one) => apart(pair, one)),
  ...agreed(pair).flatMap((one) => factTraced(pair, one)),
];
