import { wordSet } from '../../article/word-set.ts';

/** The words of a block of text, each once, in order: what `wordSet` holds, for lists that are read from front to back. */
export const list = (block: string): string[] => [...wordSet(block)];
