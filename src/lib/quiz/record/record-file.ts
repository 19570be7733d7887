import * as v from 'valibot';
import { KINDS, SKILLS } from '../../questions/question.ts';
import { CELLS } from '../marks.ts';
import { CERTAINTIES, QUIZ_MODES } from '../quiz-type.ts';
import { mergeRecords, type ReaderRecord } from './record.ts';

export const RECORD_SCHEMA = 'says-who/record@1';

/** Why a file is not taken for a record. */
export const RECORD_REFUSALS = ['no-record', 'other-version', 'damaged'] as const;
export type RecordRefusal = {
  readonly rejected: (typeof RECORD_REFUSALS)[number];
  readonly field: string | null; // where it is damaged: "entries.3.told.0.skill"
};

const words = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const marks = v.pipe(v.number(), v.finite(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

const told = v.pipe(
  v.object({
    asked: words,
    passages: list(words),
    unchecked: v.boolean(),
    skill: v.picklist(SKILLS),
    kind: v.picklist(KINDS),
    right: v.boolean(),
    proven: v.boolean(),
    cell: v.picklist(CELLS),
    later: v.boolean(),
    sure: v.nullable(v.picklist(CERTAINTIES)),
  }),
  v.check(({ right, proven, cell, later }) => {
    const hit = cell === 'both' || cell === 'answer-only';
    return right === hit && proven === (cell === 'both') && !(right && later);
  }, 'Expected an answer that agrees with its cell.'),
);

const entry = v.pipe(
  v.object({
    id: words,
    place: words,
    edition: v.nullable(day),
    title: v.string(),
    mode: v.picklist(QUIZ_MODES),
    on: count,
    day,
    marks,
    max: count,
    told: v.pipe(list(told), v.minLength(1)),
  }),
  v.check((each) => each.marks <= each.max, 'Expected no more marks than there are.'),
);

const file = v.object({ schema: v.literal(RECORD_SCHEMA), entries: list(entry) });
const anyVersion = v.object({ schema: v.pipe(v.string(), v.startsWith('says-who/record@')) });

const refuse = (rejected: RecordRefusal['rejected'], field: string | null = null): RecordRefusal => ({
  rejected,
  field,
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A record as a file that a reader can keep; `parseRecord` reads it back. */
export const printRecord = (entries: ReaderRecord): string =>
  `${JSON.stringify({ schema: RECORD_SCHEMA, entries }, null, 2)}\n`;

/** Reads what `printRecord` printed, or says why it cannot be read. */
export const parseRecord = (text: string): { readonly record: ReaderRecord } | RecordRefusal => {
  const value = parseJson(text);
  const version = v.safeParse(anyVersion, value);
  if (!version.success) return refuse('no-record');
  if (version.output.schema !== RECORD_SCHEMA) return refuse('other-version');
  const parsed = v.safeParse(file, value, { abortEarly: true });
  if (parsed.success) return { record: mergeRecords(parsed.output.entries) };
  return refuse('damaged', v.getDotPath(parsed.issues[0]));
};

/** The entries among what a device kept; what cannot be read any more is left out. */
export const readableEntries = (kept: readonly unknown[]): ReaderRecord =>
  mergeRecords(kept.flatMap((each) => (v.is(entry, each) ? [each] : [])));
