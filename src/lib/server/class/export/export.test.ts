import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readSheets from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { answered, classPack, led, replyTo, roomWith } from '../../../class/fixture.ts';
import { applyEvents } from '../../../class/room.ts';
import { guarded } from './guarded.ts';
import { printCsv } from './print-csv.ts';
import { printXlsx } from './print-xlsx.ts';
import { sheetWordsIn } from '../../../ui/sheet-words.ts';
import { sheetTables } from './sheet-tables.ts';

const WORDS = await sheetWordsIn('en');

const EVIL = '=HYPERLINK("http://x.example","you")';
const played = () => {
  const room = applyEvents(roomWith(['ana']), [
    { type: 'player.joined', player: 'evil', name: EVIL, team: 1, admitted: true, at: 0 },
  ]);
  return led(answered(led(room, 'begin', 'ask'), 'ana', replyTo(0)), 'close', 'reveal');
};

it('no cell of text begins as a formula does', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1']) expect(guarded(text)).toBe(`'${text}`);
  for (const cell of ['fine', '', 3, -0.25, null]) expect(guarded(cell)).toBe(cell);
});

it('the CSV is read by another program, row by row, and holds no formula', () => {
  const rows: string[][] = parse(printCsv(sheetTables(played(), classPack, WORDS)), {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  expect(rows[0]?.slice(0, 2)).toEqual(['Question', 'Text']);
  expect(rows).toHaveLength(1 + classPack.questions.length + 3);
  expect(rows.at(-1)?.slice(0, 2)).toEqual([`'${EVIL}`, '2']);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/);
});

it('the workbook is read by another program, numbers as numbers', async () => {
  const sheets = await readSheets(Buffer.from(printXlsx(sheetTables(played(), classPack, WORDS))));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Questions', 'Players']);
  const [questions, players] = sheets.map(({ data }) => data);
  expect(questions?.[1]?.slice(0, 2)).toEqual([1, classPack.questions[0]?.stem]);
  expect(players?.[1]?.[0]).toBe('Name of ana');
  expect(players?.[1]?.[2]).toBeGreaterThan(0);
  expect(players?.[2]?.[0]).toBe(`'${EVIL}`);
});

it('any text at all makes a workbook that opens, and says the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), async (texts) => {
      const clean = texts.map((text) => `x${text}`);
      const [sheet] = await readSheets(Buffer.from(printXlsx([{ name: 'T', rows: [clean] }])));
      expect(sheet?.data[0]).toHaveLength(clean.length);
    }),
    { numRuns: 30 },
  );
});

it.each([
  ['de', 'Frage', 'F1'],
  ['uk', 'Питання', 'П1'],
  ['ar', 'السؤال', 'س1'],
  ['nowhere', 'Question', 'Q1'],
])('the headings are in the language that was asked for: %s', async (language, head, first) => {
  const [questions, players] = sheetTables(played(), classPack, await sheetWordsIn(language));
  expect(questions?.rows[0]?.[0]).toBe(head);
  expect(questions?.rows[0]).toHaveLength(17);
  expect(players?.rows[0]?.slice(5, 6)).toEqual([first]);
  expect(players?.rows[0]).toHaveLength(5 + classPack.questions.length);
});
