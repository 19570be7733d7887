import { wordSet } from './word-set.ts';

const SKIPPED = wordSet(
  'script style noscript template svg math canvas button input select textarea form iframe object embed audio video nav head footer dialog',
);
const BLOCKS = wordSet(`
  address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr
  html li main ol p pre section summary table tbody td tfoot th thead tr ul caption
`);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

type Visit = { readonly node: Node } | { readonly text: string };

const nameOf = (node: Node): string => node.nodeName.toLowerCase();

const isHidden = (node: Node): boolean =>
  'getAttribute' in node &&
  typeof node.getAttribute === 'function' &&
  (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true');

/** What to do for one node: emit text, or visit its children between the breaks that its element makes. */
const unfold = (node: Node): Visit[] => {
  if (node.nodeType === TEXT_NODE) return [{ text: (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ') }];
  if (node.nodeType !== ELEMENT_NODE && node.childNodes.length === 0) return [];
  const name = nameOf(node);
  if (SKIPPED.has(name) || isHidden(node)) return [];
  if (name === 'br') return [{ text: '\n' }];
  const children: Visit[] = [...node.childNodes].map((child) => ({ node: child }));
  if (name === 'li') return [{ text: '\n• ' }, ...children];
  if (name === 'tr') return [{ text: '\n' }, ...children];
  if (name === 'td' || name === 'th') return [...children, { text: ' ' }];
  return BLOCKS.has(name) ? [{ text: '\n\n' }, ...children, { text: '\n\n' }] : children;
};

/** The text of a node as blocks: one a paragraph, heading or caption; items of a list are lines of one block. */
export const blocksOfNode = (root: Node): string[] => {
  const out: string[] = [];
  // A stack of our own: a page may be nested deeper than calls can go.
  const todo: Visit[] = [{ node: root }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('text' in next) out.push(next.text);
    else for (const visit of unfold(next.node).reverse()) todo.push(visit);
  }
  return out
    .join('')
    .split(/\n[ \n]*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.replace(/ {2,}/g, ' ').trim())
        .filter((line) => line !== '' && line !== '•')
        .join('\n'),
    )
    .filter((block) => block !== '');
};
