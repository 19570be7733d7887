import type { Span } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { sourceOf, type Context } from '../context.ts';
import { classOf, nameable } from '../names.ts';
import { innerMarks } from '../marks.ts';
import { countWords, danglingWord, proseName, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import { figuresShown } from './asked.ts';
import { figureTopic } from './figures.ts';
import { eachWay } from './options.ts';
import { isOffice } from './origins.ts';
import { agreed, creditOf, crossDraft, type Pair } from './pair.ts';

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
  if (isOffice(source)) return null; // “the mayor” is no stranger to readers
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
const creditFor = (context: Context, span: Span, figure: boolean): Credit | null => {
  const attribution = creditOf(context, span);
  const source = attribution ? sourceOf(context, attribution) : null;
  const standing = source && nameable(source) ? standingOf(source) : null;
  const content = attribution?.content.find((one) => one.start < span.end && span.start < one.end);
  if (!attribution || !source || !standing || !content || attribution.chain.length > 1) return null;
  if (figure) return { attribution, source, standing, words: '' };
  const words = [content, span]
    .map((one) => wording(context, one))
    .find((one) => countWords(one) <= 12 && countWords(one) > 2);
  return words && !danglingWord(words) && !/^(?:to|for|of|with|by|in|as|that)\s/iu.test(words)
    ? { attribution, source, standing, words: innerMarks(words) }
    : null;
};

/** What a reader can do with a source of each standing. */
const moralOf = (x: Credit, y: Credit): string =>
  x.standing === 'unnamed' || y.standing === 'unnamed'
    ? 'A reader could ask the one, and cannot know who the other is.'
    : 'A reader could ask either of them.';

/** Two claims about one thing, one from somebody named and one from nobody that a reader could look up. */
export const creditsApart = (pair: Pair): Draft[] =>
  [...pair.alignment.conflicts, ...agreed(pair)].flatMap((one): Draft[] => {
    const topic =
      'values' in one && (one.kind === 'figure' || one.kind === 'time') ? figureTopic(pair, one.values) : null;
    const figures = 'values' in one && one.kind !== 'quotation' && one.kind !== 'version';
    const shown = topic ? figuresShown(topic.asked, topic.printed) : null;
    const [x, y] = [creditFor(pair.a, one.a, topic !== null), creditFor(pair.b, one.b, topic !== null)];
    if (!x || !y || x.standing === y.standing || (figures && !shown)) return [];
    const proofs = [
      proofOf(pair.a, x.attribution, x.source, one.a).evidence,
      proofOf(pair.b, y.attribution, y.source, one.b).evidence,
    ];
    const evidence = proofs.flat();
    return [
      crossDraft(pair, {
        kind: 'SRCTYPE',
        stem: shown
          ? `${shown} What kind of source does each account give for its figure?`
          : `Account A reports “${x.words}”, Account B “${y.words}”. What kind of source does each account give?`,
        options: eachWay(pair, { a: STANDING[x.standing], b: STANDING[y.standing] }, evidence, 'credits'),
        explanation: `${pair.a.name} credits ${proseName(pair.a, x.source)}, and ${pair.b.name} credits ${proseName(pair.b, y.source)}. ${moralOf(x, y)}`,
        evidence,
      }),
    ];
  });
