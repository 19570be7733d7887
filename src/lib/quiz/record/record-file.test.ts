import { describe, expect, test } from 'vitest';
import { entry, told } from './fixture.ts';
import { parseRecord, printRecord, readableEntries } from './record-file.ts';

const record = [entry(1, [told({ asked: 'a' })]), entry(2, [told({ asked: 'b', right: false })])];

const spoilt = (change: (value: { schema: string; entries: Record<string, unknown>[] }) => void): string => {
  const value = JSON.parse(printRecord(record));
  change(value);
  return JSON.stringify(value);
};

describe('a record in a file', () => {
  test('comes back as it was, oldest first', () => {
    expect(parseRecord(printRecord(record.toReversed()))).toEqual({ record });
    expect(parseRecord(printRecord([]))).toEqual({ record: [] });
  });

  test.each([
    ['no JSON', 'says who', 'no-record', null],
    ['another file', '{"schema":"says-who/pack@1"}', 'no-record', null],
    ['a later version', '{"schema":"says-who/record@2","entries":[]}', 'other-version', null],
    ['a record without entries', '{"schema":"says-who/record@1"}', 'damaged', 'entries'],
    ['a skill that there is not', printRecord(record).replace('"S2"', '"S9"'), 'damaged', 'entries.0.told.0.skill'],
    [
      'more marks than there are',
      spoilt((value) => Object.assign(value.entries[1] ?? {}, { marks: 7 })),
      'damaged',
      'entries.1',
    ],
    [
      'an answer right and in the cell of a miss',
      printRecord(record).replace('"both"', '"neither"'),
      'damaged',
      'entries.0.told.0',
    ],
    [
      'a day that there is not',
      spoilt((value) => Object.assign(value.entries[0] ?? {}, { day: '2026-13-01' })),
      'damaged',
      'entries.0.day',
    ],
  ] as const)('%s is refused, by field', (_, text, rejected, field) => {
    expect(parseRecord(text)).toEqual({ rejected, field });
  });

  test('what a device kept is read as far as it can be', () => {
    expect(readableEntries([...record, null, { id: 'x' }, 3])).toEqual(record);
  });
});
