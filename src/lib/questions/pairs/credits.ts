import type { Span } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { sourceOf, type Context } from '../context.ts';
import { classOf, nameable } from '../names.ts';
import { countWords, danglingWord, innerMarks, proseName, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { eachWay } from './options.ts';
import { creditOf, crossDraft, type Pair } from './pair.ts';

const STANDING = {
  person: 'a named person',
  body: 'a named body',
  outlet: 'a named outlet',
  unnamed: 'an unnamed source',
} as const;
type Standing = keyof typeof STANDING;

/** How much a reader is told of who stands behind words; null where no label of ours fits. */
const standingOf = (source: Source): Standing | null => {
  const found = classOf(source);
  if (found === 'country' || found === 'document') return null;
  if (found !== 'body') return found;
  return source.kind === 'group' || /^\p{Ll}/u.test(source.canonical.replace(/^(?:the|a|an)\s/iu, '')) ? null : 'body';
};

type Credit = {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly standing: Standing;
  readonly words: string;
};

/** Who stands behind a stretch, and the words credited, when a stem can quote them. */
const creditFor = (context: Context, span: Span): Credit | null => {
  const attribution = creditOf(context, span);
  const source = attribution ? sourceOf(context, attribution) : null;
  const standing = source && nameable(source) ? standingOf(source) : null;
  const content = attribution?.content.find((one) => one.start < span.end && span.start < one.end);
  if (!attribution || !source || !standing || !content || attribution.chain.length > 1) return null;
  const words = [content, span]
    .map((one) => wording(context, one))
    .find((one) => countWords(one) <= 12 && countWords(one) > 2);
  return words && !danglingWord(words) && !/^(?:to|for|of|with|by|in|as|that)\s/iu.test(words)
    ? { attribution, source, standing, words: innerMarks(words) }
    : null;
};

/** Two claims about one thing, one from somebody named and one from nobody that a reader could look up. */
export const creditsApart = (pair: Pair): Draft[] =>
  [...pair.alignment.conflicts, ...pair.alignment.shared].flatMap((one): Draft[] => {
    const [x, y] = [creditFor(pair.a, one.a), creditFor(pair.b, one.b)];
    if (!x || !y || x.standing === y.standing) return [];
    const proofs = [
      proofOf(pair.a, x.attribution, x.source, one.a).evidence,
      proofOf(pair.b, y.attribution, y.source, one.b).evidence,
    ];
    const evidence = proofs.flat();
    return [
      crossDraft(pair, {
        kind: 'SRCTYPE',
        stem: `Account A reports “${x.words}”, Account B “${y.words}”. Who stands behind each report?`,
        options: eachWay(pair, { a: STANDING[x.standing], b: STANDING[y.standing] }, evidence),
        explanation: `${pair.a.name} credits its words to ${proseName(pair.a, x.source)}, ${pair.b.name} to ${proseName(pair.b, y.source)}. Only somebody named can be asked about it.`,
        evidence,
      }),
    ];
  });
