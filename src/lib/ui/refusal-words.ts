import type { FileCode } from '../article/file-refusals.ts';
import type { PackRefusal } from '../questions/pack.ts';
import type { Pack } from '../questions/pack-type.ts';
import type { RestoreRefusalCode } from '../quiz/snapshot.ts';
import type { MakingRefusal } from './engine-type.ts';
import { m } from './messages/messages.js';
import type { OwnRefusal } from './own.ts';
import { packNote } from './pack-note.ts';

const MAKING: Readonly<Record<MakingRefusal, () => string>> = {
  empty: m.errors_text_empty,
  link: m.errors_text_link,
  binary: m.errors_text_binary,
  'not-english': m.errors_text_not_english,
  'not-prose': m.errors_text_not_prose,
  'too-short': m.errors_text_too_short,
  'too-long': m.errors_text_too_long,
  broken: m.errors_making_broken,
  cancelled: m.errors_making_cancelled,
};

const FILE: Readonly<Record<FileCode | 'unreadable', (file: { readonly name: string }) => string>> = {
  kind: m.errors_file_kind,
  'too-large': m.errors_file_too_large,
  damaged: m.errors_file_damaged,
  locked: m.errors_file_locked,
  empty: m.errors_file_empty,
  unreadable: m.errors_file,
};

const RESTORE: Readonly<Record<RestoreRefusalCode, () => string>> = {
  corrupt: m.errors_restore_corrupt,
  'other-version': m.errors_restore_other_version,
  'other-article': m.errors_restore_other_article,
  'other-questions': m.errors_restore_other_questions,
};

const OWN: Readonly<Record<OwnRefusal, () => string>> = {
  none: m.errors_own_none,
  unreadable: m.errors_own_unreadable,
};

const PACK: Readonly<Record<PackRefusal['rejected'], (where: { readonly field: string }) => string>> = {
  'not-json': m.errors_pack_not_json,
  'bad-field': m.errors_pack_bad_field,
  'outside-article': m.errors_pack_outside_article,
  stale: m.errors_pack_stale,
};

/** Why no quiz was made of a text, and what to do. */
export const makingRefusal = (code: MakingRefusal): string => MAKING[code]();
/** Why nothing is asked about a text that could be read. */
export const nothingToAsk = (pack: Pack): string => packNote(pack) ?? m.errors_too_little();
/** Why the words of a file cannot be had. */
export const fileRefusal = (code: FileCode | 'unreadable', name: string): string => FILE[code]({ name });
/** Why a saved quiz is not taken up again. */
export const restoreRefusal = (code: RestoreRefusalCode): string => RESTORE[code]();
/** Why there is no quiz of the reader's own to play. */
export const ownRefusal = (code: OwnRefusal): string => OWN[code]();
/** Why somebody's pack is not opened, with the field that is wrong. */
export const packRefusal = ({ rejected, field }: PackRefusal): string => PACK[rejected]({ field });
