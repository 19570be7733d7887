import type { Named } from './entities.ts';
import type { SourceKind } from './facts.ts';
import type { Line } from './lines.ts';
import type { Gender } from './name-roles.ts';
import type { Span } from '../article/span.ts';

/** Somebody or something that the article speaks of; a source once it is credited. Grows while the article is read. */
export type Referent = {
  id: string | null; // given when first credited
  canonical: string;
  kind: SourceKind;
  anonymous: boolean;
  role: string | null;
  gender: Gender;
  named: Named | null;
  readonly head: string; // lower-case head noun, "" for a name
  readonly plural: boolean;
  readonly members: readonly Referent[]; // of two people who speak together
  readonly whole: Referent | null; // "one of the officials": the officials
  owned: boolean; // a document or post whose owner its name tells
  calls: ReadonlySet<string>; // nouns that "the …" may call it by
  traits: ReadonlySet<string>; // every word of its descriptions
  readonly mentions: Span[]; // where it is credited
};

/** One time that it is spoken of: where a pronoun or "the mayor" looks. */
export type Talk = {
  readonly referent: Referent;
  readonly at: number;
  readonly line: Line;
  readonly topic: boolean; // the subject of its sentence, or credited there
  readonly faint: boolean; // spoken of in passing, by no name: "his milkman"
  readonly speaks?: boolean; // credited there
  readonly voice?: Gender; // of a body whose spokeswoman speaks: she
};

export const isThing = ({ kind }: Referent): boolean =>
  kind === 'organisation' || kind === 'document' || kind === 'outlet';

/** One human being, named or not. */
export const isOnePerson = (one: Referent): boolean =>
  !one.plural && (one.kind === 'person' || one.kind === 'anonymous');

const NOBODYS: ReadonlySet<string> = new Set();

export const referentOf = (
  given: Pick<Referent, 'canonical' | 'kind' | 'anonymous'> & Partial<Referent>,
): Referent => ({
  id: null,
  role: null,
  gender: null,
  named: null,
  head: '',
  plural: false,
  members: [],
  whole: null,
  owned: false,
  calls: NOBODYS,
  traits: NOBODYS,
  mentions: [],
  ...given,
});
