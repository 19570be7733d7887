import type { Tag } from '../../language/tag-by-pattern.ts';
import { readVerb } from '../../language/verb-forms.ts';
import type { Item, Line } from '../lines.ts';
import { cueVerbOf } from '../cue-verbs.ts';
import { NEVER_NOUNS } from '../words/saying.ts';

// Classes that the pattern tagger only guesses at; the closed ones and the days it knows by list.
const OPEN = new Set<Item['tag']>(['noun', 'name', 'adj', 'past', 'pres', 'base', 'part', 'ing', 'adv']);

const CLASSES: Readonly<Record<string, Tag>> = {
  NN: 'noun', NNS: 'noun', NNP: 'name', NNPS: 'name', JJ: 'adj', JJR: 'adj', JJS: 'adj',
  VBD: 'past', VBZ: 'pres', VBP: 'pres', VB: 'base', VBN: 'part', VBG: 'ing', RB: 'adv', RBR: 'adv', RBS: 'adv',
}; // prettier-ignore

const VERBAL = new Set<Tag>(['past', 'pres', 'base', 'part', 'ing']);

/** True for a class that the word’s own ending allows: "adding" is no base form. */
const fits = (item: Item, tag: Tag): boolean =>
  !(tag === 'name' && item.text === item.lower) &&
  !(item.lower.endsWith('ing') && (tag === 'base' || tag === 'pres' || tag === 'past')) &&
  !(NEVER_NOUNS.has(item.lower) && (tag === 'noun' || tag === 'adj')) &&
  !(item.tag === 'noun' && tag === 'adv' && item.lower.endsWith('ly')) && // "the tally"
  !(item.tag === 'past' && tag === 'adj' && cueVerbOf(item) !== undefined) &&
  !(item.tag === 'name' && VERBAL.has(tag) && readVerb(item.lower) === undefined);

/** Words with a capital inside a sentence: names, whatever a tree makes of them ("Larkin Ventures said"). */
export const namesAmong = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ items, headline }) =>
      headline ? [] : items.slice(1).flatMap((item) => (item.tag === 'name' ? [item.text] : [])),
    ),
  );

/** An item with the word class that its tree gives it, where the pattern tagger had only guessed. */
export const retag = (item: Item, tag: string, names: ReadonlySet<string>): Item => {
  // "Italy’s transport minister": an ending that was taken for "is"
  if (item.tag === 'aux' && tag === 'POS') return { ...item, tag: 'poss' };
  if (item.quotation !== null || !OPEN.has(item.tag)) return item;
  const known = CLASSES[tag];
  if (known === undefined || known === item.tag || !fits(item, known)) return item;
  if (item.tag === 'name' && /^(?:noun|adj|adv)$/u.test(known) && names.has(item.text)) return item;
  return { ...item, tag: known };
};
