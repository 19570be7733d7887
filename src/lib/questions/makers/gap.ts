import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { answeredClaims } from './gap-answered.ts';
import { missingDetails } from './gap-checklists.ts';
import { openPoints } from './gap-refused.ts';
import { silentSides } from './gap-silent.ts';
import { unheardPeople } from './gap-unheard.ts';

/** What a careful reader would still need. */
export const gap: Maker = {
  id: 'GAP',
  write: (context) => [
    ...missingDetails(context),
    ...unheardPeople(context),
    ...silentSides(context),
    ...openPoints(context),
    ...answeredClaims(context),
  ],
  matches: `Most residents of Halm want a night ferry, poll finds

A poll of 812 residents of Halm found that most of them want a ferry that runs at night. The poll was conducted by Sable Research.

Petra Vance, who runs a bakery on the quay, said that she would use it.`,
  not: NO_SPEAKER,
};
