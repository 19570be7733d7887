import { contains, type Span } from '../../article/span.ts';
import type { Attribution, Source } from '../../facts/facts.ts';
import { aboutClaim } from '../claim.ts';
import { seesAll, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { isOwnWording } from '../fragments.ts';
import { classIn, presentable, sharesName } from '../names.ts';
import { peersOf } from '../peers.ts';
import { capital, countWords, optionIn, proseName, quoted, wording } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft } from '../question.ts';
import type { Statement } from '../statement.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 12;

/** What stands between closed marks in the headline, or in the line below it. */
const quotedAbove = (context: Context): Span[] => {
  const { paragraphs } = context.reading.article;
  const body = paragraphs.find(({ role }) => role === 'body')?.span.start ?? Infinity;
  const above = paragraphs.filter(
    ({ role, span }) => (role === 'headline' || role === 'standfirst') && span.start < body, // a live blog has lines of the kind all through
  );
  return context.reading.quotations
    .filter(({ outer, closed }) => closed && above.some(({ span }) => contains(span, outer)))
    .map(({ inner }) => inner)
    .filter((inner) => {
      const words = countWords(wording(context, inner));
      return words >= FEWEST_WORDS && words <= MOST_WORDS;
    });
};

type Found = { readonly attribution: Attribution; readonly source: Source; readonly span: Span };

/** True where the words stand between marks inside a paraphrase, and nobody else is told to have said them. */
const ownMarks = (context: Context, attribution: Attribution, sought: string): boolean =>
  context.reading.quotations.some(
    ({ inner }) =>
      attribution.content.some((span) => contains(span, inner)) &&
      ` ${wordsOf(wording(context, inner)).join(' ')} `.includes(sought) &&
      isOwnWording(context, attribution, inner),
  );

/** Where the text has the same words, between marks and of one speaker alone; none where others have a part in them. */
const heardIn = (context: Context, words: string): Found[] => {
  const sought = ` ${wordsOf(words).join(' ')} `;
  const told = context.facts.attributions.filter(
    (one) =>
      !one.inHeadline && one.content.some((span) => ` ${wordsOf(wording(context, span)).join(' ')} `.includes(sought)),
  );
  const [first] = told;
  const source = first ? sourceOf(context, first) : null;
  const [span] = first?.content ?? [];
  const plain = first && first.mode !== 'indirect' && first.parent === null && first.chain.length <= 2;
  const alone = told.every(({ sourceId }) => sourceId === first?.sourceId);
  const own = first && (first.mode === 'direct' || ownMarks(context, first, sought));
  return source && span && plain && alone && own && first.certainty !== 'denied'
    ? [{ attribution: first, source, span }]
    : [];
};

/** True where the headline itself tells whose the words are. */
const isTold = (context: Context, { source }: Found): boolean =>
  context.reading.article.paragraphs
    .filter(({ role }) => role === 'headline' || role === 'standfirst')
    .some(({ span }) => sharesName(wording(context, span), source.canonical));

const isHeadline = (context: Context, above: Span): boolean =>
  context.reading.article.paragraphs.some(({ role, span }) => role === 'headline' && contains(span, above));

const draftOf = (context: Context, above: Span): Draft[] => {
  const words = quoted(wording(context, above));
  return heardIn(context, wording(context, above)).flatMap((found): Draft[] => {
    const { attribution, source, span } = found;
    const kind = classIn(context, source);
    if ((kind !== 'person' && kind !== 'body') || !presentable(source) || isTold(context, found)) return [];
    if (sensitivityOf(context, [above, span, ...attribution.source])) return [];
    const line = isHeadline(context, above) ? 'its headline' : 'the line below its headline';
    const stem = wordingFor(
      [
        `Whom does ${context.name} credit with the words ${words}, which ${line} quotes?`,
        `${isHeadline(context, above) ? 'The headline of' : 'A line above'} ${context.name} quotes the words ${words}. Whose words are those?`,
      ],
      above.start,
    );
    const peers = peersOf(context, source, attribution, stem, presentable);
    const proof = proofOf(context, attribution, source, span);
    const name = proseName(context, source);
    const statement: Statement = { attribution, source, span, words, plain: words, form: 'quotation' };
    return [
      {
        kind: 'HEADBODY',
        skill: 'S4',
        process: 'E2',
        stem,
        scale: false,
        options: [
          {
            text: optionIn(context, source),
            correct: true,
            because: `${capital(context.name)} credits this wording to ${name}.`,
            evidence: proof.evidence,
          },
          ...peers,
        ],
        explanation: `${capital(context.name)} credits the words ${words} to ${name}. ${isHeadline(context, above) ? 'The headline' : 'The line above'} prints them in quotation marks and does not say whose words they are.`,
        ...aboutClaim(context, statement, name, proof),
      },
    ];
  });
};

/** Whose words a headline quotes without saying whose. Once an article. */
export const headlineQuotes = (context: Context): Draft[] =>
  seesAll(context)
    ? quotedAbove(context)
        .flatMap((one) => draftOf(context, one))
        .slice(0, 1)
    : [];
