import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16be = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

it.each<[what: string, bytes: Uint8Array, announced: string | null]>([
  ['UTF-8', Buffer.from('“café”'), null],
  ['UTF-8 with its mark', Buffer.from('\ufeff“café”'), null],
  ['UTF-16 of Windows', Buffer.from('\ufeff“café”', 'utf16le'), null],
  ['UTF-16 the other way round', utf16be('“café”'), null],
  ['Windows’ Latin', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), null],
  ['an announced set', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), 'windows-1252'],
  ['a set that nobody knows', Buffer.from('“café”'), 'x-none'],
])('reads %s', (_what, bytes, announced) => {
  expect(decodeText(bytes, announced)).toBe('“café”');
});
