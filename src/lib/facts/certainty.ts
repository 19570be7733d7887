import type { Span } from '../article/span.ts';
import type { Certainty } from './facts.ts';
import type { Item } from './lines.ts';
import { HEARSAY, HEDGES, OWN_HEDGES } from './words/hedges.ts';

export type Sureness = { readonly certainty: Certainty; readonly by: readonly Span[] };

const OPENS_SUBCLAUSE = new Set([
  'if',
  'because',
  'although',
  'though',
  'unless',
  'until',
  'whereas',
  'when',
  'while',
  'where',
  'who',
  'which',
  'whose',
  'whom',
]);

const SUBJECT = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

const PERCEIVES = new Set([
  'hear',
  'see',
  'feel',
  'smell',
  'afford',
  'remember',
  'understand',
  'tell',
  'manage',
  'swim',
  'read',
  'speak',
  'walk',
]);

/**
 * How firmly a content is put, by the words of its main clauses.
 * `items` are the words of the content's first sentence; what lies in `inner` belongs to a report inside and is left out.
 */
export const sureness = (
  force: Certainty,
  cue: readonly Span[],
  items: readonly Item[],
  asked: Span | null,
  inner: readonly Span[],
): Sureness => {
  if (force === 'denied') return { certainty: 'denied', by: cue };
  if (force === 'questioned') return { certainty: 'questioned', by: cue };
  if (asked !== null) return { certainty: 'questioned', by: [asked] };
  if (force === 'alleged') return { certainty: 'alleged', by: cue };
  const main = mainClauses(items).filter(
    (item) => !inner.some((span) => span.start <= item.start && item.end <= span.end),
  );
  const hearsay = main.find((item) => HEARSAY.has(item.lower));
  if (hearsay !== undefined)
    return { certainty: hearsay.lower === 'reportedly' ? 'hedged' : 'alleged', by: [spanOf(hearsay)] };
  if (force === 'hedged') return { certainty: 'hedged', by: cue };
  const hedge = main.find((item, i) => HEDGES.has(item.lower) && isHedge(main, i)) ?? held(main) ?? ownHedge(main);
  return hedge === undefined ? { certainty: 'stated', by: [] } : { certainty: 'hedged', by: [spanOf(hedge)] };
};

const spanOf = (item: Item): Span => ({ start: item.start, end: item.end });

const isHedge = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (item === undefined) return false;
  if (item.lower === 'may' && /^\p{Lu}/u.test(item.text) && i > 0) return false;
  if (item.lower === 'could' || item.lower === 'may' || item.lower === 'might') {
    const next = items[i + 1];
    if (item.lower === 'could' && (next?.tag === 'neg' || next?.lower === 'not' || next?.lower === 'no')) return false;
    const verb = items.slice(i + 1, i + 4).find((one) => one.tag !== 'adv');
    if (
      item.lower === 'could' &&
      (items[i - 1]?.lower === 'i' || items[i - 1]?.lower === 'we' || items[i - 1]?.lower === 'you')
    )
      return false;
    if (item.lower === 'could' && verb?.lower === 'be' && /^(?:heard|seen)$/u.test(items[i + 2]?.lower ?? ''))
      return false;
    // "There could be no talk of it": an impossibility, firmly put.
    if (verb?.lower === 'be' && /^(?:no|never|nobody|nothing)$/u.test(items[items.indexOf(verb) + 1]?.lower ?? ''))
      return false;
    return !(item.lower === 'could' && verb !== undefined && PERCEIVES.has(verb.lower) && verb.lower !== 'swim');
  }
  return true;
};

const HELD = new Set(['believed', 'thought', 'understood', 'assumed', 'presumed', 'suspected', 'expected', 'feared']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);

/** "is believed to hold": somebody’s guess; "it is not excluded that": a possibility, as officials write. */
const held = (items: readonly Item[]): Item | undefined =>
  items.find((item, i) => {
    const before = items[i - 1];
    if (item.lower === 'excluded') return before?.lower === 'not';
    if (!HELD.has(item.lower) || items[i + 1]?.lower !== 'to') return false;
    return BE.has(before?.lower ?? '') || (before?.tag === 'adv' && BE.has(items[i - 2]?.lower ?? ''));
  });

const ownHedge = (items: readonly Item[]): Item | undefined => {
  const at = items[0]?.lower === 'that' ? 1 : 0;
  const first = items[at];
  if (first === undefined || !SUBJECT.has(first.lower)) return undefined;
  return (
    items
      .slice(at + 1, at + 5)
      .find(
        (item, i) =>
          OWN_HEDGES.has(item.lower) &&
          (i === 0 || items[at + i]?.tag === 'adv' || items[at + i]?.tag === 'aux' || items[at + i]?.tag === 'modal'),
      ) ?? coordinatedHedge(items)
  );
};

/** "said it had asked for the pages and expected an answer" */
const coordinatedHedge = (items: readonly Item[]): Item | undefined =>
  items.find((item, i) => items[i - 1]?.lower === 'and' && OWN_HEDGES.has(item.lower) && item.tag !== 'noun');

/** Leaves out what stands in a subordinate or relative clause, up to the comma that ends it. */
const mainClauses = (items: readonly Item[]): Item[] => {
  const kept: Item[] = [];
  let inside = false;
  let clauseHadVerb = false;
  for (const [i, item] of items.entries()) {
    if (item.text === ',' || item.text === ';' || item.text === '—' || item.text === '–') {
      inside = false;
      continue;
    }
    if (item.tag === 'cc' && !inside) clauseHadVerb = false;
    const relativeThat =
      item.lower === 'that' && i > 0 && (items[i - 1]?.tag === 'noun' || items[i - 1]?.tag === 'name') && clauseHadVerb;
    if (OPENS_SUBCLAUSE.has(item.lower) && i > 0) inside = true;
    else if (relativeThat) inside = true;
    if (!inside) {
      kept.push(item);
      if (item.tag === 'past' || item.tag === 'pres' || item.tag === 'aux' || item.tag === 'modal')
        clauseHadVerb = true;
    }
  }
  return kept;
};
