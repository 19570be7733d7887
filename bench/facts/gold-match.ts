import type { Span } from '../../src/lib/article/span.ts';
import type { PrintedFacts } from '../../src/lib/facts/print-facts.ts';
import { certaintiesOf } from './gold-certainty.ts';
import type { GoldArticle, GoldFact } from './sample-gold.ts';
import { countShared, isSameName, tellingWords, touched, type Word, wordsOf } from './words.ts';

export type Claim = PrintedFacts['attributions'][number];

/** What became of one gold fact; `claimed`: the writer's own words were given to somebody. */
export const OUTCOMES = ['right', 'missed', 'source', 'certainty', 'claimed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Verdict = {
  readonly fact: GoldFact;
  readonly outcome: Outcome;
  readonly claim: Claim | null; // the attribution that comes nearest
  readonly mates: number; // other gold facts that this one attribution covers: it has one certainty for all of them
  readonly chain: 'whole' | 'broken' | 'none'; // none: the gold names fewer than two hands
};

const spansOf = (pairs: readonly (readonly [number, number])[]): Span[] =>
  pairs.map(([start, end]) => ({ start, end }));

/** Hands that the article names: not those the gold infers, nor reports and beliefs of nobody. */
const handsOf = ({ source_chain: chain }: GoldFact): readonly string[] =>
  chain.filter(
    (hand) => !/\[(?:implied|interview venue)\]$/u.test(hand) && !/^(?:unspecified|unnamed reports)/u.test(hand),
  );

const isWritersOwn = (fact: GoldFact): boolean => fact.source_chain.join() === 'article author';

/** At least half of the passage's words, the cues left out, lie in the attribution's content. */
const covers = (claim: Claim, fact: GoldFact, words: readonly Word[]): boolean => {
  const cued = touched(words, fact.cues);
  const wanted = new Set([...touched(words, [fact.passage])].filter((word) => !cued.has(word)));
  return wanted.size > 0 && countShared(wanted, touched(words, spansOf(claim.content))) >= wanted.size / 2;
};

/** The content’s part of the passage holds at least half of the words that the gold tells the fact in. */
const tells = (claim: Claim, fact: GoldFact, text: string): boolean => {
  const { passage } = fact;
  const parts = claim.content.map(([start, end]) =>
    text.slice(Math.max(start, passage.start), Math.max(0, Math.min(end, passage.end))),
  );
  const told = tellingWords(fact.content);
  return told.size > 0 && countShared(told, tellingWords(parts.join(' '))) >= told.size / 2;
};

/** "Directorate (Facebook post)" is the directorate or, where a document is credited, its post. */
const isHand = (hand: string, name: string, kind: Claim['kind'] | null): boolean => {
  const [, body = hand, carrier] = /^(.*?) \((.*)\)$/u.exec(hand) ?? [];
  if (isSameName(body, name)) return true;
  const last = carrier?.split(' ').at(-1)?.toLowerCase();
  return kind === 'document' && last !== undefined && tellingWords(name).has(last);
};

/** The credited name is the gold's, or the words that credit it are those of the gold's innermost cue ("the report"). */
const hasSource = (claim: Claim, fact: GoldFact, text: string): boolean => {
  const hand = handsOf(fact).at(-1);
  if (hand !== undefined && claim.canonical !== null && isHand(hand, claim.canonical, claim.kind))
    return !hand.startsWith('an unnamed') || claim.anonymous;
  const cue = tellingWords(fact.cues.at(-1)?.text ?? '');
  const surface = tellingWords(claim.source.map(([start, end]) => text.slice(start, end)).join(' '));
  return surface.size > 0 && countShared(surface, cue) === surface.size;
};

const hasCertainty = (claim: Claim, fact: GoldFact): boolean => certaintiesOf(fact).includes(claim.certainty);

const chainOf = (claim: Claim | null, fact: GoldFact): Verdict['chain'] => {
  const hands = handsOf(fact);
  if (hands.length < 2) return 'none';
  const ours = claim?.chain ?? [];
  const whole = ours.length === hands.length && hands.every((hand, at) => isHand(hand, ours[at] ?? '', null));
  return whole ? 'whole' : 'broken';
};

/** A refusal that the writer narrates ("rejected an ultimatum") is no claim of what was refused. */
const isNarrated = (claim: Claim, fact: GoldFact): boolean =>
  claim.certainty === 'denied' &&
  claim.cue.every(([start, end]) => fact.passage.start <= start && end <= fact.passage.end);

type Judged = Omit<Verdict, 'mates'>;

const judgeUnclaimed = (fact: GoldFact, near: readonly Claim[]): Judged => {
  const claim = near.find((one) => one.canonical !== null && !isNarrated(one, fact)) ?? null;
  return { fact, outcome: claim === null ? 'right' : 'claimed', claim, chain: 'none' };
};

const judge = (fact: GoldFact, near: readonly Claim[], text: string): Judged => {
  const sourced = near.filter((claim) => hasSource(claim, fact, text));
  const best = sourced.find((claim) => hasCertainty(claim, fact)) ?? sourced[0] ?? near.at(-1) ?? null;
  const outcome =
    best === null ? 'missed' : sourced.length === 0 ? 'source' : hasCertainty(best, fact) ? 'right' : 'certainty';
  return { fact, outcome, claim: best, chain: chainOf(best, fact) };
};

/**
 * What became of each gold fact. A sourced one is right when an attribution covers at least half of its words with its source
 * and its certainty; one in the writer's own voice, or of hearsay without an owner, when no attribution gives it to somebody.
 */
export const matchGold = ({ text, facts }: GoldArticle, claims: readonly Claim[]): readonly Verdict[] => {
  const words = wordsOf(text);
  const judged = facts.map((fact) => {
    const isOwned = !isWritersOwn(fact) && handsOf(fact).length > 0;
    const near = claims.filter((claim) => covers(claim, fact, words) || (isOwned && tells(claim, fact, text)));
    return isOwned ? judge(fact, near, text) : judgeUnclaimed(fact, near);
  });
  return judged.map((one) => ({
    ...one,
    mates: judged.filter(({ claim }) => claim !== null && claim === one.claim).length - 1,
  }));
};
