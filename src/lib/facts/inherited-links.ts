import type { Line } from './lines.ts';

/** Through which outlets whoever has no name came into the article: "the person added" comes through them too. */
export type InheritedLinks = {
  readonly linksOf: (source: string, through: readonly string[], line: Line) => readonly string[];
};

const BLOCKS = 1; // the same paragraph and the next

export const openInheritedLinks = (): InheritedLinks => {
  const known = new Map<string, { readonly through: readonly string[]; readonly block: number }>();
  const linksOf = (source: string, through: readonly string[], line: Line): readonly string[] => {
    const before = known.get(source);
    const still = through.length === 0 && before !== undefined && line.block - before.block <= BLOCKS;
    const links = still ? before.through : through;
    known.set(source, { through: links, block: line.block });
    return links;
  };
  return { linksOf };
};
