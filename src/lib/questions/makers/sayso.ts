import { NO_SPEAKER, THREE_FIGURES } from '../examples.ts';
import type { Context } from '../context.ts';
import type { Maker } from '../maker.ts';
import type { Draft } from '../question.ts';
import { judge } from '../gates/gates.ts';
import { wordingFor } from '../wordings.ts';
import { silentDrafts } from './sayso-silence.ts';
import { turnedDrafts } from './sayso-turned.ts';
import { valueDrafts } from './sayso-values.ts';

const answerOf = (draft: Draft): number => draft.options.findIndex((option) => option.correct);

/** The sentences whose statements other drafts show. */
const shownIn = (drafts: readonly Draft[]): ReadonlySet<number> =>
  new Set(drafts.flatMap((draft) => draft.options.flatMap((option) => option.evidence.map(({ start }) => start))));

/** One statement at most with the scale of old, on a sentence that no other draft shows: which of the three answers is right turns with the article. */
const oneStatement = (context: Context, turned: readonly Draft[]): Draft[] => {
  const shown = shownIn(turned);
  const all = [...valueDrafts(context), ...silentDrafts(context)].filter(
    (draft) => !draft.evidence.some(({ start }) => shown.has(start)) && judge(draft, [context]) === null,
  );
  const first = wordingFor([0, 1, 2], context.text.length);
  const best = [first, (first + 1) % 3, (first + 2) % 3].flatMap(
    (answer) => all.find((draft) => answerOf(draft) === answer) ?? [],
  );
  return best.slice(0, 1);
};

/** Stick to the text: which statement is as the article has it, which is not; whether it says so, otherwise or nothing. */
export const sayso: Maker = {
  id: 'SAYSO',
  write: (context) => {
    const turned = turnedDrafts(context);
    return [...turned, ...oneStatement(context, turned)];
  },
  matches: THREE_FIGURES,
  not: NO_SPEAKER,
};
