import { join } from '../../article/span.ts';
import { BODY_NOUNS, LOOSE_PLURALS, PERSON_NOUNS } from '../words/kinds.ts';
import type { Shared } from './account.ts';
import { clashOf, type Link } from './links.ts';
import type { Clause } from './side.ts';
import type { Term } from './terms.ts';
import { polesOf } from './thesaurus.ts';

const OWN = 0.9; // the clauses themselves must share at least one telling word
const ENOUGH = 1.25; // with what stands around them
const COVER = 0.3;
const CONTEXT = 0.25; // what must stand around a single common word
const AGAIN = 1.9; // a clause that already has a partner needs more for a second one

export const strengthOf = (link: Link): number => link.own + link.context;

/** Who somebody is or what day it was is no fact of its own: something that happened must be common too. */
export const isMatter = (term: Term): boolean => term.kind === 'word' || term.kind === 'verb' || (term.kind === 'figure' && term.weight > 0.5);

/** A thing, by the same word in both: "receipt". People and bodies do many things, so that both name them shows nothing. */
const isThing = (term: Term): boolean =>
  term.kind === 'word' && !term.key.startsWith('=') && ![PERSON_NOUNS, BODY_NOUNS, LOOSE_PLURALS].some((nouns) => nouns.has(term.word) || nouns.has(term.word.replace(/s$/u, '')));

const holds = (link: Link): boolean => {
  if (link.own < OWN || link.cover < COVER) return false;
  const matter = link.common.filter(isMatter);
  const names = link.common.some((term) => term.kind === 'name');
  const figure = link.common.some((term) => term.kind === 'figure');
  if (matter.length > 1) return strengthOf(link) >= ENOUGH;
  const [only] = matter;
  if (only === undefined) return names && figure && link.own >= 1.8; // the same person on the same day
  if (only.kind === 'figure') return names || (link.cover >= 0.45 && (link.context >= CONTEXT || !/^#(?:count|month|time)/u.test(only.key)));
  const strength = strengthOf(link);
  if (only.kind === 'verb') return !only.aside && (figure ? strength >= 1.5 : strength >= 1.8 && link.context >= 0.4);
  if (isThing(only)) return link.cover >= 0.45 && (names || link.context >= CONTEXT);
  if (polesOf(only.key).length > 0 && link.cover >= 0.9) return true;
  return strength >= 1.5 && (link.context >= 0.4 || names);
};

/** The links of clauses that tell of one fact: the strongest first, and no clause twice unless the second link is strong. */
export const chooseLinks = (links: readonly Link[]): Link[] => {
  const taken = new Map<Clause, number>();
  const chosen: Link[] = [];
  const ranked = links.filter(holds).sort((x, y) => strengthOf(y) - strengthOf(x) || x.a.index - y.a.index || x.b.index - y.b.index);
  for (const link of ranked) {
    const uses = (taken.get(link.a) ?? 0) + (taken.get(link.b) ?? 0);
    if (uses > 1 || (uses === 1 && !isGoodAgain(link))) continue;
    for (const clause of [link.a, link.b]) taken.set(clause, (taken.get(clause) ?? 0) + 1);
    chosen.push(link);
  }
  return chosen.sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
};

const isGoodAgain = (link: Link): boolean =>
  strengthOf(link) >= (link.common.some((term) => term.kind === 'verb') ? AGAIN : 3);

/** What a link is about, in A's words and A's order. */
export const aboutOf = (text: string, link: Pick<Link, 'common'>): string =>
  link.common
    .filter((term) => term.kind !== 'light')
    .slice(0, 4)
    .sort((x, y) => x.at - y.at)
    .map((term) => text.slice(term.span.start, term.span.end))
    .join(' ');

const round = (value: number): number => Math.round(value * 100) / 100;

/** Links as facts that both report; neighbouring clauses of one pair of sentences are one fact. */
export const toShared = (text: string, links: readonly Link[]): Shared[] => {
  const merged: { link: Link; shared: Shared }[] = [];
  for (const link of links) {
    if (clashOf(link.a.terms, link.b.terms) !== null) continue;
    const shared = { a: link.a.span, b: link.b.span, about: aboutOf(text, link), strength: round(strengthOf(link)) };
    const last = merged.at(-1);
    if (last !== undefined && isNext(last.link.a, link.a) && isNext(last.link.b, link.b)) {
      const common = [...last.link.common, ...link.common];
      merged.splice(-1, 1, {
        link: { ...link, common },
        shared: {
          a: join(last.shared.a, shared.a),
          b: join(last.shared.b, shared.b),
          about: aboutOf(text, { common }),
          strength: round(last.shared.strength + shared.strength),
        },
      });
    } else merged.push({ link, shared });
  }
  return merged.map((one) => one.shared);
};

const isNext = (a: Clause, b: Clause): boolean => a.sentence === b.sentence && Math.abs(a.index - b.index) <= 1;
