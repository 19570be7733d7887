import { NO_SPEAKER, THREE_FIGURES } from '../examples.ts';
import { keyIndex } from '../key.ts';
import type { Context } from '../context.ts';
import type { Maker } from '../maker.ts';
import type { Draft } from '../question.ts';
import { judge } from '../gates/gates.ts';
import { wordingFor } from '../wordings.ts';
import { requestDrafts } from './sayso-requests.ts';
import { silentDrafts } from './sayso-silence.ts';
import { reportedIn } from './sayso-statements.ts';
import { turnedDrafts } from './sayso-turned.ts';
import { valueDrafts } from './sayso-values.ts';

const MOST_OF_ONE = 5; // of one answer

/** A few statements on the scale; “yes” no more often than the other two answers together. */
const statements = (context: Context): Draft[] => {
  const all = [
    ...valueDrafts(context, reportedIn(context), wordingFor([true, false], context.text.length)),
    ...silentDrafts(context),
    ...requestDrafts(context),
  ].filter((draft) => judge(draft, [context]) === null);
  const of = (answer: number): Draft[] => all.filter((draft) => keyIndex(draft) === answer);
  const no = [...of(1).slice(0, MOST_OF_ONE), ...of(2).slice(0, MOST_OF_ONE)];
  return [...no, ...of(0).slice(0, MOST_OF_ONE)]; // the set is kept even when it is chosen
};

/** Stick to the text: which statement is as the article has it, which is not; whether it says so, otherwise or nothing. */
export const sayso: Maker = {
  id: 'SAYSO',
  write: (context) => [...turnedDrafts(context), ...statements(context)],
  matches: THREE_FIGURES,
  not: NO_SPEAKER,
};
