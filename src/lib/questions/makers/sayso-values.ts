import { contains } from '../../article/span.ts';
import type { Figure } from '../../facts/events/figure.ts';
import { toldAround, type Told } from '../asking/frames.ts';
import { figureSlot } from '../asking/slots.ts';
import { sentenceFor } from '../asking/tell.ts';
import { passagesOver, sentenceOf, type Context } from '../context.ts';
import { around, capital, innerMarks } from '../phrase.ts';
import { proofOf, wholeProof, type Proof } from '../proof.ts';
import type { Draft } from '../question.ts';
import { bodyOf, rivalsOf, stands } from '../swap.ts';
import { wordingFor } from '../wordings.ts';
import { draftOf, soundReasons } from './sayso-draft.ts';
import { standsAlone } from './sayso-statements.ts';

/** A statement of the text with one of its values, and with another value of the text in its place. */
type Pair = {
  readonly told: Told;
  readonly figure: Figure;
  readonly sound: string;
  readonly changed: string | null;
  readonly other: Figure | null;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The sentence with one value for another; null unless the value stands in it just once. */
const exchanged = (sentence: string, value: string, other: string): string | null => {
  const parts = sentence.split(new RegExp(`(?<![\\p{L}\\p{N}.,])${escaped(value)}(?![\\p{L}\\p{N}])`, 'iu'));
  return parts.length === 2
    ? capital(parts.join(/^\p{Lu}/u.test(other) || parts[0] !== '' ? other : capital(other)))
    : null;
};

/** True when a stretch of text speaks of a person: nothing false is said there. */
const aboutPerson = (context: Context, { claim }: Told, figure: Figure): boolean => {
  const sentence = sentenceOf(context, figure.span);
  const person = context.facts.entities.some(
    (one) => one.type === 'person' && one.mentions.some((mention) => sentence && contains(sentence, mention)),
  );
  return person || (claim !== null && claim.source.kind === 'person');
};

const pairOf = (context: Context, figure: Figure): Pair | null => {
  if (!stands(figure) || !bodyOf(context, figure.span)) return null;
  const told = toldAround(context, figure.span);
  const slot = told && figureSlot(told.clause, figure);
  if (!slot || (figure.claimant ?? null) !== (told.claim?.attribution.id ?? null)) return null;
  const sound = sentenceFor(context, told);
  if (sound === null || !standsAlone(context, sound)) return null;
  const fixed = slot.form === 'moment' || aboutPerson(context, told, figure); // a river may reach one mark at two hours
  const rivals = fixed ? null : rivalsOf(context, figure, slot.form);
  const fit = rivals?.others ?? [];
  const other = fit.find(({ text }) => !sound.includes(text)) ?? null;
  const changed = rivals && other ? exchanged(sound, rivals.key, other.text) : null;
  return { told, figure, sound, changed, other: changed === null ? null : (other?.figure ?? null) };
};

const proofFor = (context: Context, { told, figure }: Pair): Proof =>
  told.claim
    ? proofOf(context, told.claim.attribution, told.claim.source, figure.span)
    : wholeProof(passagesOver(context, [figure.span]));

/** The article says so. */
const soundDraft = (context: Context, pair: Pair): Draft => {
  const words = innerMarks(around(context, pair.figure.span));
  const name = pair.told.claim?.name;
  return draftOf(context, pair.sound, 'yes', soundReasons, proofFor(context, pair), {
    told: pair.told,
    span: pair.figure.span,
    explanation: name
      ? `${capital(context.name)} credits this to ${name}: “${words}”. This is about what the text says, and no more.`
      : `The passage reads “${words}”. This is about what the text says, and no more.`,
  });
};

/** The article says otherwise: another value of the text stands where its own was. */
const changedDraft = (context: Context, pair: Pair, changed: string, other: Figure): Draft => {
  const words = innerMarks(around(context, pair.figure.span));
  const name = pair.told.claim?.name;
  return draftOf(
    context,
    changed,
    'otherwise',
    {
      yes: `The passage gives another figure or time: “${words}”.`,
      otherwise: `The passage reads “${words}”.`,
      silent: `The passage does speak of it: “${words}”.`,
    },
    proofFor(context, pair),
    {
      told: pair.told,
      span: pair.figure.span,
      explanation: `${name ? `${capital(context.name)} credits ${name} with this` : 'The passage reads'}${name ? ':' : ''} “${words}”. What the statement has instead stands elsewhere: “${innerMarks(around(context, other.span))}”.`,
    },
  );
};

/** One statement a sentence with a value that could be another: as the article has it or with the other, by the place of the value. */
export const valueDrafts = (context: Context): Draft[] =>
  context.facts.figures.flatMap((figure) => {
    const pair = pairOf(context, figure);
    if (!pair || pair.changed === null || pair.other === null) return [];
    const swapped = wordingFor([true, false], figure.span.start);
    return [swapped ? changedDraft(context, pair, pair.changed, pair.other) : soundDraft(context, pair)];
  });
