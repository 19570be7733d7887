import { decodeText } from './decode-text.ts';
import { refuseFile, type FileRefusal } from './file-refusals.ts';
import type { ParseXml } from './read-docx.ts';
import { articleFromHtml, type PageText } from './read-html.ts';
import { checkText } from './refusals.ts';

/** Makes a document of HTML: the page’s DOMParser in a browser, linkedom elsewhere. */
export type ParseHtml = (html: string) => Document;
export type Parsers = { readonly html: ParseHtml; readonly xml: ParseXml };

const LONGEST_PAGE = 8_000_000;
const LARGEST_FILE = 20_000_000; // bytes

const isHtml = (name: string, content: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(content.slice(0, 500));

/** The words of a text file, by its name: a page, a Markdown text, or plain text exactly as it is. */
export const textOfFile = async (name: string, content: string, parseHtml: ParseHtml): Promise<PageText> => {
  // A page too long to take apart goes on as it is, to be refused for its length.
  if (isHtml(name, content) && content.length <= LONGEST_PAGE) return articleFromHtml(parseHtml(content));
  if (!/\.(?:md|markdown|mdown)$/i.test(name)) return { text: content, title: null, outlet: null, date: null };
  const { textFromMarkdown } = await import('./read-markdown.ts');
  return { text: textFromMarkdown(content), title: null, outlet: null, date: null };
};

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6]);

/** Word puts a document that has a password into the box that its oldest files came in. */
const isLocked = (name: string, bytes: Uint8Array): boolean =>
  begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]) && /\.docx$/i.test(name);

/** The words of any file that a reader may drop, by what it holds: Word, a page, Markdown, plain text; or why there are none. */
export const readAnyFile = async (
  name: string,
  bytes: Uint8Array,
  parsers: Parsers,
): Promise<PageText | FileRefusal> => {
  if (bytes.length > LARGEST_FILE) return refuseFile('too-large');
  if (isLocked(name, bytes)) return refuseFile('locked');
  if (isZip(bytes)) return (await import('./read-docx.ts')).articleFromDocx(bytes, parsers.xml);
  if (/\.docx$/i.test(name)) return refuseFile('damaged');
  const content = decodeText(bytes);
  const refusal = checkText(content)?.rejected;
  if (refusal === 'binary') return refuseFile('kind');
  return refusal === 'empty' ? refuseFile('empty') : textOfFile(name, content, parsers.html);
};
