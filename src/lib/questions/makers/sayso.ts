import { NO_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import type { Maker } from '../maker.ts';
import type { Draft } from '../question.ts';
import { absentDrafts } from './sayso-absent.ts';
import { claimDrafts } from './sayso-claims.ts';
import { silentDrafts } from './sayso-silence.ts';
import { valueDrafts } from './sayso-values.ts';

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
    return balanced([...values, ...silentDrafts(context), ...absentDrafts(context), ...claims]);
  },
  matches: THREE_SPEAKERS,
  not: NO_SPEAKER,
};
