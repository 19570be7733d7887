// Verbs that report and colour what they report, with what they hint at; "said" stands against them. Only those that style guides of
// newspapers name, and whose claims could stand with any of them: what is admitted shows by itself. In the past and the present. Written for this project.
export const STANCE_VERBS: Readonly<Record<string, string>> = {
  claimed: 'that keeps its distance',
  claims: 'that keeps its distance',
  claim: 'that keeps its distance',
  insisted: 'that hints at being pressed',
  insists: 'that hints at being pressed',
  insist: 'that hints at being pressed',
  boasted: 'that mocks a little',
  boasts: 'that mocks a little',
  revealed: 'that treats the words as true',
  reveals: 'that treats the words as true',
};

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
