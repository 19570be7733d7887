import { CLAIM_SIZE, labelAt, lead, NAME_SIZE, NOTE_SIZE } from './labels.ts';
import { joined, type Band, type Label, type Node, type Parts, type Rail, type Route, type Words } from './placed.ts';
import { depthOf, type Claim, type Teller } from './source-tree.ts';

const SHAPE = 46;
const NAME_WIDTH = 132; // the room of a name under its shape
const COLUMN = NAME_WIDTH + 8;
const RAIL = 12; // from a column to the rule that gathers its lines
const TIP = 6; // from the tip of an arrow to what it points at
const TOP = 10; // above a band's first line
const UNDER = 12; // under a line, before the next words
const FOOT = 10; // from words to the line under them

type Room = { readonly start: number; readonly end: number };

/** A source with its name, its shape standing at the top of its rows. */
const nodeOf = (teller: Teller, x: number, y: number, words: Words): Node => {
  const middle = x + COLUMN / 2;
  const setting = { width: NAME_WIDTH, anchor: 'middle' } as const;
  const name = labelAt(words.nameOf(teller), { x: middle, y: y + SHAPE + 5 }, { ...setting, size: NAME_SIZE, most: 4 });
  const note = words.noteOf(teller);
  const foot = name.box.y + name.box.height;
  const role =
    note === null ? null : labelAt(note, { x: middle, y: foot + 1 }, { ...setting, size: NOTE_SIZE, most: 4 });
  const end = role ? role.box.y + role.box.height : foot;
  return {
    teller,
    at: { x: middle, y: y + SHAPE / 2 },
    size: SHAPE,
    name,
    role,
    box: { x: middle - NAME_WIDTH / 2, y, width: NAME_WIDTH, height: end - y },
  };
};

/** What every row of a band has in common. */
type Grid = {
  readonly step: number; // from one column to the next
  readonly head: number; // from the top of a row to its first line: lines of one chain run level
  readonly most: number; // lines of words over a line
  readonly words: Words;
};

const roomFor = (x: number, { step }: Pick<Grid, 'step'>): Room => ({
  start: x + COLUMN + RAIL,
  end: x + step - RAIL - TIP,
});

const settingIn = ({ start, end }: Room, most: number) =>
  ({ size: CLAIM_SIZE, width: end - start - 28, most, anchor: 'middle' }) as const;

/** The height that a claim's words take over its line. */
const over = (claim: Claim, room: Room, { most, words }: Omit<Grid, 'head' | 'step'>): number =>
  labelAt(words.claimOf(claim), { x: 0, y: 0 }, settingIn(room, most)).box.height + FOOT;

/** The word for how firmly it is said stands in the middle of its line. */
const firmnessOn = (claim: Claim, { start, end }: Room, line: number, words: Words): Label | null => {
  const firmness = words.firmnessOf(claim);
  if (firmness === null) return null;
  const at = { x: (start + end) / 2, y: line - lead(NOTE_SIZE) / 2 };
  return labelAt(firmness, at, { size: NOTE_SIZE, width: end - start, most: 1, anchor: 'middle' });
};

/** A line under its words. */
const routeOf = (teller: Teller, claim: Claim, room: Room, line: number, grid: Grid): Route => {
  const top = line - over(claim, room, grid);
  const label = labelAt(
    grid.words.claimOf(claim),
    { x: (room.start + room.end) / 2, y: top },
    settingIn(room, grid.most),
  );
  return {
    claim,
    teller,
    from: { x: room.start, y: line },
    to: { x: room.end, y: line },
    certainty: claim.certainty,
    words: label,
    firmness: firmnessOn(claim, room, line, grid.words),
    box: { x: room.start, y: top, width: room.end - room.start, height: line + FOOT - top },
  };
};

/** A teller without words of its own still passes on what it was told. */
const passingOn = (teller: Teller, { start, end }: Room, line: number): Route => ({
  claim: null,
  teller,
  from: { x: start, y: line },
  to: { x: end, y: line },
  certainty: 'stated',
  words: null,
  firmness: null,
  box: { x: start, y: line - FOOT, width: end - start, height: 2 * FOOT },
});

/** The lines of one teller, under each other. */
const routesOf = (teller: Teller, room: Room, y: number, grid: Grid): readonly Route[] => {
  if (teller.claims.length === 0) return [passingOn(teller, room, y + grid.head)];
  let line = y + grid.head;
  return teller.claims.map((claim, n) => {
    if (n > 0) line += FOOT + UNDER + over(claim, room, grid);
    return routeOf(teller, claim, room, line, grid);
  });
};

const rail = (x: number, ys: readonly number[]): readonly Rail[] =>
  ys.length < 2 ? [] : [{ from: { x, y: Math.min(...ys) }, to: { x, y: Math.max(...ys) }, tip: false }];

const leadIn = (x: number, to: number, y: number): Rail => ({ from: { x, y }, to: { x: to, y }, tip: false });

const bottomOf = ({ nodes, routes }: Parts): number =>
  Math.max(...[...nodes, ...routes].map(({ box }) => box.y + box.height));

type Laid = { readonly parts: Parts; readonly bottom: number; readonly lines: readonly number[] };

/** Those who told a teller, under each other, in the columns before it. */
const layBehind = (tellers: readonly Teller[], depth: number, y: number, grid: Grid): Laid => {
  const laid: Laid[] = [];
  let top = y;
  for (const teller of tellers) {
    const next = layTeller(teller, depth, top, grid);
    laid.push(next);
    top = next.bottom + UNDER;
  }
  return {
    parts: joined(laid.map(({ parts }) => parts)),
    bottom: Math.max(y, ...laid.map(({ bottom }) => bottom)),
    lines: laid.flatMap(({ lines }) => lines),
  };
};

/** One teller in its column, `depth` steps from the innermost; the lines come in at its rail and leave to the next. */
const layTeller = (teller: Teller, depth: number, y: number, grid: Grid): Laid => {
  const x = (depth - 1) * grid.step;
  const behind = layBehind(teller.tellers, depth - 1, y, grid);
  const node = nodeOf(teller, x, y + grid.head - SHAPE / 2, grid.words);
  const shapeEnd = node.at.x + SHAPE / 2;
  const room = roomFor(x, grid);
  const routes = routesOf(teller, room, y, grid);
  const out = routes.map(({ from }) => from.y);
  const own: Parts = {
    nodes: [node],
    routes,
    rails: [
      leadIn(shapeEnd, room.start, node.at.y),
      ...rail(room.start, [node.at.y, ...out]),
      ...(teller.tellers.length > 0
        ? [...rail(x - RAIL, [node.at.y, ...behind.lines]), leadIn(x - RAIL, node.at.x - SHAPE / 2, node.at.y)]
        : []),
    ],
  };
  return { parts: joined([own, behind.parts]), bottom: Math.max(bottomOf(own), behind.bottom), lines: out };
};

/** Words of a long chain stand over short lines, and take more of them. */
const gridOf = (teller: Teller, width: number, words: Words): Grid => {
  const depth = depthOf(teller);
  const step = (width + RAIL) / depth;
  const most = depth > 2 ? 3 : 2;
  const [first] = teller.claims;
  const alone = depth === 1 && first ? over(first, roomFor(0, { step }), { most, words }) : 0;
  return { step, most, words, head: Math.max(SHAPE / 2, depth === 1 ? alone : most * lead(CLAIM_SIZE) + FOOT) };
};

/** One band that runs across the page: the innermost source at the start, the article at the end. */
export const layAcross = (teller: Teller, width: number, words: Words): Band => {
  const { parts, bottom } = layTeller(teller, depthOf(teller), TOP, gridOf(teller, width, words));
  return { key: teller.key, width, height: bottom + TOP, ...parts };
};
