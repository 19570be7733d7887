import type { Line } from './lines.ts';

/** Through which outlets whoever has no name came into the article: "the person added" comes through them too. */
export type InheritedLinks = {
  /** `sources`: who is credited and, for one of several, those several. */
  readonly linksOf: (sources: readonly string[], through: readonly string[], line: Line) => readonly string[];
};

const BLOCKS = 1; // the same paragraph and the next

export const openInheritedLinks = (): InheritedLinks => {
  const known = new Map<string, { readonly through: readonly string[]; readonly block: number }>();
  const linksOf = (sources: readonly string[], through: readonly string[], line: Line): readonly string[] => {
    const [source] = sources;
    if (source === undefined) return through;
    const before = sources.flatMap((one) => known.get(one) ?? []).find(({ block }) => line.block - block <= BLOCKS);
    const links = through.length === 0 && before !== undefined ? before.through : through;
    known.set(source, { through: links, block: line.block });
    return links;
  };
  return { linksOf };
};
