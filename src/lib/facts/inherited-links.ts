import type { Line } from './lines.ts';

/** Who is credited, with those they are one of, and how their words came. */
export type Credit = {
  readonly sources: readonly string[]; // the source first, then the several it is one of
  readonly through: readonly string[]; // the outlets told beside it
  readonly line: Line;
  readonly nameless: boolean;
  readonly goesOn: boolean; // "she added": more of what came before
};

/**
 * Through which outlets words came where the article does not say it again: those of whoever has no name in the same
 * paragraph and the next ("the person said"), and what anybody adds ("She told Radio Kell … . Reyes added").
 */
export type InheritedLinks = {
  readonly linksOf: (credit: Credit) => readonly string[];
};

export const openInheritedLinks = (): InheritedLinks => {
  const known = new Map<string, { readonly through: readonly string[]; readonly block: number }>();
  const linksOf = ({ sources, through, line, nameless, goesOn }: Credit): readonly string[] => {
    const [source] = sources;
    if (source === undefined) return through;
    const reach = nameless ? 1 : 0;
    const before = sources.flatMap((one) => known.get(one) ?? []).find(({ block }) => line.block - block <= reach);
    const links = (nameless || goesOn) && through.length === 0 && before !== undefined ? before.through : through;
    known.set(source, { through: links, block: line.block });
    return links;
  };
  return { linksOf };
};
