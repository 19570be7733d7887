import type { FileRefusal } from '../article/file-refusals.ts';

const parseWith =
  (type: 'text/html' | 'application/xml') =>
  (text: string): Document =>
    new DOMParser().parseFromString(text, type);

const PARSERS = { html: parseWith('text/html'), xml: parseWith('application/xml') };

/** The words of a file the reader dropped or picked; the code for pages, Markdown and Word is fetched only then. */
export const readDropped = async (file: File): Promise<{ readonly text: string } | FileRefusal> => {
  const [bytes, { readAnyFile }] = await Promise.all([file.arrayBuffer(), import('../article/read-file.ts')]);
  return readAnyFile(file.name, new Uint8Array(bytes), PARSERS);
};
