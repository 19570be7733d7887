import { oddOneOut } from '../flaws/flaw.ts';
import { formatOf, numberIn } from '../flaws/numbers.ts';
import { TITLES } from '../flaws/words/terms.ts';
import type { Draft } from '../question.ts';
import type { Gate } from './gate.ts';

const TITLED = new RegExp(`^(?:${TITLES.join('|')})\\.?\\s`, 'u');

/** A name or a phrase, not a clause that may begin with any word. */
const isShort = (text: string): boolean => text.split(' ').length < 6;

/** What the eye sees of an option before the mind reads it. */
const FORMS: readonly (readonly [what: string, of: (text: string) => string | number | boolean])[] = [
  ['a quotation', (text) => /^[“‘]/u.test(text)],
  ['a title before the name', (text) => TITLED.test(text) && isShort(text)],
  ['a name with a role beside it', (text) => /,\s(?:an?|the|who|whose|his|her|its)\s/iu.test(text)],
  ['in two clauses', (text) => /;|,\s(?:and|but|while|which)\s/u.test(text)],
  ['in capitals', (text) => /^\p{Lu}[\p{Lu}\d.&-]{2,}$/u.test(text) && text.length > 4],
];

/** Causes 1 and 5: one option looks unlike the others: a described person among bare names, a quotation among plain clauses. */
export const oneForm: Gate = {
  id: 'one-form',
  finds: (draft) => {
    if (draft.scale) return null;
    const odd = FORMS.find(([, of]) => oddOneOut(draft.options, (option) => of(option.text)) !== undefined);
    return odd ? `One option looks unlike the others: ${odd[0]}.` : null;
  },
};

const sharesForm = (draft: Draft, of: (text: string) => string | boolean): boolean =>
  new Set(draft.options.map((option) => of(option.text))).size === 1;

/** Cause 12: the figures among the options are written in one way and counted in one unit; none is impossible. */
export const numberForm: Gate = {
  id: 'number-form',
  finds: (draft) => {
    if (draft.scale || draft.kind === 'CHAIN') return null;
    const texts = draft.options.map((option) => option.text);
    if (texts.some((text) => Number(/(\d+(?:\.\d+)?)\s?(?:%|per\s?cent)/u.exec(text)?.[1] ?? 0) > 1000))
      return 'An option gives an impossible share.';
    if (texts.some((text) => numberIn(text) === null || text.split(' ').length > 6)) return null;
    if (!sharesForm(draft, (text) => formatOf(text).digits)) return 'Some figures are in digits and some in letters.';
    if (oddOneOut(texts, (text) => formatOf(text).bound)) return 'One figure alone is rounded or bounded.';
    return oddOneOut(texts, (text) => formatOf(text).unit) ? 'One figure alone is in another unit.' : null;
  },
};

export const FORM_GATES: readonly Gate[] = [oneForm, numberForm];
