import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { parsePage } from '../server/parse-page.ts';
import type { FileCode } from './file-refusals.ts';
import { readAnyFile, type Parsers } from './read-file.ts';

const { DOMParser } = parseHTML('<!doctype html>');

const PARSERS: Parsers = {
  html: parsePage,
  xml: (xml) => new DOMParser().parseFromString(xml, 'text/xml'),
};

const WORD = zipSync({
  'word/document.xml': strToU8(
    '<w:document><w:body><w:p><w:r><w:t>“It is shut.”</w:t></w:r></w:p></w:body></w:document>',
  ),
});

it.each<[name: string, bytes: Uint8Array]>([
  ['story.txt', Buffer.from('“It is shut.”')],
  ['story.txt', Buffer.from('\ufeff“It is shut.”', 'utf16le')],
  ['story.txt', Buffer.from([0x93, ...Buffer.from('It is shut.'), 0x94])],
  ['story.md', Buffer.from('“It is **shut**.”')],
  ['story.html', Buffer.from('<p onclick="ran()">“It is shut.”<script>ran()</script></p>')],
  ['story.docx', WORD],
  ['story', WORD],
])('reads %s', async (name, bytes) => {
  expect(await readAnyFile(name, bytes, PARSERS)).toMatchObject({ text: '“It is shut.”' });
});

it.each<[what: string, name: string, bytes: Uint8Array, code: FileCode]>([
  ['an empty file', 'story.txt', new Uint8Array(), 'empty'],
  ['a file of spaces', 'story.md', Buffer.from(' \n \n'), 'empty'],
  ['a PDF', 'story.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'kind'],
  ['a picture', 'story.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'kind'],
  ['a program', 'story.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0]), 'kind'],
  ['a spreadsheet', 'story.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'kind'],
  ['a document of an old Word', 'story.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'kind'],
  ['a document with a password', 'story.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'locked'],
  ['a document that is none', 'story.docx', Buffer.from('It is shut.'), 'damaged'],
  ['twenty megabytes and more', 'story.txt', new Uint8Array(20_000_001), 'too-large'],
])('refuses %s', async (_what, name, bytes, code) => {
  expect(await readAnyFile(name, bytes, PARSERS)).toEqual({ rejected: code });
});
