// A reader who has not read: sees a stem and its options, and guesses by what test-takers go by.
import { topicWords } from '../../src/lib/questions/phrase.ts';
import { anyOf, oddOneOut } from '../../src/lib/questions/flaws/flaw.ts';
import { formatOf, numberIn } from '../../src/lib/questions/flaws/numbers.ts';
import { ABSOLUTE_TERMS, CAREFUL_TERMS } from '../../src/lib/questions/flaws/words/terms.ts';
import { mean, sum } from './counts.ts';

/** All that it sees, and the key that it does not look at. */
export type BlindItem = {
  readonly article: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: number;
};

const CAREFUL = anyOf(CAREFUL_TERMS);
const ABSOLUTE = anyOf(ABSOLUTE_TERMS);
const OUTLET =
  /\b(?:News|Times|Post|Herald|Courier|Gazette|Radio|Channel|Journal|Compass|Mail|Star|Press|Wire|Daily|Evening|Weekly)\b/u;

/** What speaks for each option, in the order of the options. */
type Cue = (item: BlindItem) => readonly number[];

const each =
  (of: (option: string, item: BlindItem) => number): Cue =>
  (item) =>
    item.options.map((option) => of(option, item));

/** Length against the mean of the options: the fullest answer is often the right one. */
const length: Cue = ({ options }) => {
  const usual = mean(options.map((option) => option.length));
  return options.map((option) => (option.length - usual) / usual);
};

const shapeOf = (text: string): string =>
  [/^\p{Lu}/u, /\d/u, /,/u, /[“‘]/u, /^the /iu, /\band\b/u].map((mark) => Number(mark.test(text))).join('') +
  formatOf(text).bound;

/** The one that looks unlike the others. */
const form: Cue = ({ options }) => {
  const odd = oddOneOut(options, shapeOf);
  return options.map((option) => Number(option === odd));
};

const echo: Cue = each((option, { stem }) => {
  const asked = topicWords(stem);
  return [...topicWords(option)].filter((word) => asked.has(word)).length;
});

const hedging: Cue = each((option) => Number(CAREFUL.test(option)) - Number(ABSOLUTE.test(option)));

/** A plural in the stem's verb wants a plural answer; "an" wants a vowel. */
const grammar: Cue = each((option, { stem }) => {
  const many = /\b(?:who|which \p{L}+) (?:were|are|have)\b/iu.test(stem);
  const article = /\b(an?)\s*\?$/iu.exec(stem)?.[1]?.toLowerCase();
  return (
    Number(many && /s$/u.test(option)) +
    Number(article !== undefined && (article === 'an') === /^[aeiou]/iu.test(option))
  );
});

const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s*(?:→|,|\band\b)\s*|\s/u)
    .filter(Boolean);

/** What the options have most in common: wrong answers are often the right one with a part exchanged. */
const shared: Cue = ({ options }) => {
  const parts = options.map(partsOf);
  const common = parts.map(
    (mine, at) =>
      sum(mine.map((part) => parts.filter((other, index) => index !== at && other.includes(part)).length)) /
      Math.max(1, mine.length),
  );
  const usual = mean(common);
  return common.map((one) => one - usual);
};

/** Names that stick out: more words, more capitals. */
const salience: Cue = each((option) => (option.match(/\p{Lu}/gu) ?? []).length / 4);

/** Routes run from a speaker to an outlet; of figures the middle one is safest; "yes" is likelier than "no"; of a scale, the middle. */
const expectation: Cue = (item) => {
  const { options } = item;
  const routes = options.map((option) => option.split(' → '));
  if (routes.every((route) => route.length > 2))
    return routes.map(([first, second]) => Number(!OUTLET.test(first ?? '')) + Number(OUTLET.test(second ?? '')));
  const numbers = options.map(numberIn);
  const sorted = numbers.flatMap((one) => one ?? []).sort((a, b) => a - b);
  if (sorted.length === options.length)
    return numbers.map((one) => Number(one === sorted[Math.floor(sorted.length / 2)]));
  if (options.some((option) => /^(?:yes|both)\b/iu.test(option)))
    return options.map((option) => Number(/^(?:yes|both)\b/iu.test(option)));
  return /\bhow (?:sure|certain|firm|strong)/iu.test(item.stem)
    ? options.map((_, at) => Number(at === 1))
    : options.map(() => 0);
};

export const CUES = { length, form, echo, hedging, grammar, shared, salience, expectation } as const;
export type CueName = keyof typeof CUES;
export const CUE_NAMES: readonly CueName[] = [
  'length',
  'form',
  'echo',
  'hedging',
  'grammar',
  'shared',
  'salience',
  'expectation',
];

export type Weights = Readonly<Record<CueName, number>>;

/** What test-takers are taught to trust, set before any bench was seen. */
export const TAUGHT: Weights = {
  length: 1,
  form: 1,
  echo: 1,
  hedging: 1,
  grammar: 2,
  shared: 0.8,
  salience: 0.3,
  expectation: 0.8,
};

/** What speaks for each option, a number a cue, in the order of CUE_NAMES. */
export const cuesOf = (item: BlindItem): number[][] => {
  const columns = CUE_NAMES.map((name) => CUES[name](item));
  return item.options.map((_, at) => columns.map((column) => column[at] ?? 0));
};

/** The chance that a guess at the best-looking option is right: shared where several look equally good. */
export const luck = (scores: readonly number[], key: number): number => {
  const best = Math.max(...scores);
  const picks = scores.flatMap((score, at) => (best - score < 1e-9 ? [at] : []));
  return picks.includes(key) ? 1 / picks.length : 0;
};

const scoreOf = (cues: readonly number[], weights: Weights): number =>
  sum(cues.map((cue, at) => cue * weights[CUE_NAMES[at] ?? 'form']));

/** The solver's luck with each item by what test-takers are taught. */
export const taughtLuck = (items: readonly BlindItem[]): number[] =>
  items.map((item) =>
    luck(
      cuesOf(item).map((cues) => scoreOf(cues, TAUGHT)),
      item.key,
    ),
  );

/** How often a guess without looking is right, in per cent. */
export const chanceLevel = (items: readonly BlindItem[]): number =>
  100 * mean(items.map((item) => 1 / item.options.length));
