import type { Maker } from '../maker.ts';
import { factop } from './factop.ts';
import { gap } from './gap.ts';
import { headbody } from './headbody.ts';
import { loaded } from './loaded.ts';
import { xlate } from './xlate.ts';
import { zone } from './zone.ts';

/** The makers that ask how an article puts its news, and what it leaves out, in the order of the kinds. */
export const FRAMING_MAKERS: readonly Maker[] = [factop, loaded, headbody, gap, xlate, zone];
