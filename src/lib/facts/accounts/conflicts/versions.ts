import type { Span } from '../../../article/span.ts';
import type { Conflict } from '../account.ts';
import { scalesOf } from '../bags.ts';
import { type Both, type Link, linkOf } from '../links.ts';
import { aboutOf } from '../shared.ts';
import type { Clause } from '../side.ts';
import type { Term } from '../terms.ts';
import { VERSION_RULES } from './version-rules.ts';

const MANY = 8; // clauses of B on one scale that a clause of A is held against

/** Clauses at opposite ends of one scale, which may share no word at all. */
const oppositeClauses = ([a, b]: Both): readonly (readonly [Clause, Clause])[] => {
  const axes = new Map<string, Clause[]>();
  for (const clause of b.clauses)
    for (const axis of scalesOf(clause.bag)) axes.set(axis, [...(axes.get(axis) ?? []).slice(0, MANY), clause]);
  return a.clauses
    .flatMap((clause) =>
      [...scalesOf(clause.bag)].flatMap((axis) => (axes.get(axis) ?? []).map((other) => [clause, other] as const)),
    )
    .filter(([x, y]) => !x.headline && !y.headline);
};

/** A claim is best set against a claim, and the writer’s own words against the other writer’s. */
const rank = ({ a, b, own, context }: Link): number =>
  own + context + ((a.attribution === null) === (b.attribution === null) ? 0.3 : 0);

const LONGEST = 110;

/** The whole of a short claim, or the clause. */
const toldIn = (clause: Clause): Span => {
  const contents = clause.attribution?.content ?? [];
  const [only] = contents;
  if (only === undefined || contents.length > 1 || only.end - only.start > LONGEST) return clause.span;
  return only.start <= clause.span.end && clause.span.start <= only.end ? only : clause.span;
};

type Found = { readonly link: Link; readonly agrees: boolean; readonly conflict: Conflict };

const toConflict = ([one]: Both, link: Link, values: { readonly a: Term; readonly b: Term }): Conflict => ({
  kind: 'version',
  a: toldIn(link.a),
  b: toldIn(link.b),
  about: aboutOf(one.account.article.text, link),
  values: { a: values.a.span, b: values.b.span },
});

/** What the accounts tell differently without a figure: opposite words, another doer, another place. */
export const versionConflicts = (sides: Both, links: readonly Link[]): { conflicts: Conflict[]; links: Link[] } => {
  const known = new Set(links.map((link) => `${link.a.index} ${link.b.index}`));
  const more = oppositeClauses(sides)
    .filter(([a, b]) => !known.has(`${a.index} ${b.index}`))
    .map(([a, b]) => linkOf(sides, a, b));
  const taken = new Set<Clause>();
  const found: Found[] = [];
  const ranked = [...links, ...more].sort(
    (x, y) => rank(y) - rank(x) || x.a.index - y.a.index || x.b.index - y.b.index,
  );
  for (const rule of VERSION_RULES)
    for (const link of ranked) {
      if (taken.has(link.a) || taken.has(link.b)) continue;
      const values = rule.find(sides, link);
      if (values === null) continue;
      taken.add(link.a).add(link.b);
      found.push({ link, agrees: rule.agrees, conflict: toConflict(sides, link, values) });
    }
  found.sort((x, y) => x.link.a.index - y.link.a.index);
  return {
    conflicts: found.map((one) => one.conflict),
    links: found.filter((one) => !one.agrees).map((one) => one.link),
  };
};
