import { wordSet } from './word-set.ts';

/** What a reader does not see: deleted and moved words, codes of fields, hidden settings; boxes beside the text. */
const UNSEEN = wordSet(
  'del moveFrom instrText delText delInstrText rPr pPr sectPr tblPr trPr tcPr drawing pict AlternateContent',
);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

type Paragraph = { readonly text: string; readonly isItem: boolean; readonly isTitle: boolean };

// Word calls its elements w:p, w:r …; other programs may use another prefix.
const nameOf = (node: Node): string => node.nodeName.replace(/^.*:/, '');

const childOf = (node: Node, name: string): Node | undefined =>
  [...node.childNodes].find((child) => nameOf(child) === name);

const isHiddenRun = (node: Node): boolean => {
  const settings = nameOf(node) === 'r' ? childOf(node, 'rPr') : undefined;
  return settings !== undefined && childOf(settings, 'vanish') !== undefined;
};

const isSeen = (node: Node): boolean => !UNSEEN.has(nameOf(node)) && !isHiddenRun(node);

/** Every node that a reader sees, in order; `isWhole` ones are not looked into. A stack of our own: nesting may be deep. */
const seenIn = (root: Node, isWhole: (node: Node) => boolean): Node[] => {
  const found: Node[] = [];
  const todo: Node[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node !== root && !isSeen(node)) continue;
    if (node !== root && isWhole(node)) found.push(node);
    else todo.push(...[...node.childNodes].reverse());
  }
  return found;
};

const isWords = (node: Node): boolean => nameOf(node) === 't' || SIGNS.has(nameOf(node));

const textOf = (paragraph: Node): string =>
  seenIn(paragraph, isWords)
    .map((node) => SIGNS.get(nameOf(node)) ?? node.textContent ?? '')
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const styleOf = (settings: Node): string => {
  const style = childOf(settings, 'pStyle');
  if (style === undefined || !('getAttribute' in style) || typeof style.getAttribute !== 'function') return '';
  return String(style.getAttribute('w:val'));
};

const readParagraph = (node: Node): Paragraph => {
  const settings = childOf(node, 'pPr');
  return {
    text: textOf(node),
    isItem: settings !== undefined && childOf(settings, 'numPr') !== undefined,
    isTitle: settings !== undefined && styleOf(settings) === 'Title',
  };
};

/** The text of a Word document as blocks, as those of a page: items that follow one another are lines of one block. */
export const blocksOfDocx = (
  document: Document,
): { readonly blocks: readonly string[]; readonly title: string | null } => {
  const paragraphs = seenIn(document, (node) => nameOf(node) === 'p')
    .map(readParagraph)
    .filter(({ text }) => text !== '');
  const blocks: string[] = [];
  for (const [at, { text, isItem }] of paragraphs.entries()) {
    if (isItem && paragraphs[at - 1]?.isItem === true) blocks[blocks.length - 1] += `\n• ${text}`;
    else blocks.push(isItem ? `• ${text}` : text);
  }
  return { blocks, title: paragraphs.find(({ isTitle }) => isTitle)?.text ?? null };
};
