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
import { wordingFor } from '../wordings.ts';

type Channel = (typeof CHANNELS)[number];

/** Words of a named source, and the way in which they were given. */
type Given = {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly channel: Channel;
  readonly at: Span; // where the article says so
  readonly asked: string | null; // “say ‘Of course it is’”, “say that the pump had failed”; null: words that stand alone in no stem
  readonly statement: Statement;
};

const FEWEST_WORDS = 3;
const MOST_WORDS = 18;

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
    const fits = countWords(words) >= FEWEST_WORDS && countWords(words) <= MOST_WORDS && !/[?!“”]/u.test(words);
    const statement: Statement = { attribution, source, span: content, words, plain: words, form: 'quotation' };
    return fits ? { asked: `say ${quoted(words)}`, statement } : null;
  }
  const [statement] = [...soundStatementsOf(5)(context, attribution), ...soundNamedStatementsOf(context, attribution)];
  const clause = statement ? clauseOf(context, statement) : null;
  if (statement && clause && countWords(clause) <= MOST_WORDS) return { asked: `say that ${clause}`, statement };
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
  const asked = found ? askedOf(context, attribution, source) : null;
  return found && asked ? [{ attribution, source, ...found, ...asked }] : [];
};

/** Ways of which the article nowhere speaks, in an order of their own. */
const unheard = (context: Context, key: Channel): Channel[] =>
  CHANNELS.filter((one) => one !== key && !one.touches.test(context.scope.plain));

/** As the article words it, where that is another word for the same. */
const wordedAs = (context: Context, { channel, at }: Given): string =>
  /telephone/iu.test(wording(context, at)) ? channel.text.replace('phone', 'telephone') : channel.text;

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const draftOf = (context: Context, given: Given, all: readonly Given[]): Draft[] => {
  const { attribution, source, channel, at, statement, asked } = given;
  const others = all.filter(
    (one, index) =>
      one.channel !== channel &&
      one.source.id !== source.id &&
      all.findIndex((each) => each.channel === one.channel) === index,
  );
  const told = others.map((one): Option => ({
    text: one.channel.text,
    correct: false,
    because: `In ${context.name}, this is how ${proseName(context, one.source)} spoke: “${around(context, one.at)}”.`,
    evidence: [passageAt(context, sentenceOf(context, one.at) ?? one.at)],
  }));
  const made = unheard(context, channel);
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
      stem: wordingFor(
        asked === null
          ? [
              `How, according to ${context.name}, were the words of ${name} given?`,
              `According to ${context.name}, in what way were the words of ${name} given?`,
            ]
          : [
              `How, according to ${context.name}, did ${name} ${asked}?`,
              `According to ${context.name}, how did ${name} ${asked}?`,
            ],
        at.start,
      ),
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

/** By which way somebody’s words were given: in an email, by telephone, in court. Twice an article. */
export const channelDrafts = (context: Context): Draft[] => {
  if (!seesAll(context)) return [];
  const all = context.facts.attributions.flatMap((one) => givenIn(context, one));
  const once = all.filter((given, at) => all.findIndex((one) => one.source.id === given.source.id) === at);
  return once.flatMap((given) => draftOf(context, given, all)).slice(0, 2);
};
