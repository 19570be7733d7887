import type { Attribution } from '../../facts/facts.ts';
import { seesAll, type Context } from '../context.ts';
import { cueOf, proseName, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { AHEAD, FORECASTS, IFS, OPEN_ENDED, UNSURE } from '../words/ahead.ts';
import { FIRST_PERSON } from '../statement.ts';
import { wordingFor } from '../wordings.ts';
import { SPEAKER_CLASSES, whoSpeaks, type Person, type SpeakerClass } from './people.ts';
import { FEW_WORDS, speakerBy, speakerDraft, type Asked, type Speaker } from './speaker-draft.ts';

const word = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'iu');
const WILL = word(AHEAD);
/** What somebody said would be: “said that the repair would take a month”. */
const WOULD = word(["would(?:n[’']t)?"]);
const CONDITION = word(IFS);
const OPEN = word(OPEN_ENDED);
const DOUBT = word(UNSURE);
const FORECAST = word(FORECASTS);

const wordsIn = (context: Context, { content }: Attribution): string =>
  content.map((span) => wording(context, span)).join(' ');

/** True of a claim that tells what will be, on no condition. */
const isForecast = (context: Context, claim: Attribution): boolean => {
  const words = wordsIn(context, claim);
  const cue = cueOf(context, claim);
  const ahead = claim.mode === 'direct' ? WILL.test(words) : WILL.test(words) || WOULD.test(words);
  const plain = (claim.certainty === 'stated' || claim.certainty === 'hedged') && !/\?/u.test(words);
  if (!plain || CONDITION.test(words) || FIRST_PERSON.test(words)) return false;
  const open = [OPEN, DOUBT].some((pattern) => pattern.test(`${cue} ${words}`));
  return FORECAST.test(cue) || (ahead && !open);
};

/** True of a claim that tells only of what has been or is: no word of it looks ahead, nor is it a wish, a plan or a demand. */
const isOfNow = (context: Context, claim: Attribution): boolean => {
  const words = `${cueOf(context, claim)} ${wordsIn(context, claim)}`;
  return (
    !WILL.test(words) && !WOULD.test(words) && !FORECAST.test(words) && !OPEN.test(words) && !CONDITION.test(words)
  );
};

/** A claim that tells what was or is, in a sentence of its own. */
const tellsNow = (context: Context, person: Person): Speaker[] =>
  person.claims.every((one) => isOfNow(context, one))
    ? speakerBy(
        context,
        person,
        person.claims.filter(({ certainty }) => certainty === 'stated'),
      )
    : [];

/** “Expects the number to double”: which number, the sentence does not tell. */
const UNTOLD =
  /(?<![\p{L}])(?:the|this|that) (?:number|figure|total|tally|toll|rate|sum|amount)(?! of(?![\p{L}]))(?![\p{L}])/iu;

const tellsAhead = (context: Context, person: Person): Speaker[] =>
  speakerBy(
    context,
    person,
    person.claims.filter((one) => isForecast(context, one)),
    FEW_WORDS,
  ).filter(({ told }) => !UNTOLD.test(told));

const asked = (context: Context, key: Speaker): Asked => ({
  kind: 'FACTOP',
  skill: 'S6',
  process: 'E2',
  stem: wordingFor(
    [
      `Which of these speakers makes a claim in ${context.name} about what is still to come?`,
      `Whose words in ${context.name} are about something that has yet to happen?`,
    ],
    key.content.start,
  ),
  because: ({ told }) => told,
  explanation: ({ source, told }) =>
    `${told} Whether ${proseName(context, source)} is right can only be seen later. The other two are reported only on what has been or is.`,
});

const draftsOf = (context: Context, kind: SpeakerClass): Draft[] => {
  const people = whoSpeaks(context, kind);
  const keys = people.flatMap((one) => tellsAhead(context, one));
  if (keys.length === 0) return [];
  const pool = people.flatMap((one) => tellsNow(context, one));
  return keys.flatMap((key) => speakerDraft(context, key, pool, () => asked(context, key)));
};

/** Who of three speaks of what is to come, while the other two tell what has been: only that could be looked up. Once an article. */
export const factopAhead = (context: Context): Draft[] =>
  seesAll(context) ? SPEAKER_CLASSES.flatMap((kind) => draftsOf(context, kind)).slice(0, 1) : [];
