import { aboutNoClaim } from '../claim.ts';
import type { NoComment } from '../../facts/facts.ts';
import { passagesOver, seesAll, sensitivityOf, sentenceOf, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { excerptOf } from '../clip.ts';
import { innerMarks } from '../marks.ts';
import { capital, countWords, curly, optionIn, proseName, wording } from '../phrase.ts';
import { proofWith, type Proof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { besideOf, SPEAKER_CLASSES, whoSpeaks, type Person, type SpeakerClass } from './people.ts';
import { speakerBy, type Speaker } from './speaker-draft.ts';

/** Somebody who speaks in the article, and on one point would not. */
type Refuser = Person & { readonly refusal: NoComment; readonly line: string };

/** “Would not say when”, “refused to discuss the price”: a point is named that stays open. */
const ON_A_POINT = /(?<![\p{L}])(?:say|discuss|answer|explain|tell|name|reveal|confirm)(?![\p{L}])/iu;
const MOST_WORDS = 22;

const refuserOf = (context: Context, person: Person): Refuser[] =>
  context.facts.noComments.flatMap((refusal) => {
    const sentence = sentenceOf(context, refusal.cue);
    if (refusal.sourceId !== person.source.id || !sentence || sensitivityOf(context, [sentence])) return [];
    const line = curly(wording(context, sentence));
    const plain = ON_A_POINT.test(wording(context, refusal.cue)) && countWords(line) <= MOST_WORDS;
    return plain ? [{ ...person, refusal, line }] : [];
  });

/** The sentence that tells it, and where it has only “she”, one that names her. */
const proofFor = (context: Context, { source, refusal, line }: Refuser): Proof => {
  const core = passagesOver(context, [refusal.source, refusal.cue]);
  const named = source.mentions
    .filter((one) => one.end <= refusal.cue.start && sharesName(wording(context, one), source.canonical))
    .at(-1);
  return proofWith(
    sharesName(line, source.canonical) || !named ? core : passagesOver(context, [named, refusal.cue]),
    core,
  );
};

const draftOf = (context: Context, key: Refuser, others: readonly Speaker[]): Draft[] => {
  if (others.length < 2) return [];
  const name = proseName(context, key.source);
  const line = innerMarks(excerptOf(key.line, MOST_WORDS)).replace(/[.,]$/u, '');
  const proof = proofFor(context, key);
  return [
    {
      kind: 'GAP',
      skill: 'S7',
      process: 'E1',
      scale: false,
      stem: wordingFor(
        [
          `According to ${context.name}, which of these speakers declined to answer a question?`,
          `Which of these speakers, as ${context.name} tells it, left a question without an answer?`,
        ],
        key.refusal.cue.start,
      ),
      options: [
        {
          text: optionIn(context, key.source),
          correct: true,
          because: `The passage reads “${line}”.`,
          evidence: proof.evidence,
        },
        ...others.map((one) => ({
          text: optionIn(context, one.source),
          correct: false,
          because: `${one.told} No refusal to answer is reported of this speaker.`,
          evidence: passagesOver(context, [one.content, ...one.claim.source]),
        })),
      ],
      explanation: `${capital(context.name)} says: “${line}”. So ${name} leaves readers without that detail. Not answering shows nothing about what is so.`,
      ...aboutNoClaim(proof),
    },
  ];
};

const draftsOf = (context: Context, kind: SpeakerClass): Draft[] => {
  const people = whoSpeaks(context, kind);
  const keys = people.flatMap((one) => refuserOf(context, one));
  if (keys.length === 0) return [];
  const quiet = context.facts.noComments.map(({ sourceId }) => sourceId);
  const pool = people
    .filter(({ source }) => !quiet.includes(source.id))
    .flatMap((one) => speakerBy(context, one, one.claims));
  return keys.flatMap((key) => draftOf(context, key, besideOf(key, pool)));
};

/** Who of three would not say something that a reader may still want to know. Once an article. */
export const openPoints = (context: Context): Draft[] =>
  seesAll(context) ? SPEAKER_CLASSES.flatMap((kind) => draftsOf(context, kind)).slice(0, 1) : [];
