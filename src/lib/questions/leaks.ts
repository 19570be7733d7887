import type { Source } from '../facts/facts.ts';
import { keyOf } from './key.ts';
import type { Context } from './context.ts';
import { placesOf } from './credit.ts';
import { claimsOf, passagesOfClaim } from './peers.ts';
import { capital, optionIn, proseName, topicWords } from './phrase.ts';
import { presented } from './presented.ts';
import { FRAME_WORDS } from './words/frame-words.ts';
import { neededOf } from './proof.ts';
import { areShared } from './shown-evidence.ts';
import { wordsOf } from './words-of.ts';
import type { Option, Question } from './question.ts';

const FRAME = new Set(FRAME_WORDS);

const matterOf = ({ stem }: Question): string[] => [...topicWords(stem)].filter((word) => !FRAME.has(word));

const MOST_TOLD = 0.7; // of the words of a statement, with whoever makes it: the rest is the figure that was changed

/** True when a reason has a statement of which another question asks whether it stands in the text, or what stands there instead. */
const tellsStatement = (told: ReadonlySet<string>, { stem }: Question): boolean => {
  const words = [...topicWords(/“(.*)”/u.exec(stem)?.[1] ?? '')];
  return words.length > 0 && words.filter((word) => told.has(word)).length >= MOST_TOLD * words.length;
};

/** True when a reason has the claim of which another question asks how its source is told. */
const tellsMatter = (told: ReadonlySet<string>, other: Question): boolean => {
  const matter = matterOf(other);
  return matter.length > 0 && matter.filter((word) => told.has(word)).length >= MOST_TOLD * matter.length;
};

/** True when the reason given for one answer holds the matter and the key of another question. */
export const tells = (because: string, other: Question): boolean => {
  const told = new Set(wordsOf(because));
  if (other.kind === 'SAYSO' && other.scale) return tellsStatement(told, other);
  if (other.kind === 'SRCTYPE' && other.scale) return tellsMatter(told, other);
  const key = wordsOf(keyOf(other)).filter((word) => word.length > 2);
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

/** The speaker whom an option names. */
const speakerIn = (context: Context, { text }: Option): Source | null =>
  context.facts.sources.find((source) => text === optionIn(context, source)) ?? null;

type Reason = Pick<Option, 'because' | 'evidence'>;

/** Of a question about how words are told, and not whose they are: what a reason says of their manner, without the words. */
const MANNERS: readonly (readonly [RegExp, (name: string, article: string) => string])[] = [
  [/ No quotation marks go with it\.$/u, (name, article) => `${capital(article)} tells the words of ${name} without quotation marks.`],
  [/ There the verb is a plain “(\p{L}+)”\.$/u, (name, article) => `${capital(article)} gives what ${name} says with a verb that takes no side.`],
  [/^The source of .* is named: /u, (name) => `${capital(name)} gives its source by name.`],
  [/^What .* is put flatly: “/u, (name) => `No word holds back what ${name} says.`],
]; // prettier-ignore

/** “Whose words does it only retell?”: the wrong answers are those whom it quotes. */
const ASKS_RETOLD = /(?:only retell, with no quotation marks|Whose words does it only retell)\?$/u;

const mannerOf = (context: Context, { because }: Option, { stem }: Question, name: string): string | null =>
  MANNERS.find(([told]) => told.test(because))?.[1](name, context.name) ??
  (ASKS_RETOLD.test(stem) ? `${capital(context.name)} quotes ${name} word for word elsewhere.` : null);

/** What is left to say of a wrong answer when nothing that it did or said may be told yet. */
const notThis = (context: Context, name: string, { kind }: Question): string =>
  kind === 'LOC'
    ? `${capital(context.name)} does not tell this of ${name}.`
    : `${capital(name)} says something else in ${context.name}.`;

/** Other things that can be said of a speaker: what else is credited to that name, who it is, where its words stand. */
const othersOf = (context: Context, option: Option, question: Question): Reason[] => {
  const source = speakerIn(context, option);
  const { because } = option;
  const brief = { ...option, because: because.replace(/,\s(?:\d+,\s)?who(?:se)?\s[^”]*”/u, '”') }; // without more about a name
  const unquoted = { ...option, because: because.replace(/: “.*”\.$/u, '.').replace(' says this of ', ' says so of ') };
  if (!source) return [brief, unquoted];
  const name = proseName(context, source);
  const manner = mannerOf(context, option, question, name);
  if (manner !== null) return [{ because: manner, evidence: option.evidence }];
  const claims = claimsOf(context, source);
  const person = context.facts.entities.find((one) => one.canonical === source.canonical);
  const shown = person && presented(context, person)?.replace(/,?\s(?:who(?:se)?|which|where)\s.*$/u, '');
  const isDoing = question.kind === 'LOC'; // what somebody did is not answered by what others said
  return [
    ...claims
      .filter(({ whole }) => whole)
      .map(({ told, claim }) => ({ because: told, evidence: passagesOfClaim(context, claim) })),
    ...(shown
      ? [
          {
            because: isDoing
              ? `${capital(name)} has another part in ${context.name}: “${shown}”.`
              : `${capital(name)} (“${shown}”) says something else in ${context.name}.`,
            evidence: option.evidence,
          },
        ]
      : []),
    ...(isDoing ? [] : claims).flatMap(({ claim }) =>
      placesOf(context, claim, source).map((place) => ({
        because: `In ${context.name}, the words ${place} are different ones.`,
        evidence: passagesOfClaim(context, claim),
      })),
    ),
    { because: notThis(context, name, question), evidence: option.evidence },
  ];
};

/** “The shares closed at 203p”: the sentence that another question asks about, shown with what answers it. */
const showsKey = ({ because, evidence }: Reason, other: Question): boolean => {
  const told = new Set(wordsOf(because));
  const key = wordsOf(keyOf(other));
  return other.kind === 'LOC' && key.length > 0 && key.every((word) => told.has(word)) && areShared(evidence, neededOf(other)); // prettier-ignore
};

/** The reason of a wrong answer, or another one where it would answer a question still to come. */
const unleaked = (context: Context, option: Option, question: Question, later: readonly Question[]): Option => {
  const leaks = (reason: Reason): boolean => later.some((other) => tells(reason.because, other) || showsKey(reason, other)); // prettier-ignore
  if (option.correct || !leaks(option)) return option;
  const other = othersOf(context, option, question).find((one) => !leaks(one));
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
          options: question.options.map((option) => unleakedKey(unleaked(context, option, question, later), later)),
        }
      : question;
  });
