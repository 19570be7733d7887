import type { Span } from '../span.ts';
import { ADVERTS } from './adverts.ts';
import { CAPTIONS } from './captions.ts';
import { FURNITURE } from './furniture.ts';
import { LEGAL } from './legal.ts';
import { LINKS } from './links.ts';
import type { BoilerplatePattern } from './pattern.ts';
import { PROMPTS } from './prompts.ts';

/**
 * Every pattern, in order. Conservative by design: a line of noise that stays costs a dull question, a sentence of the story
 * that is dropped costs the reader’s trust.
 */
export const BOILERPLATE: readonly BoilerplatePattern[] = [
  ...ADVERTS,
  ...LINKS,
  ...PROMPTS,
  ...CAPTIONS,
  ...LEGAL,
  ...FURNITURE,
];

const LONGEST = Math.max(...BOILERPLATE.map((p) => p.longest));

/** A sentence that credits somebody is the story’s, whatever words it begins with: "Continue reading, the minister told parents." */
const CREDITS = /\b(?:said|says|told|asked|urged|warned|according to)\b[^.?!]*[.?!]["”’]?$/;

/** The id of the pattern that makes a line boilerplate, or null when it may belong to the story. */
export const boilerplateKind = (line: string): string | null => {
  if (line.length > LONGEST) return null;
  const found = BOILERPLATE.find((p) => line.length <= p.longest && p.line.test(line));
  return found === undefined || (CREDITS.test(line) && !CAPTIONS.includes(found)) ? null : found.id;
};

const GLUED_BEFORE = /^(?:ADVERTISEMENT|Advertisement)(?:\s+(?=[\p{Lu}\p{N}“‘"'])|(?=\p{Lu}\p{Ll}))/u;
const GLUED_AFTER = /(?<=[.!?]["”’']?)\s+(?:ADVERTISEMENT|Advertisement|Story continues below(?: advertisement)?)$/;

export type Cut = { readonly before: Span | null; readonly rest: Span; readonly after: Span | null };

/** Cuts an advert marker off the head or the tail of a line that a paste has glued it to. */
export const cutGlued = (text: string, line: Span): Cut => {
  const head = GLUED_BEFORE.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
  const start = head === null ? line.start : line.start + head[0].length;
  const tailFrom = Math.max(start, line.end - 60);
  const tail = GLUED_AFTER.exec(text.slice(tailFrom, line.end));
  const end = tail === null ? line.end : tailFrom + tail.index;
  return {
    before: head === null ? null : { start: line.start, end: line.start + head[0].trimEnd().length },
    rest: { start, end },
    after: tail === null ? null : { start: line.end - tail[0].trimStart().length, end: line.end },
  };
};
