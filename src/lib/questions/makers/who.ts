import { type Context } from '../context.ts';
import { ONE_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import { aboutClaim, oneDraftEach } from '../claim.ts';
import type { Maker } from '../maker.ts';
import { classIn, presentable } from '../names.ts';
import { peersOf } from '../peers.ts';
import { capital, creditLine, optionName, proseName, listed } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { statementsOf, whoPhrase, type Statement } from '../statement.ts';

const ASKED = {
  person: 'who',
  body: 'which body',
  country: 'which country',
  outlet: 'which outlet',
  document: 'which document',
  unnamed: 'which source',
} as const;

/** "in words passed on by Delta, ": the outlets between the source and the article, so that no hand is dropped. */
const relayed = (context: Context, { attribution }: Statement): string => {
  const relays = attribution.chain.slice(0, -1).flatMap((id) => context.sources.get(id) ?? []);
  return relays.length === 0 ? '' : `in words passed on by ${listed(context, relays)}, `;
};

const stemOf = (context: Context, statement: Statement, phrase: string): string => {
  const who = ASKED[classIn(context, statement.source)];
  const relay = relayed(context, statement);
  const after = relay === '' && statement.form === 'quotation' && statement.span.start % 2 === 0; // varies the wording, the same for the same text
  return after
    ? `${capital(who)} ${phrase}, according to ${context.name}?`
    : `According to ${context.name}, ${relay}${who} ${phrase}?`;
};

const explanationOf = (context: Context, { attribution, source }: Statement, anchored: boolean): string => {
  const credit = creditLine(context, attribution);
  const name = proseName(context, source);
  const hedge = attribution.certainty === 'hedged' ? ' They are worded with care, not as settled.' : '';
  const line = credit ? `“${credit.replace(/[“”"]/gu, '’')}”` : 'its source';
  if (anchored)
    return `${capital(context.name)} gives these words with ${line}, and the sentence that names ${name} shows who is meant.${hedge}`;
  return credit
    ? `${capital(context.name)} credits these words to ${name}: it has ${line}.${hedge}`
    : `${capital(context.name)} credits these words to ${name}, ${attribution.source.length > 0 ? 'credited beside them' : 'the source of the words before them'}.${hedge}`;
};

/** "My husband said …" tells a reader who it can be before any article does. */
const TELLING =
  /(?<![\p{L}])my\s(?:husband|wife|girlfriend|boyfriend|fianc[ée]e?|bride|groom|pregnancy|beard)(?![\p{L}])/iu;

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source } = statement;
  const phrase = presentable(source) && !TELLING.test(statement.words) ? whoPhrase(context, statement) : null;
  if (!phrase) return null;
  const stem = stemOf(context, statement, phrase);
  const peers = peersOf(context, source, attribution, stem).slice(0, 2);
  const { evidence, needed } = proofOf(context, attribution, source, statement.span);
  const name = proseName(context, source);
  return {
    kind: 'WHO',
    skill: 'S2',
    process: 'U1',
    stem,
    scale: false,
    options: [
      { text: optionName(source), correct: true, because: `These words are credited to ${name}.`, evidence },
      ...peers,
    ],
    explanation: explanationOf(context, statement, needed.length < evidence.length),
    ...aboutClaim(context, statement, name, { evidence, needed }),
  };
};

/** Who said it: the claim in the article's own words, the sources of one class as options. */
export const who: Maker = {
  id: 'WHO',
  write: (context) => oneDraftEach(context, statementsOf, draftOf),
  matches: THREE_SPEAKERS,
  not: ONE_SPEAKER,
};
