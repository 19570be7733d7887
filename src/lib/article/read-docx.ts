import { unzipSync, type UnzipFileInfo } from 'fflate';
import { blocksOfDocx } from './docx-blocks.ts';
import { refuseFile, type FileRefusal } from './file-refusals.ts';
import type { PageText } from './read-html.ts';

/** Makes a document of XML: the page’s DOMParser in a browser, linkedom elsewhere. */
export type ParseXml = (xml: string) => Document;

const MAIN_PART = /^word\/document\d*\.xml$/;
const LARGEST_PART = 12_000_000; // bytes unpacked; a book of 100,000 words takes about ten

/** The document’s own words, unpacked to no more bytes than the archive said and we allow. */
const mainPart = (bytes: Uint8Array): Uint8Array | FileRefusal => {
  let isTooLarge = false;
  const isWanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!MAIN_PART.test(name)) return false;
    isTooLarge ||= originalSize > LARGEST_PART;
    return originalSize <= LARGEST_PART;
  };
  try {
    const [part] = Object.values(unzipSync(bytes, { filter: isWanted }));
    return part ?? refuseFile(isTooLarge ? 'too-large' : 'kind');
  } catch {
    return refuseFile('damaged');
  }
};

/** A Word document declares no types of its own; one that does could make a short file endlessly long. */
const isUnsafe = (xml: string): boolean => /<!DOCTYPE|<!ENTITY/i.test(xml);

/** The words of a .docx: paragraphs, headings, items; no tracked deletions, codes of fields, headers or boxes. */
export const articleFromDocx = (bytes: Uint8Array, parseXml: ParseXml): PageText | FileRefusal => {
  const part = mainPart(bytes);
  if (!(part instanceof Uint8Array)) return part;
  const xml = new TextDecoder().decode(part);
  if (isUnsafe(xml)) return refuseFile('damaged');
  const document = parseXml(xml);
  if (document.querySelector('parsererror') !== null) return refuseFile('damaged');
  const { blocks, title } = blocksOfDocx(document);
  return blocks.length === 0 ? refuseFile('empty') : { text: blocks.join('\n\n'), title, outlet: null, date: null };
};
