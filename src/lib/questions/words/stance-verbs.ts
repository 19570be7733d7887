// Verbs that report and colour what they report, with what they hint at; "said" stands against them. Only those that style guides of
// newspapers name. In the past and the present. Written for this project.
export const STANCE_VERBS: Readonly<Record<string, string>> = {
  claimed: 'that keeps its distance',
  claims: 'that keeps its distance',
  claim: 'that keeps its distance',
  insisted: 'that hints at being pressed',
  insists: 'that hints at being pressed',
  insist: 'that hints at being pressed',
  boasted: 'that mocks a little',
  boasts: 'that mocks a little',
  admitted: 'that hints at guilt',
  admits: 'that hints at guilt',
  conceded: 'that hints at giving way',
  concedes: 'that hints at giving way',
  maintained: 'that hints at doubt',
  maintains: 'that hints at doubt',
  revealed: 'that treats the words as true',
  reveals: 'that treats the words as true',
};

/** What is admitted shows by itself: such a verb is asked about with names alone. */
export const TELLING_VERBS = ['admitted', 'admits', 'conceded', 'concedes'];

/** Verbs that take no side. */
export const PLAIN_VERBS = [
  'said',
  'says',
  'say',
  'saying',
  'told',
  'tells',
  'replied',
  'wrote',
  'writes',
  'stated',
  'added',
];
