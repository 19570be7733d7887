import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** What a source file imports: paths from the top of the project for its own files, names for packages. */
export const importsOf = ({ path, text }: SourceFile): string[] => {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => resolve(path, fileName));
};

const scriptsOf = (component: string): string =>
  [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');

const resolve = (from: string, name: string): string => {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
  if (name === '$lib' || name.startsWith('$lib/')) return name.replace('$lib', 'src/lib');
  return name;
};
