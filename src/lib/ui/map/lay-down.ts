import { CLAIM_SIZE, labelAt, lead, NAME_SIZE, NOTE_SIZE } from './labels.ts';
import {
  joined,
  type Band,
  type Label,
  type Node,
  type Parts,
  type Point,
  type Rail,
  type Route,
  type Words,
} from './placed.ts';
import type { Claim, Teller } from './source-tree.ts';

const SHAPE = 30;
const INDENT = 30;
const TRUNK = 12; // from the edge of the picture to the rule that runs down from the article
const GAP = 9;
const LINE = 34; // a claim's own line, before its words
const BETWEEN = 13;

type Laid = { readonly parts: Parts; readonly bottom: number; readonly joint: number };

const trunkAt = (depth: number): number => TRUNK + depth * INDENT;

/** A source beside its name. */
const nodeOf = (teller: Teller, depth: number, y: number, width: number, words: Words): Node => {
  const x = trunkAt(depth + 1);
  const start = x + SHAPE / 2 + GAP;
  const setting = { width: width - start, anchor: 'start' } as const;
  const name = labelAt(words.nameOf(teller), { x: start, y: y + 4 }, { ...setting, size: NAME_SIZE, most: 4 });
  const note = words.noteOf(teller);
  const foot = name.box.y + name.box.height;
  const role = note === null ? null : labelAt(note, { x: start, y: foot }, { ...setting, size: NOTE_SIZE, most: 4 });
  const end = Math.max(y + SHAPE, role ? role.box.y + role.box.height : foot);
  return {
    teller,
    at: { x, y: y + SHAPE / 2 },
    size: SHAPE,
    name,
    role,
    box: { x: x - SHAPE / 2, y, width: width - x + SHAPE / 2, height: Math.max(44, end - y) },
  };
};

const firmnessUnder = (claim: Claim, at: Point, width: number, words: Words): Label | null => {
  const firmness = words.firmnessOf(claim);
  return firmness === null ? null : labelAt(firmness, at, { size: NOTE_SIZE, width, most: 1, anchor: 'start' });
};

const routeOf = (teller: Teller, claim: Claim, depth: number, y: number, width: number, words: Words): Route => {
  const x = trunkAt(depth + 1);
  const start = x + LINE + GAP;
  const label = labelAt(
    words.claimOf(claim),
    { x: start, y },
    {
      size: CLAIM_SIZE,
      width: width - start,
      most: 4,
      anchor: 'start',
    },
  );
  const line = y + lead(CLAIM_SIZE) / 2;
  const foot = label.box.y + label.box.height;
  const firmness = firmnessUnder(claim, { x: start, y: foot }, width - start, words);
  const end = firmness ? firmness.box.y + firmness.box.height : foot;
  return {
    claim,
    teller,
    from: { x, y: line },
    to: { x: x + LINE, y: line },
    certainty: claim.certainty,
    words: label,
    firmness,
    box: { x, y: y - 4, width: width - x, height: Math.max(40, end - y) + 4 },
  };
};

const routesOf = (teller: Teller, depth: number, y: number, width: number, words: Words): readonly Route[] => {
  const routes: Route[] = [];
  let top = y;
  for (const claim of teller.claims) {
    const route = routeOf(teller, claim, depth, top, width, words);
    routes.push(route);
    top = route.box.y + route.box.height + BETWEEN;
  }
  return routes;
};

const foot = (
  boxes: readonly { readonly box: { readonly y: number; readonly height: number } }[],
  least: number,
): number => Math.max(least, ...boxes.map(({ box }) => box.y + box.height));

/** One teller, what it said, and those who told it, each a step further in. */
const layTeller = (teller: Teller, depth: number, y: number, width: number, words: Words): Laid => {
  const node = nodeOf(teller, depth, y, width, words);
  const routes = routesOf(teller, depth, node.box.y + node.box.height + 6, width, words);
  const inner: Laid[] = [];
  let top = foot(routes, node.box.y + node.box.height) + BETWEEN;
  for (const each of teller.tellers) {
    const laid = layTeller(each, depth + 1, top, width, words);
    inner.push(laid);
    top = laid.bottom + BETWEEN;
  }
  const joints = [...routes.map(({ from }) => from.y), ...inner.map(({ joint }) => joint)];
  const x = node.at.x;
  const rails: readonly Rail[] = [
    { from: { x: x - SHAPE / 2, y: node.at.y }, to: { x: trunkAt(depth) + 2, y: node.at.y }, tip: true },
    ...(joints.length > 0 ? [{ from: { x, y: y + SHAPE }, to: { x, y: Math.max(...joints) }, tip: false }] : []),
  ];
  return {
    parts: joined([{ nodes: [node], routes, rails }, ...inner.map(({ parts }) => parts)]),
    bottom: Math.max(foot(routes, node.box.y + node.box.height), ...inner.map(({ bottom }) => bottom)),
    joint: node.at.y,
  };
};

/** One band that runs down the page: the article above, each source a step further in. The article's rule runs through. */
export const layDown = (teller: Teller, width: number, words: Words): Band => {
  const { parts, bottom } = layTeller(teller, 0, BETWEEN, width, words);
  const height = bottom + BETWEEN;
  const trunk: Rail = { from: { x: TRUNK, y: 0 }, to: { x: TRUNK, y: height + 1 }, tip: false };
  return { key: teller.key, width, height, ...parts, rails: [trunk, ...parts.rails] };
};
