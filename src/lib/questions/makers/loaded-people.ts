import { creditIn } from '../credit.ts';
import { seesAll, type Context } from '../context.ts';
import { capital, cueOf, proseName, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { PLAIN_VERBS, STANCE_VERBS } from '../words/stance-verbs.ts';
import { wordingFor } from '../wordings.ts';
import { SPEAKER_CLASSES, whoSpeaks, type Person, type SpeakerClass } from './people.ts';
import { speakerBy, speakerDraft, type Asked, type Speaker } from './speaker-draft.ts';
import type { Attribution } from '../../facts/facts.ts';

const PLAIN = new Set(PLAIN_VERBS);

/** The last word of a cue: "also claimed" is claimed. */
const verbOf = (context: Context, claim: Attribution): string => cueOf(context, claim).split(' ').at(-1) ?? '';

/** “Admitted 12 counts of fraud”: a plea in court, for which there is no plainer word. */
const PLEA =
  /(?<![\p{L}])(?:counts?|charges?|offen[cs]es?|guilt|liability|fraud|theft|murder|manslaughter|assault|burglary|robbery|perjury|driving)(?![\p{L}])/iu;

const isPlea = (context: Context, one: Attribution): boolean =>
  /^(?:admit|den)/u.test(verbOf(context, one)) && one.content.some((span) => PLEA.test(wording(context, span)));

/** Somebody with one claim that is reported with a verb that colours it. */
const coloured = (context: Context, person: Person): Speaker[] => {
  const claims = person.claims.filter(
    (one) => STANCE_VERBS[verbOf(context, one)] !== undefined && !isPlea(context, one),
  );
  return claims.length === 1 ? speakerBy(context, person, claims) : [];
};

/** Somebody for whom the article has a plain verb, and none that colours. */
const plain = (context: Context, person: Person): Speaker[] =>
  person.claims.some((one) => STANCE_VERBS[verbOf(context, one)] !== undefined)
    ? []
    : speakerBy(
        context,
        person,
        person.claims.filter((one) => PLAIN.has(verbOf(context, one))),
      );

const asked = (context: Context, key: Speaker): Asked => {
  const verb = verbOf(context, key.claim);
  const hint = STANCE_VERBS[verb] ?? '';
  return {
    kind: 'LOADED',
    skill: 'S6',
    process: 'E2',
    stem: wordingFor(
      [
        `Most verbs of speaking take no side. For which of these speakers does ${context.name} choose “${verb}”, a verb ${hint}?`,
        `Whose words does ${context.name} report with “${verb}”, a verb ${hint}, rather than with a plain one?`,
      ],
      key.content.start,
    ),
    because: ({ claim, source, told }, correct) =>
      correct
        ? `${capital(context.name)} uses the verb “${verb}” for what ${proseName(context, source)} says${creditIn(context, claim, source)}.`
        : `${told} There the verb is a plain “${verbOf(context, claim)}”.`,
    explanation: ({ source }) =>
      `${capital(context.name)} has “${verb}” for words of ${proseName(context, source)}. The verb is the writer’s choice: a plain “said” would take no side. It shows nothing about whether the claim is right.`,
  };
};

const draftsOf = (context: Context, kind: SpeakerClass): Draft[] => {
  const people = whoSpeaks(context, kind);
  const keys = people.flatMap((one) => coloured(context, one));
  if (keys.length === 0) return [];
  const pool = people.flatMap((one) => plain(context, one));
  return keys.flatMap((key) => speakerDraft(context, key, pool, () => asked(context, key)));
};

/** For whom of three the writer chose a verb that is no plain “said”. Once an article. */
export const colouredSpeakers = (context: Context): Draft[] =>
  seesAll(context) ? SPEAKER_CLASSES.flatMap((kind) => draftsOf(context, kind)).slice(0, 1) : [];
