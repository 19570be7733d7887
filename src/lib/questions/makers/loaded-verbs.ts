import { statusOf } from '../claim.ts';
import { creditIn } from '../credit.ts';
import type { Context } from '../context.ts';
import { capital, cueOf } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { PLAIN_VERBS, STANCE_VERBS, TELLING_VERBS } from '../words/stance-verbs.ts';
import { wordingFor } from '../wordings.ts';
import { alike, pointsOf, proofFor, sharesTopic, type Point } from './points.ts';

/** The last word of a cue: "also claimed" is claimed. */
const verbOf = (context: Context, { statement }: Point): string =>
  cueOf(context, statement.attribution).split(' ').at(-1) ?? '';

/** “Repeated the claim that”: a noun is no verb that a writer chose. */
const isNoun = (context: Context, { statement }: Point): boolean =>
  statement.attribution.cue.some(({ start }) =>
    /(?<![\p{L}])(?:an?|the|its|his|her|their|this|that|no|any)\s$/iu.test(
      context.text.slice(Math.max(0, start - 6), start),
    ),
  );

const PLAIN = new Set(PLAIN_VERBS);
const TELLING = new Set(TELLING_VERBS);

const draftOf = (context: Context, key: Point, wrong: readonly Point[], verb: string, hint: string): Draft => {
  const plain = wrong.map((one) => verbOf(context, one)).sort()[0] ?? '';
  const proof = proofOf(context, key.statement.attribution, key.source, key.statement.span);
  return {
    kind: 'LOADED',
    skill: 'S6',
    process: 'E2',
    scale: false,
    stem: wordingFor(
      [
        `Which statement does ${context.name} report with “${verb}”, a verb ${hint}, rather than with a plain one such as “${plain}”?`,
        `Which statement comes in ${context.name} with “${verb}”, a verb ${hint}, while others get a plain “${plain}”?`,
      ],
      key.statement.span.start,
    ),
    options: [
      {
        text: key.text,
        correct: true,
        because: `${capital(context.name)} uses the verb “${verb}” for what ${key.name} says${creditIn(context, key.statement.attribution, key.source)}.`,
        evidence: proof.evidence,
      },
      ...wrong.map((one): Option => ({
        text: one.text,
        correct: false,
        because: `For what ${one.name} says it uses “${verbOf(context, one)}”.`,
        evidence: proofFor(context, one),
      })),
    ],
    explanation: `${capital(context.name)} has “${verb}” for what ${key.name} said. The verb is the writer’s choice; “${plain}” would take no side. The other two come with plain verbs.`,
    status: statusOf(context, key.statement.attribution, key.name),
    ...proof,
    certainty: key.statement.attribution.certainty,
    facts: [],
    flags: [],
    absence: false,
  };
};

/** For which claim the writer chose a verb that is no plain "said". */
export const chosenVerbs = (context: Context): Draft[] => {
  const points = pointsOf(context);
  const plain = points.filter((one) => PLAIN.has(verbOf(context, one)) && one.source.kind !== 'document');
  return points
    .flatMap((key) => {
      const verb = verbOf(context, key);
      const hint = STANCE_VERBS[verb];
      if (hint === undefined || TELLING.has(verb) || isNoun(context, key)) return [];
      const others = plain.filter((one) => one.name !== key.name && !sharesTopic(key, one, 2));
      const wrong = alike(key, others);
      return wrong.length === 2 ? [draftOf(context, key, wrong, verb, hint)] : [];
    })
    .slice(0, 1);
};
