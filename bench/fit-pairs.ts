// npx tsx bench/fit-pairs.ts GOLD_DIR[:NAME,NAME…] … — the weights of src/lib/facts/accounts/evidence.ts from pairs with gold:
// a logistic regression over clauses that share a word, and how right it is on each pair when that pair is left out.
import { linkClauses } from '../src/lib/facts/accounts/links.ts';
import { EVIDENCE, evidenceFor } from '../src/lib/facts/accounts/evidence.ts';
import { alignNames, renamedBy } from '../src/lib/facts/accounts/names.ts';
import { readSide } from '../src/lib/facts/accounts/side.ts';
import { readText } from '../src/lib/pipeline.ts';
import { matches, pairNames, readPair } from './pairs.ts';

type Row = {
  readonly pair: string;
  readonly a: number;
  readonly b: number;
  readonly x: readonly number[];
  readonly y: number;
};

const LEAST = 0.4; // clauses that share less are not looked at

const rowsOf = (folder: string, name: string): Row[] => {
  const { texts, gold } = readPair(folder, name);
  const [a, b] = [readText({ text: texts.a }), readText({ text: texts.b })];
  const sides = [readSide(a, new Map()), readSide(b, renamedBy(alignNames(a, b)))] as const;
  const links = linkClauses(sides).filter((link) => !link.a.headline);
  const evidence = evidenceFor(sides, links);
  return links.flatMap((link, i): Row[] => {
    const said = { a: link.a.span, b: link.b.span };
    const y = Number(gold.shared.some((item) => matches(texts, said, item)));
    const disputed = gold.conflicts.some((item) => matches(texts, said, item));
    // What is only in dispute is neither a shared fact nor a mistake.
    if (link.own < LEAST || (y === 0 && disputed)) return [];
    return [{ pair: name, a: link.a.index, b: link.b.index, x: [...(evidence[i] ?? []), 1], y }];
  });
};

const dot = (x: readonly number[], w: readonly number[]): number => x.reduce((sum, v, k) => sum + v * (w[k] ?? 0), 0);

/** Solves a square system by elimination with the largest pivot. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let k = 0; k < n; k += 1) {
    const top = rows.slice(k).reduce((best, row) => (Math.abs(row[k] ?? 0) > Math.abs(best[k] ?? 0) ? row : best));
    rows.splice(rows.indexOf(top), 1);
    rows.splice(k, 0, top);
    for (const [i, row] of rows.entries()) {
      if (i === k) continue;
      const factor = (row[k] ?? 0) / (top[k] ?? 1);
      rows[i] = row.map((value, j) => value - factor * (top[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
};

/** Newton's method, with a ridge of 1 on all but the constant. */
const fit = (rows: readonly Row[]): number[] => {
  const n = rows[0]?.x.length ?? 0;
  let w = Array.from({ length: n }, () => 0);
  for (let step = 0; step < 40; step += 1) {
    const chances = rows.map((row) => 1 / (1 + Math.exp(-dot(row.x, w))));
    const slope = w.map((v, k) =>
      rows.reduce((sum, row, i) => sum + (row.x[k] ?? 0) * ((chances[i] ?? 0) - row.y), k < n - 1 ? v : 0),
    );
    const bend = w.map((_, k) =>
      w.map((__, j) =>
        rows.reduce(
          (sum, row, i) => sum + (row.x[k] ?? 0) * (row.x[j] ?? 0) * (chances[i] ?? 0) * (1 - (chances[i] ?? 0)),
          k === j ? 1 : 0,
        ),
      ),
    );
    const move = solve(bend, slope);
    w = w.map((v, k) => v - (move[k] ?? 0));
  }
  return w;
};

/** The surest links above even odds, no clause twice. */
const choose = (rows: readonly Row[], w: readonly number[]): Row[] => {
  const taken = new Set<string>();
  return [...rows]
    .filter((row) => dot(row.x, w) >= 0)
    .sort((p, q) => dot(q.x, w) - dot(p.x, w))
    .filter((row) => {
      const keys = [`a${row.a}`, `b${row.b}`];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
};

const folders = process.argv.slice(2).map((word) => word.split(':'));
const rows = folders.flatMap(([folder = '', names]) =>
  (names?.split(',') ?? pairNames(folder)).flatMap((name) => rowsOf(folder, name)),
);
const weights = fit(rows);
EVIDENCE.forEach(({ id, weight }, k) =>
  console.log(`${id.padEnd(32)} ${(weights[k] ?? 0).toFixed(2)} (in use ${weight})`),
);
console.log(`${'before any evidence'.padEnd(32)} ${(weights.at(-1) ?? 0).toFixed(2)}`);
const unseen = [...new Set(rows.map((row) => row.pair))].flatMap((pair) =>
  choose(
    rows.filter((row) => row.pair === pair),
    fit(rows.filter((row) => row.pair !== pair)),
  ),
);
const right = unseen.filter((row) => row.y === 1).length;
console.log(
  `left out one by one: ${right} of ${unseen.length} chosen links right (${Math.round((100 * right) / unseen.length)} %)`,
);
