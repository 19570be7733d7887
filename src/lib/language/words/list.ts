/** The words of a block of text, white space between them: keeps long word lists readable. */
export const list = (block: string): string[] => block.split(/\s+/u).filter((word) => word !== '');

/** The same as a set. */
export const setOf = (block: string): ReadonlySet<string> => new Set(list(block));
