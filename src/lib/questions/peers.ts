import { overlaps, type Span } from '../article/span.ts';
import type { Attribution, Source } from '../facts/facts.ts';
import { passagesOver, sensitivityOf, type Context } from './context.ts';
import { excerptOf, optionIn, proseName, quoted, topicWords, wording } from './phrase.ts';
import { wordsOf } from './words-of.ts';
import type { Option, Passage } from './question.ts';
import { classIn, sharesName } from './names.ts';
import { statementsOf } from './statement.ts';
import { CLAUSE_VERBS } from './words/cues.ts';

/** How near two claims are in topic and place. */
export const nearness = (context: Context, a: Attribution, b: Attribution): number => {
  const topics = (one: Attribution): Set<string> =>
    topicWords(one.content.map((span) => wording(context, span)).join(' '));
  const mine = topics(a);
  const shared = [...topics(b)].filter((word) => mine.has(word)).length;
  return shared * 3 - Math.abs(a.paragraph - b.paragraph) / 2;
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

/** Evidence for what a source is credited with: the sentences of its clearest claim. */
const otherWords = (
  context: Context,
  source: Source,
  asked: Attribution,
): { readonly because: string; readonly evidence: readonly Passage[]; readonly near: number } | null => {
  const mine = context.facts.attributions
    .filter(
      (one) =>
        one.sourceId === source.id &&
        !one.inHeadline &&
        !one.anaphoric &&
        one.content.length > 0 &&
        one.source.length > 0 &&
        !sensitivityOf(context, [...one.content, ...one.source]),
    )
    .map((one) => ({
      one,
      near: nearness(context, asked, one),
      named: one.source.some((span) => sharesName(wording(context, span), source.canonical)),
    }))
    .sort((a, b) => Number(b.named) - Number(a.named) || b.near - a.near);
  for (const { one, near } of mine) {
    const statement = statementsOf(context, one).find((each) => wordsOf(each.words).length <= 16) ?? null;
    const spans: Span[] = statement ? [statement.span, ...one.source] : [...one.source, ...one.cue];
    const words = statement?.words ?? excerptOf(creditedWords(context, one));
    const because = `${CREDITS[one.certainty](proseName(context, source))}: ${quoted(words)}.`;
    return { because, evidence: passagesOver(context, spans), near };
  }
  return null;
};

type Candidate = {
  readonly name: string;
  readonly near: number;
  readonly because: string;
  readonly evidence: readonly Passage[];
};

type Fits = (source: Source) => boolean;

const speaking = (context: Context, key: Source, asked: Attribution, fits: Fits): Candidate[] =>
  context.facts.sources
    .filter((source) => source.id !== key.id && classIn(context, source) === classIn(context, key) && fits(source))
    .filter((source) => !alsoSays(context, source, asked))
    .flatMap((source): Candidate[] => {
      const words = otherWords(context, source, asked);
      return words ? [{ name: optionIn(context, source), ...words }] : [];
    });

/** The wrong answers for "who said this?": every other speaker of the class who provably did not, nearest in topic first. */
export const peersOf = (context: Context, key: Source, asked: Attribution, stem: string, fits: Fits): Option[] => {
  const told = new Set(wordsOf(stem));
  const ranked = speaking(context, key, asked, fits)
    .filter(({ name }) => !sharesName(name, key.canonical) && !told.has(wordsOf(name).at(-1) ?? ''))
    .sort((a, b) => b.near - a.near);
  const apart = ranked.filter(
    (one, index) => !ranked.slice(0, index).some((other) => sharesName(one.name, other.name)),
  );
  return apart.map(({ name, because, evidence }) => ({ text: name, correct: false, because, evidence }));
};
