import type { Span } from '../../article/span.ts';
import { passagesOver, type Context } from '../context.ts';
import { classIn, nameable, type SourceClass } from '../names.ts';
import { optionIn } from '../phrase.ts';
import type { Option, Passage, Question } from '../question.ts';
import { wordsOf } from '../words-of.ts';

export const CANDIDATE_TYPES = [
  'person',
  'outlet',
  'body',
  'country',
  'document',
  'unnamed',
  'place',
  'amount',
  'time',
] as const;
export type CandidateType = (typeof CANDIDATE_TYPES)[number];

/** A name or a value of the article that can stand as an option, with its reason and its passage. */
export type Candidate = Omit<Option, 'correct'> & { readonly type: CandidateType };

const plain = (text: string): string => wordsOf(text).join(' ').replace(/^the /u, '');

const firstPassage = (context: Context, spans: readonly Span[]): Passage[] =>
  passagesOver(context, spans.slice(0, 1)).slice(0, 1);

const named = (context: Context, type: SourceClass | 'place', text: string, spans: readonly Span[]): Candidate => ({
  type,
  text,
  because:
    type === 'place'
      ? `The article names ${text} in the passage marked, for something else.`
      : `${text} says something else; the marked passage shows what.`,
  evidence: firstPassage(context, spans),
});

const speakersIn = (context: Context): Candidate[] =>
  context.facts.sources
    .filter((source) => nameable(source) && source.mentions.length > 0)
    .map((source) => named(context, classIn(context, source), optionIn(context, source), source.mentions));

const peopleIn = (context: Context): Candidate[] =>
  context.facts.entities
    .filter(({ type, mentions }) => type === 'person' && mentions.length > 0)
    .map(({ canonical, mentions }) => ({
      type: 'person',
      text: canonical,
      because: `The article names ${canonical} in the passage marked, for something else.`,
      evidence: firstPassage(context, mentions),
    }));

const placesIn = (context: Context): Candidate[] =>
  context.facts.entities
    .filter(({ type, mentions }) => type === 'place' && mentions.length > 0)
    .map(({ canonical, mentions }) => named(context, 'place', canonical, mentions));

const valuesIn = (context: Context): Candidate[] =>
  [
    ...context.facts.amounts.map((one) => ({ type: 'amount' as const, ...one })),
    ...context.facts.times.map((one) => ({ type: 'time' as const, ...one })),
  ].map(({ type, text, span }) => ({
    type,
    text: text.replace(/\s+/gu, ' '),
    because: `The article gives “${text.replace(/\s+/gu, ' ')}” for something else, in the passage marked.`,
    evidence: firstPassage(context, [span]),
  }));

/** Every name and value of the articles, each once, by type and then in the order of the text. */
export const candidatesIn = (contexts: readonly Context[]): Candidate[] => {
  const seen = new Set<string>();
  const found = contexts.flatMap((context) =>
    [speakersIn, peopleIn, placesIn, valuesIn].flatMap((list) => list(context)),
  );
  return CANDIDATE_TYPES.flatMap((type) => found.filter((one) => one.type === type)).filter(({ text, evidence }) => {
    const words = plain(text);
    if (words === '' || evidence.length === 0 || seen.has(words)) return false;
    seen.add(words);
    return true;
  });
};

/**
 * What can stand in an option’s place: what is of one type with the other options, or everything where they are of no known
 * type. Nothing that is an option already.
 */
export const candidatesFor = (candidates: readonly Candidate[], question: Question, option: number): Candidate[] => {
  const taken = new Set(question.options.map(({ text }) => plain(text)));
  const typeOf = (text: string): CandidateType | undefined =>
    candidates.find((one) => plain(one.text) === plain(text))?.type;
  const types = new Set(
    question.options.flatMap(({ text }, n) => (n === option && text === '' ? [] : (typeOf(text) ?? []))),
  );
  return candidates.filter(({ type, text }) => !taken.has(plain(text)) && (types.size === 0 || types.has(type)));
};
