import { strToU8, zipSync } from 'fflate';
import { guarded } from './guarded.ts';
import type { Cell, SheetTable } from './sheet-tables.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Text for XML, without the control characters that XML cannot hold at all. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The name of a column: A, B … Z, AA, AB … */
const column = (at: number): string =>
  `${at < 26 ? '' : column(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;

const cellXml = (cell: Cell, at: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  // An inline string is text and never worked out; the guard is for the day it is copied elsewhere.
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
};

const sheetXml = ({ rows }: SheetTable): string => {
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(guarded(cell), `${column(c)}${r + 1}`)).join('');
    return `<row r="${r + 1}">${cells}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

const typesXml = (tables: readonly SheetTable[]): string => {
  const sheets = tables.map(
    (_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    ...sheets,
    '</Types>',
  ].join('');
};

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relationsXml = (relations: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;

const bookXml = (tables: readonly SheetTable[]): string => {
  const sheets = tables.map(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="r${n + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
};

/** The tables as a workbook, a sheet each. The same tables give the same bytes. */
export const printXlsx = (tables: readonly SheetTable[]): Uint8Array<ArrayBuffer> => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': typesXml(tables),
    '_rels/.rels': relationsXml([relation('r1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': bookXml(tables),
    'xl/_rels/workbook.xml.rels': relationsXml(
      tables.map((_, n) => relation(`r${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
    ),
    ...Object.fromEntries(tables.map((table, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(table)])),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return new Uint8Array(zipSync(files, { mtime: new Date(1980, 0, 1) }));
};
