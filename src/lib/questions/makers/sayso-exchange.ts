import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Figure } from '../../facts/events/figure.ts';
import type { Source } from '../../facts/facts.ts';
import type { Slot } from '../asking/slot.ts';
import { timeForm } from '../asking/time-slots.ts';
import { sentenceOf, sentencesOver, type Context } from '../context.ts';
import { classIn, presentable, sharesName } from '../names.ts';
import { alsoSays } from '../peers.ts';
import { madeValues } from '../made-values.ts';
import { capital, isPlural, proseName, topicWords, wording } from '../phrase.ts';
import { bodyOf, isFraction, rivalsOf, stands } from '../swap.ts';
import { isCentral, isOfHeadline } from '../central.ts';
import { escaped } from '../escaped.ts';
import { isOddDay } from './loc-choices.ts';
import { DENIERS } from '../words/asking.ts';
import { OPPOSITES } from '../words/opposites.ts';
import { wordsOf } from '../words-of.ts';
import { otherPlaces, placeNoun } from './loc-places.ts';
import type { Reported } from './sayso-statements.ts';

/** A statement with one value of the article in the place of another. */
export type Exchange = {
  readonly sentence: string;
  readonly was: string; // “640”
  readonly now: string; // “180”
  readonly at: Span; // where the article has what it was
  readonly stray: Span | null; // where the article has what it is now; null where it has it nowhere
};

/** “£90m to £120m”, “between 20 and 30”: of two ends neither is changed alone. */
const RANGED_BEFORE = /\d\S*\s(?:to|or)\s$|(?<![\p{L}])between\s(?:\S+\sand\s)?$/iu;
const RANGED_AFTER = /^\s?(?:to|or|–|-)\s?[£$€]?\d/u;

/** The sentence with one value for another; null unless the value stands in it just once, and the other not at all. */
const exchanged = (sentence: string, was: string, now: string): string | null => {
  const small = sentence.toLowerCase();
  if (!small.includes(was.toLowerCase()) || small.includes(now.toLowerCase())) return null; // no pattern is made for nothing
  const parts = sentence.split(new RegExp(`(?<![\\p{L}\\p{N}.,£$€])${escaped(was)}(?![\\p{L}\\p{N}])`, 'iu'));
  if (parts.length !== 2 || RANGED_BEFORE.test(parts[0] ?? '') || RANGED_AFTER.test(parts[1] ?? '')) return null;
  return capital(parts.join(now));
};

const DAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;
const DENYING = new RegExp(`(?<![\\p{L}])(?:${DENIERS.map(escaped).join('|')})(?![\\p{L}])|n[’']t(?![\\p{L}])`, 'iu');

const formOf = ({ kind, text }: Figure): Slot['form'] | null => {
  if (kind === 'count' || kind === 'casualties' || kind === 'votes') return 'number';
  if (kind === 'money' || kind === 'percent' || kind === 'duration') return kind;
  const form = timeForm(text);
  if (form !== null) return form;
  return DAY.test(text) ? 'weekday' : null;
};

const MOST_TIMES = 5; // a value many times larger tells itself
const MOST_YEARS = 40;

/** True when another value could stand there for all that a reader of the statement alone can tell. */
const plausible = (sentence: string, was: string, now: string, form: Slot['form']): boolean => {
  if (form === 'weekday' && isOddDay(sentence, was, now)) return false;
  if (form === 'year' && /(?<![\p{L}])(?:until|by|will|due|since)(?![\p{L}])/iu.test(sentence)) return false;
  const [x, y] = [was, now].map((text) => Number(/\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replace(/,/gu, '') ?? NaN));
  if (x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y)) return true;
  return form === 'year' ? Math.abs(x - y) <= MOST_YEARS : x <= y * MOST_TIMES && y <= x * MOST_TIMES;
};

const NEAR = 2; // words of the topic

/** True when the article has a value near what a statement tells: the exchange may then be so. */
const toldNear = (context: Context, { sentence, span }: Reported, was: string, strays: readonly Span[]): boolean => {
  const mine = topicWords(sentence.replace(was, ' '));
  const own = sentenceOf(context, span);
  return strays
    .flatMap((stray) => sentencesOver(context, stray))
    .filter((each) => each.start !== own?.start)
    .some((each) => [...topicWords(wording(context, each))].filter((word) => mine.has(word)).length > NEAR);
};

/** “March 3, not March 2”: a value that is only there to be set aside. */
const setAside = (context: Context, stray: Span): boolean =>
  /(?<![\p{L}])(?:not|from|instead of|rather than)\s$/iu.test(
    context.text.slice(Math.max(0, stray.start - 14), stray.start),
  );

/** True when the sentence of a figure has the other value too. */
const heldBy = (context: Context, span: Span, text: string): boolean =>
  wording(context, sentenceOf(context, span) ?? span)
    .toLowerCase()
    .includes(text.toLowerCase());

/** Forms of a time. */
const TIMES: ReadonlySet<Slot['form']> = new Set(['weekday', 'month', 'date', 'moment', 'year']);

/** “Ended at 10pm, when the last came ashore at 11pm”: of two times of one sentence neither is changed. */
const CLOCK = /\d\s?[ap]\.?m(?![\p{L}])/giu;

/** “Sunday’s flights”, “the rest of”, “each”, “on Sundays”: another value may hold beside the one that the text has. */
const MAY_BOTH_HOLD =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[’']s|s(?![\p{L}]))|(?<![\p{L}])(?:the rest of|the remaining|the remainder|each|every|another|other|others|more|some of|among|including|also|often|usually|sometimes|always|again)(?![\p{L}])/u;

/** Of a time only what the story is about is asked, and only where one value rules out the other. */
const isExclusive = (context: Context, { sentence, span }: Reported, form: Slot['form']): boolean =>
  !MAY_BOTH_HOLD.test(sentence.replace(/(?<![\p{L}])(?:no )?more than(?![\p{L}])/gu, '')) && (!TIMES.has(form) || (isCentral(context, span) && (sentence.match(CLOCK) ?? []).length < 2)); // prettier-ignore

/** “Two people familiar with the inquiry”: how many spoke is no matter of the claim. */
const isOfSource = ({ claim }: Reported, figure: Figure): boolean =>
  claim?.attribution.source.some((one) => overlaps(one, figure.span)) ?? false;

const MOST_FIGURES = 2; // in one statement: more belong together

/** “more than 900,000”: a larger number would fit the words as well. */
const isBound = ({ bound }: Figure): boolean => bound === 'above' || bound === 'below';

/** “About 1,204”: nobody says so of an exact number. */
const isAsRound = (key: string, text: string): boolean => !/0\b/u.test(key) || /0\b|^\P{Nd}*$/u.test(text);

const figureExchanges = (context: Context, reported: Reported): Exchange[] => {
  const line = sentenceOf(context, reported.span) ?? reported.span;
  const mine = context.facts.figures.filter((one) => overlaps(one.span, line) && reported.sentence.includes(one.text));
  return mine.length > MOST_FIGURES
    ? []
    : mine
        .filter((one) => stands(one) && !isBound(one) && !isFraction(one))
        .flatMap((figure) => {
          const form = formOf(figure);
          const rivals = form && rivalsOf(context, figure, form);
          const { sentence } = reported;
          if (!form || !rivals || DENYING.test(sentence) || isOfSource(reported, figure)) return [];
          if (!isExclusive(context, reported, form)) return [];
          const told = rivals.others.flatMap(({ text, figure: other }): Exchange[] => {
            if (
              (figure.bound === 'about' && !isAsRound(rivals.key, text)) ||
              !stands(other) ||
              setAside(context, other.span) ||
              heldBy(context, figure.span, text) ||
              toldNear(context, reported, rivals.key, [other.span])
            )
              return [];
            const changed = plausible(sentence, rivals.key, text, form) ? exchanged(sentence, rivals.key, text) : null;
            return changed
              ? [{ sentence: changed, was: rivals.key, now: text, at: figure.span, stray: other.span }]
              : [];
          });
          return [...told, ...madeExchanges(context, reported, figure, rivals.key, form)];
        });
};

/** Where the text has no other value that would do: one that stands nowhere in it. */
const madeExchanges = (
  context: Context,
  { sentence }: Reported,
  figure: Figure,
  was: string,
  form: Slot['form'],
): Exchange[] =>
  (figure.kind === 'count' && (figure.values[0] ?? 0) < 3) || isQuoted(context, figure.span)
    ? []
    : byTurns(madeValues(context, was, form), figure.span.start).flatMap((now): Exchange[] => {
        const changed = form === 'weekday' && isOddDay(sentence, was, now) ? null : exchanged(sentence, was, now);
        return changed ? [{ sentence: changed, was, now, at: figure.span, stray: null }] : [];
      });

/** Nothing is changed in what somebody said word for word. */
const isQuoted = ({ reading }: Context, span: Span): boolean =>
  reading.quotations.some(({ inner }) => contains(inner, span));

/** The same values from another one on, so that a changed figure is no more often too low than too high. */
const byTurns = (values: readonly string[], place: number): string[] => {
  const from = values.length === 0 ? 0 : place % values.length;
  return [...values.slice(from), ...values.slice(0, from)];
};

const PLACED = /(?<![\p{L}])(?:in|at|to|from|near|for|outside)\s$/u;

const placeExchanges = (context: Context, reported: Reported): Exchange[] => {
  const { sentence, span } = reported;
  const line = sentenceOf(context, span);
  if (!line || DENYING.test(sentence) || MAY_BOTH_HOLD.test(sentence)) return [];
  return context.facts.entities.flatMap((place) => {
    const noun = placeNoun(place);
    const mention = place.mentions.find((one) => contains(line, one) && wording(context, one) === place.canonical);
    if (noun === null || !mention || !PLACED.test(context.text.slice(Math.max(0, mention.start - 8), mention.start)))
      return [];
    return otherPlaces(context, place, noun, line).flatMap((other): Exchange[] => {
      const strays = context.facts.entities
        .filter((one) => one.canonical === other.text)
        .flatMap((one) => one.mentions);
      const changed = toldNear(context, reported, place.canonical, strays)
        ? null
        : exchanged(sentence, place.canonical, other.text);
      return changed
        ? [{ sentence: changed, was: place.canonical, now: other.text, at: mention, stray: other.span }]
        : [];
    });
  });
};

const spoken = (context: Context, source: Source): Span | null =>
  context.facts.attributions
    .filter((one) => one.sourceId === source.id && !one.inHeadline)
    .flatMap((one) => one.source)
    .find((span) => bodyOf(context, span) && sharesName(wording(context, span), source.canonical)) ?? null;

const plainName = (name: string): boolean => !/[’'](?:s\s|\s)|^an?\s|\san?\s/u.test(name) && wordsOf(name).length < 7;

const headOf = (name: string): string => wordsOf(name.replace(/\s(?:in|of|for|at)\s.*$/u, '')).at(-1) ?? '';

/** Words of a name that tell what its bearer would speak of. */
const TRADES =
  /(?<![\p{L}])(?:energy|power|electric|insurance|bank|rail|railways?|water|weather|met|police|fire|health|hospital|school|university|court|airlines?|ferries|pharmac\p{L}+|farm\p{L}*|foods|shipping|port|union|federation|association|forum|opposition|observ\p{L}+)(?![\p{L}])/iu;

/** True when a name tells nothing of its bearer’s work, so that either of two could have spoken. */
const opaque = (context: Context, name: string): boolean =>
  !TRADES.test(name) && wordsOf(name).every((word) => word === 'the' || !context.scope.lower.has(word));

/** True when a statement could as well be the other’s: of two outlets, two countries, two ministries, two bare names. */
const mayPass = (context: Context, source: Source, other: Source): boolean => {
  const kind = classIn(context, source);
  if (kind !== classIn(context, other) || (kind !== 'outlet' && kind !== 'country' && kind !== 'body')) return false;
  if (kind !== 'body' || headOf(source.canonical) === headOf(other.canonical)) return true;
  return opaque(context, source.canonical) && opaque(context, other.canonical);
};

/** Words that mean the speaker: another’s mouth would make them mean another. */
const OWN =
  /(?<![\p{L}])(?:it|its|they|their|the (?:company|firm|newspaper|paper|agency|group|club|country))(?![\p{L}])/iu;

/** Another body, outlet or country for the one that a claim is credited to. */
const speakerExchanges = (context: Context, { sentence, claim }: Reported): Exchange[] => {
  if (!claim || claim.source.kind === 'person' || claim.attribution.chain.length > 1) return [];
  const { attribution, source, name } = claim;
  const at = attribution.source[0];
  if (!at || !presentable(source) || !plainName(name) || !wording(context, at).includes(source.canonical)) return [];
  if (OWN.test(sentence) || new RegExp(`${escaped(name)}(?:, |[’'])`, 'iu').test(sentence)) return []; // “Wexley, the maker of kettles,”
  const words = new Set(wordsOf(sentence));
  return context.facts.sources.flatMap((other): Exchange[] => {
    const called = proseName(context, other);
    if (other.id === source.id || other.anonymous || !presentable(other) || !plainName(called)) return [];
    if (!mayPass(context, source, other) || isPlural(other) !== isPlural(source)) return [];
    if (alsoSays(context, other, attribution) || wordsOf(called).some((word) => word.length > 3 && words.has(word)))
      return [];
    const stray = spoken(context, other);
    const changed = stray && exchanged(sentence, name, called);
    return stray && changed ? [{ sentence: changed, was: name, now: called, at, stray }] : [];
  });
};

/** “in a letter from Bogdan Mirov, which …”: a name by which something else is told apart. */
const passing = (sentence: string, name: string): boolean =>
  new RegExp(`(?<!(?:^|\\s)by\\s)(?<=\\s)${escaped(name)}(?:[’']s\\s|, which\\s|\\s(?:in|on|at|to|for|from|before|after)\\s|\\.$)`, 'u').test(sentence); // prettier-ignore

/** True when a statement speaks of a person, is one’s words or tells of a denial: nothing is changed in it. */
const isFixed = (context: Context, { sentence, claim }: Reported): boolean => {
  const words = new Set(wordsOf(sentence));
  const people = [
    ...context.facts.entities.filter((one) => one.type === 'person'),
    ...context.facts.sources.filter((one) => one.kind === 'person'),
  ];
  if (claim?.source.kind === 'person' || claim?.attribution.certainty === 'denied') return true;
  return people.some(({ canonical }) => words.has(wordsOf(canonical).at(-1) ?? '') && !passing(sentence, canonical));
};

const shapeOf = (text: string): string => text.replace(/\d+(?:[.,]\d+)*/gu, '9');

/** Lengths, speeds, heights: another measure in the same unit, written alike. */
const measureExchanges = (context: Context, reported: Reported): Exchange[] => {
  const line = sentenceOf(context, reported.span) ?? reported.span;
  const all = context.facts.figures.filter((one) => one.kind === 'measure' && stands(one) && bodyOf(context, one.span));
  return all
    .filter((one) => overlaps(one.span, line))
    .flatMap((figure) => {
      const was = wording(context, figure.core);
      const told = all.flatMap((other): Exchange[] => {
        const now = wording(context, other.core);
        const alike = other.unit === figure.unit && shapeOf(now) === shapeOf(was) && now !== was;
        if (!alike || heldBy(context, figure.span, now) || toldNear(context, reported, was, [other.span])) return [];
        const changed = plausible(reported.sentence, was, now, 'number')
          ? exchanged(reported.sentence, was, now)
          : null;
        return changed ? [{ sentence: changed, was, now, at: figure.span, stray: other.span }] : [];
      });
      return [...told, ...madeExchanges(context, reported, figure, was, 'measure')];
    });
};

/** Nobody admits what speaks for them: the opposite tells itself. */
const CONDITIONAL = /(?<![\p{L}])(?:unless|until|if)(?![\p{L}])/iu; // “will close unless they are still full of boats”
const AGAINST_ONESELF = /(?<![\p{L}])(?:admit|conced|den(?:y|ies|ied)|regret|apologi[sz])/iu;

const SEASONS: ReadonlySet<string> = new Set(['summer', 'winter', 'spring', 'autumn', 'morning', 'evening', 'late', 'early']); // prettier-ignore
const MOVES: ReadonlySet<string> = new Set(['rose', 'fell', 'rising', 'falling', 'higher', 'lower']);
const MOVED = /(?<![\p{L}])(?:gains?|loss(?:es)?|increases?|decreases?|declines?|drops?|rises?|falls?)(?![\p{L}])/iu;

/** True where a second word of the sentence holds the first in place: “rose before paring the gain”. */
const isHeld = (sentence: string, was: string): boolean => MOVES.has(was) && MOVED.test(sentence);

const ORDERS: ReadonlySet<string> = new Set(['before', 'after']);
/** “Waited six days before telling”, “closed after 40 years”: turned round, it makes no sense. */
const ONE_ORDER =
  /(?<![\p{L}])(?:wait(?:s|ed|ing)?|delay(?:s|ed)?|held|hold|needs?|must|had|until)(?![\p{L}])|(?<![\p{L}])(?:before|after) (?:\p{L}+ing|\d\S*|an? (?:year|month|week|day|few)|two|three|four|five|six|seven|eight|nine|ten|years|months|weeks|days|being)(?![\p{L}])/iu;

/** Where nothing in a statement is a value: a word that its opposite may take the place of. */
const oppositeExchanges = (context: Context, { sentence, span }: Reported): Exchange[] => {
  const line = sentenceOf(context, span);
  if (
    !line ||
    DENYING.test(sentence) ||
    AGAINST_ONESELF.test(sentence) ||
    CONDITIONAL.test(sentence) ||
    MAY_BOTH_HOLD.test(sentence)
  )
    return [];
  const whole = context.text.slice(line.start, line.end);
  return OPPOSITES.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]).flatMap(
    ([was, now]): Exchange[] => {
      const changed = exchanged(sentence, was, now);
      const found = changed && new RegExp(`(?<![\\p{L}-])${was}(?![\\p{L}-])`, 'u').exec(whole);
      if (
        !found ||
        !changed ||
        isHeld(sentence, was) ||
        (ORDERS.has(was) && ONE_ORDER.test(sentence)) ||
        (SEASONS.has(was) && !isOfHeadline(context, span))
      )
        return [];
      const at = { start: line.start + found.index, end: line.start + found.index + was.length };
      return isQuoted(context, at) ? [] : [{ sentence: changed, was, now, at, stray: null }];
    },
  );
};

/** Every statement that one exchange makes of this one, and that the article gives differently. */
export const exchangesOf = (context: Context, reported: Reported): Exchange[] =>
  isFixed(context, reported)
    ? []
    : [
        ...figureExchanges(context, reported),
        ...measureExchanges(context, reported),
        ...placeExchanges(context, reported),
        ...speakerExchanges(context, reported),
        ...oppositeExchanges(context, reported),
      ];
