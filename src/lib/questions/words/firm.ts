// Words by which a headline and a passage are weighed against each other. Written for this project.

/** Words that hold a statement back by themselves, whatever stands around them. */
export const PLAIN_HEDGES = [
  'may',
  'might',
  'could',
  'possibly',
  'perhaps',
  'probably',
  'apparently',
  'reportedly',
  'allegedly',
  'likely',
  'seems',
  'seemed',
  'appears',
  'appeared',
];

/** Words that make a statement smaller or take it back: with one of them on either side nothing is sure. Patterns. */
export const APPROXIMATORS = [
  'all but',
  'almost',
  'nearly',
  'not',
  'no',
  'never',
  'nobody',
  'den(?:y|ies|ied)',
  'if',
  'unless',
  'feared',
  'would',
  'should',
  "\\p{L}+n[’']t",
];
