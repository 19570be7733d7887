import { join } from '../../article/span.ts';
import { clashOf } from './bags.ts';
import type { Shared } from './account.ts';
import { type Judged, matterOf } from './evidence.ts';
import type { Link } from './links.ts';
import type { Clause } from './side.ts';

const SURE = 0.25; // nine of ten links above it were right on pairs that the weights had not seen

/** Who somebody is, is no fact of its own: something that happened must be common too, or the day on which they spoke. */
const tells = (link: Link): boolean =>
  matterOf(link).length > 0 ||
  (link.own >= 1.8 && ['name', 'figure'].every((kind) => link.common.some((term) => term.kind === kind)));

/** The links of clauses that tell of one fact: the surest first, and no clause twice. */
export const chooseLinks = (judged: readonly Judged[]): Judged[] => {
  const taken = new Set<Clause>();
  const ranked = judged
    .filter(({ link, sure }) => sure >= SURE && tells(link))
    .sort((x, y) => y.sure - x.sure || x.link.a.index - y.link.a.index || x.link.b.index - y.link.b.index);
  const chosen = ranked.filter(({ link }) => {
    if (taken.has(link.a) || taken.has(link.b)) return false;
    taken.add(link.a).add(link.b);
    return true;
  });
  return chosen.sort((x, y) => x.link.a.index - y.link.a.index || x.link.b.index - y.link.b.index);
};

/** What a link is about, in A's words and A's order. */
export const aboutOf = (text: string, link: Pick<Link, 'common'>): string =>
  link.common
    .filter((term) => term.kind !== 'light')
    .slice(0, 4)
    .sort((x, y) => x.at - y.at)
    .map((term) => text.slice(term.span.start, term.span.end))
    .join(' ');

/** Log-odds as a part of 1, in hundredths. */
const strengthOf = (sure: number): number => Math.round(100 / (1 + Math.exp(-sure))) / 100;

const isNext = (a: Clause, b: Clause): boolean => a.sentence === b.sentence && Math.abs(a.index - b.index) <= 1;

/** Links as facts that both report; neighbouring clauses of one pair of sentences are one fact. */
export const toShared = (text: string, chosen: readonly Judged[]): Shared[] => {
  const merged: { link: Link; shared: Shared }[] = [];
  for (const { link, sure } of chosen) {
    if (clashOf(link.a.bag, link.b.bag) !== null) continue;
    const shared = { a: link.a.span, b: link.b.span, about: aboutOf(text, link), strength: strengthOf(sure) };
    const last = merged.at(-1);
    if (last === undefined || !isNext(last.link.a, link.a) || !isNext(last.link.b, link.b)) {
      merged.push({ link, shared });
      continue;
    }
    const common = [...last.link.common, ...link.common];
    const both = { a: join(last.shared.a, shared.a), b: join(last.shared.b, shared.b) };
    const strength = Math.max(last.shared.strength, shared.strength);
    merged.splice(-1, 1, {
      link: { ...link, common },
      shared: { ...both, about: aboutOf(text, { common }), strength },
    });
  }
  return merged.map((one) => one.shared);
};
