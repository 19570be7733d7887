import type { Span } from '../../article/span.ts';
import type { AmountFact, TimeFact } from '../facts.ts';

export const BOUND_SIDES = ['exact', 'about', 'above', 'below'] as const;
/** On which side of the number the article leaves room: "nearly", "more than". */
export type BoundSide = (typeof BOUND_SIDES)[number];

export const TIME_LINK_KINDS = ['at', 'by', 'until', 'since', 'before', 'after', 'for', 'within', 'from'] as const;
/** The word before a time, as what it makes of it: “by Friday”. */
export type TimeLink = (typeof TIME_LINK_KINDS)[number];

/** An amount or a time with what it belongs to; what the words beside it do not tell is null. */
export type Figure = {
  readonly id: string; // "n1", in order of the text
  readonly kind: AmountFact['kind'] | TimeFact['kind'];
  readonly span: Span; // with the words that belong to it: "more than a dozen", "5 a.m. Moscow time on Monday"
  readonly text: string; // the words of the span
  readonly core: Span; // as in `amounts`, or the first of the `times` that make it up
  readonly unit: string | null;
  readonly values: readonly number[]; // [12], [5, 7] for a range; empty where the words give no number
  readonly bound: BoundSide;
  readonly link: TimeLink | null; // of a time: "by Friday" -> by
  readonly deadline: boolean; // a time by which something was asked for
  readonly of: Span | null; // what is counted, measured or dated: "homes", "the costume was collected"
  readonly event: Span | null; // the clause that an amount stands in: "63,000 were still waiting to be reconnected"
  readonly whose: Span | null; // whose age, pay or share it is
  readonly place: Span | null;
  readonly placeEntity: string | null; // Entity.id
  readonly claimant: string | null; // Attribution.id of the report it stands in; null: the writer's own statement
  readonly deniedBy: string | null; // Attribution.id, where it stands in what somebody denies
  readonly supersedes: string | null; // Figure.id
  readonly supersededBy: string | null; // Figure.id
  readonly revision: Span | null; // the words that revise, correct or withdraw it: "raised", "withdrew"
  readonly paragraph: number;
  readonly rule: string | null; // id of the tie that found `of`
};

export const EVENT_KINDS = [
  'ultimatum',
  'demand',
  'deadline',
  'offer',
  'order',
  'ban',
  'warning',
  'strike',
  'evacuation',
  'surrender',
  'attack',
  'arrest',
  'sentence',
  'vote',
  'resignation',
  'appointment',
  'agreement',
  'closure',
  'protest',
] as const;
/** What kind of event a word names. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** What happened, was asked for or is to come, as the article gives it. */
export type EventFact = {
  readonly id: string; // "v1", in order of the text
  readonly kind: EventKind;
  readonly cue: Span; // "ultimatum", "evacuated"
  readonly span: Span; // from the cue to the end of its clause
  readonly by: Span | null; // "the Russian government"
  readonly to: Span | null; // whom it was put to, or what it was done to
  readonly place: Span | null;
  readonly placeEntity: string | null; // Entity.id
  readonly when: string | null; // Figure.id
  readonly deadline: string | null; // Figure.id
  readonly open: Span | null; // what keeps it from having happened: "may", "not", "would"
  readonly claimant: string | null; // Attribution.id
  readonly deniedBy: string | null; // Attribution.id
  readonly paragraph: number;
};
