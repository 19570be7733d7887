const NO_BREAK = '\u00a0';

/** Spaces at which a line must not end: "5 a.m.", "Mr Falk", "310,000 people", "Account A". */
const TIES: readonly RegExp[] = [
  /(?<=\d) (?=[ap]\.?m\b)/giu,
  /(?<=\b(?:Mr|Mrs|Ms|Dr|St|No)) (?=[\p{Lu}\d])/gu,
  /(?<=\d) (?=(?:per cent|million|billion|km|kg|years?|days?|hours?|minutes?|people)\b)/gu,
  /(?<=\b(?:account|article)) (?=[AB]\b)/giu,
  /(?<=\b\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
  / (?=[–—→] )/gu,
];

/** Words of ours set with no-break spaces where a line must not end. Never for the article: that stays as given. */
export const noBreak = (words: string): string => TIES.reduce((set, tie) => set.replace(tie, NO_BREAK), words);
