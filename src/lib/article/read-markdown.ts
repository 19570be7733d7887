import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

type Block = ReturnType<typeof fromMarkdown>['children'][number];
type Paragraph = Extract<Block, { type: 'paragraph' | 'heading' }>;
type Inline = Paragraph['children'][number];
type List = Extract<Block, { type: 'list' }>;

const FRONT_MATTER = /^---\r?\n((?:(?!---).*\r?\n){0,60})---\r?\n/;
const WORDS_ONLY = { includeImageAlt: false, includeHtml: false };

/** Marks that many programs write and plain Markdown does not know: footnotes, words struck out. */
const withoutMarks = (words: string): string =>
  words.replace(/\[\^[^\]\n]{1,40}\]/g, '').replace(/~~([^~\n]{1,1000})~~/g, '$1');

const lineOf = (nodes: readonly Inline[]): string =>
  withoutMarks(toString([...nodes], WORDS_ONLY))
    .replace(/\s+/g, ' ')
    .trim();

/** A single line break is a space, except after two spaces or a backslash. */
const linesOf = (nodes: readonly Inline[]): string =>
  nodes
    .reduce<Inline[][]>(
      (lines, node) => {
        if (node.type === 'break') lines.push([]);
        else lines.at(-1)?.push(node);
        return lines;
      },
      [[]],
    )
    .map(lineOf)
    .filter((line) => line !== '')
    .join('\n');

const listOf = (list: List): string =>
  list.children
    .map((item, at) => {
      const mark = list.ordered === true ? `${(list.start ?? 1) + at}.` : '•';
      return `${mark} ${item.children.flatMap(blocksOf).join(' ')}`;
    })
    .join('\n');

/** What a page’s own markup says in words. */
const wordsInHtml = (html: string): string =>
  html
    .replace(/<!--[\s\S]{0,2000}?-->|<[^<>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const blocksOf = (block: Block): string[] => {
  if (block.type === 'heading' || block.type === 'paragraph') return [linesOf(block.children)];
  if (block.type === 'blockquote') return block.children.flatMap(blocksOf);
  if (block.type === 'list') return [listOf(block)];
  return block.type === 'html' ? [wordsInHtml(block.value)] : []; // code, rules, the targets of links
};

// Four spaces make code of a line, for a programmer; for a writer they begin a paragraph.
const withoutIndents = (markdown: string): string => markdown.replace(/^(?: {4,}|\t+)(?=[\p{Lu}“‘"])/gmu, '');

const titleIn = (frontMatter: string): string | null =>
  /^title:[ \t]*["']?(.{1,300}?)["']?[ \t]*\r?$/m.exec(frontMatter)?.[1] ?? null;

/** The words of a Markdown text: headings and items as lines, links as their text, no images, no code. */
export const textFromMarkdown = (markdown: string): string => {
  const source = markdown.replace(/^\ufeff/, '');
  const front = FRONT_MATTER.exec(source);
  const tree = fromMarkdown(withoutIndents(source.slice(front?.[0].length ?? 0)));
  const blocks = tree.children.flatMap(blocksOf).filter((block) => block !== '');
  const title = titleIn(front?.[1] ?? '');
  if (title !== null && blocks[0] !== title) blocks.unshift(title);
  return blocks.join('\n\n');
};
