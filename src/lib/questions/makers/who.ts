import { sensitivityOf, type Context } from '../context.ts';
import { ONE_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import { statusLine, type Maker } from '../maker.ts';
import { classOf, peersOf } from '../peers.ts';
import { capital, creditLine, optionName, proseName } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { statementsOf, whoPhrase, type Statement } from '../statement.ts';

const ASKED = {
  person: 'who',
  body: 'which body',
  outlet: 'which outlet',
  document: 'which document',
  unnamed: 'which source',
} as const;

const stemOf = (context: Context, statement: Statement, phrase: string): string => {
  const who = ASKED[classOf(statement.source)];
  const after = statement.form === 'quotation' && statement.span.start % 2 === 0; // varies the wording, the same for the same text
  return after
    ? `${capital(who)} ${phrase}, according to ${context.name}?`
    : `According to ${context.name}, ${who} ${phrase}?`;
};

const explanationOf = (context: Context, { attribution, source }: Statement): string => {
  const credit = creditLine(context, attribution);
  const name = proseName(context, source);
  const hedge = attribution.certainty === 'hedged' ? ' They are worded with care, not as settled.' : '';
  return credit
    ? `${capital(context.name)} credits these words to ${name}: it has “${credit.replace(/[“”"]/gu, '’')}”.${hedge}`
    : `${capital(context.name)} credits these words to ${name}, who is named beside them.${hedge}`;
};

const draftOf = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source } = statement;
  const phrase = whoPhrase(context, statement);
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
    explanation: explanationOf(context, statement),
    status: statusLine(name),
    evidence,
    needed,
    certainty: attribution.certainty,
    facts: [attribution.id],
    flags: [
      sensitivityOf(context, [statement.span, ...attribution.source]) ?? '',
      attribution.certainty === 'alleged' ? 'allegation' : '',
    ].filter(Boolean),
    absence: false,
  };
};

/** Who said it: the claim in the article's own words, the sources of one class as options. */
export const who: Maker = {
  id: 'WHO',
  write: (context) =>
    context.facts.attributions.flatMap((attribution) => {
      for (const statement of statementsOf(context, attribution)) {
        const draft = draftOf(context, statement);
        if (draft) return [draft];
      }
      return [];
    }),
  matches: THREE_SPEAKERS,
  not: ONE_SPEAKER,
};
