import { overlaps, type Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { attributionsOver, passageAt, passagesOver, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { NO_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import { statusLine, type Maker } from '../maker.ts';
import { countWords, creditLine, danglingWord, proseName, quoted, wording } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { asserts, statementsOf, tellsMuch, type Statement } from '../statement.ts';
import { VOICE_CUES } from '../words/voice-cues.ts';

const VOICES = ['quote', 'paraphrase', 'own'] as const;
type Voice = (typeof VOICES)[number];

const SPEAKS = new RegExp(`(?<![\\p{L}])(?:${VOICE_CUES.join('|')})(?![\\p{L}])`, 'iu');

const optionTexts = (name: string): Record<Voice, string> => ({
  quote: `The exact words of ${name}, in a quotation`,
  paraphrase: `The article’s retelling of what ${name} said`,
  own: `The article’s own statement, credited to nobody`,
});

const because = (voice: Voice, key: Voice, name: string, credit: string | null): string => {
  const line = credit ? ` beside “${credit.replace(/[“”"]/gu, '’')}”` : '';
  if (voice === key)
    return {
      quote: `The words stand between quotation marks${line}.`,
      paraphrase: `The words are credited to ${name}${line}, but stand outside quotation marks.`,
      own: 'No quotation marks and no source go with this sentence.',
    }[voice];
  if (voice === 'own') return `A source is given: ${name}${line}.`;
  if (key === 'own') return `Nobody is credited here. The words of ${name} stand elsewhere.`;
  return voice === 'quote'
    ? 'No quotation marks stand around these words.'
    : 'Quotation marks stand around these words, so they are not retold.';
};

/** What a question about a stretch of words is made from. */
type Given = {
  readonly words: string;
  readonly span: Span;
  readonly name: string; // the source that two of the options name
  readonly key: Voice;
  readonly proof: Proof;
  readonly credit: string | null;
  readonly elsewhere: Draft['evidence']; // where that source is credited, when these words are nobody's
  readonly facts: readonly string[];
  readonly certainty: Draft['certainty'];
};

const MORALS: Readonly<Record<Voice, string>> = {
  quote: 'A quotation vouches for the wording, not for the truth of it.',
  paraphrase: 'A paraphrase keeps the claim but not the wording.',
  own: 'The statement is the article’s, and this quiz does not vouch for it.',
};

const draftOf = (
  context: Context,
  { words, span, name, key, proof, credit, elsewhere, facts, certainty }: Given,
): Draft => {
  const texts = optionTexts(name);
  return {
    kind: 'VOICE',
    skill: 'S2',
    process: 'U2',
    scale: true,
    stem: `In ${context.name}, whose words are these: ${quoted(words)}?`,
    options: VOICES.map((voice): Option => ({
      text: texts[voice],
      correct: voice === key,
      because: because(voice, key, name, credit),
      evidence: key === 'own' && voice !== 'own' ? elsewhere : proof.evidence,
    })),
    explanation: `${because(key, key, name, credit)} ${MORALS[key]}`,
    status: key === 'own' ? null : statusLine(name),
    ...proof,
    certainty,
    facts,
    flags: [sensitivityOf(context, [span]) ?? ''].filter(Boolean),
    absence: false,
  };
};

const credited = (context: Context, statement: Statement): Draft | null => {
  const { attribution, source } = statement;
  if (statement.form === 'predicate' || !asserts(statement) || !tellsMuch(statement)) return null;
  if (attribution.mode === 'mixed' || attribution.parent !== null || attribution.chain.length > 1) return null;
  const open = context.reading.quotations.some(
    (quotation) => !quotation.closed && overlaps(quotation.outer, statement.span),
  );
  const nested = attributionsOver(context, statement.span).some((other) => other.id !== attribution.id);
  const marked = context.reading.quotations.some((quotation) => overlaps(quotation.inner, statement.span));
  if (open || nested || (attribution.mode === 'indirect' && marked)) return null;
  return draftOf(context, {
    words: statement.words,
    span: statement.span,
    name: proseName(context, source),
    key: attribution.mode === 'direct' ? 'quote' : 'paraphrase',
    proof: proofOf(context, attribution, source, statement.span),
    credit: creditLine(context, attribution),
    elsewhere: [],
    facts: [attribution.id],
    certainty: attribution.certainty,
  });
};

/** The writer's own sentences: no source, no cue, no marks, and none in the sentence before it. */
const own = (context: Context): Draft[] => {
  const body = new Set(context.reading.article.paragraphs.filter((one) => one.role === 'body').map((one) => one.index));
  const credit = context.facts.attributions.filter(
    (one) => one.sourceId !== null && one.source.length > 0 && !one.inHeadline,
  );
  const first = new Map<number, number>(); // where the first credited words of a paragraph begin
  for (const { paragraph, content, source, cue } of context.facts.attributions) {
    const start = Math.min(...[...content, ...source, ...cue].map((span) => span.start));
    first.set(paragraph, Math.min(start, first.get(paragraph) ?? Number.POSITIVE_INFINITY));
  }
  return context.reading.sentences.flatMap((sentence) => {
    const words = wording(context, sentence).replace(/[.]$/u, '');
    const plain =
      countWords(words) >= 8 &&
      countWords(words) <= 24 &&
      !danglingWord(words) &&
      !SPEAKS.test(words) &&
      !/[?“”"‘«:]/u.test(words);
    if (
      !plain ||
      !body.has(sentence.paragraph) ||
      (first.get(sentence.paragraph) ?? Number.POSITIVE_INFINITY) <= sentence.end + 1
    )
      return [];
    if (
      attributionsOver(context, sentence).length > 0 ||
      context.reading.quotations.some((one) => overlaps(one.outer, sentence))
    )
      return [];
    const outsider = (one: Attribution): boolean => !sharesName(sourceOf(context, one)?.canonical ?? '', words);
    const nearest = [...credit]
      .sort((a, b) => Math.abs(a.paragraph - sentence.paragraph) - Math.abs(b.paragraph - sentence.paragraph))
      .find(outsider);
    const source = nearest?.sourceId ? context.sources.get(nearest.sourceId) : undefined;
    if (!nearest || !source || sensitivityOf(context, [...nearest.source, ...nearest.content])) return [];
    return [
      draftOf(context, {
        words,
        span: sentence,
        name: proseName(context, source),
        key: 'own',
        proof: wholeProof([passageAt(context, sentence)]),
        credit: null,
        elsewhere: passagesOver(context, [...nearest.source, ...nearest.cue]),
        facts: [],
        certainty: null,
      }),
    ];
  });
};

/** Whose words they are: quoted, retold, or the writer's own. */
export const voice: Maker = {
  id: 'VOICE',
  write: (context) => [
    ...context.facts.attributions.flatMap((attribution) =>
      statementsOf(context, attribution)
        .flatMap((statement) => credited(context, statement) ?? [])
        .slice(0, 1),
    ),
    ...own(context),
  ],
  matches: THREE_SPEAKERS,
  not: NO_SPEAKER,
};
