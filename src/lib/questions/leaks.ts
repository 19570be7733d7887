import type { Source } from '../facts/facts.ts';
import type { Context } from './context.ts';
import { placesOf } from './credit.ts';
import { claimsOf, passagesOfClaim } from './peers.ts';
import { capital, optionIn, proseName, topicWords } from './phrase.ts';
import { presented } from './presented.ts';
import { FRAME_WORDS } from './words/frame-words.ts';
import { wordsOf } from './words-of.ts';
import type { Option, Question } from './question.ts';

const FRAME = new Set(FRAME_WORDS);

const keyText = ({ options }: Question): string => options.find((option) => option.correct)?.text ?? '';

const matterOf = ({ stem }: Question): string[] => [...topicWords(stem)].filter((word) => !FRAME.has(word));

/** True when the reason given for one answer holds the matter and the key of another question. */
export const tells = (because: string, other: Question): boolean => {
  const told = new Set(wordsOf(because));
  const key = wordsOf(keyText(other)).filter((word) => word.length > 2);
  const matter = matterOf(other);
  const shared = matter.filter((word) => told.has(word)).length;
  const named = other.kind === 'WHO' ? key.slice(-1) : key;
  const names = named.length > 0 && named.every((word) => told.has(word));
  return names && ((shared >= 2 && shared >= 0.6 * matter.length) || printsAsked(because, other));
};

/** True when a reason has the words that another question prints: “a draft, never sent”. */
const printsAsked = (because: string, { stem }: Question): boolean => {
  const told = ` ${wordsOf(because).join(' ')} `;
  return [...stem.matchAll(/(?<![\p{L}])[“‘]([^“”‘’]{8,})[”’]/gu)].some(([, words]) =>
    told.includes(` ${wordsOf(words ?? '').join(' ')} `),
  );
};

/** The speaker whom an option names: “Nadja Corelli”, “It is Nadja Corelli’s”. */
const speakerIn = (context: Context, { text }: Option): Source | null =>
  context.facts.sources.find((source) => {
    const name = optionIn(context, source);
    return text === name || text.startsWith(`It is ${proseName(context, source)}’`);
  }) ?? null;

type Reason = Pick<Option, 'because' | 'evidence'>;

/** Other things that can be said of a speaker: what else is credited to that name, where its words stand, who it is. */
const othersOf = (context: Context, option: Option): Reason[] => {
  const source = speakerIn(context, option);
  const { because } = option;
  const brief = { ...option, because: because.replace(/,\s(?:\d+,\s)?who(?:se)?\s[^”]*”/u, '”') }; // without more about a name
  const unquoted = { ...option, because: because.replace(/: “.*”\.$/u, '.').replace(' says this of ', ' says so of ') };
  if (!source) return [brief, unquoted];
  const name = capital(proseName(context, source));
  const claims = claimsOf(context, source);
  const person = context.facts.entities.find((one) => one.canonical === source.canonical);
  const shown = person && presented(context, person);
  return [
    ...claims
      .filter(({ whole }) => whole)
      .map(({ told, claim }) => ({ because: told, evidence: passagesOfClaim(context, claim) })),
    ...claims.flatMap(({ claim }) =>
      placesOf(context, claim, source).map((place) => ({
        because: `Other words are credited to ${name}: ${place}.`,
        evidence: passagesOfClaim(context, claim),
      })),
    ),
    ...(shown
      ? [{ because: `${name} has another part in ${context.name}: “${shown}”.`, evidence: option.evidence }]
      : []),
    { because: `${name} is credited with other words.`, evidence: option.evidence },
  ];
};

/** The reason of a wrong answer, or another one where it would answer a question still to come. */
const unleaked = (context: Context, option: Option, later: readonly Question[]): Option => {
  const leaks = ({ because }: Pick<Option, 'because'>): boolean => later.some((other) => tells(because, other));
  if (option.correct || !leaks(option)) return option;
  const other = othersOf(context, option).find((one) => !leaks(one));
  return other ? { ...option, ...other } : option;
};

/** The words that credit a key, without how they present whoever it is: “Lorvane’s foreign minister” may be asked for yet. */
const withoutNaming = (text: string): string =>
  text.replace(/ \(“.*”\)(?=[.,])/u, '').replace(/(?<=passage names): “.*”\.$/u, '.');

const plainer = (text: string, later: readonly Question[]): string =>
  later.some((other) => tells(text, other)) ? withoutNaming(text) : text;

const unleakedKey = (option: Option, later: readonly Question[]): Option =>
  option.correct ? { ...option, because: plainer(option.because, later) } : option;

/** The set with no feedback that answers a question still to come: such a reason tells something else of its speaker. */
export const withoutLeaks = (questions: readonly Question[], contexts: readonly Context[]): Question[] =>
  questions.map((question, at) => {
    const context = contexts.find(({ index }) => index === (question.evidence[0]?.article ?? 0));
    const later = questions.slice(at + 1);
    return context
      ? {
          ...question,
          explanation: plainer(question.explanation, later),
          options: question.options.map((option) => unleakedKey(unleaked(context, option, later), later)),
        }
      : question;
  });
