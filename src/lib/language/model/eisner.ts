/** The score of a word's having this head; words count from 1, 0 is the root. */
export type ArcScore = (word: number, head: number) => number;

/** True where these heads form one tree with one root; `heads[0]` is not read. */
export const isTree = (heads: Int32Array, size: number): boolean => {
  const seen = new Int32Array(size); // the word from which a climb came by
  let roots = 0;
  for (let word = 1; word < size; word += 1) {
    if (heads[word] === 0) roots += 1;
    let at = word;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = word;
      at = heads[at] ?? 0;
    }
    if (at !== 0 && seen[at] === word) return false;
  }
  return roots === 1;
};

/**
 * The best scores of spans. A span is *open* when its two ends were just tied, *closed* when the dependent has all its
 * own words; it is *left* when its head is its right end. Sums run along rows, so what is summed along `to` is kept by
 * `to` first.
 */
type Chart = {
  readonly size: number;
  readonly closedRight: Float64Array; // from, to
  readonly closedRightByEnd: Float64Array; // to, from
  readonly closedLeft: Float64Array; // from, to
  readonly closedLeftByEnd: Float64Array; // to, from
  readonly openRight: Float64Array; // from, to
  readonly openLeftByEnd: Float64Array; // to, from
  readonly openCut: Int32Array; // from, to: where the best two pieces meet
  readonly leftCut: Int32Array;
  readonly rightCut: Int32Array;
};

const makeChart = (size: number): Chart => {
  const scores = (): Float64Array => new Float64Array(size * size);
  const cuts = (): Int32Array => new Int32Array(size * size);
  return {
    size,
    closedRight: scores(),
    closedRightByEnd: scores(),
    closedLeft: scores(),
    closedLeftByEnd: scores(),
    openRight: scores(),
    openLeftByEnd: scores(),
    openCut: cuts(),
    leftCut: cuts(),
    rightCut: cuts(),
  };
};

/** The place of the largest sum of two rows. */
const bestPair = (a: Float64Array, from: number, b: Float64Array, other: number, count: number): number => {
  let best = 0;
  let highest = -Infinity;
  for (let at = 0; at < count; at += 1) {
    const sum = (a[from + at] ?? 0) + (b[other + at] ?? 0);
    if (sum > highest) {
      highest = sum;
      best = at;
    }
  }
  return best;
};

const fillSpan = (chart: Chart, from: number, to: number, score: ArcScore): void => {
  const { size, closedRight, closedRightByEnd, closedLeft, closedLeftByEnd, openRight, openLeftByEnd } = chart;
  const width = to - from;
  const [row, end] = [from * size, to * size];
  const [here, turned] = [row + to, end + from];

  const open = bestPair(closedRight, row + from, closedLeftByEnd, turned + 1, width);
  const inner = (closedRight[row + from + open] ?? 0) + (closedLeftByEnd[turned + 1 + open] ?? 0);
  chart.openCut[here] = from + open;
  openLeftByEnd[turned] = inner + score(from, to);
  openRight[here] = inner + score(to, from);

  const left = bestPair(closedLeft, row + from, openLeftByEnd, turned, width);
  const leftSum = (closedLeft[row + from + left] ?? 0) + (openLeftByEnd[turned + left] ?? 0);
  chart.leftCut[here] = from + left;
  closedLeft[here] = leftSum;
  closedLeftByEnd[turned] = leftSum;

  const right = bestPair(openRight, row + from + 1, closedRightByEnd, turned + 1, width);
  const rightSum = (openRight[row + from + 1 + right] ?? 0) + (closedRightByEnd[turned + 1 + right] ?? 0);
  chart.rightCut[here] = from + 1 + right;
  closedRight[here] = rightSum;
  closedRightByEnd[turned] = rightSum;
};

const fillChart = (size: number, score: ArcScore): Chart => {
  const chart = makeChart(size);
  for (let width = 1; width < size - 1; width += 1) {
    for (let from = 1; from + width < size; from += 1) fillSpan(chart, from, from + width, score);
  }
  return chart;
};

type Piece = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'open-left' | 'open-right' | 'left' | 'right';
};

/** The two pieces that a piece was put together from; an open one also fixes an arc. */
const take = ({ size, openCut, leftCut, rightCut }: Chart, { from, to, kind }: Piece, heads: Int32Array): Piece[] => {
  if (from === to) return [];
  const here = from * size + to;
  if (kind === 'left') {
    const cut = leftCut[here] ?? from;
    return [
      { from, to: cut, kind: 'left' },
      { from: cut, to, kind: 'open-left' },
    ];
  }
  if (kind === 'right') {
    const cut = rightCut[here] ?? to;
    return [
      { from, to: cut, kind: 'open-right' },
      { from: cut, to, kind: 'right' },
    ];
  }
  if (kind === 'open-left') heads[from] = to;
  else heads[to] = from;
  const cut = openCut[here] ?? from;
  return [
    { from, to: cut, kind: 'right' },
    { from: cut + 1, to, kind: 'left' },
  ];
};

const bestRoot = ({ size, closedLeft, closedRight }: Chart, score: ArcScore): number => {
  let root = 1;
  let highest = -Infinity;
  for (let word = 1; word < size; word += 1) {
    const total = score(word, 0) + (closedLeft[size + word] ?? 0) + (closedRight[word * size + size - 1] ?? 0);
    if (total > highest) {
      highest = total;
      root = word;
    }
  }
  return root;
};

/** Writes the heads of the best tree whose arcs do not cross, with exactly one root (Eisner 1996). */
export const bestTree = (size: number, score: ArcScore, heads: Int32Array): void => {
  const chart = fillChart(size, score);
  const root = bestRoot(chart, score);
  heads[root] = 0;
  const pieces: Piece[] = [
    { from: 1, to: root, kind: 'left' },
    { from: root, to: size - 1, kind: 'right' },
  ];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    pieces.push(...take(chart, piece, heads));
  }
};
