import { KINDS, type Kind, type Process, type Skill } from '../question.ts';

/** What each kind of question trains (PEDAGOGY §2); the last three need two accounts. */
export const OWN_KINDS: Readonly<Record<Kind, { readonly skill: Skill; readonly process: Process }>> = {
  LOC: { skill: 'S1', process: 'L' },
  WHO: { skill: 'S2', process: 'U1' },
  CHAIN: { skill: 'S3', process: 'U2' },
  SRCTYPE: { skill: 'S3', process: 'E1' },
  VOICE: { skill: 'S2', process: 'U2' },
  SURE: { skill: 'S4', process: 'U2' },
  SAYSO: { skill: 'S5', process: 'U1' },
  FACTOP: { skill: 'S6', process: 'E2' },
  LOADED: { skill: 'S6', process: 'E2' },
  HEADBODY: { skill: 'S4', process: 'E2' },
  GAP: { skill: 'S7', process: 'E1' },
  XLATE: { skill: 'S7', process: 'E1' },
  ZONE: { skill: 'S6', process: 'E1' },
  XAGREE: { skill: 'S8', process: 'E3' },
  XDIFF: { skill: 'S8', process: 'E3' },
  XINDEP: { skill: 'S3', process: 'E3' },
};

/** The kinds that can be asked of so many articles. */
export const kindsFor = (articles: number): readonly Kind[] =>
  KINDS.filter((kind) => articles > 1 || !kind.startsWith('X') || kind === 'XLATE');
