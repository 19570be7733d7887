import { readVerb } from '../../language/verb-forms.ts';
import { branch, childrenOf, labelOf, lowerOf, tagOf, wordsAt, type Grown } from './branches.ts';
import type { Clause } from './clause.ts';
import { invert } from './invert.ts';
import type { Slot } from './slot.ts';

/** "Galdian forces": an adjective of a place keeps its capital. */
const isProper = (tree: Grown, at: number): boolean =>
  /^NNPS?$/u.test(tagOf(tree, at)) || (tagOf(tree, at) === 'JJ' && /(?:an|ish|ese|ch)$/u.test(lowerOf(tree, at)));

const small = (tree: Grown, items: readonly number[]): string => {
  const words = wordsAt(tree, items);
  return isProper(tree, items[0] ?? -1) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
};

/** The name in commas behind a subject that has none of its own: "a rival company, Oakline,". */
const nameBehind = ({ grown: tree, subjectHead }: Clause): readonly number[] | null => {
  if (!/^NN$/u.test(tagOf(tree, subjectHead))) return null;
  const name = childrenOf(tree, subjectHead).find(
    (at) => labelOf(tree, at) === 'appos' && /^NNPS?$/u.test(tagOf(tree, at)) && lowerOf(tree, at - 1) !== 'the',
  );
  const items = name === undefined ? [] : branch(tree, name).filter((at) => /^(?:NNPS?|CC|IN)$/u.test(tagOf(tree, at)));
  const last = items.at(-1);
  return items.length > 0 && last !== undefined && last - (items[0] ?? 0) + 1 === items.length && items.length <= 4
    ? items
    : null;
};

/** The subject inside a sentence: by name where one stands behind it, its first word small unless it is a name. */
export const subjectWords = (clause: Clause): string => small(clause.grown, nameBehind(clause) ?? clause.subject);

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

const ACTIVE: Readonly<Record<string, string>> = {
  'has been': 'have ',
  'have been': 'have ',
  'had been': 'had ',
  was: '',
  were: '',
};

/** "How many people have signed the petition", for "by how many people has it been signed"; null where no passive can be turned so. */
export const askAgent = (clause: Clause, slot: Slot, object: string): string | null => {
  const { grown, auxiliaries, head, rest, front, there } = clause;
  const counted = /^by (how many .+)$/iu.exec(slot.wh)?.[1];
  const helper = ACTIVE[wordsAt(grown, auxiliaries).toLowerCase()];
  const passive = auxiliaries.some((at) => labelOf(grown, at) === 'aux:pass');
  const alike = readVerb(lowerOf(grown, head))?.form === 'past-or-participle';
  if (counted === undefined || helper === undefined || !passive || there !== null || front.length > 0) return null;
  if (helper === '' && !alike) return null; // “was seen” would need “saw”
  const behind = wordsAt(
    grown,
    rest.filter((at) => at > head && !slot.left.has(at)),
  );
  return joined([counted, `${helper}${lowerOf(grown, head)}`, object, behind]);
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
