import type { Pack, Review } from '../pack-type.ts';
import type { Kind, Option, Passage, Question } from '../question.ts';

/** A teacher’s work on one pack. */
export type Bench = {
  readonly pack: Pack; // always one that `parsePack` accepts
  readonly aside: readonly Question[]; // left out by hand, to be had back
  readonly sketch: Question | null; // the teacher’s own question while it is being written: fields may be empty
};

/** Which words of a question an edit is about. */
export type Wording = 'stem' | 'explanation' | { readonly option: number; readonly part: 'text' | 'because' };

/** One thing that a teacher does to a pack, as data. `on` is the day it was done, "2026-03-14". */
export type Edit =
  | { readonly do: 'approve'; readonly id: string; readonly on: string | null } // null: takes the tick away
  | { readonly do: 'reject'; readonly id: string }
  | { readonly do: 'restore'; readonly id: string } // from what was left out, to the end
  | { readonly do: 'take'; readonly question: Question } // a draft that was not chosen, to the end
  | { readonly do: 'move'; readonly id: string; readonly to: number }
  | { readonly do: 'word'; readonly id: string; readonly at: Wording; readonly text: string; readonly on: string }
  | { readonly do: 'key'; readonly id: string; readonly option: number; readonly on: string }
  | {
      readonly do: 'swap';
      readonly id: string;
      readonly option: number;
      readonly by: Omit<Option, 'correct'>;
      readonly on: string;
    }
  | { readonly do: 'add-option'; readonly id: string; readonly by: Omit<Option, 'correct'>; readonly on: string }
  | { readonly do: 'drop-option'; readonly id: string; readonly option: number; readonly on: string }
  | {
      readonly do: 'point';
      readonly id: string;
      readonly option: number | null; // null: at what proves the key
      readonly passages: readonly Passage[];
      readonly on: string;
    }
  | { readonly do: 'exchange'; readonly id: string; readonly by: Question } // another draft in its place
  | { readonly do: 'sketch'; readonly question: Question }
  | { readonly do: 'kind'; readonly kind: Kind } // of the sketch
  | { readonly do: 'discard' } // the sketch
  | { readonly do: 'settle'; readonly question: Question } // the sketch, whole, into the pack
  | { readonly do: 'correct'; readonly bench: Bench } // the pack for the corrected article
  | { readonly do: 'title'; readonly text: string }
  | { readonly do: 'review'; readonly review: Review };

/** Why an edit is refused. */
export const EDIT_REFUSALS = [
  'no-such-question',
  'no-such-option',
  'no-sketch',
  'same-id',
  'no-title',
  'no-name',
  'no-stem',
  'no-explanation',
  'no-option-text',
  'no-reason',
  'too-few-options',
  'too-many-options',
  'not-one-key',
  'no-passage',
  'outside-article',
] as const;
export type EditRefusalCode = (typeof EDIT_REFUSALS)[number];
export type EditRefusal = { readonly rejected: EditRefusalCode };

/** A pack as it is first laid on the bench. */
export const benchOf = (pack: Pack): Bench => ({ pack, aside: [], sketch: null });

/** An id that no question on the bench has. */
export const freshId = ({ pack, aside, sketch }: Bench): string => {
  const numbers = [...pack.questions, ...aside, ...(sketch ? [sketch] : [])].map(({ id }) =>
    Number(/^q(\d+)$/u.exec(id)?.[1] ?? 0),
  );
  return `q${Math.max(0, ...numbers) + 1}`;
};

/** The question that goes by that id: the sketch, or one of the pack. */
export const questionOf = ({ pack, sketch }: Bench, id: string): Question | undefined =>
  sketch?.id === id ? sketch : pack.questions.find((question) => question.id === id);
