import type { ConflictKind, FramingKind } from '../../facts/accounts/account.ts';
import { firmnessName } from '../map/map-words.ts';
import { m } from '../messages/messages.js';
import type { Credit, Group } from './rows.ts';

const KINDS: Readonly<Record<ConflictKind | FramingKind, () => string>> = {
  figure: m.accounts_figure,
  time: m.accounts_time,
  age: m.accounts_age,
  name: m.accounts_name,
  role: m.accounts_role,
  quotation: m.accounts_quotation,
  version: m.accounts_version,
  verb: m.accounts_verb,
  certainty: m.accounts_certainty,
  voice: m.accounts_voice,
  headline: m.accounts_headline,
};

const TITLES: Readonly<Record<Group, () => string>> = {
  differ: m.accounts_differ,
  otherwise: m.accounts_otherwise,
  both: m.accounts_both,
  'only-a': m.accounts_only_a,
  'only-b': m.accounts_only_b,
  origins: m.accounts_origins,
};

const NOTES: Readonly<Record<Group, () => string>> = {
  differ: m.accounts_differ_note,
  otherwise: m.accounts_otherwise_note,
  both: m.accounts_both_note,
  'only-a': m.accounts_only_note,
  'only-b': m.accounts_only_note,
  origins: m.accounts_origins_note,
};

export const rowKindName = (kind: ConflictKind | FramingKind): string => KINDS[kind]();
export const groupTitle = (group: Group): string => TITLES[group]();
export const groupNote = (group: Group): string => NOTES[group]();

/** Who is credited and how firmly; or that the account says it itself. */
export const creditWords = (credit: Credit | null): string =>
  credit ? m.accounts_credit({ name: credit.name, firmness: firmnessName(credit.certainty) }) : m.accounts_own_voice();
