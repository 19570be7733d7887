import { ONE_SPEAKER, THREE_SPEAKERS } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { whoSaid, whoseFragment, whosePrinted } from './who-said.ts';
import { whoOfSelf } from './who-self.ts';
import { whoTurned } from './who-turned.ts';

/** Who said it, asked both ways round: whose claim this is, and which of three claims is somebody’s. */
export const who: Maker = {
  id: 'WHO',
  write: (context) => [
    ...whoSaid(context),
    ...whoOfSelf(context),
    ...whosePrinted(context),
    ...whoTurned(context),
    ...whoseFragment(context),
  ],
  matches: THREE_SPEAKERS,
  not: ONE_SPEAKER,
};
