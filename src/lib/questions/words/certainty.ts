// Words that tell how firmly a claim is put, in two strengths (PEDAGOGY §1: possible, likely). Lower case; the marks are patterns.

/** Openings that leave a claim no more than possible; each is followed by "that". */
export const POSSIBLE_OPENINGS = [
  'it is not excluded',
  'it is not ruled out',
  'it cannot be ruled out',
  'it cannot be excluded',
  'it is possible',
  'it was possible',
  'it’s possible',
  "it's possible",
  'there is a chance',
];

/** Adverbs that make a claim likely. */
export const LIKELY_MARKS = [
  'probably so',
  'probably',
  'most likely',
  'very likely',
  'in all likelihood',
  'presumably',
];

/** Reporting verbs whose claim is put as likely. Who believes, thinks or reckons may be quite sure of it: those give no strength. */
export const LIKELY_CUES = ['expect', 'expects', 'expected', 'suspect', 'suspects', 'suspected'];

/** Reporting verbs whose claim is only offered. */
export const POSSIBLE_CUES = ['speculated'];

/** Anything that may weaken a claim; two of them in one clause leave its strength open. */
export const ANY_HEDGE =
  /(?<![\p{L}])(?:may|might|could|perhaps|possibly|possible|maybe|probably|probable|likely|unlikely|presumably|seems?|seemed|appears?|appeared|apparently|reportedly|allegedly|not excluded|ruled out|cannot be excluded|a chance|believes?|believed|thinks?|thought|expects?|expected|suspects?|fears?|hopes?|suggests?|suggested|unclear|not clear|if|unless|almost|nearly)(?![\p{L}])/giu;

/** Adverbs that leave a claim no more than possible. */
export const POSSIBLE_MARKS = ['perhaps', 'possibly', 'maybe'];

/** Reporting verbs that add no strength and take none away. */
export const PLAIN_CUES = [
  'said',
  'says',
  'say',
  'told',
  'added',
  'according',
  'wrote',
  'announced',
  'reported',
  'confirmed',
  'stated',
  'saying',
  'continued',
  'began',
  'replied',
  'noted',
  'explained',
  'concluded',
  'found',
  'finds',
  'shows',
  'showed',
  'warned',
  'warns',
  'wrote',
  'writes',
  'insisted',
  'argued',
  'argues',
  'claimed',
  'claims',
  'citing',
  'quoting',
  'telling',
  'adding',
];
