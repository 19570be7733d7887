// Words in the sentence of a name that keep it from being called unheard. Patterns. Written for this project.

/** The person is of another age, or dead. */
export const LONG_AGO = [
  '\\b(?:1[0-8]\\d\\d|19[0-7]\\d)\\b',
  '\\b(?:late|died|dead|death|killed|buried|funeral|widow(?:er)?|posthumous\\p{L}*|century|ancient)\\b',
];

/** Somebody was asked, or answered. */
export const REACHED_OUT = [
  '\\b(?:den(?:y|ies|ied)|repl(?:y|ies|ied)|respon\\p{L}+|comment\\p{L}*|answer\\p{L}*|contact\\p{L}*|reached|approached|interview\\p{L}*|statement|calls|letter|emails?|lawyer|spokes\\p{L}+)\\b',
];

/** Right behind a name: the person speaks, or is heard to think. */
export const SPEAKS = [
  '^[^.,;:“”]{0,30}\\b(?:said|says|saying|told|tells|wrote|writes|spoke|speaks|claim(?:s|ed|ing)|announc\\p{L}*|promis\\p{L}*|asked|tweet\\p{L}*|post(?:s|ed)|insist\\p{L}*|argu\\p{L}+|warn\\p{L}*|describ\\p{L}*|order\\p{L}*|vow\\p{L}*|admit\\p{L}*|recall\\p{L}*|thinks?|believes?|wants?|thanked|refus\\p{L}+|declin\\p{L}+|reject\\p{L}*|dismiss\\p{L}*|added|called|object\\p{L}*|complain\\p{L}*|agreed?s?|demand\\p{L}*)\\b',
];
