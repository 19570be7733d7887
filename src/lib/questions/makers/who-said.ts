import { aboutClaim, oneDraftEach } from '../claim.ts';
import { creditIn, standsFor, surfaceOf } from '../credit.ts';
import { passagesOver, sentencesOver, sourceOf, type Context } from '../context.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { classIn, presentable, sharesName } from '../names.ts';
import { peersOf } from '../peers.ts';
import { capital, countWords, curly, listed, optionIn, proseName, quoted, topicWords, wording } from '../phrase.ts';
import { namingOf } from '../presented.ts';
import { anchorOf, neededOf, proofOf, proofWith, type Proof } from '../proof.ts';
import { retold } from '../retold.ts';
import type { Draft, Option } from '../question.ts';
import { asserts, clauseOf, relaysOf, whoPhrase, type Statement } from '../statement.ts';
import { fragmentsOf } from '../fragments.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { wordingFor } from '../wordings.ts';

/**
 * What may be asked for, by class. A document, a country, somebody unnamed, or a body whose name says what it does
 * ("the Weather Office") tells too much of what it may have said.
 */
const ASKED: Readonly<Record<string, string>> = { person: 'who', body: 'who', outlet: 'which outlet' };

const PLAIN_NAME = /^\p{Lu}[\p{L}&-]+$/u; // "Tidewell"

const asksFor = (context: Context, source: Source): string | null => {
  const kind = classIn(context, source);
  return presentable(source) && (kind !== 'body' || PLAIN_NAME.test(source.canonical)) ? (ASKED[kind] ?? null) : null;
};

export const FEWEST_WORDS = 4;
const MOST_HANDS = 2; // a claim of more is asked by its route

const stemOf = (context: Context, statement: Statement, who: string, phrase: string): string | null => {
  const first = `According to ${context.name}, ${who} ${phrase}?`;
  if (statement.form !== 'quotation' && (VAGUE.test(phrase) || PLEADS.test(phrase))) return null;
  if (statement.attribution.chain.length > 1) return relayedStem(context, statement, who);
  const second =
    statement.form === 'quotation'
      ? `${capital(who)} ${phrase}, according to ${context.name}?`
      : `${capital(who)}, according to ${context.name}, ${phrase}?`;
  return wordingFor([first, second], statement.span.start);
};

/** “Recalled Mr Whitcombe saying something about the bird”: others may have said something as well. */
const VAGUE =
  /(?<![\p{L}])(?:(?:say|saying|said|tell|telling|told) (?:something|anything)|(?:something|anything) about)(?![\p{L}])/iu;

/** “Denies four counts of fraud”: of all in court nobody else would. */
const PLEADS =
  /^(?:den(?:y|ies|ied)|admit(?:s|ted)?|plead(?:s|ed)?) (?:\S+ ){0,5}(?:counts?|charges?|offences?|guilty|murder|manslaughter|fraud|theft|assault|robbery|unlawful\p{L}*)(?![\p{L}])/iu;

/** “The claim that they had spoken to both presidents”, of one woman: the outlet between seems to be meant. */
const STRAY_THEY = /^(?:they|their)(?![\p{L}])/iu; // “Ukrainians gave up their right” has whom it means

/** No hand is dropped: "ZNA passed on the words “…”, according to the article. Whose words are they?" */
const relayedStem = (context: Context, statement: Statement, who: string): string | null => {
  const relays = relaysOf(context, statement);
  const clause = clauseOf(context, statement);
  if (!relays || relays.length === 0 || who !== 'who' || !asserts(statement)) return null;
  if (clause && STRAY_THEY.test(clause)) return null;
  const [hearer] = relays;
  if (hearer && relays.length === 1 && clause && toldTo(context, statement.attribution, hearer))
    return `According to ${context.name}, who told ${proseName(context, hearer)} that ${clause}?`;
  const lead = `According to ${context.name}, ${listed(context, relays)} passed on`;
  if (statement.form === 'quotation') return `${lead} the words ${quoted(statement.words)}. Whose words are they?`;
  return clause ? `${lead} the claim that ${clause}. Who made it?` : null;
};

const NEAR = 6; // characters: “told the Gazette”

/** True where the outlet is who was spoken to: “told Reuters that …”. */
const toldTo = (context: Context, { cue }: Attribution, outlet: Source): boolean => {
  const [verb] = cue;
  if (!verb || !/^(?:told|tells)$/iu.test(wording(context, verb))) return false;
  return outlet.mentions.some(({ start }) => start > verb.end && start <= verb.end + NEAR);
};

/** Who "she" or "the witness" in the sentence is, with the sentence that names that person. */
const pronounTold = (context: Context, statement: Statement): string => {
  const { attribution, source, span } = statement;
  const surface = surfaceOf(context, attribution);
  const anchor = anchorOf(context, attribution, source, span);
  const name = proseName(context, source);
  const naming = anchor ? `: “${namingOf(context, anchor, NAMING)}”` : '';
  const named = `${source.kind === 'person' ? 'whom' : 'which'} another marked passage names${naming}`;
  if (surface === '' || sharesName(surface, source.canonical))
    return `${capital(context.name)} credits ${whatOf(statement)} to ${name}, ${named}.`;
  const spoken = surface.replace(/^(?:He|She|It|They|The|His|Her)\b/u, (word) => word.toLowerCase());
  const who = standsFor(surface, source) === 'is' ? 'that is, to' : 'who speaks for';
  return `${capital(context.name)} credits ${whatOf(statement)} to “${spoken}”, ${who} ${name}, ${named}.`;
};

const NAMING = 16; // words of the sentence that gives the name

/** What is credited: words as printed, or a claim that the article retells. */
const whatOf = ({ form }: Statement): string => (form === 'quotation' ? 'these words' : 'this');

/** Where the passage credits the words, and how a pronoun there is read. */
const explanationOf = (context: Context, statement: Statement, anchored: boolean): string => {
  const told = retold(context, statement.source, statement.attribution);
  if (anchored) return pronounTold(context, statement);
  const credit = creditIn(context, statement.attribution, statement.source);
  return told && countWords(told) <= MOST_TOLD && !/[?!]\.$/u.test(told)
    ? `In the passage, ${told}`
    : `The passage credits ${whatOf(statement)} to ${proseName(context, statement.source)}${credit}.`;
};

const MOST_TOLD = 30; // words

const keyOption = (context: Context, statement: Statement, evidence: Option['evidence']): Option => {
  const { source, attribution } = statement;
  return {
    text: optionIn(context, source),
    correct: true,
    because: `${capital(context.name)} credits ${whatOf(statement)} to ${proseName(context, source)}${creditIn(context, attribution, source)}.`,
    evidence,
  };
};

const draftOf = (context: Context, statement: Statement): Draft | null =>
  draftWith(context, statement, whoPhrase(context, statement));

/** The proof with the sentence before that names the outlet between: “speaking on the Added Time podcast, she …” */
const withRelays = (context: Context, statement: Statement, proof: Proof): Proof => {
  const told = proof.evidence.map(({ start, end }) => context.text.slice(start, end)).join(' ');
  const [outlet] = (relaysOf(context, statement) ?? []).filter(({ canonical }) => !sharesName(told, canonical));
  const named = outlet?.mentions.filter(({ start }) => start < statement.span.start).at(-1);
  if (!named) return proof;
  return proofWith(passagesOver(context, [named, ...proof.evidence]), neededOf(proof));
};

/** Whose a statement is, asked with a phrase for it. */
export const draftWith = (context: Context, statement: Statement, phrase: string | null): Draft | null => {
  const { attribution, source } = statement;
  const who = attribution.chain.length <= MOST_HANDS ? asksFor(context, source) : null;
  if (!who || !phrase) return null;
  const stem = stemOf(context, statement, who, phrase);
  if (!stem) return null;
  const peers = peersOf(context, source, attribution, stem, (one) => asksFor(context, one) === who);
  const { evidence, needed } = withRelays(context, statement, proofOf(context, attribution, source, statement.span));
  return {
    kind: 'WHO',
    skill: 'S2',
    process: 'U1',
    stem,
    scale: false,
    options: [keyOption(context, statement, evidence), ...peers],
    explanation: explanationOf(context, statement, needed.length < evidence.length),
    ...aboutClaim(context, statement, proseName(context, source), { evidence, needed }),
  };
};

/** Who said it: the claim in the article's own words, the other speakers of its class as options. */
export const whoSaid = (context: Context): Draft[] => oneDraftEach(context, soundStatementsOf(FEWEST_WORDS), draftOf);

const FEWEST_PRINTED = 5;
const MOST_PRINTED = 16;
const FEWEST_TOPICS = 2;
/** Words that mean somebody else, or that break off: a reader of the stem alone would not know who or what. */
const OF_OTHERS =
  /(?<![\p{L}])(?:he|him|his|she|her|hers|they|them|their|this|these|those|that)(?![\p{L}])|[?!…“”:;—–]|^(?:yes|no|well|oh|of course|now|told|and|but|so|then)(?![\p{L}])|(?<![\p{L}])(?:something|somebody|someone|said)(?![\p{L}])/iu;

/** True where the credit has the speaker’s name, or a “he” that can be nobody else. */
const isSurelyCredited = (context: Context, { source: spans }: Attribution, source: Source): boolean =>
  spans.some(
    (span) =>
      sharesName(wording(context, span), source.canonical) ||
      context.facts.references.some(
        (one) => one.sure && one.sourceId === source.id && one.span.start === span.start && one.span.end === span.end,
      ),
  );

/** Sentences of talk at first hand as printed: an “it” in them is for the reader to place. */
export const talkOf = (context: Context, attribution: Attribution): Statement[] => {
  const source = sourceOf(context, attribution);
  const plain = attribution.mode === 'direct' && attribution.parent === null && attribution.chain.length === 1;
  if (!source || !plain || attribution.inHeadline || attribution.certainty === 'questioned') return [];
  return attribution.content
    .flatMap((content) =>
      sentencesOver(context, content).map((one) => ({
        start: Math.max(one.start, content.start),
        end: Math.min(one.end, content.end),
      })),
    ) // prettier-ignore
    .flatMap((span): Statement[] => {
      const words = curly(wording(context, span)).replace(/[,.;:]+$/u, '');
      const many = countWords(words);
      const told = many >= FEWEST_PRINTED && many <= MOST_PRINTED && topicWords(words).size >= FEWEST_TOPICS;
      return told && !OF_OTHERS.test(words)
        ? [{ attribution, source, span, words, plain: words, form: 'quotation' }]
        : [];
    });
};

/** Talk as printed where no claim of it stands alone, of a speaker who is in no doubt. */
const printedOf = (context: Context, attribution: Attribution): Statement[] => {
  const source = sourceOf(context, attribution);
  const sound = soundStatementsOf(FEWEST_WORDS)(context, attribution);
  return source && sound.length === 0 && isSurelyCredited(context, attribution, source)
    ? talkOf(context, attribution)
    : [];
};

/** Whose talk it is, in words that only the article explains. */
export const whosePrinted = (context: Context): Draft[] => oneDraftEach(context, printedOf, draftOf);

/** Whose words a fragment is that stands between marks inside a paraphrase: “under a tea towel”. */
export const whoseFragment = (context: Context): Draft[] =>
  oneDraftEach(context, fragmentsOf, (_, statement) =>
    draftWith(context, statement, `used the words ${quoted(statement.words)}`),
  );
