import { clashOf } from '../bags.ts';
import { type Both, type Link, rarityOf } from '../links.ts';
import type { Clause, Side } from '../side.ts';
import type { Term } from '../terms.ts';

/** One way in which two clauses can tell one thing differently: the two terms that differ, or nothing. */
export type VersionRule = {
  readonly id: string;
  readonly agrees: boolean; // the rest of what is told stays a fact that both report
  readonly example: readonly [a: string, b: string]; // two sentences that it must find something in
  readonly counterexample: readonly [a: string, b: string]; // and two that it must not
  readonly find: (sides: Both, link: Link) => { readonly a: Term; readonly b: Term } | null;
};

const OBJECT = 10; // tokens after "by" in which a doer's name stands

/** "was bought by Horace Tilling", "was carried off by Horace Tilling": the doer of both. */
const isDoer = (sides: Both, link: Link, term: Term): boolean => {
  const other = link.b.terms.find((one) => one.key === term.key);
  const behindBy = (side: Side, at: number): boolean =>
    side.account.reading.tokens.slice(Math.max(0, at - OBJECT), at).some((token) => token.lower === 'by');
  return other !== undefined && behindBy(sides[0], term.at) && behindBy(sides[1], other.at);
};

/** How much two clauses share beside the words that differ: names alone show nothing, unless they did both deeds. */
const matterBeside = (sides: Both, link: Link, ...beside: readonly Term[]): number => {
  const keys = new Set(beside.map((term) => term.key));
  return link.common
    .filter(
      (term) =>
        !keys.has(term.key) &&
        (term.kind === 'word' ||
          term.kind === 'verb' ||
          term.kind === 'light' ||
          (term.kind === 'name' && isDoer(sides, link, term))),
    )
    .reduce((sum, term) => sum + term.weight * rarityOf(sides, term.key), 0);
};

/** "The decision was unanimous": a clause that takes what it is about from the sentences around it. */
const isThin = (clause: Clause): boolean =>
  clause.terms.filter((term) => term.kind !== 'light' && term.kind !== 'role').length < 3;

const opposite: VersionRule = {
  id: 'opposite',
  agrees: false,
  example: ['The flow of water from the dam was slowing, he said.', 'Water was flowing from the dam faster than ever.'],
  counterexample: ['The fast train from Hale was full.', 'A slow cooker was recalled in Hale.'],
  find: (sides, link) => {
    const clash = clashOf(link.a.bag, link.b.bag);
    if (clash === null) return null;
    const tied = matterBeside(sides, link, clash.a, clash.b);
    if (isThin(link.a) && isThin(link.b) && tied + link.context >= 0.9) return clash;
    return tied + (tied > 0.3 ? 0.5 * link.context : 0) >= 0.55 ? clash : null;
  },
};

/** "Nobody was hurt" speaks of everybody: one broken wrist in the other account is enough. */
const nobody: VersionRule = {
  id: 'nobody',
  agrees: false,
  example: ['No injuries were reported after the slide.', 'A man of 40 was treated for a broken leg.'],
  counterexample: ['Nobody was hurt in the slide.', 'Everybody was brought down safely.'],
  find: (sides, { a, b }) => {
    const pair = [
      { all: a, some: b, side: sides[1], turn: false },
      { all: b, some: a, side: sides[0], turn: true },
    ];
    for (const { all, some, side, turn } of pair) {
      const safe = all.terms.find((term) => term.key === '=safe' && term.everybody);
      const hurt = some.terms.find((term) => term.key === '=hurt' && !term.negated && isToldAsDone(side, some, term));
      if (safe !== undefined && hurt !== undefined) return turn ? { a: hurt, b: safe } : { a: safe, b: hurt };
    }
    return null;
  },
};

/** "could have been hurt" and "was hurt there in 2019" are about something else. */
const isToldAsDone = (side: Side, clause: Clause, term: Term): boolean =>
  !side.tags.slice(clause.from, term.at).some((tag) => tag === 'modal' || tag === 'to') &&
  !(side.bySentence.get(clause.sentence) ?? []).some((one) =>
    one.figures.some((figure) => figure.measure === 'year' || figure.ago),
  );

/** The head of the noun phrase after "by": "dog walker" in "was spotted by a dog walker early on Friday". */
const doerOf = (side: Side, clause: Clause, verb: Term): Term | null => {
  const { tokens } = side.account.reading;
  const by = [1, 2, 3].map((step) => verb.at + step).find((i) => tokens[i]?.lower === 'by');
  if (by === undefined) return null;
  let end = by + 1;
  while (
    /^(?:det|poss|num|noun|name)$/u.test(side.tags[end] ?? '') ||
    (side.tags[end] === 'adj' && /^(?:adj|noun|name)$/u.test(side.tags[end + 1] ?? ''))
  )
    end += 1;
  return (
    clause.terms.findLast((term) => term.at > by && term.at < end && term.kind !== 'figure' && term.kind !== 'light') ??
    null
  );
};

const verbOf = (clause: Clause, key: string): Term | undefined => clause.terms.find((term) => term.key === key);

const doer: VersionRule = {
  id: 'doer',
  agrees: true,
  example: ['The whale was first seen by a jogger on Friday.', 'It was spotted by a fisherman early on Friday.'],
  counterexample: ['The whale was seen by a jogger.', 'The whale was seen by a young jogger.'],
  find: (sides, link) => {
    for (const verb of link.common) {
      const other = verbOf(link.b, verb.key);
      if (verb.kind !== 'verb' || other === undefined) continue;
      const [a, b] = [doerOf(sides[0], link.a, verb), doerOf(sides[1], link.b, other)];
      if (a === null || b === null || link.own < 0.8) continue;
      const known = (side: Side, term: Term): boolean => term.key !== verb.key && side.counts.has(term.key);
      if (a.key !== b.key && !known(sides[0], b) && !known(sides[1], a)) return { a, b };
    }
    return null;
  },
};

const goalOf = (side: Side, clause: Clause): Term | null => {
  const { tokens } = side.account.reading;
  return (
    clause.terms.find(
      (term) => term.kind === 'name' && /^(?:to|in|from|at|near)$/u.test(tokens[term.at - 1]?.lower ?? ''),
    ) ?? null
  );
};

const place: VersionRule = {
  id: 'place',
  agrees: true,
  example: [
    'The firm will move its bottling line to Poland.',
    'The bottling line is to be moved to Slovakia next year.',
  ],
  counterexample: [
    'The firm will move its bottling line to Poland.',
    'The bottling line is to be moved to Gdansk in Poland.',
  ],
  find: (sides, link) => {
    const [a, b] = [goalOf(sides[0], link.a), goalOf(sides[1], link.b)];
    if (a === null || b === null || a.key === b.key) return null;
    const before = [sides[0].account.reading.tokens[a.at - 1]?.lower, sides[1].account.reading.tokens[b.at - 1]?.lower];
    const verb = link.common.some((term) => term.kind === 'verb' && !term.aside);
    const known = sides[0].counts.has(b.key) || sides[1].counts.has(a.key);
    return before[0] === before[1] && verb && !known && matterBeside(sides, link, a, b) >= 1 ? { a, b } : null;
  },
};

const NEGATION_OWN = 2;

/** What one says did happen, the other says did not. */
const negation: VersionRule = {
  id: 'negation',
  agrees: false,
  example: [
    'Mayor Tom Brandt has not signed the lease for the theatre.',
    'Mayor Tom Brandt signed the lease on Friday.',
  ],
  counterexample: ['Mayor Tom Brandt has not signed the lease for the theatre.', 'Mayor Tom Brandt did not sign it.'],
  find: (_sides, link) => {
    if (link.own < NEGATION_OWN || link.cover < 0.5) return null;
    for (const [i, a] of link.common.entries()) {
      const b = link.matched[i];
      if (a.kind === 'verb' && b?.kind === 'verb' && a.key === b.key && a.negated !== b.negated && !a.aside)
        return { a, b };
    }
    return null;
  },
};

/** In order: of two that find something in one clause, the earlier counts. */
export const VERSION_RULES: readonly VersionRule[] = [nobody, opposite, negation, doer, place];
