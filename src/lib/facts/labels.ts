import type { Line } from './lines.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Range } from './phrases.ts';
import type { Referent } from './referents.ts';
import { withoutArticle } from './source-kinds.ts';
import { SPOKES_NOUNS } from './words/kinds.ts';

/** Somebody named inside a longer phrase: "Reyes" in "Reyes’s lawyer", "her" in "her lawyer", "the firm" in "close to the firm". */
export type Inside = Range & { readonly referent: Referent };

/** The words of a phrase with everyone inside it by their full name: "her lawyer" → "Ana Reyes’s lawyer". */
export const labelOf = (line: Line, range: Range, inside: readonly Inside[]): string => {
  const { items } = line;
  let label = '';
  let last = items[range.from]?.start ?? 0;
  for (let i = range.from; i < range.to; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    const here = inside.find((one) => one.from === i && one.to <= range.to);
    label += line.text.slice(last, item.start);
    if (here === undefined) {
      label += line.text.slice(item.start, item.end);
      last = item.end;
      continue;
    }
    const owns = items[i]?.tag === 'poss';
    label += owns ? `${here.referent.canonical}’s` : nameInside(here.referent, i > range.from);
    last = items[here.to - 1]?.end ?? item.end;
    i = here.to - 1;
  }
  // Names inside names inside names: past this length only the words themselves are told.
  if (label.length > LONGEST) return withoutArticle(wordsIn(line, range)).replace(/\s+/gu, ' ').slice(0, LONGEST);
  const people = inside.map(({ referent }) => referent).filter(({ kind }) => kind === 'person');
  return forBody(withoutArticle(label).replace(/\s+/gu, ' '), people);
};

const LONGEST = 160; // characters

const wordsIn = ({ items, text }: Line, { from, to }: Range): string =>
  text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0);

/** "friend of Ana Reyes", "source close to the water board": whoever has no name keeps the article. */
const nameInside = (referent: Referent, behind: boolean): string =>
  referent.named === null && referent.members.length === 0 && behind && !/[’']s\s/u.test(referent.canonical)
    ? `the ${referent.canonical}`
    : bareName(referent);

const bareName = ({ canonical }: Referent): string => canonical.replace(/^The\s/u, '');

const SPEAKS_FOR = new RegExp(
  `^(${[...SPOKES_NOUNS].join('|')}|duty officer|press officer|press office) (?:for|of|at) (?:the )?(.+)$`,
  'u',
);

/** "spokeswoman for the water board" → "water board spokeswoman". */
const forBody = (label: string, people: readonly Referent[]): string => {
  const [, noun, body] = SPEAKS_FOR.exec(label) ?? [];
  if (noun === undefined || body === undefined || body.includes(',') || body.split(' ').length > 7) return label;
  return people.some(({ canonical }) => canonical === body) ? `${body}’s ${noun}` : `${body} ${noun}`;
};

/** "Ana Reyes’s letter", "Wexley annual report": what belongs to a body stands behind its name. */
export const ownedLabel = (owner: Referent, thing: string, stacks: boolean): string => {
  if (owner.canonical.length > LONGEST) return thing;
  const body = owner.kind !== 'person' && owner.kind !== 'anonymous' && owner.members.length === 0;
  if (!stacks || !body) return `${owner.canonical}’s ${thing}`;
  if (owner.named === null && owner.canonical.includes(' of ')) return `${thing} by ${owner.canonical}`; // "letter by group of 14 lawmakers"
  return owner.canonical.split(' ').length > LONG_NAME
    ? `${thing} by ${owner.canonical}`
    : `${bareName(owner)} ${thing}`;
};

const LONG_NAME = 5; // words; more do not stand before a noun

/** The words that tell what a document is, without its size: "40-page ruling" → "ruling". */
export const documentWords = (line: Line, { from, head }: NounPhrase): string => {
  const words = line.items
    .slice(from, head + 1)
    .filter(({ tag, lower }) => !/^(?:det|poss|num|name|time)$/u.test(tag) && !/\d/u.test(lower));
  return words.map((item) => item.text).join(' ');
};
