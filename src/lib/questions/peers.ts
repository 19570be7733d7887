import { overlaps, type Span } from '../article/span.ts';
import type { Attribution, Entity, Source } from '../facts/facts.ts';
import { passagesOver, seesAll, sensitivityOf, sentencesOver, type Context } from './context.ts';
import {
  around,
  capital,
  excerptOf,
  innerMarks,
  optionName,
  proseName,
  quoted,
  topicWords,
  wording,
} from './phrase.ts';
import { wordsOf } from './words-of.ts';
import type { Option, Passage } from './question.ts';
import { classIn, presentable, sharesName, type SourceClass } from './names.ts';
import { statementsOf } from './statement.ts';
import { KNOWN_OUTLETS } from './words/known-outlets.ts';

const nearness = (context: Context, a: Attribution, b: Attribution): number => {
  const topics = (one: Attribution): Set<string> =>
    topicWords(one.content.map((span) => wording(context, span)).join(' '));
  const mine = topics(a);
  const shared = [...topics(b)].filter((word) => mine.has(word)).length;
  return shared * 3 - Math.abs(a.paragraph - b.paragraph) / 2;
};

/** True when the article may be read as crediting the source with these words too. */
const alsoSays = (context: Context, source: Source, asked: Attribution): boolean => {
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

/** A claim in the article's words, with its verb where the words follow it: "described the animal as a log". */
const creditedWords = (context: Context, one: Attribution): string => {
  const [cue, content] = [one.cue[0], one.content[0]];
  if (!content) return '';
  const follows = cue && cue.end <= content.start && content.start - cue.end < 25 && one.certainty !== 'denied';
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

const OUTLETS = new Set(['newspaper', 'agency', 'broadcaster', 'magazine', 'website', 'radio', 'television']);
const NOT_BODIES = new Set([...OUTLETS, 'network', 'app', 'product', 'event']);

/** A name that can only be an organisation’s. */
const BODY_NAME =
  /\b(?:Service|Authority|Council|Committee|Commission|Ministry|Department|Agency|Bureau|Institute|Office|Board|Association|Federation|Union|Bank|University|Parliament|Court|Police|Party)\b/u;

const classOfEntity = (entity: Entity): SourceClass | null => {
  if (entity.type === 'person') return / /u.test(entity.canonical) ? 'person' : null;
  if (entity.type !== 'organisation') return null;
  if (entity.subtype !== null && OUTLETS.has(entity.subtype)) return 'outlet';
  if (entity.subtype !== null) return NOT_BODIES.has(entity.subtype) ? null : 'body';
  return BODY_NAME.test(entity.canonical) ? 'body' : null;
};

/** Those whom the article mentions but credits with nothing: wrong answers where too few others speak. */
const mentioned = (context: Context, kind: SourceClass): Candidate[] =>
  context.facts.entities.flatMap((entity): Candidate[] => {
    if (classOfEntity(entity) !== kind || sensitivityOf(context, entity.mentions)) return [];
    if (context.facts.sources.some((source) => sharesName(source.canonical, entity.canonical))) return [];
    const mention = entity.mentions.find(
      (span) => sentencesOver(context, span).length > 0 && wording(context, span).includes(entity.canonical),
    );
    if (!mention) return [];
    const name = capital(entity.canonical.replace(/^(?:the|a|an)\s+(?=\p{Ll})/iu, ''));
    const because = `${name} comes up in another way: “${innerMarks(around(context, mention))}”. No words are credited there.`;
    return [{ name, near: -100, because, evidence: passagesOver(context, [mention]) }];
  });

/** Outlets that the article does not name, where it names a well-known one: its own run dry, and nothing hints at the key. */
const known = (context: Context, key: Source): Candidate[] => {
  const shelf = KNOWN_OUTLETS.find((names) => names.some((name) => sameOutlet(name, key.canonical)));
  if (!shelf || !seesAll(context)) return [];
  return shelf
    .filter((name) => !context.scope.plain.includes(name.replace(/^The /u, '').toLowerCase()))
    .map((name, index) => ({
      name: / /u.test(key.canonical) && !/^The /u.test(key.canonical) ? name.replace(/^The /u, '') : name,
      near: -200 - index,
      because: 'The article does not mention this outlet.',
      evidence: [],
    }));
};

const sameOutlet = (a: string, b: string): boolean => a.replace(/^The /u, '') === b.replace(/^The /u, '');

type Candidate = {
  readonly name: string;
  readonly near: number;
  readonly because: string;
  readonly evidence: readonly Passage[];
};

const speaking = (context: Context, key: Source, asked: Attribution): Candidate[] =>
  context.facts.sources
    .filter(
      (source) => source.id !== key.id && classIn(context, source) === classIn(context, key) && presentable(source),
    )
    .filter((source) => !alsoSays(context, source, asked))
    .flatMap((source): Candidate[] => {
      const words = otherWords(context, source, asked);
      return words ? [{ name: optionName(source), ...words }] : [];
    });

/** The wrong answers for "who said this?": every other of the class that provably did not, speakers first, nearest in topic first. */
export const peersOf = (context: Context, key: Source, asked: Attribution, stem: string): Option[] => {
  const told = new Set(wordsOf(stem));
  const ranked = [
    ...speaking(context, key, asked),
    ...mentioned(context, classIn(context, key)),
    ...known(context, key),
  ]
    .filter(({ name }) => !sharesName(name, key.canonical) && !told.has(wordsOf(name).at(-1) ?? ''))
    .sort((a, b) => b.near - a.near);
  const apart = ranked.filter(
    (one, index) => !ranked.slice(0, index).some((other) => sharesName(one.name, other.name)),
  );
  return apart.map(({ name, because, evidence }) => ({ text: name, correct: false, because, evidence }));
};
