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
    label += owns ? `${here.referent.canonical}’s` : bareName(here.referent);
    last = items[here.to - 1]?.end ?? item.end;
    i = here.to - 1;
  }
  const people = inside.map(({ referent }) => referent).filter(({ kind }) => kind === 'person');
  return forBody(withoutArticle(label).replace(/\s+/gu, ' '), people);
};

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
export const ownedLabel = (owner: Referent, thing: string, stacks: boolean): string =>
  stacks && owner.kind !== 'person' && owner.kind !== 'anonymous' && owner.members.length === 0
    ? `${bareName(owner)} ${thing}`
    : `${owner.canonical}’s ${thing}`;

/** The words that tell what a document is, without its size: "40-page ruling" → "ruling". */
export const documentWords = (line: Line, { from, head }: NounPhrase): string => {
  const words = line.items
    .slice(from, head + 1)
    .filter(({ tag, lower }) => !/^(?:det|poss|num|name|time)$/u.test(tag) && !/\d/u.test(lower));
  return words.map((item) => item.text).join(' ');
};
