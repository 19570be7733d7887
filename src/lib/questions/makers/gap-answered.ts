import type { Attribution, Source } from '../../facts/facts.ts';
import { passagesOver, seesAll, sentencesOver, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { capital, proseName, topicWords, wording } from '../phrase.ts';
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

/** “No such conversation took place”, “never met him”: words that answer something said before. */
const ANSWERS =
  /(?<![\p{L}])(?:no such|such an?|any such|never|nothing of the (?:kind|sort)|did(?:n[’']t| not))(?![\p{L}])/iu;
const NEARBY = 1; // paragraphs on either side of the claim and its denial
const FEW_IN_COMMON = 2; // topic words, and two claims may be about one thing

const wordsIn = (context: Context, { content }: Attribution): string =>
  content.map((span) => wording(context, span)).join(' ');

/** True of the denier, and of anybody whom the article presents beside the denier’s name: “Brightfield … HR director Simon Pugh”. */
const speaksFor = (context: Context, { source }: Person, denier: Source): boolean =>
  source.id === denier.id ||
  sharesName(source.canonical, denier.canonical) ||
  source.mentions.some((mention) =>
    sentencesOver(context, mention).some((one) => sharesName(wording(context, one), denier.canonical)),
  );

/** True where words beside a disputed claim could be an answer to it: their claimant is disputed as well. */
const couldAnswer = (
  context: Context,
  claim: Attribution,
  disputed: Attribution,
  denials: readonly Attribution[],
): boolean => {
  const places = [disputed, ...denials].map(({ paragraph }) => paragraph);
  const near = claim.paragraph >= Math.min(...places) - NEARBY && claim.paragraph <= Math.max(...places) + NEARBY;
  const words = wordsIn(context, claim);
  const told = topicWords([disputed, ...denials].map((one) => wordsIn(context, one)).join(' '));
  const shared = [...topicWords(words)].filter((word) => told.has(word)).length;
  return shared >= FEW_IN_COMMON || (near && (shared > 0 || ANSWERS.test(words)));
};

/** Those whose claims have nothing to do with a disputed one: whoever denies it is disputed by its claimant. */
const outsideOf = (context: Context, key: Speaker, pool: readonly Speaker[]): Speaker[] => {
  const denials = denialsOf(context, key.claim);
  const deniers = denials.flatMap(({ chain }) => chain.flatMap((id) => context.sources.get(id) ?? []));
  const lines = denials.map(({ paragraph }) => paragraph);
  return pool.filter(
    (one) =>
      !deniers.some((denier) => speaksFor(context, one, denier)) &&
      // “Brightfield rejects that. HR director Simon Pugh has written …”: whoever speaks beside a denial may speak for it
      !one.claims.some((claim) => lines.includes(claim.paragraph) || couldAnswer(context, claim, key.claim, denials)),
  );
};

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
    return speakerDraft(context, key, outsideOf(context, key, pool), () => asked(context, key)).map((draft) => {
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
