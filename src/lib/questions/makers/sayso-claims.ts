import { claimFlags } from '../claim.ts';
import { namesPerson, type Context } from '../context.ts';
import { capital, cueOf, listed, proseName, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { clauseOf, relaysOf, type Statement } from '../statement.ts';
import { slotsIn, type Slot } from './sayso-slots.ts';
import { draftOf, exchanged } from './sayso-draft.ts';

/** "according to The Post, ": no hand is dropped from a statement. */
const relayed = (context: Context, statement: Statement): string => {
  const relays = relaysOf(context, statement) ?? [];
  return relays.length > 0 ? `according to ${listed(context, relays)}, ` : '';
};

const VERBS: Readonly<Record<string, string>> = { stated: 'said', alleged: 'claimed', hedged: 'said' };

const usable = (context: Context, statement: Statement): boolean =>
  relaysOf(context, statement) !== null &&
  statement.attribution.mode !== 'direct' &&
  (statement.attribution.certainty === 'stated' ||
    statement.attribution.certainty === 'hedged' ||
    statement.attribution.certainty === 'alleged');

/** The article says so: a claim retold with its claimant first. */
export const sound = (context: Context, statement: Statement): Draft | null => {
  const clause = usable(context, statement) ? clauseOf(context, statement) : null;
  if (!clause) return null;
  const { attribution, source } = statement;
  const verb =
    attribution.certainty === 'hedged' &&
    !/\b(?:may|might|could|would|likely|probably|perhaps|possibly|unlikely)\b/u.test(clause)
      ? 'believes'
      : VERBS[attribution.certainty];
  if (verb === 'believes' && !/^(?:believe|think|thought)/u.test(cueOf(context, attribution))) return null;
  const name = proseName(context, source);
  const proof = proofOf(context, attribution, source, statement.span);
  return draftOf(
    context,
    `${capital(`${relayed(context, statement)}${name}`)} ${verb} that ${clause}.`,
    'yes',
    {
      yes: 'The passage credits just this to this source.',
      otherwise: 'Nothing in the passage says the opposite.',
      silent: 'The passage that says it is marked.',
    },
    proof,
    {
      attribution,
      claimant: name,
      flags: claimFlags(context, statement),
      explanation: `${capital(context.name)} reports just this as the words of ${name}. “Says so” is about the text; it does not show that the claim is true.`,
    },
  );
};

/** The article says otherwise: one value of a body’s claim exchanged for another value of the text. Never about a person. */
export const changed = (context: Context, statement: Statement, slots: readonly Slot[]): Draft[] => {
  const { attribution, source } = statement;
  const clause = usable(context, statement) && attribution.certainty === 'stated' ? clauseOf(context, statement) : null;
  const impersonal = source.kind === 'organisation' || source.kind === 'document' || source.kind === 'group';
  const aboutPerson = namesPerson(context, statement.span);
  if (!clause || !impersonal || aboutPerson) return [];
  const name = proseName(context, source);
  return slotsIn(slots, statement.span).flatMap((slot) => {
    const value = wording(context, slot.span);
    const other = slot.others[0];
    if (!other || clause.split(value).length !== 2) return [];
    const proof = proofOf(context, attribution, source, slot.span);
    return [
      draftOf(
        context,
        `${capital(`${relayed(context, statement)}${name}`)} said that ${clause.replace(value, () => other.text)}.`,
        'otherwise',
        exchanged(slot.noun, value, other.text),
        proof,
        {
          attribution,
          claimant: name,
          flags: claimFlags(context, statement),
          explanation: `The passage credits ${name} with “${value}”, where the statement has “${other.text}”. The text settles it, so this is more than silence.`,
        },
      ),
    ];
  });
};
