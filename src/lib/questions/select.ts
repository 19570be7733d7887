import { overlaps } from '../article/span.ts';
import { chance, shuffled } from './chance.ts';
import { topicWords } from './phrase.ts';
import { inSequence } from './sequence.ts';
import { areShared, eachShows, neededOf, withoutShowing } from './shown-evidence.ts';
import { FRAME_WORDS } from './words/frame-words.ts';
import { wordsOf } from './words-of.ts';
import { KINDS, type Draft, type Kind, type Option, type Process, type Question } from './question.ts';

/** PEDAGOGY §2: of ten items two or three locate, four or five understand, three evaluate; at most three of a kind. */
const SHARE: Readonly<Record<'L' | 'U' | 'E', number>> = { L: 0.25, U: 0.5, E: 0.25 };
const MOST_OF_A_KIND = 0.3;

const keyIndex = (draft: Draft): number => draft.options.findIndex((option) => option.correct);
const keyText = (draft: Draft): string => draft.options[keyIndex(draft)]?.text ?? '';
const strand = (process: Process): 'L' | 'U' | 'E' =>
  process.startsWith('U') ? 'U' : process.startsWith('E') ? 'E' : 'L';
const keyIsLongest = (draft: Draft): boolean =>
  !draft.scale && draft.options.every((option) => option.correct || option.text.length < keyText(draft).length);

/** True when the words of one item answer the other. */
export const givesAway = (told: Draft, asked: Draft): boolean => {
  if (asked.scale) return false;
  const key = wordsOf(keyText(asked)).filter((word) => word.length > 2);
  const stem = new Set(wordsOf(told.stem));
  const name = asked.kind === 'WHO' ? key.slice(-1) : key.filter((word) => !FRAME.has(word));
  if (name.length === 0 || !name.every((word) => stem.has(word))) return false;
  const topics = topicWords(asked.stem);
  const shared = [...topicWords(told.stem)].filter((word) => topics.has(word) && !name.includes(word)).length;
  return asked.kind === 'LOC' ? shared >= 1 : shared >= 3;
};

/**
 * “NPR passed on the words … Whose are they?”, “Which outlet passed on the words of Lesia Vasylenko?” and her words’ route: who has answered
 * the first knows the others.
 */
const tellsHandOver = (told: Draft, asked: Draft): boolean => {
  if (told.kind !== 'WHO' || asked.kind !== 'CHAIN' || asked.scale) return false;
  const speaker = wordsOf(keyText(told));
  const known = new Set([...wordsOf(told.stem), ...speaker, 'this', 'article']);
  const asks = new Set([...wordsOf(asked.stem), ...wordsOf(keyText(asked))]);
  return speaker.every((word) => asks.has(word)) && wordsOf(keyText(asked)).every((word) => known.has(word));
};

const FRAME = new Set(FRAME_WORDS);

const topics = new WeakMap<Draft, ReadonlySet<string>>(); // worked out once a draft: each is held against all others

const topicOf = (draft: Draft): ReadonlySet<string> => {
  const known = topics.get(draft) ?? new Set([...topicWords(draft.stem)].filter((word) => !FRAME.has(word)));
  topics.set(draft, known);
  return known;
};

/** True when the stems are about the same thing: most of the smaller one's topic words are the other's too. */
const sameTopic = (a: Draft, b: Draft): boolean => {
  const [left, right] = [topicOf(a), topicOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= 3 && shared >= 0.6 * Math.min(left.size, right.size);
};

const sharePassage = (a: Draft, b: Draft): boolean => areShared(neededOf(a), neededOf(b));

/** Facts are numbered article by article: “a3” of one account is not “a3” of the other. */
const shareFact = (a: Draft, b: Draft): boolean =>
  a.evidence[0]?.article === b.evidence[0]?.article && a.facts.some((fact) => b.facts.includes(fact));

/** True of an item about two accounts at once, whatever its kind. */
const crosses = ({ stem }: Draft): boolean => stem.includes('Account A') && stem.includes('Account B');
/** PEDAGOGY §2: at least three items about both texts when there are two; six of ten, for that is what a pair is read for. */
const crossingIn = (count: number): number => Math.max(LEAST_CROSSING, Math.round(count * 0.6));
const LEAST_CROSSING = 3;

/** True when its stem shows the sentence: one about two accounts shows it only between marks. */
const whole = (draft: Draft): boolean => (crosses(draft) ? /^“/u.test(draft.stem) : draft.facts.length === 0);

/** The stem without what it names of the accounts: “… in Account A, while Account B …” asked the other way round is no new question. */
const patternOf = ({ stem }: Draft): string =>
  stem
    .replace(/Account [AB]/gu, 'Account')
    .replace(/learn of [^:]+:/u, 'learn of:')
    .replace(/“[^”]*”/gu, '“”');

const sameSentences = (a: Draft, b: Draft): boolean =>
  a.evidence.every((one) => b.evidence.some((other) => one.article === other.article && overlaps(one, other)));

/** True of an item whose stem prints the words: it may name whose they are, which another asks. */
const printsWords = ({ stem }: Draft): boolean => stem.includes('“');

/** True when two items about both accounts ask one thing: by their pattern, their values, or all their sentences. */
const crossClash = (a: Draft, b: Draft): boolean =>
  patternOf(a) === patternOf(b) ||
  (!a.scale && wordsOf(keyText(a)).join(' ') === wordsOf(keyText(b)).join(' ')) ||
  ((sameTopic(a, b) || printsWords(a) || printsWords(b)) && (sameSentences(a, b) || sameSentences(b, a))) ||
  ((whole(a) || whole(b)) && sharePassage(a, b));

/** Whose words they are and how sure they sound can be asked of one claim: neither question tells the other’s answer. */
const apart = (a: Draft, b: Draft): boolean =>
  a.facts.length > 0 && ((a.kind === 'VOICE' && b.kind === 'SURE') || (a.kind === 'SURE' && b.kind === 'VOICE'));

/** True when the options of one item tell the sentence that another asks about: three statements of which one is asked for. */
const showsOther = (a: Draft, b: Draft): boolean =>
  a.kind === 'SAYSO' && !a.scale && a.options.some((option) => areShared(option.evidence, neededOf(b)));

/** True when two items ask one claim, show one sentence, or one answers the other: they cannot stand in one set. */
const clash = (a: Draft, b: Draft): boolean => (crosses(a) && crosses(b) ? crossClash(a, b) : clashApart(a, b));

const clashApart = (a: Draft, b: Draft): boolean =>
  !apart(a, b) &&
  (shareFact(a, b) ||
    (sharePassage(a, b) && (a.kind === b.kind || whole(a) || whole(b))) ||
    showsOther(a, b) ||
    showsOther(b, a) ||
    sameTopic(a, b) ||
    givesAway(a, b) ||
    givesAway(b, a) ||
    tellsHandOver(a, b) ||
    tellsHandOver(b, a) ||
    (a.kind === 'LOC' && b.kind === 'LOC' && keyText(a) === keyText(b)));

type Tally = {
  readonly kinds: Map<Kind, number>;
  readonly strands: Map<string, number>;
  readonly keys: Map<string, number>;
  readonly scales: Map<string, number>;
  longest: number;
};

/** Under what a set counts how often an answer was right. */
const answerOf = (draft: Draft): string =>
  draft.scale ? `${scaleOf(draft)} ${keyIndex(draft)}` : `${draft.kind} ${keyText(draft)}`;

/** How much a set that holds `chosen` gains by this draft; more is better. */
const gain = (draft: Draft, chosen: readonly Draft[], tally: Tally, count: number, quality: number): number => {
  const kind = tally.kinds.get(draft.kind) ?? 0;
  const lacking = SHARE[strand(draft.process)] * count - (tally.strands.get(strand(draft.process)) ?? 0);
  const sameKey = tally.keys.get(answerOf(draft)) ?? 0;
  const start = draft.evidence[0]?.start ?? 0;
  const article = draft.evidence[0]?.article ?? 0;
  const near = chosen.filter(
    (one) => one.evidence[0]?.article === article && Math.abs((one.evidence[0]?.start ?? 0) - start) < 400,
  ).length;
  const longest = keyIsLongest(draft) && tally.longest + 1 > 0.4 * (chosen.length + 1) ? 1.5 : 0;
  const again = chosen.some((one) => shareFact(one, draft)) ? 3 : 0; // only to fill a set
  return (
    quality -
    again -
    kind * (crosses(draft) ? 0.8 : 1.1) +
    Math.max(-1.5, Math.min(1.5, lacking * 0.6)) -
    sameKey * 1.3 -
    near * 0.5 -
    longest
  );
};

const PULL = 6; // of an item about both accounts, till there are enough: none gives way to one about a single account

/** What a set about two accounts gains: enough items about both, and as many about the one as about the other. */
const pairGain = (draft: Draft, chosen: readonly Draft[], count: number): number => {
  if (crosses(draft)) return chosen.filter(crosses).length < crossingIn(count) ? PULL : -1;
  const article = draft.evidence[0]?.article ?? 0;
  const alone = chosen.filter((one) => !crosses(one));
  const mine = alone.filter((one) => (one.evidence[0]?.article ?? 0) === article).length;
  return -0.8 * Math.max(0, 2 * mine - alone.length);
};

/** What a fixed scale is shared by: “only A, only B, both” by questions of many kinds. */
const scaleOf = (draft: Draft): string => (crosses(draft) ? 'both accounts' : draft.kind);

/** On a fixed scale no answer may be right twice more often than the others together (PEDAGOGY: 40–60 % sound). */
const lopsided = (draft: Draft, tally: Tally, slack: number): boolean => {
  if (!draft.scale) return false;
  const mine = tally.keys.get(`${scaleOf(draft)} ${keyIndex(draft)}`) ?? 0;
  const all = (crosses(draft) ? tally.scales.get(scaleOf(draft)) : tally.kinds.get(draft.kind)) ?? 0;
  const isYes = draft.kind === 'SAYSO' && keyIndex(draft) === 0; // a “yes” to every statement would be learned
  return mine > all - mine + (isYes ? (slack < 1 && all > 0 ? -1 : 0) : slack);
};

/** The most of its kind that a set holds: two more to fill one that would else stay short, once nothing else is left. */
const mostOf = (most: number, slack: number): number => (slack < 2 ? most : most + 2);

/** The options of one role question are those of the next: one a set. */
const samePattern = (draft: Draft, chosen: readonly Draft[]): boolean => isRole(draft) && chosen.some(isRole);

const isRole = (draft: Draft): boolean => isHolder(draft) || isRoleOf(draft);

/** Who holds an office. */
const isHolder = ({ kind, stem }: Draft): boolean =>
  kind === 'LOC' && /^(?:Who(?:,| does| is)|According to [^,]+, who is)/u.test(stem);

/** What the role of somebody is. */
const isRoleOf = ({ kind, stem }: Draft): boolean =>
  kind === 'LOC' && /^(?:Which role does|In [^,]+, what is the role of) /u.test(stem);

const bump = <K>(map: Map<K, number>, key: K): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

/** Whether something was on the 3rd or the 5th of May is seldom worth asking. */
const DATED =
  /(?<![\p{L}])(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|\d May|May \d|(?<!\d)(?:19|20)\d\d(?!\d)|\d\s?[ap]\.?m(?![\p{L}]))/u;

const VALUE = /\d|(?<![\p{L}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}])/u; // prettier-ignore

const HALF = 0.5;
const NEAR_COPY = 3; // what it costs a statement to be found again by its words

/** How much of a statement that is so stands in one piece in the passage that its reason quotes: 1 where all does. */
const copiedOf = (draft: Draft): number => {
  const mine = wordsOf(/“(.*)”/u.exec(draft.stem)?.[1] ?? '');
  const theirs = ` ${wordsOf(draft.options[0]?.because ?? '').join(' ')} `;
  const runFrom = (from: number): number => {
    let end = from;
    while (end < mine.length && theirs.includes(` ${mine.slice(from, end + 1).join(' ')} `)) end += 1;
    return end - from;
  };
  return Math.max(0, ...mine.map((_, from) => runFrom(from))) / Math.max(1, mine.length);
};

/** Whether a statement that is so has no word of its own beside those of its passage and the name of whoever makes it. */
const isNearCopy = (draft: Draft): boolean => {
  const theirs = new Set(wordsOf(`${draft.options[0]?.because ?? ''} ${draft.status ?? ''}`));
  const mine = topicWords(/“(.*)”/u.exec(draft.stem)?.[1] ?? '');
  return ![...mine].some((word) => !theirs.has(word) && !CREDITS.has(word));
};

const CREDITS = new Set(['according', 'said', 'says', 'account']);

const FEWEST = 6; // questions that make a set
const ENOUGH = 8; // questions with which a set need not be filled by all means

/**
 * How long a set may become by this draft. A statement that is so and stands in the article in the same words only fills up: where it stands
 * there word for word, to the fewest that make a set.
 */
const roomFor = (draft: Draft): number => {
  if (draft.kind !== 'SAYSO' || !draft.scale || keyIndex(draft) !== 0 || !isNearCopy(draft)) return Infinity;
  return copiedOf(draft) === 1 ? FEWEST : ENOUGH;
};

/**
 * What a single statement is worth. One that was changed mostly holds a figure or a day; were those that were not changed without any,
 * a figure alone would tell a “no”.
 */
const saysoWorth = (draft: Draft): number => {
  const valued = VALUE.test(draft.stem);
  if (keyIndex(draft) === 0) return (valued ? 0.8 : 0.4) - NEAR_COPY * Math.max(0, copiedOf(draft) - HALF);
  return DATED.test(draft.stem) ? 1.4 : 2.2;
};

/** No wrong answer stands in the text: whoever has read it knows the one that does. */
const isInvented = ({ kind, options }: Draft): boolean =>
  kind === 'LOC' && options.every(({ correct, evidence }) => correct || evidence.length === 0);

/** What makes one draft a better question than another of its kind, whatever else is in the set. */
const qualityOf = (draft: Draft): number => {
  const words = wordsOf(draft.stem).length;
  const rare = {
    LOC: isInvented(draft)
      ? -0.4
      : isHolder(draft)
        ? -0.5
        : isRoleOf(draft)
          ? 1.2
          : /ultimatum|demand/u.test(draft.stem)
            ? 9
            : 2.6,
    WHO: 0.6,
    CHAIN: keyText(draft).split('→').length > 3 ? 2.2 : 0.3,
    SRCTYPE: draft.scale && keyIndex(draft) === 0 ? -0.4 : 0.6, // most who speak are named: anybody’s guess
    VOICE: 1,
    SURE: draft.certainty === 'hedged' ? 1.2 : 0,
    SAYSO: !draft.scale ? 1.6 : saysoWorth(draft),
    FACTOP: 0.5,
    LOADED: 0.5,
    HEADBODY: 0.5,
    GAP: 0.5,
    XLATE: 0.5,
    ZONE: crosses(draft) ? 3 : 0.2,
    XAGREE: draft.scale ? 1.4 : 2,
    XDIFF: /^How old/u.test(draft.stem) ? 1 : draft.scale ? 1.4 : 2,
    XINDEP: 2,
  }[draft.kind];
  const telling = Math.min(topicWords(draft.stem).size, 10);
  const quip = draft.kind === 'WHO' && (telling < FEWEST_TELLING || LOOSE_TALK.test(draft.stem)) ? 0.8 : 0; // “I am a kettle man”
  return rare - quip - Math.max(0, words - 36) / 10 + telling / 12;
};

/** Quoted words in which an “it” is for the reader to place. */
const LOOSE_TALK = /quoted as saying “(?:(?:it|then|next|one)(?![\p{L}])|[^”]*(?<![\p{L}])it(?![\p{L}]))/iu;
const FEWEST_TELLING = 5; // topic words of a stem, “article” and “quoted” among them

const CROWDING = 0.35;
const MOST_CROWDING = 3; // what a text is about touches much of it, and is asked all the same
const MOST_LOOKED_AT = 80; // drafts; a long article has enough others

/** What a draft costs a set by shutting others out: each that clashes with it, fills of a set half as much. */
const crowding = (draft: Draft, drafts: readonly Draft[]): number =>
  drafts.length > MOST_LOOKED_AT
    ? 0
    : Math.min(
        MOST_CROWDING,
        CROWDING *
          drafts.filter((one) => one !== draft && clash(one, draft) && !(one.kind === 'WHO' && shareFact(one, draft)))
            .length,
      );

/** The options with the key at `at`, the rest in an order drawn from chance; a scale keeps its order, figures and days have one. */
const placed = (draft: Draft, at: number, next: () => number): readonly Option[] => {
  if (draft.scale) return draft.options;
  const sorted = inSequence(draft.options);
  if (sorted) return sorted;
  const wrong = shuffled(
    draft.options.filter((option) => !option.correct),
    next,
  );
  const key = draft.options.filter((option) => option.correct);
  return [...wrong.slice(0, at), ...key, ...wrong.slice(at)];
};

/** A draft with what it is worth alone and what it costs a set. */
type Weighed = {
  readonly draft: Draft;
  readonly index: number;
  readonly quality: number;
  readonly crowds: number;
  readonly room: number; // how long a set may become by it
};

const RESHOWN = 3; // the slack at which a sentence may be asked about though the answer to another question shows it

/** True when a question may not join another for the sentence that both ask about; whether a shown sentence stands in the text, or a role, never. */
const isReshown = (one: Draft, draft: Draft, slack: number): boolean =>
  eachShows(one, draft) && (slack < RESHOWN || [one, draft].some((each) => each.kind === 'SAYSO' || isRole(each)));

/** One set, the best draft first; `press`: how much heavier than else it weighs that a draft shuts others out. */
const chooseWith = (pool: readonly Weighed[], count: number, press: number): Draft[] => {
  const tally: Tally = { kinds: new Map(), strands: new Map(), keys: new Map(), scales: new Map(), longest: 0 };
  const most = Math.max(2, Math.ceil(count * MOST_OF_A_KIND));
  const paired = pool.some(({ draft }) => crosses(draft));
  const chosen: Draft[] = [];
  let open = pool;
  let slack = 0;
  while (chosen.length < count) {
    let best: { draft: Draft; index: number; gain: number } | null = null;
    for (const { draft, index, quality, crowds, room } of open) {
      if (
        (tally.kinds.get(draft.kind) ?? 0) >= mostOf(most, slack) ||
        lopsided(draft, tally, Math.min(slack, 2)) ||
        samePattern(draft, chosen) ||
        chosen.some((one) => isReshown(one, draft, slack)) ||
        (room < Infinity && (slack < 2 || chosen.length >= room))
      )
        continue;
      const own = gain(draft, chosen, tally, count, quality - press * crowds);
      const worth = own + (paired ? pairGain(draft, chosen, count) : 0);
      if (!best || worth > best.gain || (worth === best.gain && index < best.index))
        best = { draft, index, gain: worth };
    }
    if (!best && slack < RESHOWN) {
      slack += 1; // rather a little more of one answer, then of one kind, than a set half as long
      continue;
    }
    if (!best) break;
    const { draft } = best;
    chosen.push(draft);
    bump(tally.kinds, draft.kind);
    bump(tally.strands, strand(draft.process));
    bump(tally.keys, answerOf(draft));
    if (draft.scale) bump(tally.scales, scaleOf(draft));
    if (keyIsLongest(draft)) tally.longest += 1;
    open = open.filter((one) => one.draft !== draft && !clash(one.draft, draft));
  }
  return chosen;
};

/** Tried in turn while a set stays short: the more room each draft leaves, the more of them fit. */
const PRESSES = [1, 2, 4, 8];

/** The length of a set; of one about two accounts that hardly asks about both, less by as many as it lacks and a little. */
const worthOf = (set: readonly Draft[], pool: readonly Weighed[]): number => {
  const most = Math.min(LEAST_CROSSING, pool.filter(({ draft }) => crosses(draft)).length);
  return set.length - 2 * Math.max(0, most - set.filter(crosses).length);
};

/** The first set that is full, else the longest. */
const choose = (pool: readonly Weighed[], count: number): Draft[] => {
  let longest: Draft[] = [];
  for (const press of PRESSES) {
    const set = chooseWith(pool, count, press);
    if (worthOf(set, pool) > worthOf(longest, pool)) longest = set;
    if (longest.length >= Math.min(count, pool.length)) break;
  }
  return longest;
};

/**
 * Up to `count` of the drafts as a set: skills, kinds, passages and key positions balanced, no item answering another.
 * The same drafts, count and seed give the same set. Also gives the drafts that were left over.
 */
export const selectQuestions = (
  drafts: readonly Draft[],
  count: number,
  seed: number,
): { readonly questions: Question[]; readonly left: Draft[] } => {
  const next = chance(seed);
  const pool = shuffled(
    drafts.map((draft, index) => ({
      draft,
      index,
      quality: qualityOf(draft) + next() * 0.5,
      crowds: crowding(draft, drafts),
      room: roomFor(draft),
    })),
    next,
  );
  const chosen = choose(pool, count);
  const picked = new Set(chosen);
  return { questions: inOrder(chosen, next), left: drafts.filter((draft) => !picked.has(draft)) };
};

const LINES_LAST = 0.75; // of all quizzes

/** The order of the text; what is asked of the lines around it mostly comes last, lest every quiz begin with it. */
const inOrder = (chosen: readonly Draft[], next: () => number): Question[] => {
  const linesLast = next() < LINES_LAST;
  const startOf = ({ kind, evidence }: Draft): number =>
    kind === 'ZONE' && linesLast ? Number.MAX_SAFE_INTEGER : (evidence[0]?.start ?? Number.MAX_SAFE_INTEGER);
  const order = [...chosen].sort(
    (a, b) =>
      Number(crosses(a)) - Number(crosses(b)) ||
      (a.evidence[0]?.article ?? 0) - (b.evidence[0]?.article ?? 0) ||
      startOf(a) - startOf(b) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const [alone, both] = [order.filter((one) => !crosses(one)), order.filter(crosses)];
  let turns: number[] = [];
  return [...withoutShowing(alone), ...withoutShowing(both)].map((draft, index) => {
    if (!draft.scale && turns.length === 0)
      turns = shuffled(
        draft.options.map((_, at) => at),
        next,
      );
    const options = placed(draft, draft.scale ? 0 : Math.min(turns.shift() ?? 0, draft.options.length - 1), next);
    return {
      ...draft,
      options,
      id: `q${index + 1}`,
      form: null,
      key: options.flatMap((option, at) => (option.correct ? [at] : [])),
      edited: null,
      stale: null,
    };
  });
};
