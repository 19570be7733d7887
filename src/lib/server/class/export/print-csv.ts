import { stringify } from 'csv-stringify/sync';
import { guarded } from './guarded.ts';
import type { SheetTable } from './sheet-tables.ts';

/** The tables below each other with an empty line between, in UTF-8 with the mark that spreadsheets know it by. */
export const printCsv = (tables: readonly SheetTable[]): string => {
  const texts = tables.map(({ rows }) =>
    stringify(
      rows.map((row) => row.map(guarded)),
      { record_delimiter: '\r\n' },
    ),
  );
  return `\uFEFF${texts.join('\r\n')}`;
};
