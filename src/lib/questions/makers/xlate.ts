import { contains, type Span } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { statusOf } from '../claim.ts';
import { passagesOver, sensitivityOf, sentenceOf, sourceOf, type Context } from '../context.ts';
import { type Maker } from '../maker.ts';
import { NO_SPEAKER } from '../examples.ts';
import { around, excerptOf } from '../clip.ts';
import { capital, proseName, quoted, wording } from '../phrase.ts';
import { nameable } from '../names.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { WHOSE_TRANSLATION } from '../words/translations.ts';
import { wordingFor } from '../wordings.ts';

const base = { kind: 'XLATE', skill: 'S7', process: 'E1', scale: true, certainty: null, absence: false } as const;

type Answer = { readonly text: string; readonly because: string };

const optionsOf = (answers: readonly Answer[], key: number, evidence: Draft['evidence']): Option[] =>
  answers.map((answer, index) => ({ ...answer, correct: index === key, evidence }));

/** Words set between marks in a sentence that says they are translated, or in the one that leads to it. */
const translatedWords = (context: Context, says: Span): { attribution: Attribution; source: Source } | null => {
  const sentence = sentenceOf(context, says);
  if (!sentence) return null;
  for (const attribution of context.facts.attributions) {
    const source = sourceOf(context, attribution);
    const here = [...attribution.cue, ...attribution.source].some((span) => contains(sentence, span));
    if (here && attribution.mode !== 'indirect' && source && nameable(source) && !attribution.inHeadline)
      return { attribution, source };
  }
  return null;
};

/** "The post" points back to one that a stem has not named: there it is "a post". */
const hearable = (context: Context, source: Source): string =>
  source.kind === 'document' && /^\p{Ll}+$/u.test(source.canonical)
    ? `a ${source.canonical}`
    : proseName(context, source);

const WHOSE = new RegExp(WHOSE_TRANSLATION.join('|'), 'u');

/** Whether the article says that the words it quotes are a translation, and whose. */
const saysDraft = (context: Context): Draft[] => {
  const [says] = context.facts.framing.translation.says ?? [];
  const found = says ? translatedWords(context, says) : null;
  const sentence = says ? sentenceOf(context, says) : null;
  if (!says || !found || !sentence) return [];
  const { attribution, source } = found;
  const name = hearable(context, source);
  const words = excerptOf(attribution.content[0] ? wording(context, attribution.content[0]) : '', 10);
  const line = around(context, says, FEW);
  const whose = WHOSE.exec(wording(context, sentence)) !== null;
  const evidence = passagesOver(context, [says]);
  const credit = `The passage has “${line}”`;
  return [
    {
      ...base,
      stem: wordingFor(
        [
          `In ${context.name} the words ${quoted(words)} are credited to ${name}. What does ${context.name} tell readers about that wording?`,
          `What does ${context.name} tell readers about the wording of ${quoted(words)}, which it credits to ${name}?`,
        ],
        says.start,
      ),
      options: optionsOf(
        [
          {
            text: 'It is a translation, and the article says whose',
            because: whose ? `${credit}.` : `${credit}, and names no translator.`,
          },
          {
            text: 'It is a translation, but the article leaves open whose',
            because: whose ? `${credit}, which tells whose it is.` : `${credit}, and names no translator.`,
          },
          { text: 'Nothing: the article leaves the matter out', because: `${credit}, so it does speak of it.` },
        ],
        whose ? 0 : 1,
        evidence,
      ),
      explanation: `${credit}. In a translation a single word can be worth a second look, since another hand chose it.`,
      status: statusOf(context, attribution, name),
      ...wholeProof(evidence),
      facts: [attribution.id],
      flags: [sensitivityOf(context, [says, ...attribution.content]) ?? ''].filter(Boolean),
    },
  ];
};

const EXPLAINS = /[(“"‘]|\b(?:mean(?:s|ing|t)?|translat\p{L}+|called|word for|literally|known as|or)\b/u;

type Foreign = { readonly span: Span; readonly glossed: boolean };

const FEW = 20; // words

/** Explained beside it, or nowhere: only where the words around it leave no doubt, and the word stands once. */
const isPlain = (context: Context, { span, glossed }: Foreign): boolean => {
  const word = wording(context, span).toLowerCase();
  const once = context.scope.plain.split(word).length === 2;
  const near = context.text.slice(Math.max(0, span.start - 40), span.end + 40).replace(wording(context, span), '');
  return once && (glossed || !EXPLAINS.test(near));
};

/** Whether a word left in another language is explained. */
const wordDraft = (context: Context, foreign: Foreign): Draft[] => {
  const { span, glossed } = foreign;
  const sentence = sentenceOf(context, span);
  if (!sentence || !isPlain(context, foreign)) return [];
  const word = quoted(wording(context, span));
  const evidence = passagesOver(context, [span]);
  const line = around(context, span);
  return [
    {
      ...base,
      stem: `The word ${word} in ${context.name} is left in another language. Where does a reader learn what it means?`,
      options: optionsOf(
        [
          {
            text: 'Right beside the word itself',
            because: glossed ? `The passage has “${line}”.` : `Beside it stands only “${line}”.`,
          },
          { text: 'In a later paragraph', because: 'The word stands in this one place only.' },
          {
            text: 'Nowhere in the text',
            because: glossed
              ? 'The words beside it say what it means.'
              : 'No words beside it or elsewhere say what it means.',
          },
        ],
        glossed ? 0 : 2,
        evidence,
      ),
      explanation: glossed
        ? `${capital(context.name)} has “${line}”: the words beside it tell readers what it means.`
        : `${capital(context.name)} has “${line}” and no more. Without another translation, that sentence is unsafe to rely on.`,
      status: null,
      ...wholeProof(evidence),
      facts: [],
      flags: [sensitivityOf(context, [span]) ?? ''].filter(Boolean),
    },
  ];
};

/** What an article tells of the languages behind it. */
export const xlate: Maker = {
  id: 'XLATE',
  write: (context) => [
    ...saysDraft(context),
    ...context.facts.framing.translation.untranslated.flatMap((one) => wordDraft(context, one)).slice(0, 1),
  ],
  matches: `Harbour post draws a laugh

“Our officers have come into possession of a paper of the neighbouring state,” the Harbour Service said on Sunday, according to a translation of the post.

The head of the port, Ana Reyes, said that she had not read it.`,
  not: NO_SPEAKER,
};
