import type { Span } from '../../article/span.ts';
import type { Conflict, Sides } from '../../facts/accounts/account.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { sourceOf, type Context } from '../context.ts';
import { classOf, nameable, presentable, sharesName, type SourceClass } from '../names.ts';
import { countWords, proseName, quoted, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Passage } from '../question.ts';
import { commonRun } from './common-run.ts';
import { eachWay, sameInBoth } from './options.ts';
import { creditOf, crossDraft, NO_VERDICT, SIDES, type Pair } from './pair.ts';

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

/** Of a body and a document one may well have written the other. */
const SINGLE = new Set<SourceClass>(['person', 'unnamed']);

const LONGEST = 22; // words that a stem can quote

/** Whom each account credits with what it prints; `shown` is what the stem quotes of each. */
const creditsAsked = (pair: Pair, at: Sides, shown: Sides): Draft[] => {
  const [x, y] = [traced(pair.a, at.a), traced(pair.b, at.b)];
  const words = { a: wording(pair.a, shown.a), b: wording(pair.b, shown.b) };
  if (!x || !y || countWords(`${words.a} ${words.b}`) > LONGEST) return [];
  const evidence = proofs(pair, at, x, y);
  const one = isOne(pair, x.source, y.source);
  const rival = one ? rivalOf(pair, x.source, y.source) : null;
  const separate = [x, y].every(({ source }) => SINGLE.has(classOf(source)));
  if (one ? !rival || x.source.anonymous : !separate) return [];
  const printed =
    words.a === words.b
      ? `Account A and Account B both print ${quoted(words.a)}.`
      : `Account A prints ${quoted(words.a)}, and Account B prints ${quoted(words.b)}.`;
  return [
    crossDraft(pair, {
      kind: 'XINDEP',
      stem: `${printed} Whom does each account credit?`,
      options: rival
        ? sameInBoth(pair, x.name, rival, `Both accounts credit ${x.name}.`, evidence)
        : eachWay(pair, { a: x.name, b: y.name }, evidence),
      explanation: rival
        ? `Both accounts credit ${x.name}. Two articles that rest on one source do not make two sources.`
        : `${pair.a.name} credits ${x.name}, and ${pair.b.name} credits ${y.name}. The passages show no source in common.`,
      status: one ? `A claim by ${x.name}. This quiz has not checked it.` : NO_VERDICT,
      evidence,
    }),
  ];
};

const apart = (pair: Pair, { kind, a, b, values }: Conflict): Draft[] => {
  if (kind === 'quotation') return creditsAsked(pair, values, values);
  return kind === 'figure' || kind === 'time' ? creditsAsked(pair, { a, b }, values) : [];
};

/** From whom the accounts have what they tell: two articles on one source are one source. */
export const originsShown = (pair: Pair): Draft[] => [
  ...commonRun(pair).flatMap((run) => creditsAsked(pair, run, run)),
  ...pair.alignment.conflicts.flatMap((one) => apart(pair, one)),
];
