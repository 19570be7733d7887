// How an article itself sets something against a claim, in the same sentence or the next. Patterns written for this project.

const WORDS = "(?:[\\p{L}’'-]+\\s)";

/** Behind a claim in its own sentence. */
export const ASIDES: readonly RegExp[] = [
  // “…, a tally the firm disputes”
  new RegExp(`(?<=,\\s)(?:an?|the)\\s\\p{L}+\\s(?:that\\s|which\\s)?${WORDS}{1,4}(?:disputes?|disputed|denies|denied|rejects?|rejected|contests?|contested)(?![\\p{L}])`, 'iu'),
  // “…, a charge the forum calls ‘wildly exaggerated’”
  new RegExp(`(?<=,\\s)(?:an?|the)\\s\\p{L}+\\s(?:that\\s|which\\s)?${WORDS}{1,4}(?:calls?|called)\\s[“‘"'][^”’"']+[”’"']`, 'iu'),
  // “…, and that is harder to square with the district’s own files”
  /(?:that|this|it|which)\s(?:is|was)\s(?:\p{L}+\s)?(?:hard|harder|difficult|impossible)\sto\s(?:square|reconcile)\swith\s[^,.;]+/iu,
  // “…, which is at odds with the log”
  /(?:that|this|it|which)\s(?:is|was|seems|seemed|appears|appeared)\s(?:\p{L}+\s)?(?:at odds with|contradicted by|disputed by|not borne out by|not supported by)\s[^,.;]+/iu,
  // “…, though records show that four people applied”
  /(?:though|although|but)\s(?:\p{L}+[’']?s?\s){0,4}(?:records|files|figures|documents|minutes|logs|data)\s(?:show|showed|say|said|suggest|suggested|tell|told)\s[^,.;]+/iu,
]; // prettier-ignore

/** At the head of the next sentence. */
export const REBUTTALS: readonly RegExp[] = [
  /^(?:That|This|It) (?:is|was) (?:not true|untrue|false|wrong|not so|not the case)(?![\p{L}])[^,.;]*/u,
  /^(?:But |Yet )?(?:the )?(?:\p{L}+[’']?s? ){0,4}(?:records|files|figures|documents|minutes|logs|data) (?:show|showed|say|said|suggest|suggested|tell|told) otherwise/iu,
  /^(?:\p{L}+[’']?s? ){1,5}(?:disputes?|disputed|contests?|contested) (?:that|this|the claim)(?![\p{L}])[^,.;]*/u,
  /^(?:But |Yet )?(?:that|this|the claim) is (?:hard|harder|difficult|impossible) to (?:square|reconcile) with [^,.;]+/iu,
]; // prettier-ignore

/** What is found out rather than claimed. */
export const FINDERS = /(?<![\p{L}])(?:polls?|survey|study|analysis|audit|census|tests?)(?![\p{L}])/iu;
/** What words stand on rather than in. */
export const SURFACES =
  /(?<![\p{L}])(?:poster|placard|banner|sign|website|billboard|sticker|label|plaque)(?![\p{L}])/iu;
