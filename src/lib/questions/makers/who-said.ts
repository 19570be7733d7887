import { aboutClaim, oneDraftEach } from '../claim.ts';
import type { Context } from '../context.ts';
import type { Source } from '../../facts/facts.ts';
import { classIn, presentable } from '../names.ts';
import { peersOf } from '../peers.ts';
import { capital, creditLine, listed, optionIn, proseName, quoted } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { whoPhrase, type Statement } from '../statement.ts';
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

const FEWEST_WORDS = 6;
const MOST_HANDS = 2; // a claim of more is asked by its route

/** ", in words passed on by Delta": the outlets between the source and the article, so that no hand is dropped. */
const relayed = (context: Context, { attribution }: Statement): string => {
  const relays = attribution.chain.slice(0, -1).flatMap((id) => context.sources.get(id) ?? []);
  return relays.length === 0 ? '' : `in words passed on by ${listed(context, relays)}, `;
};

const stemOf = (context: Context, statement: Statement, who: string, phrase: string): string => {
  const relay = relayed(context, statement);
  const first = `According to ${context.name}, ${relay}${who} ${phrase}?`;
  if (relay !== '' || statement.form !== 'quotation') return first;
  return wordingFor([first, `${capital(who)} ${phrase}, according to ${context.name}?`], statement.span.start);
};

/** “said Ana Reyes” or, where only a pronoun stands there, that another sentence names her. */
const explanationOf = (context: Context, { attribution, source }: Statement, anchored: boolean): string => {
  const credit = creditLine(context, attribution)?.replace(/[“”"]/gu, '’');
  const name = proseName(context, source);
  const beside = credit ? `Beside these words stands “${credit}”` : `The sentence credits these words to ${name}`;
  if (!credit) return `${beside}; the others are credited with other words.`;
  return anchored
    ? `${beside}; another sentence shows that this is ${name}. The others are credited with other words.`
    : `${beside}, so ${context.name} credits them to ${name}. The others are credited with other words.`;
};

const keyOption = (context: Context, { source }: Statement, evidence: Option['evidence']): Option => ({
  text: optionIn(context, source),
  correct: true,
  because: `${capital(context.name)} credits these words to ${proseName(context, source)}.`,
  evidence,
});

const draftOf = (context: Context, statement: Statement): Draft | null =>
  draftWith(context, statement, whoPhrase(context, statement));

const draftWith = (context: Context, statement: Statement, phrase: string | null): Draft | null => {
  const { attribution, source } = statement;
  const who = attribution.chain.length <= MOST_HANDS ? asksFor(context, source) : null;
  if (!who || !phrase) return null;
  const stem = stemOf(context, statement, who, phrase);
  const peers = peersOf(context, source, attribution, stem, (one) => asksFor(context, one) === who);
  const { evidence, needed } = proofOf(context, attribution, source, statement.span);
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

/** Whose words a fragment is that stands between marks inside a paraphrase: “under a tea towel”. */
export const whoseFragment = (context: Context): Draft[] =>
  oneDraftEach(context, fragmentsOf, (_, statement) =>
    draftWith(context, statement, `used the words ${quoted(statement.words)}`),
  );
