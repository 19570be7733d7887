import { overlaps } from '../../article/span.ts';
import type { Figure as Whole } from '../../facts/events/figure.ts';
import { sentenceOf, type Context } from '../context.ts';
import { countWords, danglingWord, wording } from '../phrase.ts';

type Figure = Pick<Whole, 'kind' | 'core' | 'span' | 'values' | 'link' | 'of' | 'event'>;

const LONGEST = 15; // words of a topic

/** What a figure answers, in pieces that a stem puts together: "how many people" + "were in the basket". */
export type Asked = {
  readonly ask: 'how many' | 'number' | 'when' | 'how old' | 'which sum' | 'what sum' | 'which figure';
  readonly what: string; // "people", "the damage"; of a time: nothing
  readonly rest: string; // "were in the basket", "the balloon came down on the roof"
};

const ASIDE = /,\s(?:(?!,\s).)+,\s/u;
const POINTS = /^(?:it|they|he|she|this|that|these|those|there|which|who)\s/iu;

/** The words of a clause without what stands between two commas, small at the start where only the sentence made them large. */
const smoothed = (context: Context, words: string): string => {
  const bare = words
    .replace(ASIDE, ' ')
    .replace(/[,.;:]+$/u, '')
    .trim();
  const first = (/^[\p{L}’'-]+/u.exec(bare)?.[0] ?? '').replace(/[’']s$/u, '');
  const named = context.facts.entities.some((one) => one.canonical.startsWith(first)) || /^\S+\s\p{Lu}/u.test(bare);
  const common = context.scope.lower.has(first.toLowerCase()) || /[^s]s$/u.test(first);
  const small = /^(?:the|an?|some|many|most)$/iu.test(first) || (first !== '' && !named && common);
  return small ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

const stands = (topic: string): boolean =>
  countWords(topic) <= LONGEST &&
  !/[“”"‘()\d]/u.test(topic) &&
  !POINTS.test(topic) &&
  danglingWord(`x ${topic}`) === null &&
  danglingWord(topic) === null;

/** "a $3,000 prize": what the sum is, named right behind it. */
const AWARD = /^\s(prize|fine|grant|loan|bill|bonus|reward|ransom|penalty|budget|donation|fee)\b/u;

/** "The pumpkin, nicknamed Gladys, weighed 2,417 pounds": what is weighed, at the head of the sentence. */
const WEIGHED = /^The\s(\p{Ll}+(?:\s\p{Ll}+)?)(?:,[^.;]*,[”’"]?)?\sweigh(?:s|ed)\s(?:\p{L}+\s)?$/u;

const weighed = (context: Context, { kind, core }: Figure): Asked | null => {
  const sentence = kind === 'measure' ? sentenceOf(context, core) : null;
  const found = sentence ? WEIGHED.exec(context.text.slice(sentence.start, core.start))?.[1] : undefined;
  return found ? { ask: 'which figure', what: `the weight of the ${found}`, rest: '' } : null;
};

const NAMED = /^(?:the|an?)\s/iu;

/** "people fled their homes": what the counted have is theirs. */
const OWN = /(?<![\p{L}])(?:their|they|them)(?![\p{L}])/giu;

/** Where the clause after a count goes on to something else. */
const JOINT =
  /,?\s(?:after|when|as|while|because|which|who|whose|before|until|since|and|but|although|though|where)\s|[,;:]\s/u;

const ENOUGH = 7; // words of a clause after a count

/** "were helped down from the roof of a supermarket on Sunday" as "were helped down from the roof". */
const shortened = (rest: string): string => {
  const words = rest.split(' ');
  if (words.length <= ENOUGH) return rest;
  const cut = words.findLastIndex((word, at) => at > 3 && at <= ENOUGH && SIDE.has(word.toLowerCase()));
  return cut > 0 ? words.slice(0, cut).join(' ') : rest;
};

const SIDE = new Set('of in on at from by to with during near outside inside for'.split(' '));

const counted = (context: Context, { of, event, span, values }: Figure): Asked | null => {
  if (!of || !event || span.start > event.start + 1 || values.length !== 1 || of.end > event.end) return null;
  const what = wording(context, of);
  const [whole = ''] = wording(context, { start: of.end, end: event.end }).split(JOINT);
  const rest = shortened(whole);
  const plural = countWords(what) <= 3 && /(?:s|people|men|women|children)$/iu.test(what);
  return plural && countWords(rest) > 1 && stands(`${what} ${rest.replace(OWN, 'own')}`) && !/^of\s/u.test(rest)
    ? { ask: 'how many', what, rest }
    : null;
};

/** "on Monday", "shortly after 7.30am": when something happened, and not since or by when. */
export const isAt = (context: Context, { link, core }: Figure): boolean =>
  link === null ||
  link === 'at' ||
  /\b(?:shortly|just|soon)\s(?:after|before)\s$/iu.test(context.text.slice(Math.max(0, core.start - 16), core.start));

const SIZES: Readonly<Record<string, string>> = {
  high: 'height',
  tall: 'height',
  long: 'length',
  wide: 'width',
  deep: 'depth',
  thick: 'thickness',
};

/** What a measurement measures, by the word behind it or the verb before it: "41cm high", "weighed 2,417 pounds". */
const sizeOf = (context: Context, { core }: Figure): string | null => {
  const after = /^\s(\p{L}+)/u.exec(context.text.slice(core.end, core.end + 12))?.[1] ?? '';
  const weighs = /\bweigh(?:s|ed|ing)?\s(?:\p{L}+\s)?$/iu.test(
    context.text.slice(Math.max(0, core.start - 20), core.start),
  );
  return SIZES[after] ?? (weighs ? 'weight' : null);
};

/** "hackers had demanded": what somebody did with a sum. */
const DEALING =
  /^(?!it\s|they\s)\P{Po}+\s(?:demanded|paid|lost|raised|spent|won|owed|stole|earned|promised|offered|pledged|sought|donated|invested|borrowed|asked for|cost)$/iu;

/** "the store had opened" as "the store opened": a stem asks when it was, not what had come before. */
const simplePast = (topic: string): string => topic.replace(/\shad\s(?=\p{Ll}+ed(?:\s|$))/u, ' ');

/** Words that begin a clause whose subject stands before it: "would look at its rules". */
const HEADLESS: ReadonlySet<string> = new Set('aux modal neg past pres base part ing adv cc sub prep to'.split(' '));

/** "The ministry said via Telegram": when words were spoken is the day of the news, and their clause ends in nothing. */
const isSaying = ({ facts }: Context, { of }: Figure): boolean =>
  of !== null && facts.attributions.some(({ cue }) => cue.some((span) => overlaps(span, of)));

const timed = (context: Context, figure: Figure, topic: string): Asked | null => {
  const first = context.lines.flatMap(({ items }) => items.find(({ start }) => start === figure.of?.start) ?? [])[0];
  const whole = countWords(topic) > 2 && !(first && HEADLESS.has(first.tag));
  return whole &&
    !isSaying(context, figure) &&
    isAt(context, figure) &&
    !/\s(?:had|shortly|just|soon)(?:\s|$)/u.test(topic)
    ? { ask: 'when', what: '', rest: topic }
    : null;
};

/** "Substitute Dele Okafor" as "Dele Okafor". */
const personIn = ({ facts }: Context, words: string): string =>
  facts.sources.find(({ kind, canonical }) => kind === 'person' && words.endsWith(` ${canonical}`))?.canonical ?? words;

const TIMES = new Set(['clock', 'day', 'date']);

/** What a question about a figure asks, without its value; null where the words beside it do not tell. */
export const askedOf = (context: Context, figure: Figure): Asked | null => {
  if (figure.kind === 'count' || figure.kind === 'casualties') return counted(context, figure);
  const award =
    figure.kind === 'money' ? AWARD.exec(context.text.slice(figure.core.end, figure.core.end + 14))?.[1] : undefined;
  if (award) return { ask: 'which sum', what: `the ${award.toLowerCase()}`, rest: '' };
  if (!figure.of) return weighed(context, figure);
  const topic = smoothed(context, wording(context, figure.of));
  if (!stands(topic)) return null;
  if (TIMES.has(figure.kind)) return timed(context, figure, simplePast(topic));
  if (figure.kind === 'money' && countWords(topic) <= 5 && NAMED.test(topic))
    return { ask: 'which sum', what: topic, rest: '' };
  if (figure.kind === 'money' && countWords(topic) <= 6 && DEALING.test(topic))
    return { ask: 'what sum', what: '', rest: topic };
  const size =
    figure.kind === 'measure' && countWords(topic) <= 4 && NAMED.test(topic) ? sizeOf(context, figure) : null;
  if (size) return { ask: 'which figure', what: `the ${size} of ${topic}`, rest: '' };
  if (figure.kind === 'age' && /^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(topic))
    return { ask: 'how old', what: personIn(context, topic), rest: '' };
  return null;
};

const saying = (account: string): string => `does ${account} say`;

/** One thing that both accounts put a figure on. */
export const stemOfOne = ({ ask, what, rest }: Asked): string => {
  switch (ask) {
    case 'how many':
      return `How many ${what} ${saying('Account A')} ${rest}, and how many does Account B?`;
    case 'number':
      return `How many ${what} does Account A speak of, and how many does Account B?`;
    case 'when':
      return `When ${saying('Account A')} ${rest}, and when does Account B?`;
    case 'how old':
      return `How old ${saying('Account A')} ${what} is, and how old does Account B?`;
    case 'which sum':
      return `Which sum does Account A report for ${what}, and which does Account B?`;
    case 'what sum':
      return `What sum ${saying('Account A')} ${rest}, and what sum does Account B?`;
    case 'which figure':
      return `What does Account A give as ${what}, and what does Account B?`;
    default:
      return ask satisfies never;
  }
};

const AUXILIARY = /(?<![\p{L}])(?:was|were|is|are|has|have|had|been|be)(?![\p{L}])\s?/giu;

/** "had been delayed" and "were delayed" ask one thing. */
export const asksAlike = (a: Asked, b: Asked): boolean =>
  a.what === b.what && a.rest.replace(AUXILIARY, '') === b.rest.replace(AUXILIARY, '');

/** Two counts that each account words in its own way: "were helped down" beside "were in the basket". */
export const stemOfTwo = (a: Asked, b: Asked): string | null =>
  a.ask === 'how many' && b.ask === 'how many'
    ? `How many ${a.what} ${saying('Account A')} ${a.rest}, and how many${a.what === b.what ? '' : ` ${b.what}`} ${saying('Account B')} ${b.rest}?`
    : null;

/** What two figures are of: "the damage", "the number of flights that were delayed". */
export const subjectOf = ({ ask, what, rest }: Asked): string => {
  switch (ask) {
    case 'how many':
      return `the number of ${what} ${/(?:people|men|women|children|[eo]rs)$/u.test(what) ? 'who' : 'that'} ${rest}`;
    case 'number':
      return `the number of ${what}`;
    case 'when':
      return `when ${rest}`;
    case 'how old':
      return `the age of ${what}`;
    case 'what sum':
      return `the sum that ${rest}`;
    case 'which sum':
    case 'which figure':
      return what;
    default:
      return ask satisfies never;
  }
};

/** Two figures side by side, with what they are of: "Account A puts the damage at “£18,000”, Account B at “£30,000”."; null for "a clock". */
export const figuresShown = (asked: Asked, values: { readonly a: string; readonly b: string }): string | null =>
  /^an?\s/iu.test(subjectOf(asked))
    ? null
    : asked.ask !== 'when'
      ? `Account A puts ${subjectOf(asked)} at “${values.a}”, Account B at “${values.b}”.`
      : `The accounts differ on ${subjectOf(asked)}: Account A has “${values.a}”, Account B “${values.b}”.`;
