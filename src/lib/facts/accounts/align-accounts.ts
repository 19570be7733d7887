import { contains } from '../../article/span.ts';
import type { Account, Alignment, Conflict } from './account.ts';
import { figureConflicts } from './conflicts/figures.ts';
import { ageConflicts, nameConflicts } from './conflicts/people.ts';
import { quotationConflicts } from './conflicts/quotations.ts';
import { roleConflicts } from './conflicts/roles.ts';
import { versionConflicts } from './conflicts/versions.ts';
import { type Judged, judge, matterOf } from './evidence.ts';
import { framingOf } from './framing.ts';
import { type Link, linkClauses } from './links.ts';
import { alignNames, type NamePair, renamedBy } from './names.ts';
import { oneSided } from './one-sided.ts';
import { originsOf } from './origins.ts';
import { chooseLinks, toShared } from './shared.ts';
import { readSide, type Side } from './side.ts';
import type { Term } from './terms.ts';

// Clauses with as much in common may tell of one thing, even where that is too little to say so.
const NEAR = 1.3;

/** Lays two accounts side by side: what both report, where they differ, what only one reports, and what both rest on. */
export const alignAccounts = (a: Account, b: Account): Alignment => {
  const names = alignNames(a, b);
  const sides: readonly [Side, Side] = [readSide(a, new Map()), readSide(b, renamedBy(names))];
  const links = linkClauses(sides);
  const body = links.filter((link) => !link.a.headline);
  const quotations = quotationConflicts(sides, body);
  const versions = versionConflicts(sides, body);
  const apart = new Set([...quotations.links, ...versions.links]);
  const chosen = chooseLinks(judge(sides, body));
  if (!isOneEvent(chosen, names)) return { ...UNRELATED, origins: originsOf(sides) };
  const told = new Set([...chosen.map((one) => one.link), ...apart]);
  const near = [...told, ...links.filter((link) => link.own >= NEAR)];
  const taken = { a: new Set(near.map((link) => link.a)), b: new Set(near.map((link) => link.b)) };
  const figures = figureConflicts(
    sides,
    chosen.map((one) => one.link),
  );
  const conflicts = [
    ...nameConflicts(a, b, names),
    ...ageConflicts(sides, names),
    ...roleConflicts(sides, names),
    ...figures,
    ...quotations.conflicts,
    ...versions.conflicts,
  ];
  return {
    related: true,
    shared: toShared(
      a.article.text,
      chosen.filter(({ link }) => !apart.has(link) && !isOnlyAFigure(link, figures)),
    ),
    conflicts,
    framing: framingOf(sides, [...told]),
    onlyA: oneSided(
      sides[0],
      sides[1],
      taken.a,
      conflicts.map((one) => one.a),
    ),
    onlyB: oneSided(
      sides[1],
      sides[0],
      taken.b,
      conflicts.map((one) => one.b),
    ),
    origins: originsOf(sides),
  };
};

/** Two clauses that have one word in common beside a figure on which they differ: a conflict, and no shared fact. */
const isOnlyAFigure = (link: Link, figures: readonly Conflict[]): boolean =>
  matterOf(link).length < 2 &&
  link.common.every((term) => term.kind !== 'figure' && !isDone(term, link)) &&
  figures.some((one) => contains(link.a.span, one.a) && contains(link.b.span, one.b));

const isDone = (term: Term, link: Link): boolean =>
  term.kind === 'verb' && link.b.terms.some((one) => one.key === term.key && one.kind === 'verb');

const STRONG = 2; // log-odds

/** Two facts that are plainly shared, one and a full name, or two full names: with less than that, chance would do. */
const isOneEvent = (chosen: readonly Judged[], names: readonly NamePair[]): boolean => {
  const strong = chosen.filter(({ sure }) => sure >= STRONG).length;
  const named = names.filter((pair) => /\s/u.test(pair.a.canonical)).length;
  return strong > 1 || (strong > 0 && named > 0) || named > 1;
};

const UNRELATED = { related: false, shared: [], conflicts: [], framing: [], onlyA: [], onlyB: [] } as const;
