import type { Line } from '../lines.ts';

/**
 * The case that a headline's word has in the body: small there, small here. A word that the body does not have keeps its capital.
 */
export const caseOf = (lines: readonly Line[]): ((word: string) => string) => {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const line of lines) {
    if (line.headline) continue;
    line.items.forEach((item, at) => {
      if (item.quotation !== null) return;
      if (/^\p{Ll}/u.test(item.text)) small.add(item.text);
      else if (at > 0 && /^\p{Lu}/u.test(item.text)) capital.add(item.lower);
    });
  }
  return (word) => {
    const lower = word.toLowerCase();
    return small.has(lower) || (COMMON.has(lower) && !capital.has(lower)) ? lower : word;
  };
};

// Words of headlines that are never names, whether the body has them or not.
const COMMON = new Set(
  `a an the of to in on for at by with from as is are was were be been has have had do does did not no and or but if after before over
  under into out up down off about against amid says say said warns claims claim denies deny alleges suggests finds reveals urges tells
  may could will would can must should his her its their he she it they who what why how when where that this these those new more most
  first last all some any than then now`.split(/\s+/u),
);
