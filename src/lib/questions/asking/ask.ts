import { lowerOf, tagOf, wordsAt } from './branches.ts';
import type { Clause } from './clause.ts';
import { invert } from './invert.ts';
import type { Slot } from './slot.ts';

/** The subject inside a sentence: its first word small unless it is a name. */
export const subjectWords = ({ grown, subject }: Clause): string => {
  const words = wordsAt(grown, subject);
  const first = subject[0] ?? -1;
  return /^NNPS?$/u.test(tagOf(grown, first)) || lowerOf(grown, first) === 'i'
    ? words
    : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
};

/** The clause behind its subject, as it stands, without some items; what was fronted goes to the end. */
export const predicateWords = ({ grown, auxiliaries, rest, front }: Clause, left: ReadonlySet<number>): string => {
  const words = wordsAt(
    grown,
    [...auxiliaries, ...rest].filter((at) => !left.has(at)).sort((a, b) => a - b),
  );
  const fronted = wordsAt(
    grown,
    front.filter((at) => !left.has(at)),
  );
  return fronted === '' ? words : `${words} ${fronted.charAt(0).toLowerCase()}${fronted.slice(1)}`;
};

/** "How many pupils are there at the school?": what of the subject the question words do not replace. */
const subjectLeft = ({ grown, subject }: Clause, slot: Slot): string =>
  wordsAt(
    grown,
    subject.filter((at) => !slot.left.has(at)),
  );

const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/gu, ' ');

/** "How many homes did the storm cut off": a question about what the writer states. `subject` stands in for a pronoun. */
export const askOwn = (clause: Clause, slot: Slot, subject: string = subjectWords(clause)): string | null => {
  const { there, grown } = clause;
  if (slot.isSubject && there === null) return joined([slot.wh, predicateWords(clause, slot.left)]);
  const turned = invert(clause, slot.left);
  if (!turned) return null;
  return there === null
    ? joined([slot.wh, turned.lead, subject, turned.behind])
    : joined([slot.wh, turned.lead, lowerOf(grown, there), subjectLeft(clause, slot), turned.behind]);
};

/** "how many people did the fire service say it had rescued": a question about what somebody is credited with. */
export const askClaim = (
  clause: Clause,
  slot: Slot,
  claim: { readonly helper: string; readonly claimant: string; readonly verb: string },
  subject: string = subjectWords(clause),
): string =>
  joined([
    slot.wh,
    claim.helper,
    claim.claimant,
    claim.verb,
    clause.there !== null ? lowerOf(clause.grown, clause.there) : slot.isSubject ? '' : subject,
    predicateWords(clause, slot.left),
    clause.there === null ? '' : subjectLeft(clause, slot),
  ]);
