import type { Attribution } from '../../facts/facts.ts';
import { passagesOver, seesAll, sentencesOver, type Context } from '../context.ts';
import { capital, proseName, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { denialsOf } from '../retold.ts';
import { wordingFor } from '../wordings.ts';
import { SPEAKER_CLASSES, whoSpeaks, type Person, type SpeakerClass } from './people.ts';
import { FEW_WORDS, speakerBy, speakerDraft, type Asked, type Speaker } from './speaker-draft.ts';

/** Words that show that somebody may speak against what stands near them. */
const AGAINST =
  /(?<![\p{L}])(?:den(?:y|ies|ied|ial)|disput\p{L}*|reject\p{L}*|dismiss\p{L}*|contradict\p{L}*|disagree\p{L}*|doubt\p{L}*|question\p{L}*|challeng\p{L}*|untrue|false|wrong|nonsense|fabricat\p{L}*|repl(?:y|ies|ied)|respon(?:d|se)\p{L}*|answer\p{L}*|counter\p{L}*|insist\p{L}*|but|however|though|although|yet)(?![\p{L}])/iu;

/** True where nothing near a claim, nor anywhere that its topic comes up, speaks against it. */
const isUnanswered = (context: Context, claim: Attribution): boolean => {
  if (denialsOf(context, claim).length > 0) return false;
  const start = Math.min(...claim.content.map((span) => span.start));
  const [here] = sentencesOver(context, { start, end: start + 1 });
  const { sentences } = context.reading;
  const at = sentences.findIndex((one) => one.start === here?.start);
  const after = sentences.slice(at + 1);
  const behind = after.findIndex((one) => one.paragraph !== here?.paragraph); // an answer may open the next paragraph
  const near = [...sentences.slice(at, at + 1), ...(behind < 0 ? after : after.slice(0, behind + 1))];
  return at >= 0 && !near.some((one) => AGAINST.test(wording(context, one)));
};

const answered = (context: Context, person: Person): Speaker[] =>
  speakerBy(
    context,
    person,
    person.claims.filter((one) => one.certainty !== 'denied' && denialsOf(context, one).length > 0),
    FEW_WORDS,
  );

const unanswered = (context: Context, person: Person): Speaker[] =>
  person.claims.every((one) => isUnanswered(context, one)) ? speakerBy(context, person, person.claims) : [];

const asked = (context: Context, key: Speaker): Asked => {
  const [denial] = denialsOf(context, key.claim);
  const denier = denial && context.sources.get(denial.sourceId ?? '');
  const against = denier ? proseName(context, denier) : 'somebody else';
  return {
    kind: 'GAP',
    skill: 'S7',
    process: 'E1',
    stem: wordingFor(
      [
        `Which of these speakers makes a claim that somebody else in ${context.name} disputes?`,
        `Whose claim is disputed by somebody else in ${context.name}?`,
      ],
      key.content.start,
    ),
    because: ({ told }, correct) => (correct ? told : `${told} Nobody in ${context.name} disputes it.`),
    explanation: ({ told }) =>
      `${told} ${capital(against)} disputes it in ${context.name}, so readers hear both sides. On the claims of the other two they hear one side only.`,
  };
};

const draftsOf = (context: Context, kind: SpeakerClass): Draft[] => {
  const people = whoSpeaks(context, kind);
  const keys = people.flatMap((one) => answered(context, one));
  if (keys.length === 0) return [];
  const pool = people.flatMap((one) => unanswered(context, one));
  return keys.flatMap((key) => {
    const [denial] = denialsOf(context, key.claim);
    return speakerDraft(context, key, pool, () => asked(context, key)).map((draft) => {
      const both = passagesOver(context, [
        ...draft.evidence,
        ...(denial ? [...denial.cue, ...denial.source, ...denial.content] : []),
      ]);
      return { ...draft, evidence: both, needed: both.map((_, at) => at) };
    });
  });
};

/** Whose claim, of three, is denied by somebody else: for the others the other side is missing. Once an article. */
export const answeredClaims = (context: Context): Draft[] =>
  seesAll(context) ? SPEAKER_CLASSES.flatMap((kind) => draftsOf(context, kind)).slice(0, 1) : [];
