import type { Certainty, SourceKind } from '../../facts/facts.ts';
import { m } from '../messages/messages.js';
import type { Words } from './placed.ts';
import type { Claim, Teller } from './source-tree.ts';

const KINDS: Readonly<Record<SourceKind, () => string>> = {
  person: m.map_person,
  organisation: m.map_organisation,
  outlet: m.map_outlet,
  document: m.map_document,
  group: m.map_group,
  anonymous: m.map_anonymous,
};

const FIRMNESS: Readonly<Record<Certainty, () => string>> = {
  stated: m.map_stated,
  hedged: m.map_hedged,
  alleged: m.map_alleged,
  denied: m.map_denied,
  questioned: m.map_questioned,
};

export const kindName = (kind: SourceKind): string => KINDS[kind]();
export const firmnessName = (certainty: Certainty): string => FIRMNESS[certainty]();

/** What a source is called, in the article’s words. */
export const nameOf = ({ name }: Teller): string => name ?? m.map_nobody();

/** What it is, how the article calls it, and whether it stands on the map twice. */
export const notesOn = ({ kind, role, unnamed, name, again }: Teller): readonly string[] => [
  ...(kind === 'anonymous' ? [] : [kindName(kind)]),
  ...(role !== null && role !== name ? [role] : []),
  ...(unnamed && name !== null ? [m.map_unnamed()] : []),
  ...(again ? [m.map_again()] : []),
];

/** A claim on one line; the speaker’s own words stand in quotation marks. */
export const claimWords = ({ cue, words, mode }: Claim): string => {
  const said = mode === 'direct' && !/^[“"‘']/u.test(words) ? `“${words}”` : words;
  return cue === '' ? said : `${cue.charAt(0).toLowerCase()}${cue.slice(1)}: ${said}`;
};

/** What stands under a name in the picture: its kind only where there is no role, for the shape tells that too. */
const noteOf = (teller: Teller): string | null => {
  const notes = notesOn(teller);
  const shown = teller.role !== null && teller.kind !== 'anonymous' ? notes.slice(1) : notes;
  return shown.length > 0 ? shown.join(' · ') : null;
};

/** What the picture says. */
export const PICTURE_WORDS: Words = {
  nameOf,
  noteOf,
  claimOf: claimWords,
  firmnessOf: ({ certainty }) => (certainty === 'stated' ? null : firmnessName(certainty)),
};
