import { aboutNoClaim } from '../claim.ts';
import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { sharpen } from '../../facts/events/sharpen.ts';
import { hitsIn } from '../../facts/framing/evaluations.ts';
import type { Evaluation } from '../../facts/framing/hit.ts';
import { spanOf } from '../../facts/phrases.ts';
import { attributionsOver, passagesOver, sensitivityOf, sentenceOf, sourceOf, type Context } from '../context.ts';
import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { nameable } from '../names.ts';
import { around } from '../clip.ts';
import { countWords, proseName, quoted, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { JUDGING_CUES, JUDGING_WORDS } from '../words/judging.ts';
import { wordsOf } from '../words-of.ts';
import { wordingFor } from '../wordings.ts';
import { colouredSpeakers } from './loaded-people.ts';
import { chosenVerbs } from './loaded-verbs.ts';

/** A judgement that somebody else makes in the article. */
type Judgement = {
  readonly span: Span;
  readonly text: string;
  readonly name: string | null; // null: between marks, with nobody that a rule could tell
  readonly attribution: Attribution | null;
};

const FEWEST = 2;
const MOST = 6;

const fits = (text: string): boolean =>
  countWords(text) >= FEWEST && countWords(text) <= MOST && !/[“”"‘;:?!]|\d/u.test(text);

/** The words of a span without "the", "a" or a possessive in front: two phrases then begin alike. */
const bare = (text: string): string => text.replace(/^(?:the|a|an|its|his|her|their|this|that)\s/iu, '');

const isQuoted = (context: Context, span: Span): boolean =>
  context.reading.quotations.some(({ inner, closed }) => closed && contains(inner, span));

/** Whose words a span is, where one source alone is credited with them. */
const creditOf = (context: Context, span: Span): Pick<Judgement, 'name' | 'attribution'> | null => {
  const [attribution, ...more] = attributionsOver(context, span).filter((one) => !one.inHeadline);
  if (!attribution) return isQuoted(context, span) ? { name: null, attribution: null } : null;
  const source = sourceOf(context, attribution);
  if (!source || more.length > 0 || !nameable(source)) return null;
  if (attribution.certainty === 'denied' || attribution.certainty === 'questioned') return null;
  return attribution.content.some((content) => contains(content, span))
    ? { name: proseName(context, source), attribution }
    : null;
};

const JUDGES = new Set(JUDGING_WORDS);

const BRINGS = new RegExp(`(?<![\\p{L}])(?:${JUDGING_CUES.join('|')})(?![\\p{L}])[^.!?“”]*$`, 'iu');

/** Short quotations by which somebody judges: brought by "described as" and its like, or with a judging word in them. */
const quotedJudgements = (context: Context): Span[] =>
  context.reading.quotations
    .filter(({ inner, closed }) => closed && fits(bare(wording(context, inner))))
    .filter(({ inner, outer }) => {
      const sentence = sentenceOf(context, outer);
      if (!sentence || /^\p{Lu}/u.test(wording(context, inner))) return false;
      const judges = wordsOf(wording(context, inner)).some((word) => JUDGES.has(word));
      return judges || BRINGS.test(context.text.slice(sentence.start, outer.start));
    })
    .map(({ inner }) => inner);

/** Loaded words inside what somebody is credited with. */
const loadedInReports = (context: Context): Span[] =>
  sharpen(context.lines.filter((line) => contains(context.scope.span, line))).flatMap((line) =>
    hitsIn(line).map(({ phrase }) => spanOf(line, phrase)),
  );

const judgementsOf = (context: Context): Judgement[] =>
  [...quotedJudgements(context), ...loadedInReports(context)].flatMap((span): Judgement[] => {
    const credit = creditOf(context, span);
    const text = bare(wording(context, span));
    return credit && fits(text) && !sensitivityOf(context, [span]) ? [{ span, text, ...credit }] : [];
  });

/** The two most like the key in length, of two phrases that do not overlap. */
const alike = (key: string, judgements: readonly Judgement[]): Judgement[] => {
  const near = [...judgements].sort(
    (a, b) =>
      Math.abs(a.text.length - key.length) - Math.abs(b.text.length - key.length) || a.span.start - b.span.start,
  );
  const [first] = near;
  const second =
    near.find((one) => first && !overlaps(one.span, first.span) && one.name !== first.name) ??
    near.find((one) => first && !overlaps(one.span, first.span));
  return first && second ? [first, second] : [];
};

/** What the sentence would be without its judgement. */
const plainly = (context: Context, { word, phrase, removable, neutral }: Evaluation): string => {
  const loaded = quoted(wording(context, word));
  const before = context.text.slice(Math.max(0, phrase.start - 16), phrase.start + 4);
  if (/\b(?:is|was|are|were|been|be)\s/iu.test(before)) return `${loaded} judges; a plain report would do without it.`;
  if (neutral) return `A plain word in the place of ${loaded} would be “${neutral}”.`;
  return removable
    ? `Without ${loaded} the sentence still reports what happened.`
    : `${loaded} judges what the sentence tells.`;
};

const draftOf = (context: Context, own: Evaluation, judgements: readonly Judgement[]): Draft[] => {
  const text = bare(wording(context, own.phrase));
  const sentence = sentenceOf(context, own.phrase);
  if (!fits(text) || !sentence || attributionsOver(context, own.phrase).length > 0) return [];
  const elsewhere = judgements.filter(
    (one) => one.text.toLowerCase() !== text.toLowerCase() && !overlaps(sentence, one.span),
  );
  const wrong = alike(text, elsewhere);
  if (wrong.length < 2) return [];
  const evidence = passagesOver(context, [own.phrase]);
  return [
    {
      kind: 'LOADED',
      skill: 'S6',
      process: 'E2',
      scale: false,
      stem: wordingFor(
        [
          `Which of these phrases carries a judgement that ${context.name} makes in its own voice?`,
          `Each of these phrases in ${context.name} judges something. Which one is the writer’s own?`,
        ],
        own.word.start,
      ),
      options: [
        {
          text: quoted(text),
          correct: true,
          because: `It stands in a sentence credited to nobody: “${around(context, own.phrase)}”.`,
          evidence,
        },
        ...wrong.map((one): Option => ({
          text: quoted(one.text),
          correct: false,
          because: one.name
            ? `These words are credited to ${one.name}.`
            : `These words are quoted: “${around(context, one.span)}”.`,
          evidence: passagesOver(context, [one.span, ...(one.attribution?.source ?? [])]),
        })),
      ],
      explanation: `${quoted(text)} stands in a sentence of the writer’s own, with no source. ${plainly(context, own)} The other two are quoted or reported from others.`,
      ...aboutNoClaim(wholeProof(evidence), [sensitivityOf(context, [own.phrase]) ?? ''].filter(Boolean)),
    },
  ];
};

/** Which judgement is the writer's own, one an article: a second would have much the same wrong answers. */
const ownJudgements = (context: Context): Draft[] => {
  const own = context.facts.framing.evaluative.filter(({ word }) => {
    const sentence = sentenceOf(context, word);
    const [first] = context.lines;
    return sentence !== null && !(first?.headline && overlaps(first, word));
  });
  if (own.length === 0) return [];
  const judgements = judgementsOf(context);
  return own.flatMap((one) => draftOf(context, one, judgements)).slice(0, 1);
};

/** Where the writer's own judgement shows: in a phrase, or in the verb that brings somebody else's words. */
export const loaded: Maker = {
  id: 'LOADED',
  write: (context) => {
    const verbs = chosenVerbs(context);
    return [...ownJudgements(context), ...(verbs.length > 0 ? verbs : colouredSpeakers(context))];
  },
  matches: `Town pool to stay shut

The council has boldly rejected a plan to sell the town pool.

Petra Vance, the manager of the pool, described the plan as “a shabby bargain”.

Bram Ottley, a swimming teacher, called the offer “a dreadful insult” on Monday.`,
  not: NO_SPEAKER,
};
