import type { Maker } from '../maker.ts';
import { chain } from './chain.ts';
import { FRAMING_MAKERS } from './framing-makers.ts';
import { loc } from './loc.ts';
import { sayso } from './sayso.ts';
import { srctype } from './srctype.ts';
import { sure } from './sure.ts';
import { voice } from './voice.ts';
import { who } from './who.ts';

/** Every maker that looks at one article, in the order of the kinds. */
export const MAKERS: readonly Maker[] = [loc, who, chain, srctype, voice, sure, sayso, ...FRAMING_MAKERS];
