/** A set of words written as one string: lists read better as lines than as columns of quotation marks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The same for phrases, with bars between them. */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(list.split('|').map((phrase) => phrase.trim()));
