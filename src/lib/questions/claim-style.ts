import { childrenOf, isFinite, tagOf } from '../facts/trees/grown.ts';
import type { Span } from '../article/span.ts';
import { stretchOf } from './clause-shape.ts';
import type { Context } from './context.ts';
import { topicWords } from './phrase.ts';
import { DAYS_AND_MONTHS, JUDGED, NUMBERS } from './words/style-cues.ts';

/** How a verb stands: two claims in unlike tenses are told apart by it before they are read. */
export type Tense = 'had' | 'would' | 'will' | 'should' | 'past' | 'now' | 'has';

/** What may tell a reader of three claims which is unlike the others. */
export type Style = {
  readonly tense: Tense | null; // null: unknown without a tree
  readonly ahead: boolean; // tells of what is to come
  readonly figures: boolean;
  readonly digits: boolean;
  readonly dated: boolean;
  readonly named: boolean; // holds a name
  readonly judged: boolean; // weighs, explains or demands
  readonly denied: boolean; // holds a “not”
  readonly unnamed: boolean; // shown with a claimant who has no name
};

/** A claim as an option shows it. */
export type Shown<T> = {
  readonly text: string;
  readonly style: Style;
  readonly topics: ReadonlySet<string>;
  readonly paragraph: number;
  readonly of: T;
};

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');

/** In this order: “had been” is no “been”, “would have” no “have”. */
const TENSES: readonly (readonly [Tense, RegExp])[] = [
  ['had', word('had')],
  ['would', word('would|could|might')],
  ['will', word('will|can|may|shall')],
  ['should', word('should|must|ought')],
];
/** Where no tree tells the main verb. */
const PLAIN_TENSES: readonly (readonly [Tense, RegExp])[] = [
  ['past', word('was|were|did')],
  ['has', word('has|have')],
  ['now', word('is|are|does|do')],
];

const treeTense = (context: Context, span: Span): Tense | null => {
  const stretch = stretchOf(context, span);
  if (!stretch) return null;
  const { grown, root, from, to } = stretch;
  const helpers = childrenOf(grown, root, 'aux', 'cop');
  const verb = [root, ...helpers].find((at) => at >= from && at < to && isFinite(grown, at));
  if (verb === undefined) return tagOf(grown, root) === 'VBN' && helpers.length === 0 ? 'past' : null; // “the star faded”, misread
  if (tagOf(grown, verb) === 'VBD') return 'past';
  return /^ha(?:s|ve)$/u.test(grown.line.items[verb]?.lower ?? '') && verb !== root ? 'has' : 'now';
};

/** `words` may be the span’s own, or the same with a verb changed: what they show goes before what the tree has. */
const tenseOf = (context: Context, span: Span, words: string): Tense | null =>
  TENSES.find(([, tells]) => tells.test(words))?.[0] ??
  (/\bhad\b/u.test(context.text.slice(span.start, span.end)) ? 'past' : null) ??
  treeTense(context, span) ??
  PLAIN_TENSES.find(([, tells]) => tells.test(words))?.[0] ??
  null;

const FIGURES = new RegExp(`\\d|(?<![\\p{L}])(?:${NUMBERS.join('|')})(?![\\p{L}])`, 'iu');
const DATED = word(DAYS_AND_MONTHS.join('|'));
const JUDGES = word(JUDGED.join('|'));
const DENIED = /(?<![\p{L}])(?:not|no|never|nobody|none|nothing|without)(?![\p{L}])|n[’']t(?![\p{L}])/iu;

/** `span`: where the words stand, for what only a tree tells. */
export const styleOf = (context: Context, span: Span, words: string): Style => ({
  tense: tenseOf(context, span, words),
  ahead: /(?<![\p{L}])(?:would|will)(?![\p{L}])/u.test(words),
  digits: /\d/u.test(words),
  figures: FIGURES.test(words),
  dated: DATED.test(words),
  named: /\s\p{Lu}/u.test(words.replace(new RegExp(DATED.source, 'giu'), 'x')),
  judged: JUDGES.test(words),
  denied: DENIED.test(words),
  unnamed: false,
});

/** True when two claims are so much alike that either could be meant. */
export const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = [...a].filter((topic) => b.has(topic)).length;
  return shared >= 0.5 * Math.min(a.size, b.size);
};

const TRAITS = ['ahead', 'dated', 'figures', 'digits', 'named', 'judged', 'denied', 'unnamed'] as const;
const unlike = (a: Style, b: Style): number => TRAITS.filter((trait) => a[trait] !== b[trait]).length;

/** How much alike three claims must be: in tense too, where it may tell what a report moved back; or in form alone. */
export type Likeness = 'tense' | 'form';

const sameShape = <T>(a: Shown<T>, b: Shown<T>, likeness: Likeness): boolean =>
  (likeness === 'form' || (a.style.tense !== null && a.style.tense === b.style.tense)) &&
  (likeness === 'form' || a.style.figures === b.style.figures) &&
  Math.max(a.text.length, b.text.length) <= 1.7 * Math.min(a.text.length, b.text.length);

/** True when nothing that the eye sees tells the first from the other two. */
const blends = <T>(key: Shown<T>, a: Shown<T>, b: Shown<T>): boolean =>
  TRAITS.every((trait) => key.style[trait] === a.style[trait] || key.style[trait] === b.style[trait]) &&
  key.text.length <= 1.15 * Math.max(a.text.length, b.text.length) &&
  key.text.length >= 0.8 * Math.min(a.text.length, b.text.length);

const farness = <T>(key: Shown<T>, other: Shown<T>): number =>
  2 * unlike(key.style, other.style) -
  2 * [...other.topics].filter((topic) => key.topics.has(topic)).length +
  Math.min(6, Math.abs(key.paragraph - other.paragraph)) / 3;

/** Three claims in one shape, the first of which is the key. */
export type Trio<T> = { readonly key: Shown<T>; readonly others: readonly [Shown<T>, Shown<T>]; readonly far: number };

const MOST_RIVALS = 8; // the nearest are enough, and the work stays linear

/** The best two to stand beside a key, so that form does not tell it; null where there are none. */
const trioOf = <T>(key: Shown<T>, pool: readonly Shown<T>[], likeness: Likeness): Trio<T> | null => {
  const near = pool
    .filter((one) => one !== key && sameShape(key, one, likeness) && !alike(key.topics, one.topics))
    .map((one) => ({ one, far: farness(key, one) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_RIVALS);
  const pairs = near.flatMap((a, at) =>
    near
      .slice(at + 1)
      .filter(
        (b) => sameShape(a.one, b.one, likeness) && !alike(a.one.topics, b.one.topics) && blends(key, a.one, b.one),
      )
      .map((b): Trio<T> => ({ key, others: [a.one, b.one], far: a.far + b.far })),
  );
  return pairs.sort((a, b) => a.far - b.far)[0] ?? null;
};

/** Trios that share no claim, best first: one key of `keys` beside two of `pool`. */
export const triosOf = <T>(keys: readonly Shown<T>[], pool: readonly Shown<T>[], likeness: Likeness): Trio<T>[] => {
  const used = new Set<Shown<T>>();
  const found: Trio<T>[] = [];
  for (;;) {
    const open = pool.filter((one) => !used.has(one));
    const [best] = keys
      .filter((one) => !used.has(one))
      .flatMap((key) => trioOf(key, open, likeness) ?? [])
      .sort((a, b) => a.far - b.far);
    if (!best || found.length >= MOST_TRIOS) return found;
    found.push(best);
    for (const one of [best.key, ...best.others]) used.add(one);
  }
};

const MOST_TRIOS = 4;

/** A claim made ready to be an option. */
export const shown = <T>(
  context: Context,
  { span, words, text, paragraph, of }: { span: Span; words: string; text: string; paragraph: number; of: T },
): Shown<T> => ({ text, style: styleOf(context, span, words), topics: topicWords(words), paragraph, of });
