import type { Attribution } from '../../facts/facts.ts';
import { seesAll, type Context } from '../context.ts';
import { capital, cueOf, proseName, topicWords, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { PAPER, sentencesOf } from './factop-records.ts';
import { SPEAKER_CLASSES, whoSpeaks, type Person, type SpeakerClass } from './people.ts';
import { FEW_WORDS, speakerBy, speakerDraft, type Asked, type Speaker } from './speaker-draft.ts';

const WROTE = /^(?:\p{L}+ )?(?:wrote|writes|posted|tweeted)$/u;
/** “Said in a letter to the council”. */
const WRITING =
  /(?<![\p{L}])in\s(?:an?|the|his|her|their)\s(?:\p{L}+\s){0,2}(?:letter|e-?mail|post|memo|message|report|filing|affidavit|newsletter|submission)(?![\p{L}])/iu;
/** A spoken word, for sure: beside it nothing may be in writing. */
const SPOKE = /^(?:\p{L}+ )?(?:said|says|told|tells|added|recalled|replied|joked|argued|warned|claimed|asked)$/u;

/** A claim in writing, with enough in it to be looked up. */
const isWritten = (context: Context, claim: Attribution): boolean => {
  const cue = cueOf(context, claim);
  const tells = topicWords(claim.content.map((span) => wording(context, span)).join(' ')).size >= FEWEST_TOPICS;
  const states = claim.certainty !== 'questioned' && !/ask/u.test(cue);
  return tells && states && (WROTE.test(cue) || (SPOKE.test(cue) && WRITING.test(sentencesOf(context, claim))));
};

const FEWEST_TOPICS = 2;

/** Somebody of whose claims one is in writing. */
const writing = (context: Context, person: Person): Speaker[] =>
  speakerBy(
    context,
    person,
    person.claims.filter((one) => isWritten(context, one)),
    FEW_WORDS,
  );

/** What shows that somebody spoke aloud: a “said” alone may stand for an email. */
const ALOUD =
  /(?<![\p{L}])(?:shout\p{L}*|told (?:\p{L}+ )?(?:reporters|journalists|the (?:court|hearing|inquest|inquiry|jury|meeting|council|committee|panel|crowd|board))|(?:in|during) an? (?:\p{L}+ ){0,3}(?:interview|speech|news conference|press conference|phone call|call)|at a (?:\p{L}+ )?(?:news|press) (?:conference|briefing)|by (?:tele)?phone|over the (?:tele)?phone|spoke(?:n)? (?:to|at|in))(?![\p{L}])/iu;

/** Somebody who is shown to have spoken, with no paper anywhere near. */
const speaking = (context: Context, person: Person): Speaker[] =>
  person.claims.every((one) => SPOKE.test(cueOf(context, one)) && !PAPER.test(sentencesOf(context, one)))
    ? speakerBy(
        context,
        person,
        person.claims.filter((one) => ALOUD.test(sentencesOf(context, one))),
      )
    : [];

/** What is quoted from a letter was not said aloud. */
const written = (told: string): string => told.replace(/\s(?:is quoted as saying|said)(?= “)/u, ' wrote');

const asked = (context: Context, key: Speaker): Asked => ({
  kind: 'FACTOP',
  skill: 'S6',
  process: 'E2',
  stem: wordingFor(
    [
      `Whose claim does ${context.name} take from something in writing?`,
      `Which of these speakers made a claim in writing, according to ${context.name}?`,
    ],
    key.content.start,
  ),
  because: ({ told }, correct) =>
    correct ? written(told) : `${told} ${capital(context.name)} gives these words as spoken.`,
  explanation: ({ source, told }) =>
    `${written(told)} What ${proseName(context, source)} put in writing can be held against the paper it stands in; that does not make it true. The words of the other two are given as spoken.`,
});

const draftsOf = (context: Context, kind: SpeakerClass): Draft[] => {
  const people = whoSpeaks(context, kind);
  const keys = people.flatMap((one) => writing(context, one));
  if (keys.length === 0) return [];
  const pool = people.flatMap((one) => speaking(context, one));
  return keys.flatMap((key) => speakerDraft(context, key, pool, () => asked(context, key)));
};

/** Whose claim, of three, is in writing. Once an article. */
export const factopWritten = (context: Context): Draft[] =>
  seesAll(context) ? SPEAKER_CLASSES.flatMap((kind) => draftsOf(context, kind)).slice(0, 1) : [];
