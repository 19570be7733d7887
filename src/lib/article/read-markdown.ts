/** One step of taking Markdown’s marks away; the steps run in order over the whole text. */
type Step = readonly [what: string, find: RegExp, put: string];

const BEFORE: readonly Step[] = [
  ['line ends', /\r\n?/g, '\n'],
  ['front matter', /^---\n(?:(?!---\n).*\n){0,60}---\n/, ''],
  ['fenced code', /^ {0,3}(```|~~~).*\n(?:(?! {0,3}\1).*\n)*(?: {0,3}\1.*)?/gm, ''],
  ['comments', /<!--[\s\S]{0,2000}?-->/g, ''],
  ['references', /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S.*$/gm, ''],
  ['underlined headings', /^(?=\S)(.{1,300})\n(?:={2,}|-{2,})[ \t]*$/gm, '\n$1\n'],
  ['headings', /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, '\n$1\n'],
  ['rules', /^ {0,3}(?:[-*_][ \t]*){3,}$/gm, '\n'],
  ['quoted lines', /^(?:[ \t]{0,3}>[ \t]?)+/gm, ''],
  ['list marks', /^[ \t]{0,8}[-*+][ \t]+(?=\S)/gm, '• '],
];

const INSIDE: readonly Step[] = [
  ['linked images', /\[!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)\]\([^)\n]{0,1000}\)/g, ''],
  ['images', /!\[[^\]\n]{0,500}\](?:\([^)\n]{0,1000}\)|\[[^\]\n]{0,200}\])/g, ''],
  ['footnotes', /\[\^[^\]\n]{1,40}\]/g, ''],
  ['links', /\[([^[\]\n]{0,500})\]\([^)\n]{0,1000}\)/g, '$1'],
  ['links by reference', /\[([^[\]\n]{1,500})\]\[[^\]\n]{0,200}\]/g, '$1'],
  ['automatic links', /<((?:https?:\/\/|mailto:)[^>\s]{1,1000})>/g, '$1'],
  ['tags', /<\/?[a-z][^<>\n]{0,500}>/gi, ''],
  ['code', /`{1,3}([^`\n]{1,500})`{1,3}/g, '$1'],
  ['strong', /(\*\*|__)(?=\S)([^\n*]{1,1000}?)(?<=\S)\1/g, '$2'],
  ['emphasis', /(?<![\p{L}\p{N}*])\*(?=\S)([^\n*]{1,1000})(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1'],
  ['underscored emphasis', /(?<![\p{L}\p{N}_])_(?=\S)([^\n_]{1,1000})(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  ['struck out', /~~([^~\n]{1,1000})~~/g, '$1'],
  ['escapes', /\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'],
  ['hard spaces', /&nbsp;/g, ' '],
  ['ampersands', /&amp;/g, '&'],
];

const run = (text: string, steps: readonly Step[]): string =>
  steps.reduce((now, [, find, put]) => now.replace(find, put), text);

const STARTS_LINE = /^(?:• |\d{1,3}[.)] )/;

/** In Markdown a single line break is a space, except before an item of a list and after two spaces. */
const joinLines = (block: string): string =>
  block
    .split('\n')
    .reduce<string[]>((lines, line) => {
      const before = lines.at(-1);
      if (before === undefined || before.endsWith('  ') || STARTS_LINE.test(line)) lines.push(line);
      else lines[lines.length - 1] = `${before} ${line.trimStart()}`;
      return lines;
    }, [])
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const titleInFrontMatter = (markdown: string): string | null => {
  const head = /^---\r?\n((?:(?!---).*\r?\n){0,60})---\r?\n/.exec(markdown)?.[1] ?? '';
  return /^title:[ \t]*["']?(.{1,300}?)["']?[ \t]*\r?$/m.exec(head)?.[1] ?? null;
};

/** The words of a Markdown text: headings and items as lines, links as their text, no images, no code. */
export const textFromMarkdown = (markdown: string): string => {
  const source = markdown.replace(/^\ufeff/, '');
  const blocks = run(source, BEFORE)
    .split(/\n[ \t]*\n\s*/)
    .map((block) => joinLines(run(block, INSIDE)))
    .filter((block) => block !== '');
  const title = titleInFrontMatter(source);
  if (title !== null && blocks[0] !== title) blocks.unshift(title);
  return blocks.join('\n\n');
};
