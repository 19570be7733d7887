import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './source-files.ts';

/** The product's name is the same in every language. */
const NAMES = ['Says', 'Who?', 'Says Who?'];
/** Attributes, of elements and components, whose words a reader sees or hears. */
const SEEN =
  /^(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|legend|words|summary|note)$/u;

type Node = { readonly type: string; readonly [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([field]) => field !== 'metadata' && field !== 'parent')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const hasWords = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}/u.test(text) && !NAMES.includes(text.trim());

/** The words that an expression may put on the page as they stand in it: not what it compares, looks up or passes on. */
const wordsOf = (node: Node): string[] => {
  switch (node.type) {
    case 'Text':
      return hasWords(node['data']) ? [node['data'].trim()] : [];
    case 'Literal':
      return hasWords(node['value']) ? [node['value']] : [];
    case 'TemplateElement': {
      const value = node['value'];
      const raw = typeof value === 'object' && value !== null && 'raw' in value ? value.raw : '';
      return hasWords(raw) ? [raw] : [];
    }
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].filter(isNode).flatMap(wordsOf);
    case 'LogicalExpression':
      return [node['right']].filter(isNode).flatMap(wordsOf);
    case 'TemplateLiteral':
    case 'ExpressionTag':
      return childrenOf(node).flatMap(wordsOf);
    default:
      return [];
  }
};

const isDescription = (element: Node): boolean => {
  const attributes = Array.isArray(element['attributes']) ? element['attributes'].filter(isNode) : [];
  return attributes.some((each) => each['name'] === 'name' && JSON.stringify(each['value']).includes('"description"'));
};

const isSeen = (attribute: Node, element: Node): boolean =>
  SEEN.test(String(attribute['name'])) || (attribute['name'] === 'content' && isDescription(element));

/** Every word written into the markup instead of a catalogue. */
const written = (node: Node, element: Node = node): string[] => {
  if (node.type === 'Attribute')
    return isSeen(node, element) ? [node['value']].flat().filter(isNode).flatMap(wordsOf) : [];
  if (node.type === 'Text' || node.type === 'ExpressionTag') return wordsOf(node);
  return childrenOf(node).flatMap((child) => written(child, node));
};

const writtenIn = (source: string): string[] => {
  const { fragment }: { fragment: AST.Fragment } = parse(source, { modern: true });
  return isNode(fragment) ? written(fragment) : [];
};

const screens = projectFiles().filter(({ path }) => path.endsWith('.svelte'));

describe('a screen', () => {
  it.each(screens.map(({ path, text }) => [path, text]))('takes its words from the catalogues: %s', (_, text) => {
    expect(writtenIn(text)).toEqual([]);
  });

  it.each([
    ['in the page', '<p>Read on</p>', ['Read on']],
    ['heard', '<nav aria-label="Main"></nav>', ['Main']],
    ['shown in an empty field', '<input placeholder="Paste it" />', ['Paste it']],
    ['one of two', "<p>{on ? 'Open' : `Shut ${n}`}</p>", ['Open', 'Shut ']],
    ['for those who search', '<meta name="description" content="A quiz" />', ['A quiz']],
    ['not those of the code', '<p class="row" id="x">{m.play_how()} · {a === "b" ? c : d} <b>Who?</b></p>', []],
  ])('is found out by words %s', (_, source, words) => {
    expect(writtenIn(source)).toEqual(words);
  });
});
