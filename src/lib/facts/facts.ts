import type { Label } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { EventFact, Figure } from './events/figure.ts';
import type { Framing } from './framing/framing.ts';

export const SOURCE_KINDS = ['person', 'organisation', 'outlet', 'document', 'group', 'anonymous'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const MODES = ['direct', 'indirect', 'mixed'] as const;
export type Mode = (typeof MODES)[number];

/** Firmest first for what is asserted; `denied` and `questioned` are not claims of their content. */
export const CERTAINTIES = ['stated', 'hedged', 'alleged', 'denied', 'questioned'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Who is credited, made one across the article. */
export type Source = {
  readonly id: string; // "s1"
  readonly canonical: string; // full name without title, or a short label: "Emeka Rolfe", "Zembrian officials"
  readonly kind: SourceKind;
  readonly anonymous: boolean; // the reader is not told who it is
  readonly role: string | null; // as the article words it: "Lorvane’s prime minister"
  readonly mentions: readonly Span[];
};

/** Who is credited with what, in which words, how firmly and through whose hands. */
export type Attribution = {
  readonly id: string; // "a1", in order of content
  readonly source: readonly Span[]; // surface words of the source; may be empty
  readonly relative: Span | null; // the "who", "which" or "that" that stands for it before its verb
  readonly sourceId: string | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[]; // without cue, source and the marks around all of it
  readonly mode: Mode;
  readonly certainty: Certainty;
  readonly certaintyCue: readonly Span[]; // the words that carry it: "may", "allegedly"; empty when `stated`
  readonly chain: readonly string[]; // source ids, outermost first, the credited one last
  readonly paragraph: number; // Paragraph.index
  readonly inHeadline: boolean;
  readonly parent: string | null; // id of the attribution inside whose content this one stands
  readonly group: string | null; // shared by the pieces of one broken utterance
  readonly anaphoric: boolean; // the content only points elsewhere: "that report", "it would"
  readonly rule: string; // id of the rule that found it
};

export const ENTITY_TYPES = ['person', 'place', 'organisation', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export type Entity = {
  readonly id: string; // "e1"
  readonly canonical: string;
  readonly type: EntityType;
  readonly subtype: string | null; // finer where a word of the text says so: "city", "newspaper", "agency", "ministry"
  readonly role: string | null;
  readonly mentions: readonly Span[];
};

export type TimeFact = {
  readonly span: Span;
  readonly text: string;
  readonly kind: 'clock' | 'day' | 'date' | 'relative' | 'duration';
};
export const AMOUNT_KINDS = [
  'count',
  'money',
  'percent',
  'age',
  'measure',
  'share',
  'score',
  'rank',
  'temperature',
  'votes',
  'casualties',
] as const;
export type AmountFact = {
  readonly span: Span;
  readonly text: string;
  readonly kind: (typeof AMOUNT_KINDS)[number];
  readonly unit: string | null;
  readonly values: readonly number[]; // [12], [5, 7] for a range or a score; empty for "dozens"
};

/** "declined to comment" and its like: a fact about the article, not a claim. */
export type NoComment = {
  readonly source: Span;
  readonly sourceId: string | null;
  readonly cue: Span;
  readonly paragraph: number;
};

/** A demand, ultimatum, offer or deadline, and the place that it is about. */
export type Demand = {
  readonly cue: Span; // "ultimatum"
  readonly by: Span | null; // "the Russian government"
  readonly place: Span | null; // "Mariupol"
  readonly placeEntity: string | null; // Entity.id
  readonly span: Span; // from cue to the end of what is demanded
  readonly paragraph: number;
};

export const REFERENCE_FORMS = ['pronoun', 'possessive', 'reflexive', 'phrase'] as const;

/** A word or phrase that stands for somebody or something told elsewhere: "she", "its", "the memo", "the 34-year-old". */
export type Reference = {
  readonly span: Span; // of "her lawyer" the whole, and "her" once more by itself
  readonly form: (typeof REFERENCE_FORMS)[number]; // possessive: "her", "its", "my"; the caller makes "Ost’s" of the name
  readonly name: string | null; // as it can stand in a sentence: "Signe Ostby", "the Water Board"; null: nobody found
  readonly kind: SourceKind | null;
  readonly sourceId: string | null; // Source.id, when it is credited with anything
  readonly entityId: string | null; // Entity.id, when it has a name
  readonly self: boolean; // the one credited with the words that it stands in: "Crane said that she had slept"
  readonly sure: boolean; // gender, number, nearness and grammar leave no other
};

export const READERS = ['trees', 'patterns'] as const;

export type Facts = {
  readonly reader: (typeof READERS)[number]; // patterns: read without the English model
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeFact[];
  readonly amounts: readonly AmountFact[];
  readonly noComments: readonly NoComment[];
  readonly references: readonly Reference[]; // in order of the text
  readonly demands: readonly Demand[];
  readonly events: readonly EventFact[];
  readonly figures: readonly Figure[]; // `times` and `amounts` with what they belong to
  readonly framing: Framing;
  readonly labels: readonly Label[];
  readonly boilerplate: readonly Span[];
};
