import { NO_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { namedStatementsOf } from '../statement.ts';
import { rivalSlots } from './sayso-slots.ts';
import { changed, sound } from './sayso-claims.ts';
import { misread, uncommented } from './sayso-own.ts';
import { silent } from './sayso-silence.ts';

/** Stick to the text: says so, says otherwise, does not say. */
export const sayso: Maker = {
  id: 'SAYSO',
  write: (context) => {
    const slots = rivalSlots(context);
    const made = context.facts.attributions.flatMap((attribution) => {
      const statements = namedStatementsOf(context, attribution);
      const plain = statements.flatMap((statement) => sound(context, statement) ?? []).slice(0, 1);
      return [...statements.flatMap((statement) => changed(context, statement, slots)).slice(0, 1), ...plain];
    });
    return [...made, ...misread(context, slots), ...uncommented(context), ...silent(context)];
  },
  matches: THREE_SPEAKERS,
  not: NO_SPEAKER,
};
