import { overlaps } from '../../article/span.ts';
import type { Source } from '../../facts/facts.ts';
import { seesAll, type Context } from '../context.ts';
import { capital, proseName } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { wordingFor } from '../wordings.ts';
import { SPEAKER_CLASSES, whoSpeaks, type Person, type SpeakerClass } from './people.ts';
import { speakerBy, speakerDraft, type Asked, type Speaker } from './speaker-draft.ts';

/** Claims in which a source has any part, as their speaker or as one who passed them on. */
const partsOf = (context: Context, { id }: Source) =>
  context.facts.attributions.filter((one) => one.sourceId === id || one.chain.includes(id));

/** True of a paragraph with quotation marks that may be a source’s: around words that nobody else is credited with. */
const hasLooseMarks = (context: Context, source: Source): boolean => {
  const { paragraphs } = context.reading.article;
  const mine = paragraphs.filter(({ span }) => source.mentions.some((mention) => overlaps(mention, span)));
  const others = context.facts.attributions.filter((one) => one.sourceId !== null && !one.chain.includes(source.id));
  return context.reading.quotations.some(
    ({ outer, inner }) =>
      mine.some(({ span }) => overlaps(outer, span)) &&
      !others.some((one) => one.content.some((content) => overlaps(content, inner))),
  );
};

/** The first claim of somebody whom the article never quotes. */
const paraphrased = (context: Context, person: Person): Speaker[] => {
  const parts = partsOf(context, person.source);
  const quoted = context.reading.quotations.some(({ outer }) =>
    parts.some((one) => one.content.some((content) => overlaps(content, outer))),
  );
  if (quoted || parts.some(({ mode }) => mode !== 'indirect') || hasLooseMarks(context, person.source)) return [];
  return speakerBy(context, person, person.claims);
};

/** The first claim of somebody that stands between closed marks. */
const quoted = (context: Context, person: Person): Speaker[] =>
  speakerBy(
    context,
    person,
    person.claims.filter(
      ({ mode, content }) =>
        mode !== 'indirect' &&
        context.reading.quotations.some((one) => one.closed && content.some((span) => overlaps(span, one.inner))),
    ),
  );

const asked = (context: Context, key: Speaker, isQuoted: boolean): Asked => ({
  kind: 'VOICE',
  skill: 'S2',
  process: 'U2',
  stem: wordingFor(
    isQuoted
      ? [
          `Which of these speakers does ${context.name} quote word for word, rather than only retell?`,
          `${capital(context.name)} only retells what two of these speakers said. Whose exact words does it print?`,
        ]
      : [
          `Of these speakers, whose words does ${context.name} only retell, with no quotation marks?`,
          `${capital(context.name)} quotes two of these speakers word for word. Whose words does it only retell?`,
        ],
    key.content.start,
  ),
  because: ({ told }, correct) => (correct === isQuoted ? told : `${told} No quotation marks go with it.`),
  explanation: ({ source }) => {
    const name = proseName(context, source);
    return isQuoted
      ? `The words of ${name} stand between quotation marks; the other two are told in the article’s own wording. Marks vouch for the wording, not for the claim.`
      : `No words of ${name} stand between quotation marks: the article tells the claim in its own wording. The other two are quoted. A paraphrase keeps the claim, but not how it was put.`;
  },
});

const draftsOf = (context: Context, kind: SpeakerClass): Draft[] => {
  const people = whoSpeaks(context, kind);
  const told = people.flatMap((one) => paraphrased(context, one));
  const printed = people.flatMap((one) => quoted(context, one));
  const draftsFor = (keys: readonly Speaker[], pool: readonly Speaker[], isQuoted: boolean): Draft[] =>
    keys.flatMap((key) => speakerDraft(context, key, pool, () => asked(context, key, isQuoted))).slice(0, 1);
  return [...draftsFor(told, printed, false), ...draftsFor(printed, told, true)].slice(0, 1);
};

/** Which of three people is quoted, or only paraphrased. Once an article. */
export const voicePeople = (context: Context): Draft[] =>
  seesAll(context) ? SPEAKER_CLASSES.flatMap((kind) => draftsOf(context, kind)).slice(0, 1) : [];
