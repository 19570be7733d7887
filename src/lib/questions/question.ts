import type { Certainty } from '../facts/facts.ts';

/** The sixteen kinds of question; the last three need two accounts. */
export const KINDS = [
  'LOC',
  'WHO',
  'CHAIN',
  'SRCTYPE',
  'VOICE',
  'SURE',
  'SAYSO',
  'FACTOP',
  'LOADED',
  'HEADBODY',
  'GAP',
  'XLATE',
  'ZONE',
  'XAGREE',
  'XDIFF',
  'XINDEP',
] as const;
export type Kind = (typeof KINDS)[number];

export const SKILLS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'] as const;
export type Skill = (typeof SKILLS)[number];

export const PROCESSES = ['L', 'U1', 'U2', 'E1', 'E2', 'E3'] as const;
export type Process = (typeof PROCESSES)[number];

/** A place in one of the pack's articles: UTF-16 offsets, end exclusive. */
export type Passage = { readonly article: number; readonly start: number; readonly end: number };

export type Option = {
  readonly text: string;
  readonly correct: boolean;
  readonly because: string; // why it is right, or what it really refers to
  readonly evidence: readonly Passage[]; // where the text says so; empty where silence is the reason
};

/** A question that was written but has passed no gate. */
export type Draft = {
  readonly kind: Kind;
  readonly skill: Skill;
  readonly process: Process;
  readonly stem: string;
  readonly options: readonly Option[]; // exactly one is correct; in scale order when `scale`
  readonly scale: boolean; // true: options keep their order
  readonly explanation: string;
  readonly status: string | null; // "A claim by Lesia Vasylenko. This quiz has not checked it."
  readonly evidence: readonly Passage[]; // together they prove the key
  readonly needed: readonly number[]; // indexes of the evidence that a reader must point at; the rest shows whose name a pronoun stands for
  readonly certainty: Certainty | null; // of the claim asked about
  readonly facts: readonly string[]; // ids of the attributions and entities it rests on
  readonly flags: readonly string[]; // "unverified", "allegation", "private", "minor", "harm-method"
  readonly absence: boolean; // true: the key is that the text does not say; nothing can be pointed at
};

/** One line of a form, with its reason and where the text says so. */
export type FormPart = {
  readonly text: string;
  readonly because: string; // why it belongs where it does
  readonly evidence: readonly Passage[];
};

/** The hands that a claim went through, to be put in order. */
export type OrderForm = {
  readonly as: 'order';
  readonly stem: string;
  readonly parts: readonly FormPart[]; // as shown at first, never in the right order
  readonly last: string; // "This article": where every route ends, and stays
  readonly key: readonly number[]; // indexes of the parts in the right order
};

/** Statements, each to be given its one speaker. */
export type MatchForm = {
  readonly as: 'match';
  readonly stem: string;
  readonly left: readonly FormPart[]; // statements; their evidence is what a reader must point at
  readonly right: readonly string[]; // speakers
  readonly key: readonly number[]; // for each of the left, the index of its right
  readonly explanation: string;
  readonly status: string; // "Claims by A, B and C. This quiz has not checked them."
};

/** A sentence of the article to be marked; the key is the one that is needed. */
export type MarkForm = { readonly as: 'mark'; readonly stem: string };

/** Another way to answer the same question; the options stay beside it for whoever knows only options. */
export type Form = OrderForm | MatchForm | MarkForm;

/** A draft that passed every gate. */
export type Question = Draft & {
  readonly id: string; // "q1", in order of play
  readonly form: Form | null; // null: answered by an option only
  readonly key: readonly number[]; // indexes of the correct options
  readonly edited: string | null; // the day a person changed it, "2026-03-14"; null: as the engine wrote it
  readonly stale: string | null; // why it can no longer be asked of a corrected article; null: it can
  readonly approved?: string; // the day a person ticked it; absent: nobody has
};

/** A draft that did not, and why. */
export type Rejection = {
  readonly kind: Kind;
  readonly gate: string; // id of the gate
  readonly reason: string; // one sentence for a teacher
  readonly stem: string;
  readonly evidence: readonly Passage[];
};
