import { cutBatches, type Example } from './batch.ts';
import { goldHeads } from './decode.ts';
import { clearMasks } from './masks.ts';
import type { Network } from './network.ts';
import { padded } from './parameters.ts';
import { fillRows } from './rows.ts';
import type { TreeTargets } from './targets.ts';
import { LONGEST } from './train-network.ts';
import type { CodedTree } from './vocabulary.ts';

const emptyTargets = (tree: CodedTree, { size }: Network): TreeTargets => ({
  heads: new Float32Array(tree.size * tree.size),
  tags: new Float32Array(tree.size * size.tags),
  classes: new Float32Array(tree.size * size.classes),
  labels: new Float32Array(tree.size * size.labels),
});

/** Adds a share of some columns of each of a sentence’s rows. */
const addColumns = (
  target: Float32Array,
  rows: number,
  columns: number,
  from: Float32Array,
  start: number,
  stride: number,
  share: number,
): void => {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      target[at] = (target[at] ?? 0) + share * (from[start + row * stride + column] ?? 0);
    }
  }
};

/** What a network says of these trees, without dropout; labels are asked at the gold heads. Adds it to the targets. */
const addAnswers = (
  network: Network,
  trees: readonly CodedTree[],
  targets: readonly TreeTargets[],
  share: number,
): void => {
  const { size, tagColumns, labelColumns } = network;
  clearMasks(network.masks);
  let done = 0;
  for (const batch of cutBatches(
    trees.map((tree): Example => ({ tree })),
    500,
  )) {
    fillRows(network.rows, batch);
    network.forward(batch);
    network.forwardLabels(batch, goldHeads(batch));
    batch.trees.forEach((tree, sentence) => {
      const own = targets[done + sentence];
      if (own === undefined) return;
      const start = batch.starts[sentence] ?? 0;
      const { tagScores, labelScores } = network;
      addColumns(own.heads, tree.size, tree.size, network.headScores(sentence), 0, padded(tree.size), share);
      addColumns(own.tags, tree.size, size.tags, tagScores, start * tagColumns, tagColumns, share);
      addColumns(own.classes, tree.size, size.classes, tagScores, start * tagColumns + size.tags, tagColumns, share);
      addColumns(own.labels, tree.size, size.labels, labelScores, start * labelColumns, labelColumns, share);
    });
    done += batch.count;
  }
};

/** Examples with the mean answers of all teachers; sentences too long to train on are left out. */
export const teachExamples = (examples: readonly Example[], teachers: readonly (() => Network)[]): Example[] => {
  const trees = examples.map(({ tree }) => tree).filter(({ size }) => size - 1 <= LONGEST);
  let targets: TreeTargets[] | undefined;
  for (const openTeacher of teachers) {
    const teacher = openTeacher();
    targets ??= trees.map((tree) => emptyTargets(tree, teacher));
    addAnswers(teacher, trees, targets, 1 / teachers.length);
  }
  return trees.map((tree, index) => ({ tree, targets: targets?.[index] }));
};
