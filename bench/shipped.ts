// The articles that ship with the packs: the text that speed is measured on and that the fuzzer spoils.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Text = { readonly name: string; readonly text: string };

/** An article's words: a Markdown file's without the header that says where it comes from. */
export const readArticle = (file: string): Text => ({
  name: file,
  text: readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .trim(),
});

export const shippedArticles = (): readonly Text[] =>
  readdirSync('questions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => ['article.md', 'article-b.md'].map((name) => join('questions', entry.name, name)))
    .filter((file) => existsSync(file))
    .map(readArticle);

export const countWords = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length;

/** The shipped articles one after another until there are `words` of them. */
export const textOf = (words: number): string => {
  const paragraphs = shippedArticles().flatMap(({ text }) => text.split(/\n\n+/u));
  const taken: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const next = paragraphs[at % paragraphs.length] ?? '';
    taken.push(next);
    count += countWords(next);
  }
  return taken.join('\n\n');
};
