import type { Certainty, SourceKind } from '../../facts/facts.ts';

/** Outlines about the middle of a square whose side is 2; one for each kind of source, told apart without colour. */
export const OUTLINES: Readonly<Record<SourceKind, string>> = {
  person: 'M1 0A1 1 0 1 1-1 0 1 1 0 1 1 1 0Z',
  anonymous: 'M1 0A1 1 0 1 1-1 0 1 1 0 1 1 1 0Z',
  organisation: 'M-1-.78H1V.78H-1Z',
  outlet: 'M-1-.8H.5L1-.3V.8H-1ZM.5-.8V-.3H1',
  document: 'M-.74-1H.74V.8Q.37 1.05 0 .8T-.74 .8ZM-.4-.5H.4M-.4-.1H.4M-.4 .3H.1',
  group: 'M.28 0A.64 .64 0 1 1-1 0 .64 .64 0 1 1 .28 0ZM.06-.57A.64 .64 0 1 1 .06 .57',
};

/** The dashes of a line, in units of its width, for how firmly something is said. */
export const DASHES: Readonly<Record<Certainty, string>> = {
  stated: 'none',
  hedged: '7 4',
  alleged: '0.1 3.2',
  denied: 'none',
  questioned: '7 3.5 0.1 3.5',
};

/** What stands on a line besides: a bar across it for a denial. */
export const isBarred = (certainty: Certainty): boolean => certainty === 'denied';
