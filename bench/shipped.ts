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
