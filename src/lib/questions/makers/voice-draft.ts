import type { Span } from '../../article/span.ts';
import { sensitivityOf, type Context } from '../context.ts';
import { statusLine } from '../maker.ts';
import { capital, quoted } from '../phrase.ts';
import type { Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { wordingFor } from '../wordings.ts';

export const VOICES = ['quote', 'paraphrase', 'own'] as const;
export type Voice = (typeof VOICES)[number];

/** What a question about a stretch of words is made from. */
export type Given = {
  readonly words: string;
  readonly span: Span;
  readonly name: string; // the source that two of the options name
  readonly key: Voice;
  readonly proof: Proof;
  readonly credit: string | null; // “Ana Reyes said”
  readonly elsewhere: Draft['evidence']; // where that source is credited, when these words are nobody's
  readonly facts: readonly string[];
  readonly certainty: Draft['certainty'];
};

const optionText: Readonly<Record<Voice, (name: string, article: string) => string>> = {
  quote: (name) => `As a direct quotation from ${name}`,
  paraphrase: (name) => `As a paraphrase of ${name}`,
  own: (_, article) => `As ${article}’s own statement`,
};

const RIGHT: Readonly<Record<Voice, (name: string, line: string) => string>> = {
  quote: (name, line) => `The words stand between quotation marks and are credited to ${name}${line}.`,
  paraphrase: (name, line) => `The words are credited to ${name}${line}, but stand outside quotation marks.`,
  own: () => 'No quotation marks and no source go with this sentence.',
};

const wrong = (voice: Voice, { key, name, credit }: Given): string => {
  if (voice === 'own') return `A source is given: ${name}${lineOf(credit)}.`;
  if (key === 'own') return `Nobody is credited here. The words of ${name} stand elsewhere.`;
  return voice === 'quote'
    ? 'No quotation marks stand around these words.'
    : 'Quotation marks stand around these words, so they are no paraphrase.';
};

const lineOf = (credit: string | null): string => (credit ? ` (“${credit.replace(/[“”"]/gu, '’')}”)` : '');

const MORALS: Readonly<Record<Voice, string>> = {
  quote: 'Quotation marks vouch for the wording, not for the claim.',
  paraphrase: 'A paraphrase keeps the claim but not the wording.',
  own: 'The article makes the statement itself; this quiz does not vouch for it.',
};

/** How the article gives a stretch of words: as a quotation, a paraphrase, or a statement of its own. */
export const voiceDraft = (context: Context, given: Given): Draft => {
  const { words, span, name, key, proof, credit, elsewhere, facts, certainty } = given;
  const shown = quoted(capital(words));
  return {
    kind: 'VOICE',
    skill: 'S2',
    process: 'U2',
    scale: true,
    stem: wordingFor(
      [`How does ${context.name} present the words ${shown}?`, `In ${context.name}, how are the words ${shown} given?`],
      span.start,
    ),
    options: VOICES.map((voice): Option => ({
      text: optionText[voice](name, context.name),
      correct: voice === key,
      because: voice === key ? RIGHT[key](name, lineOf(credit)) : wrong(voice, given),
      evidence: key === 'own' && voice !== 'own' ? elsewhere : proof.evidence,
    })),
    explanation: `${RIGHT[key](name, lineOf(credit))} ${MORALS[key]}`,
    status: key === 'own' ? null : statusLine(name),
    ...proof,
    certainty,
    facts,
    flags: [sensitivityOf(context, [span]) ?? ''].filter(Boolean),
    absence: false,
  };
};
