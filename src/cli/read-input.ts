import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { textOfFile } from '../lib/article/read-file.ts';
import { parsePage } from '../lib/server/parse-page.ts';

export type Input = { readonly text: string; readonly title?: string };
export type Unreadable = { readonly unreadable: string };

const LARGEST = 64 * 1024 * 1024; // bytes; far above any article, below what would fill the memory

/** Reads standard input, whole. */
export type ReadStandard = () => Promise<Buffer>;

const bytesOf = async (file: string, read: ReadStandard): Promise<Buffer | Unreadable> => {
  if (file === '-') return read();
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { unreadable: `${file} is a folder: name a file in it.` };
    if (found.size > LARGEST) return { unreadable: `${file} is too large to be an article.` };
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return { unreadable: code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read.` };
  }
};

/** A file's text exactly as it stands ("-": standard input), or a sentence on why it cannot be read. */
export const readInput = async (file: string, read: ReadStandard): Promise<{ readonly text: string } | Unreadable> => {
  const bytes = await bytesOf(file, read);
  return 'unreadable' in bytes ? bytes : { text: bytes.toString('utf8') };
};

/** An article from a file: plain text as it is, a page or a Markdown text as the words it shows. */
export const readArticleFile = async (file: string, read: ReadStandard): Promise<Input | Unreadable> => {
  const content = await readInput(file, read);
  if ('unreadable' in content) return content;
  const { text, title } = await textOfFile(file === '-' ? 'input.txt' : basename(file), content.text, parsePage);
  return title === null ? { text } : { text, title };
};

export type Line = { readonly id: unknown; readonly text: string };

/** The articles of a .jsonl file, or a sentence that names the line that is wrong. */
export const readLines = async (
  file: string,
  read: ReadStandard,
): Promise<{ readonly lines: readonly Line[] } | Unreadable> => {
  const content = await readInput(file, read);
  if ('unreadable' in content) return content;
  const lines: Line[] = [];
  for (const [index, row] of content.text.split('\n').entries()) {
    if (row.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(row);
    } catch {
      return { unreadable: `Line ${index + 1} of ${file} is not JSON.` };
    }
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return { unreadable: `Line ${index + 1} of ${file} needs an id and a text.` };
    lines.push({ id: 'id' in value ? value.id : index + 1, text: value.text });
  }
  return { lines };
};
