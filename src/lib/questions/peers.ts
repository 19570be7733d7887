import { overlaps, type Span } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { passagesOver, sensitivityOf, type Context } from './context.ts';
import { excerptOf, optionIn, proseName, quoted, topicWords, wording } from './phrase.ts';
import { wordsOf } from './words-of.ts';
import type { Option } from './question.ts';
import { classIn, sharesName } from './names.ts';
import { statementsOf } from './statement.ts';
import { CLAUSE_VERBS } from './words/cues.ts';

const topicsOf = (context: Context, one: Attribution): ReadonlySet<string> =>
  topicWords(one.content.map((span) => wording(context, span)).join(' '));

/** How near another claim is to one, in topic and place. */
const nearnessTo = (context: Context, asked: Attribution): ((other: Attribution) => number) => {
  const mine = topicsOf(context, asked);
  return (other) => {
    const shared = [...topicsOf(context, other)].filter((word) => mine.has(word)).length;
    return shared * 3 - Math.abs(asked.paragraph - other.paragraph) / 2;
  };
};

/** True when the article may be read as crediting the source with these words too. */
export const alsoSays = (context: Context, source: Source, asked: Attribution): boolean => {
  if (asked.chain.includes(source.id) || asked.sourceId === source.id) return true;
  return context.facts.attributions.some(
    (other) =>
      other.chain.includes(source.id) &&
      (other.content.some((span) => asked.content.some((mine) => overlaps(span, mine))) ||
        (other.group !== null && other.group === asked.group) ||
        [...other.source].some((span) => asked.source.some((mine) => overlaps(span, mine)))),
  );
};

/** What a source did with the words beside its name; what is denied is never given as what it said. */
const CREDITS: Readonly<Record<Attribution['certainty'], (name: string) => string>> = {
  stated: (name) => `Other words are credited to ${name}`,
  hedged: (name) => `Other words are credited to ${name}`,
  alleged: (name) => `Another claim is credited to ${name}`,
  denied: (name) => `What the article reports of ${name} is a denial or a refusal`,
  questioned: (name) => `What the article reports of ${name} is a question or a doubt`,
};

const SAYS = new Set([...CLAUSE_VERBS, 'according to']);

/** A claim in the article's words, with its verb where the words follow it: "described the animal as a log". */
const creditedWords = (context: Context, one: Attribution): string => {
  const [cue, content] = [one.cue[0], one.content[0]];
  if (!content) return '';
  const follows =
    cue &&
    cue.end <= content.start &&
    content.start - cue.end < 25 &&
    one.certainty !== 'denied' &&
    !SAYS.has(wording(context, cue).toLowerCase());
  return wording(context, follows ? { start: cue.start, end: content.end } : content);
};

/** Somebody else who speaks, with the clearest claim of theirs. */
type Candidate = { readonly source: Source; readonly claim: Attribution; readonly near: number };

/** The clearest claim of a source: one beside its name before others, then the nearest in topic. */
const clearestClaim = (context: Context, source: Source, nearness: (one: Attribution) => number): Candidate[] => {
  const [best] = context.facts.attributions
    .filter(
      (one) =>
        one.sourceId === source.id &&
        !one.inHeadline &&
        !one.anaphoric &&
        one.content.length > 0 &&
        one.source.length > 0 &&
        !sensitivityOf(context, [...one.content, ...one.source]),
    )
    .map((claim) => ({
      source,
      claim,
      near: nearness(claim),
      named: claim.source.some((span) => sharesName(wording(context, span), source.canonical)),
    }))
    .sort((a, b) => Number(b.named) - Number(a.named) || b.near - a.near);
  return best ? [best] : [];
};

type Fits = (source: Source) => boolean;

const speaking = (context: Context, key: Source, asked: Attribution, fits: Fits): Candidate[] => {
  const nearness = nearnessTo(context, asked);
  const kind = classIn(context, key);
  return context.facts.sources
    .filter((source) => source.id !== key.id && classIn(context, source) === kind && fits(source))
    .filter((source) => !alsoSays(context, source, asked))
    .flatMap((source) => clearestClaim(context, source, nearness));
};

/** A wrong answer with its reason: what its source is credited with instead. */
const peerOption = (context: Context, { source, claim }: Candidate): Option => {
  const statement = statementsOf(context, claim).find((each) => wordsOf(each.words).length <= 16) ?? null;
  const spans: Span[] = statement ? [statement.span, ...claim.source] : [...claim.source, ...claim.cue];
  const words = statement?.words ?? excerptOf(creditedWords(context, claim));
  return {
    text: optionIn(context, source),
    correct: false,
    because: `${CREDITS[claim.certainty](proseName(context, source))}: ${quoted(words)}.`,
    evidence: passagesOver(context, spans),
  };
};

/** Two wrong answers for "who said this?": other speakers of the class who provably did not, nearest in topic first. */
export const peersOf = (context: Context, key: Source, asked: Attribution, stem: string, fits: Fits): Option[] => {
  const told = new Set(wordsOf(stem));
  const ranked = speaking(context, key, asked, fits)
    .filter(({ source }) => {
      const name = optionIn(context, source);
      return !sharesName(name, key.canonical) && !told.has(wordsOf(name).at(-1) ?? '');
    })
    .sort((a, b) => b.near - a.near);
  return ranked
    .filter((one, at) => !ranked.slice(0, at).some((other) => sharesName(one.source.canonical, other.source.canonical)))
    .slice(0, 2)
    .map((one) => peerOption(context, one));
};
