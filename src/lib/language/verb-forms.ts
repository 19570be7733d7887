import { IRREGULAR, REGULAR } from './words/verbs.ts';

export const VERB_FORMS = ['base', 'past', 'participle', 'past-or-participle', 's', 'ing'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];
export type VerbReading = { readonly lemma: string; readonly form: VerbForm };

const isVowel = (char: string): boolean => 'aeiou'.includes(char);

// Verbs of more than one syllable that double their last letter all the same.
const DOUBLES = new Set(['admit', 'permit', 'commit', 'submit', 'refer', 'prefer', 'occur', 'transfer', 'regret', 'rebut', 'compel', 'expel', 'repel', 'control', 'patrol', 'quit', 'quip', 'equip', 'concur', 'deter', 'incur', 'omit', 'overlap', 'cancel', 'travel', 'label', 'signal', 'model', 'shovel', 'fuel', 'total', 'level', 'rebel', 'propel', 'excel', 'defer', 'confer', 'infer', 'allot', 'acquit']); // prettier-ignore

const doubles = (base: string): boolean =>
  DOUBLES.has(base) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base) && base.length <= 5);

/** plan → planned, carry → carried, urge → urged. */
export const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !isVowel(base.charAt(base.length - 2))) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
};

/** deny → denies, watch → watches, say → says. */
export const thirdPersonOf = (base: string): string => {
  if (base.endsWith('y') && !isVowel(base.charAt(base.length - 2))) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
};

/** lie → lying, urge → urging, plan → planning. */
export const ingOf = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && base.length > 2) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

const irregular = new Map(
  IRREGULAR.map((entry) => {
    const [base = '', past = '', participle = ''] = entry.split('/');
    return [base, { past, participle }];
  }),
);

/** Every form of a verb, with what it may be. */
export const formsOf = (base: string): (readonly [string, VerbForm])[] => {
  const forms: (readonly [string, VerbForm])[] = [
    [base, 'base'],
    [thirdPersonOf(base), 's'],
    [ingOf(base), 'ing'],
  ];
  const odd = irregular.get(base);
  if (odd === undefined) {
    forms.push([pastOf(base), 'past-or-participle']);
    if (DOUBLES.has(base) && base.endsWith('l')) forms.push([`${base}ed`, 'past-or-participle'], [`${base}ing`, 'ing']);
  } else if (odd.past === odd.participle) forms.push([odd.past, 'past-or-participle']);
  else forms.push([odd.past, 'past'], [odd.participle, 'participle']);
  if (base === 'learn' || base === 'lean' || base === 'dream') forms.push([`${base}ed`, 'past-or-participle']);
  return forms;
};

const readings = new Map<string, VerbReading>();
for (const base of [...irregular.keys(), ...REGULAR]) {
  for (const [word, form] of formsOf(base)) {
    // "found" is the past of "find" before it is the base of "found"; "put" is read as a base, which may be a past.
    const known = readings.get(word);
    if (known === undefined) readings.set(word, { lemma: base, form });
  }
}

/** What form of which common verb a word may be, if it may be one. */
export const readVerb = (lower: string): VerbReading | undefined => readings.get(lower);
