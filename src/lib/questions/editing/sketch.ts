import type { Kind, Option, Passage, Question } from '../question.ts';
import { OWN_KINDS } from './own-kinds.ts';

const EMPTY: Option = { text: '', correct: false, because: '', evidence: [] };

/** A question of the teacher’s own at its beginning: nothing but the passages that are to prove it. */
export const sketchOn = (
  passages: readonly Passage[],
  { id, kind, on }: { readonly id: string; readonly kind: Kind; readonly on: string },
): Question => ({
  id,
  kind,
  ...OWN_KINDS[kind],
  stem: '',
  options: [{ ...EMPTY, correct: true }, EMPTY, EMPTY],
  key: [0],
  scale: false,
  form: null,
  explanation: '',
  status: null,
  evidence: passages,
  needed: passages.map((_, n) => n),
  certainty: null,
  facts: [],
  flags: [],
  absence: false,
  edited: on,
  stale: null,
});
