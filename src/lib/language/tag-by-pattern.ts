import { isUpperAt } from './characters.ts';
import type { Token } from './reading.ts';
import { readVerb, type VerbForm } from './verb-forms.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FORMS_OF_BE,
  FORMS_OF_HAVE,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './words/function-words.ts';
import { DAY_PARTS, MONTHS, WEEKDAYS } from './words/times.ts';
import { TITLES } from './words/titles.ts';
import { MOSTLY_NOUNS } from './words/verbs.ts';

export const TAGS = [
  'det',
  'poss',
  'pron',
  'prep',
  'to',
  'cc',
  'sub',
  'wh',
  'aux',
  'modal',
  'neg',
  'adv',
  'num',
  'time',
  'name',
  'noun',
  'adj',
  'past',
  'pres',
  'base',
  'part',
  'ing',
  'mark',
] as const;
/** A coarse word class. `past` and `pres` are finite verbs; `poss` is his, her, ’s. */
export type Tag = (typeof TAGS)[number];

const ADJECTIVE = /(?:ous|ful|less|ive|able|ible|ical|ish|ary|est|ant|ent|ic|al)$/u;
const NOUNISH = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ism|ist|ing|er|or|age|ure|cy|ty|dom|hood|ant|ent|al)s?$/u;

const closedClassOf = (word: string): Tag | undefined => {
  if (POSSESSIVES.has(word) && word !== 'whose') return 'poss';
  if (word === 'to') return 'to';
  if (NEGATIONS.has(word) && word !== 'no' && word !== 'nor' && word !== 'neither') return 'neg';
  if (MODALS.has(word)) return 'modal';
  if (AUXILIARIES.has(word) && word !== "'s") return 'aux';
  if (WH_WORDS.has(word)) return 'wh';
  if (PRONOUNS.has(word)) return 'pron';
  if (COORDINATORS.has(word) && word !== 'so' && word !== 'yet' && word !== 'plus') return 'cc';
  if (NUMBER_WORDS.has(word) && word !== 'second' && word !== 'quarter') return 'num';
  if (DETERMINERS.has(word)) return 'det';
  if (SUBORDINATORS.has(word)) return 'sub';
  if (ADVERBS.has(word)) return 'adv';
  if (PREPOSITIONS.has(word)) return 'prep';
  if (DAY_PARTS.has(word)) return 'noun';
  return undefined;
};

// Asked of every word of a text, and mostly in vain: one look-up instead of fourteen.
const CLOSED_CLASSES: ReadonlyMap<string, Tag | undefined> = new Map(
  [
    POSSESSIVES,
    ['to'],
    NEGATIONS,
    MODALS,
    AUXILIARIES,
    WH_WORDS,
    PRONOUNS,
    COORDINATORS,
    NUMBER_WORDS,
    DETERMINERS,
    SUBORDINATORS,
    ADVERBS,
    PREPOSITIONS,
    DAY_PARTS,
  ].flatMap((words) => [...words].map((word) => [word, closedClassOf(word)] as const)),
);

const closedClass = (word: string): Tag | undefined => CLOSED_CLASSES.get(word);

/** Lower-case words of the text: a capital at the head of a sentence is a name unless the word is written small elsewhere. */
const smallWords = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter((token) => token.text === token.lower).map((token) => token.lower));

/** Two capitals that stand together more than once are a name even where the first begins a sentence: "Channel Twelve said". */
const namePairs = (text: string, tokens: readonly Token[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (
      next === undefined ||
      token.kind !== 'word' ||
      next.kind !== 'word' ||
      !isUpperAt(text, token.start) ||
      !isUpperAt(text, next.start)
    )
      return;
    if (closedClass(token.lower) !== undefined || TITLES.has(token.lower)) return;
    const pair = `${token.lower} ${next.lower}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count > 1).map(([pair]) => pair));
};

const isNominal = (tag: Tag | undefined): boolean =>
  tag === 'noun' || tag === 'name' || tag === 'pron' || tag === 'num';

const genitiveOrIs = (before: Token | undefined, tagBefore: Tag | undefined, next: Token | undefined): Tag => {
  if (
    before === undefined ||
    tagBefore === 'pron' ||
    tagBefore === 'wh' ||
    tagBefore === 'adv' ||
    before.lower === 'that' ||
    before.lower === 'there'
  )
    return 'aux';
  if (next === undefined || next.kind === 'punctuation') return 'poss';
  const word = next.lower;
  if (DETERMINERS.has(word) && word !== 'most' && word !== 'few' && word !== 'more') return 'aux';
  if (word === 'not' || word === 'been' || word === 'going' || word === 'also') return 'aux';
  return 'poss';
};

type Before = { readonly tag: Tag | undefined; readonly word: string; readonly subject: boolean };

const FOLLOWS_VERB =
  /^(?:the|a|an|that|his|her|its|their|it|him|them|us|to|on|in|at|for|with|by|as|from|up|out|off|down)$/u;

/** Which of its forms a verb shows here, judged by the word before and the word after. */
const verbTag = (
  form: VerbForm,
  lemma: string,
  token: Token,
  before: Before,
  next: Token | undefined,
): Tag | undefined => {
  const { tag, word } = before;
  const afterNoun =
    isNominal(tag) ||
    word === 'one' ||
    tag === 'adv' ||
    tag === 'wh' ||
    tag === 'mark' ||
    tag === 'time' ||
    tag === undefined ||
    tag === 'cc' ||
    tag === 'sub';
  if (form === 'ing') {
    if (FORMS_OF_BE.has(word)) return 'ing';
    return tag === 'det' || tag === 'poss' || tag === 'adj' ? 'noun' : 'ing';
  }
  if (form === 'participle') return 'part';
  if (form === 'past') return 'past';
  if (form === 'past-or-participle') {
    if (
      FORMS_OF_BE.has(word) ||
      FORMS_OF_HAVE.has(word) ||
      tag === 'aux' ||
      word === 'been' ||
      word === 'being' ||
      word === 'by'
    )
      return 'part';
    if (tag === 'det' || tag === 'poss' || tag === 'prep' || tag === 'adj' || tag === 'num')
      return word === 'that' || word === 'all' || word === 'both' || word === 'some' ? 'past' : 'adj';
    if (word === 'never') return 'past'; // "he never got a call"
    if (tag === 'neg' || tag === 'modal' || tag === 'to') return 'part';
    if (lemma === 'put' || lemma === 'set' || lemma === 'cut' || lemma === 'let' || lemma === 'hit') return 'past';
    return next?.lower === 'by' && tag !== 'pron' ? 'part' : 'past';
  }
  if (form === 's') {
    if ((word === 'that' || word === 'this') && next !== undefined && FOLLOWS_VERB.test(next.lower)) return 'pres';
    if (
      tag === 'det' ||
      tag === 'poss' ||
      tag === 'adj' ||
      (tag === 'num' && word !== 'one') ||
      tag === 'prep' ||
      tag === 'past' ||
      tag === 'ing'
    )
      return 'noun';
    if (MOSTLY_NOUNS.has(lemma))
      return before.subject &&
        next !== undefined &&
        (next.kind === 'word' ? FOLLOWS_VERB.test(next.lower) || WH_WORDS.has(next.lower) : /^["“‘']/u.test(next.text))
        ? 'pres'
        : 'noun';
    return afterNoun ? 'pres' : 'noun';
  }
  if (tag === 'to' || tag === 'modal') return 'base';
  if (tag === 'det' || tag === 'poss' || tag === 'adj' || tag === 'prep' || tag === 'num') return 'noun';
  if (tag === 'aux' || tag === 'neg') return 'base';
  if (MOSTLY_NOUNS.has(lemma)) return tag === 'pron' && SUBJECT_PRONOUNS.has(word) ? 'pres' : 'noun';
  return tag === 'mark' || tag === undefined ? 'base' : 'pres';
};

const openClass = (token: Token, before: Before, next: Token | undefined): Tag => {
  const word = token.lower;
  if (word === 'close' && next?.lower === 'to') return 'adj';
  const reading = readVerb(word);
  if (reading !== undefined) {
    const tag = verbTag(reading.form, reading.lemma, token, before, next);
    if (tag !== undefined) return tag;
  }
  if (
    word.endsWith('ly') &&
    word.length > 4 &&
    !/^(?:family|reply|supply|tally|belly|jelly|folly|ally|assembly|anomaly|rally|july|italy|bully|butterfly|monopoly)$/u.test(
      word,
    )
  )
    return /^(?:early|daily|weekly|monthly|yearly|likely|unlikely|friendly|elderly|deadly|lonely|costly|only|ugly|silly|lovely|holy)$/u.test(
      word,
    )
      ? 'adj'
      : 'adv';
  if (word.endsWith('ed') && word.length > 4 && reading === undefined) {
    if (before.tag === 'aux') return 'part';
    return before.subject ? 'past' : 'adj';
  }
  if (word.endsWith('ing') && word.length > 5)
    return before.tag === 'aux'
      ? 'ing'
      : before.tag === 'det' || before.tag === 'adj' || before.tag === 'poss'
        ? 'noun'
        : 'ing';
  if (ADJECTIVE.test(word) && !NOUNISH.test(word)) return 'adj';
  return 'noun';
};

/** A coarse word class for every token, from word lists and neighbours: the stand-in until a trained tagger is there. */
export const tagTokens = (text: string, tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): Tag[] => {
  const small = smallWords(tokens);
  const pairs = namePairs(text, tokens);
  const tags: Tag[] = [];
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    const starts = sentenceStarts.has(i) || previous === undefined || /^[“"‘'([•:—–]$/u.test(previous.text);
    const tagBefore = sentenceStarts.has(i) ? undefined : tags[i - 1];
    const next = tokens[i + 1];
    tags.push(
      tagOne(
        text,
        token,
        starts,
        {
          tag: tagBefore,
          word: previous?.lower ?? '',
          subject: isNominal(tagBefore) || tagBefore === 'adv' || tagBefore === 'wh',
        },
        next,
        previous,
        small,
        pairs,
      ),
    );
  });
  return tags;
};

// "Jan Ober", "April Finch": a month that is a given name, unless something dates by it.
const GIVEN_MONTHS = /^(?:Jan|April|May|June|August|Jun)$/u;
// "the Kell-based maker", "a Russian-led force": a capital, and no name.
const OF_PLACES =
  /\p{L}-(?:based|led|owned|backed|born|made|run|held|occupied|controlled|educated|funded|style|speaking)$/u;

const DATES: ReadonlySet<Tag> = new Set(['prep', 'to', 'num', 'time', 'adj']);
const isNameWord = (text: string, next: Token | undefined): boolean =>
  next?.kind === 'word' && isUpperAt(text, next.start) && !WEEKDAYS.has(next.lower) && !MONTHS.has(next.lower);

// Given names that are small words, too.
const GIVEN = new Set(['per', 'so', 'my', 'an']);

/** "that the", "that he": the conjunction, never "that report". */
const opensClause = (next: Token): boolean =>
  (DETERMINERS.has(next.lower) && next.lower !== 'same') ||
  POSSESSIVES.has(next.lower) ||
  SUBJECT_PRONOUNS.has(next.lower) ||
  next.lower === 'there' ||
  next.kind === 'number';

const tagOne = (
  text: string,
  token: Token,
  starts: boolean,
  before: Before,
  next: Token | undefined,
  previous: Token | undefined,
  small: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): Tag => {
  const word = token.lower;
  if (token.kind === 'punctuation') return 'mark';
  if (token.kind === 'symbol') return token.text === '%' ? 'noun' : 'mark';
  if (token.kind === 'number') return 'num';
  if (word === "'s" || word === "'") return genitiveOrIs(previous, before.tag, next);
  const upper = isUpperAt(text, token.start);
  if (upper && OF_PLACES.test(word)) return 'adj';
  if (upper) {
    // "The Weald Sun" is a newspaper, "Sun 4 May" a day.
    if (word === 'sun' && previous !== undefined && /^\p{Lu}/u.test(previous.text) && next?.kind !== 'number')
      return 'name';
    if (GIVEN_MONTHS.test(token.text) && !DATES.has(before.tag ?? 'mark') && isNameWord(text, next)) return 'name';
    if (WEEKDAYS.has(word) || (MONTHS.has(word) && word !== 'may' && word !== 'march')) return 'time';
    if ((word === 'may' || word === 'march') && !starts) return 'time';
    // "the director, Per Aas": a small word that is a given name before another capital
    if (
      !starts &&
      GIVEN.has(word) &&
      next !== undefined &&
      isUpperAt(text, next.start) &&
      !isUpperAt(text, previous?.start ?? 0)
    )
      return 'name';
    if (!starts || TITLES.has(word))
      return word === 'i'
        ? 'pron'
        : closedClass(word) !== undefined &&
            closedClass(word) !== 'num' &&
            (starts || (word.length < 4 && token.text !== token.text.toUpperCase()))
          ? (closedClass(word) ?? 'name')
          : 'name';
    const closed = closedClass(word);
    if (closed !== undefined) return closed;
    if (next !== undefined && pairs.has(`${word} ${next.lower}`)) return 'name';
    if (small.has(word)) return openClass(token, before, next);
    const reading = readVerb(word);
    if (
      reading !== undefined &&
      (reading.form === 'ing' || reading.form === 'past-or-participle') &&
      !(next !== undefined && isUpperAt(text, next.start))
    )
      return reading.form === 'ing' ? 'ing' : 'part';
    if (word.endsWith('ly')) return 'adv';
    if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && small.has(word.slice(0, -1))) return 'noun';
    return 'name';
  }
  if (
    word === 'that' &&
    next !== undefined &&
    (opensClause(next) || (isUpperAt(text, next.start) && next.kind === 'word'))
  )
    return 'sub';
  if ((word === 'last' || word === 'first') && next?.kind === 'word') return 'adj';
  if ((word === 'long' || word === 'straight') && (before.tag === 'det' || before.tag === 'adj')) return 'adj';
  return closedClass(word) ?? openClass(token, before, next);
};
