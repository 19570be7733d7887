import { formsOf, type VerbForm } from '../language/verb-forms.ts';
import type { Certainty } from './facts.ts';
import type { Item } from './lines.ts';
import {
  ACCUSE_VERBS,
  AS_VERBS,
  CLAUSE_VERBS,
  DENY_VERBS,
  DIRECTIVE_VERBS,
  EXTRA_FORMS,
  HEARER_VERBS,
  NEED_THAT,
  NOUN_CONTENT_VERBS,
  QUESTION_VERBS,
  QUOTE_ONLY_VERBS,
} from './words/saying.ts';

/** What a verb of saying can do; one word may be several. */
export type CueVerb = {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly force: Certainty;
  readonly clause: boolean; // said (that) C
  readonly needsThat: boolean; // a bare clause is not enough
  readonly hearer: boolean; // told H that C
  readonly directive: boolean; // urged O to do
  readonly accuse: boolean; // accused O of
  readonly as: boolean; // described O as
  readonly deny: boolean; // denied O
  readonly query: boolean; // questioned O
  readonly noun: boolean; // promised O
};

const FORCES: readonly Certainty[] = ['denied', 'questioned', 'alleged', 'hedged', 'stated'];

const forceOf = new Map<string, Certainty>();
for (const [force, lemmas] of Object.entries(CLAUSE_VERBS)) {
  const found = FORCES.find((one) => one === force);
  if (found !== undefined) for (const lemma of lemmas) forceOf.set(lemma, found);
}
const clauseLemmas = new Set(forceOf.keys());
for (const lemma of DENY_VERBS) if (!forceOf.has(lemma)) forceOf.set(lemma, 'denied');
for (const lemma of ACCUSE_VERBS) if (!forceOf.has(lemma)) forceOf.set(lemma, 'alleged');

const sets = {
  directive: new Set(DIRECTIVE_VERBS),
  accuse: new Set(ACCUSE_VERBS),
  as: new Set(AS_VERBS),
  deny: new Set(DENY_VERBS),
};

const lexicon = new Map<string, CueVerb>();
const lemmas = new Set([
  ...forceOf.keys(),
  ...QUOTE_ONLY_VERBS,
  ...DIRECTIVE_VERBS,
  ...AS_VERBS,
  ...QUESTION_VERBS,
  ...NOUN_CONTENT_VERBS,
]);
for (const lemma of lemmas) {
  const forms: (readonly [string, VerbForm])[] = [...formsOf(lemma)];
  for (const form of EXTRA_FORMS[lemma] ?? [])
    if (!forms.some(([word]) => word === form))
      forms.push([form, form.endsWith('ing') ? 'ing' : form.endsWith('s') ? 's' : 'past-or-participle']);
  for (const [word, form] of forms) {
    if (lexicon.has(word)) continue;
    const invariant = form === 'base' && forms.some(([other, kind]) => other === word && kind !== 'base');
    lexicon.set(word, {
      lemma,
      form: invariant ? 'past-or-participle' : form,
      force: forceOf.get(lemma) ?? 'stated',
      clause: clauseLemmas.has(lemma),
      needsThat: NEED_THAT.has(lemma),
      hearer: HEARER_VERBS.has(lemma),
      directive: sets.directive.has(lemma),
      accuse: sets.accuse.has(lemma),
      as: sets.as.has(lemma),
      deny: sets.deny.has(lemma),
      query: QUESTION_VERBS.has(lemma),
      noun: NOUN_CONTENT_VERBS.has(lemma),
    });
  }
}
// "found" and "felt" are said of finding and feeling, never of founding and felting.
/** The verb of saying that a word is a form of, if it is one. */
export const cueVerbOf = (item: Item | undefined): CueVerb | undefined =>
  item === undefined || item.quotation !== null || item.tag === 'mark' ? undefined : lexicon.get(item.lower);

const HELD_BY: Readonly<Record<string, Certainty>> = {
  allegedly: 'alleged',
  supposedly: 'alleged',
  purportedly: 'alleged',
  reportedly: 'hedged',
  apparently: 'hedged',
};

/** "allegedly replied": the verb, as firm as the word before it leaves what it reports. */
export const heldBack = (verb: CueVerb, before: string): CueVerb => {
  const force = verb.force === 'stated' ? HELD_BY[before] : undefined;
  return force === undefined ? verb : { ...verb, force };
};
