// The solver at its best: it learns from the keys of all other articles what to trust.
import { cuesOf, luck, type BlindItem } from './blind-solver.ts';
import { sum } from './counts.ts';

/** How an option is known again in another quiz: its place on its scale and its first words. */
const habitOf = (item: BlindItem, at: number): string =>
  `${item.stem.split(' ')[0] ?? ''} ${at} ${(item.options[at] ?? '').toLowerCase().split(/\s+/u).slice(0, 2).join(' ')}`;

type Habits = ReadonlyMap<string, number>;

/** How much more often than by chance an option that comes back was right: its log odds, held towards none. */
const habitsOf = (items: readonly BlindItem[]): Habits => {
  const seen = new Map<string, { right: number; all: number }>();
  for (const item of items)
    for (const at of item.options.keys()) {
      const tally = seen.get(habitOf(item, at)) ?? { right: 0, all: 0 };
      seen.set(habitOf(item, at), { right: tally.right + Number(at === item.key), all: tally.all + 1 });
    }
  return new Map([...seen].map(([habit, { right, all }]) => [habit, Math.log((right + 2) / (all / 3 + 2))]));
};

const featuresOf = (item: BlindItem, habits: Habits): number[][] =>
  cuesOf(item).map((cues, at) => [...cues, habits.get(habitOf(item, at)) ?? 0]);

const scoresOf = (rows: readonly (readonly number[])[], weights: readonly number[]): number[] =>
  rows.map((row) => sum(row.map((value, at) => value * (weights[at] ?? 0))));

const softmax = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  return raised.map((one) => one / sum(raised));
};

const STEPS = 150;
const RATE = 0.5;
const PULL = 0.02; // towards no weight at all

type Example = { readonly rows: readonly (readonly number[])[]; readonly key: number };

/** One step uphill: weights grow where the key has more of a cue than was expected. */
const stepped = (weights: readonly number[], examples: readonly Example[]): number[] => {
  const slope = weights.map(() => 0);
  for (const { rows, key } of examples) {
    const chances = softmax(scoresOf(rows, weights));
    for (const at of slope.keys())
      slope[at] =
        (slope[at] ?? 0) +
        sum(rows.map((row, option) => (row[at] ?? 0) * (Number(option === key) - (chances[option] ?? 0))));
  }
  return weights.map((weight, at) => weight + RATE * ((slope[at] ?? 0) / examples.length - PULL * weight));
};

const fitted = (examples: readonly Example[]): number[] => {
  let weights = (examples[0]?.rows[0] ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step += 1) weights = stepped(weights, examples);
  return weights;
};

/** The solver's luck with each item after learning from all the other articles. */
export const fittedLuck = (items: readonly BlindItem[]): number[] => {
  const minds = new Map(
    [...new Set(items.map((item) => item.article))].map((article) => [
      article,
      learned(items.filter((item) => item.article !== article)),
    ]),
  );
  return items.map((item) => {
    const mind = minds.get(item.article);
    return mind ? luck(scoresOf(featuresOf(item, mind.habits), mind.weights), item.key) : 0;
  });
};

type Mind = { readonly habits: Habits; readonly weights: readonly number[] };

const learned = (items: readonly BlindItem[]): Mind => {
  const habits = habitsOf(items);
  return { habits, weights: fitted(items.map((item) => ({ rows: featuresOf(item, habits), key: item.key }))) };
};
