import type { Tag } from '../../language/tag-by-pattern.ts';
import { readVerb } from '../../language/verb-forms.ts';
import type { Tree } from '../../language/tree.ts';
import type { Item, Line } from '../lines.ts';

/** Penn tags of open classes as coarse ones. */
const COARSE: Readonly<Record<string, Tag>> = {
  NN: 'noun', NNS: 'noun', JJ: 'adj', JJR: 'adj', JJS: 'adj', RB: 'adv', RBR: 'adv', RBS: 'adv',
  VB: 'base', VBD: 'past', VBN: 'part', VBG: 'ing', VBZ: 'pres', VBP: 'pres',
}; // prettier-ignore

const OPEN = /^(?:noun|adj|adv|past|pres|base|part|ing)$/u;

/** The lines with the word classes that their trees give; names, times and small words stay as the lists have them. */
export const sharpen = (lines: readonly Line[]): readonly Line[] =>
  lines.some((line) => line.tree !== null)
    ? lines.map((line) => (line.tree === null ? line : { ...line, items: sharpItems(line.items, line.tree) }))
    : lines;

const isFinite = (tag: string | undefined): boolean => tag !== undefined && /^(?:VBD|VBZ|VBP|MD|VB)$/u.test(tag);

const sharpItems = (items: readonly Item[], tree: Tree): readonly Item[] => {
  // A sentence that the tree leaves without a verb was misread: the lists know better.
  const verbless = !tree.tags.some(isFinite);
  return items.map((item, at) => {
    const tag = COARSE[tree.tags[at] ?? ''];
    // "Shares in Brask closed down": a sentence of news opens with no finite verb
    if (at === 0 && item.quotation === null && (item.tag === 'pres' || tag === 'pres')) return { ...item, tag: 'noun' };
    if (item.quotation !== null || tag === undefined || tag === item.tag || !OPEN.test(item.tag)) return item;
    if (verbless && (item.tag === 'past' || item.tag === 'pres')) return item;
    // "shook" and "wrote" are past and nothing else
    if (item.tag === 'past' && readVerb(item.lower)?.form === 'past') return item;
    return { ...item, tag };
  });
};
