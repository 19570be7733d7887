import type { Pack } from '../pack-type.ts';
import type { Kind, Question } from '../question.ts';
import { SENSITIVE_FLAGS } from './ground.ts';

/** Kinds that rest on a judgement which a person has to share (PEDAGOGY, publish gate). */
export const TICKED_KINDS: readonly Kind[] = ['XDIFF', 'GAP', 'LOADED', 'FACTOP'];

/** True of a question that is played in a shared pack only once a person has ticked it. */
export const needsTick = ({ kind, flags }: Question): boolean =>
  TICKED_KINDS.includes(kind) || flags.some((flag) => SENSITIVE_FLAGS.includes(flag));

/** True of a question that a shared pack may ask; `open` are the ids of those in which the gates find something. */
export const isShared = (question: Question, open: ReadonlySet<string> = new Set()): boolean =>
  question.stale === null && (question.approved !== undefined || !(needsTick(question) || open.has(question.id)));

/** The pack as others get it: what may be asked, numbered in its order, without what was turned down. */
export const sharedPack = (pack: Pack, open: ReadonlySet<string> = new Set()): Pack => ({
  ...pack,
  questions: pack.questions
    .filter((question) => isShared(question, open))
    .map((question, n) => ({ ...question, id: `q${n + 1}` })),
  rejected: [],
  note: null,
});
