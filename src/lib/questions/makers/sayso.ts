import { NO_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import type { Maker } from '../maker.ts';
import type { Draft } from '../question.ts';
import { absentDrafts } from './sayso-absent.ts';
import { claimDrafts } from './sayso-claims.ts';
import { silentDrafts } from './sayso-silence.ts';
import { valueDrafts } from './sayso-values.ts';

/** Statements that the article does not make stand only beside others that it does make, or contradicts. */
const MOST_UNSAID = 2;

const saysSo = (draft: Draft): boolean => draft.options[0]?.correct ?? false;

/** No more that the article says than one above half: blind trust pays as little as blind doubt. */
const balanced = (drafts: readonly Draft[]): Draft[] => {
  const unsaid = drafts.filter((draft) => !saysSo(draft));
  const said = drafts.filter(saysSo).slice(0, unsaid.length + 1);
  return drafts.filter((draft) => !saysSo(draft) || said.includes(draft));
};

/** Stick to the text: says so, says otherwise, does not say. */
export const sayso: Maker = {
  id: 'SAYSO',
  write: (context) => {
    const values = valueDrafts(context);
    const taken = new Set(values.flatMap((draft) => draft.facts));
    const claims = claimDrafts(context).filter((draft) => !draft.facts.some((id) => taken.has(id)));
    const told = [...values, ...claims];
    const unsaid = [...silentDrafts(context), ...absentDrafts(context)].slice(0, Math.min(MOST_UNSAID, told.length));
    return balanced([...values, ...unsaid, ...claims]);
  },
  matches: THREE_SPEAKERS,
  not: NO_SPEAKER,
};
