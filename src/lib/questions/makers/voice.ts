import { triosOf } from '../claim-style.ts';
import { MIXED_VOICES } from '../claim-examples.ts';
import type { Context } from '../context.ts';
import { NO_SPEAKER } from '../examples.ts';
import type { Maker } from '../maker.ts';
import type { Draft } from '../question.ts';
import { creditedStatements } from './voice-credited.ts';
import { voiceFigures } from './voice-figures.ts';
import { voicePeople } from './voice-people.ts';
import { ownStatements } from './voice-own.ts';
import { voiceTurned } from './voice-turned.ts';
import { voiceWhose } from './voice-whose.ts';

const drafts = (context: Context): Draft[] => {
  const own = ownStatements(context);
  const credited = creditedStatements(context);
  const trios = [...triosOf(own, credited, 'tense'), ...triosOf(credited, own, 'tense')];
  return [
    ...trios.map((trio) => voiceTurned(context, trio)),
    ...voiceFigures(context),
    ...voicePeople(context),
    ...voiceWhose(context, own),
  ];
};

/** Whose statement it is: one of three that the article makes itself, or one of three that it credits. */
export const voice: Maker = { id: 'VOICE', write: drafts, matches: MIXED_VOICES, not: NO_SPEAKER };
