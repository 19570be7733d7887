import type { Span } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { aboutClaim } from '../claim.ts';
import { passageAt, seesAll, sensitivityOf, sentenceOf, sourceOf, type Context } from '../context.ts';
import { nameable } from '../names.ts';
import { around } from '../clip.ts';
import { capital, countWords, curly, proseName, quoted, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, type Statement } from '../statement.ts';
import { soundNamedStatementsOf, soundStatementsOf } from '../wholeness.ts';
import { CHANNELS } from '../words/channels.ts';

type Channel = (typeof CHANNELS)[number];

/** Words of a named source, and the way in which they were given. */
type Given = {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly channel: Channel;
  readonly at: Span; // where the article says so
  readonly asked: string | null; // ““Of course it is””, “the pump had failed”; null: words that stand alone in no stem
  readonly statement: Statement;
};

/** “In an email dated March 3, the aide wrote to the head of the division”: those words reached the article some other way. */
const TO_ANOTHER = /(?<![\p{L}])(?:dated|(?:wrote|written|sent|e-?mails?) to|leaked|forwarded)(?![\p{L}])/iu;

const FEWEST_WORDS = 3;
const MOST_WORDS = 18;

/** Marks within marks in a stem: “the phrase ‘adjusted by hand.’” */
const NESTED = /“[^”]*(?<![\p{L}])['‘]/u;

const inside = (spans: readonly Span[], at: Span): boolean =>
  spans.some((one) => one.start <= at.start && at.end <= one.end);

/** The one channel that a sentence names outside what is said in it; none where it names two. */
const channelIn = (
  context: Context,
  sentence: Span,
  { content }: Attribution,
): { channel: Channel; at: Span } | null => {
  const words = context.text.slice(sentence.start, sentence.end).replace(/\s/gu, ' ').toLowerCase();
  const found = CHANNELS.flatMap((channel) => {
    const match = channel.found.exec(words);
    const start = sentence.start + (match?.index ?? 0);
    const at = { start, end: start + (match?.[0].length ?? 0) };
    return match && !inside(content, at) ? [{ channel, at }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** How a stem puts the words: a whole quotation as printed, else a clause that stands behind a name. */
const askedOf = (
  context: Context,
  attribution: Attribution,
  source: Source,
): Pick<Given, 'asked' | 'statement'> | null => {
  const [content] = attribution.content;
  if (!content || attribution.content.length !== 1) return null;
  if (attribution.mode === 'direct') {
    const words = curly(wording(context, content)).replace(/[,.;:]+$/u, '');
    const fits =
      countWords(words) >= FEWEST_WORDS && countWords(words) <= MOST_WORDS && !/[?!“”]|(?<![\p{L}])['‘]/u.test(words);
    const statement: Statement = { attribution, source, span: content, words, plain: words, form: 'quotation' };
    return fits ? { asked: quoted(words), statement } : null;
  }
  const [statement] = [...soundStatementsOf(5)(context, attribution), ...soundNamedStatementsOf(context, attribution)];
  const clause = statement ? clauseOf(context, statement) : null;
  if (statement && clause && countWords(clause) <= MOST_WORDS && !NESTED.test(clause))
    return { asked: clause.replace(/[.,]+(?=[’'”]*$)/u, ''), statement };
  return onlyWay(context, attribution, source, content);
};

/** Words that stand alone in no stem: their way can be asked for by their speaker’s name, where all of that speaker’s came by one. */
const onlyWay = (
  context: Context,
  attribution: Attribution,
  source: Source,
  span: Span,
): Pick<Given, 'asked' | 'statement'> | null => {
  const person = source.kind === 'person' && attribution.mode !== 'direct';
  const ways = context.facts.attributions.filter((one) => {
    const sentence = one.sourceId === source.id && one.cue[0] ? sentenceOf(context, one.cue[0]) : null;
    return sentence !== null && channelIn(context, sentence, one) !== null;
  });
  if (!person || ways.length !== 1) return null;
  const words = curly(wording(context, span));
  return { asked: null, statement: { attribution, source, span, words, plain: words, form: 'predicate' } };
};

const givenIn = (context: Context, attribution: Attribution): Given[] => {
  const source = sourceOf(context, attribution);
  const [cue] = attribution.cue;
  const sentence = cue ? sentenceOf(context, cue) : null;
  const plain =
    attribution.chain.length === 1 && attribution.parent === null && !attribution.inHeadline && !attribution.anaphoric;
  if (!source || !sentence || !plain || source.anonymous || source.kind === 'document' || !nameable(source)) return [];
  if (attribution.certainty === 'denied' || attribution.certainty === 'questioned') return [];
  if (sensitivityOf(context, [...attribution.content, ...attribution.source])) return [];
  const found = channelIn(context, sentence, attribution);
  if (found?.channel.text === 'In an email' && TO_ANOTHER.test(wording(context, sentence))) return [];
  const asked = found ? askedOf(context, attribution, source) : null;
  return found && asked ? [{ attribution, source, ...found, ...asked }] : [];
};

/** Ways of which the article nowhere speaks, in an order of their own. */
const unheard = (context: Context, key: Channel): Channel[] =>
  CHANNELS.filter((one) => one !== key && !one.touches.test(context.scope.plain));

/** As the article words it, where that is another word for the same, or says more. */
const wordedAs = (context: Context, { channel, at }: Pick<Given, 'channel' | 'at'>): string => {
  const words = wording(context, at);
  if (/telephone/iu.test(words)) return channel.text.replace('phone', 'telephone');
  return /written statement/iu.test(words) ? 'In a written statement' : channel.text;
};

/** True of two ways that may both be true of the same words: an email may be a written reply. */
const overlap = (a: Channel, b: Channel): boolean => a === b || a.with.test(b.text) || b.with.test(a.text);

/** The way in which words of others came, each way once; none that its key’s speaker used as well. */
type Used = Pick<Given, 'source' | 'channel' | 'at'>;

const usedIn = (context: Context): Used[] =>
  context.facts.attributions.flatMap((one) => {
    const source = sourceOf(context, one);
    const sentence = one.cue[0] && !one.inHeadline ? sentenceOf(context, one.cue[0]) : null;
    const found = sentence ? channelIn(context, sentence, one) : null;
    return source && found && nameable(source) && !source.anonymous && !sensitivityOf(context, [...one.content, ...one.source]) // prettier-ignore
      ? [{ source, ...found }]
      : [];
  });

const usedByOthers = (key: Given, used: readonly Used[]): Used[] => {
  const own = used.filter(({ source }) => source.id === key.source.id).map(({ channel }) => channel);
  return used.filter(
    (one, at) =>
      one.source.id !== key.source.id &&
      !overlap(one.channel, key.channel) &&
      !own.includes(one.channel) &&
      used.findIndex(({ channel, source }) => channel === one.channel && source.id !== key.source.id) === at,
  );
};

/** How words of somebody reached the article: a quotation, a statement, or all of them. */
const stemOf = (context: Context, name: string, { asked, statement }: Given): string => {
  if (asked === null) return `How did the words of ${name} reach ${context.name}?`;
  return statement.form === 'quotation'
    ? `How did these words of ${name} reach ${context.name}: ${asked}?`
    : `According to ${context.name}, ${name} said that ${asked}. How did these words reach ${context.name}?`;
};

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const draftOf = (context: Context, given: Given, used: readonly Used[]): Draft[] => {
  const { attribution, source, channel, at, statement } = given;
  const others = usedByOthers(given, used);
  if (others.length === 0) return []; // two ways of which the article does not speak fool nobody
  const told = others.map((one): Option => ({
    text: wordedAs(context, one),
    correct: false,
    because: `In ${context.name}, that is how words of ${proseName(context, one.source)} came: “${around(context, one.at)}”.`,
    evidence: [passageAt(context, sentenceOf(context, one.at) ?? one.at)],
  }));
  const made = unheard(context, channel).filter(
    (one) => !overlap(one, channel) && !others.some((other) => overlap(one, other.channel)),
  );
  const from = made.length === 0 ? 0 : at.start % made.length;
  const silent = [...made.slice(from), ...made.slice(0, from)].map((one): Option => ({
    text: one.text,
    correct: false,
    because: `${capital(context.name)} does not mention ${one.by}.`,
    evidence: [],
  }));
  const wrong = [...told, ...silent].slice(0, 2);
  if (wrong.length < 2) return [];
  const name = proseName(context, source);
  const proof = proofOf(context, attribution, source, at);
  const line = around(context, at);
  return [
    {
      kind: 'CHAIN',
      skill: 'S3',
      process: 'U2',
      scale: false,
      stem: stemOf(context, name, given),
      options: [
        {
          text: wordedAs(context, given),
          correct: true,
          because: `The passage reads “${line}”.`,
          evidence: proof.evidence,
        },
        ...wrong,
      ],
      explanation: `The passage reads “${line}”: these words of ${name} came ${small(wordedAs(context, given))}.${channel.open ? ' Others could hear or read it too.' : ''}`,
      ...aboutClaim(context, statement, name, proof),
    },
  ];
};

/** By which way somebody’s words were given: in an email, by telephone, in court. Once an article. */
export const channelDrafts = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const all = context.facts.attributions.flatMap((one) => givenIn(context, one));
  const used = usedIn(context);
  const once = all.filter((given, at) => all.findIndex((one) => one.source.id === given.source.id) === at);
  return once.flatMap((given) => draftOf(context, given, used)).slice(0, 1); // the reasons of one answer a second
};
