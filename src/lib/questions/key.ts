import type { Draft } from './question.ts';

/** At which place among the options the right one stands; -1 where none is right. */
export const keyIndex = ({ options }: Pick<Draft, 'options'>): number => options.findIndex(({ correct }) => correct);

/** The words of the right option; empty where none is right. */
export const keyOf = (draft: Pick<Draft, 'options'>): string => draft.options[keyIndex(draft)]?.text ?? '';
