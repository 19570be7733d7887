import type { NoComment } from './facts.ts';
import type { Line } from './lines.ts';
import { spanOf, type Phrase } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

/** "declined to comment", "did not answer", "has not replied": the words of a refusal, from the first helper on. */
const REFUSALS: readonly RegExp[] = [
  /^(?:declined|refused|declines|refuses) (?:to )?(?:comment|discuss|say|answer|be interviewed|speak|elaborate|respond|confirm|be drawn|talk|give|provide)/u,
  /^(?:did|does|do|has|have|had|could) (?:not|n't) (?:immediately |yet |yet been |directly )?(?:respond|responded|reply|replied|return|returned|answer|answered|comment|commented|be reached)/u,
  /^would (?:not|n't) (?:comment|say|discuss|be interviewed|confirm|be drawn|answer|talk|speak|elaborate)/u,
  /^(?:was|were) (?:not|n't) (?:immediately )?(?:available|reachable)/u,
  /^could (?:not|n't) (?:immediately )?be reached/u,
  /^had no (?:immediate )?comment/u,
];

export type Refused = {
  readonly line: Line;
  readonly source: Phrase;
  readonly cue: { readonly start: number; readonly end: number };
};

/** Who stands before the verb, or before the first verb of “was said to be travelling and could not be reached”. */
const ownSubject = (line: Line, at: number): Phrase | null => {
  const subject = subjectBefore(line, at);
  if (subject !== 'shared') return subject;
  const first = line.items.findIndex((item) => /^(?:is|are|was|were|has|have|had)$/u.test(item.lower));
  const shared = line.items[at - 1]?.lower === 'and' && first > 0 && first < at ? subjectBefore(line, first) : null;
  return shared === 'shared' ? null : shared;
};

/** Finds who would not speak: a fact about the article, and no claim of anybody's. */
export const findRefusals = (line: Line): Refused[] => {
  const found: Refused[] = [];
  line.items.forEach((item, at) => {
    if (
      item.tag === 'mark' ||
      !/^(?:declined?s?|refused?s?|did|does|do|has|have|had|could|would|was|were)$/u.test(item.lower)
    )
      return;
    const words = line.items
      .slice(at, at + 6)
      .map((one) => one.lower)
      .join(' ');
    const match = REFUSALS.map((pattern) => pattern.exec(words)?.[0]).find((one) => one !== undefined);
    if (match === undefined) return;
    const subject = ownSubject(line, at);
    if (subject === null) return;
    const to = at + match.split(' ').length;
    found.push({ line, source: subject, cue: { start: item.start, end: line.items[to - 1]?.end ?? item.end } });
  });
  return found;
};

export const toNoComment = (refused: Refused, sourceId: string | null): NoComment => ({
  source: spanOf(refused.line, refused.source),
  sourceId,
  cue: refused.cue,
  paragraph: refused.line.paragraph,
});
