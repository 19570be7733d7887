import { aboutClaim } from '../claim.ts';
import { passagesOver, sensitivityOf, type Context } from '../context.ts';
import { classIn, presentable } from '../names.ts';
import { alsoSays } from '../peers.ts';
import { creditIn } from '../credit.ts';
import { capital, countWords, optionName, proseName, quoted, topicWords } from '../phrase.ts';
import { proofOf } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { clauseOf, whoPhrase, type Statement } from '../statement.ts';
import { soundStatementsOf } from '../wholeness.ts';
import { wordingFor } from '../wordings.ts';
import { wordsOf } from '../words-of.ts';

const SHAPES = ['quotation', 'clause', 'act'] as const;
type Shape = (typeof SHAPES)[number];

/** A claim as an option shows it: a quotation, “That the roof was leaking”, or “Questioned the cost of the roof”. */
type Shown = {
  readonly statement: Statement;
  readonly shape: Shape;
  readonly text: string;
  readonly topics: ReadonlySet<string>;
};

const MOST_WORDS = 22;
const PAST = /^(?:\p{L}+ed|said|told|wrote|thought|found|put|gave|made|swore|foresaw)\s/u;

const textOf = (context: Context, statement: Statement, shape: Shape): string | null => {
  const { words, form, attribution } = statement;
  const plain = attribution.certainty === 'stated' || attribution.certainty === 'hedged';
  if (shape === 'quotation') return form === 'quotation' && plain ? quoted(capital(words)) : null;
  if (shape === 'clause') {
    const clause = plain ? clauseOf(context, statement) : null;
    return clause ? `That ${clause}` : null;
  }
  const act = form === 'predicate' && attribution.certainty !== 'alleged' ? whoPhrase(context, statement) : null;
  return act && PAST.test(act) ? capital(act) : null;
};

const shownOf = (context: Context, statement: Statement): Shown[] => {
  if (sensitivityOf(context, [statement.span, ...statement.attribution.source])) return [];
  return SHAPES.flatMap((shape) => {
    const text = textOf(context, statement, shape);
    return text && countWords(text) <= MOST_WORDS ? [{ statement, shape, text, topics: topicWords(text) }] : [];
  });
};

/** The words that name the speakers of the article: an option that holds one tells whose it is, or seems to. */
const speakersNames = (context: Context): ReadonlySet<string> =>
  new Set(
    context.facts.sources
      .filter((one) => one.kind === 'person')
      .flatMap((one) => wordsOf(one.canonical).filter((word) => word.length > 2)),
  );

const claimsOf = (context: Context): Shown[] => {
  const names = speakersNames(context);
  return context.facts.attributions
    .filter((one) => one.source.length > 0 && one.chain.length <= 1)
    .flatMap((one) =>
      soundStatementsOf(5)(context, one)
        .slice(0, 1)
        .flatMap((each) => shownOf(context, each)),
    )
    .filter(({ text, statement }) => {
      const own = wordsOf(statement.source.canonical);
      return !wordsOf(text).some((word) => names.has(word) || (word.length > 3 && own.includes(word)));
    });
};

/** True when two claims are so much alike that either could be meant. */
const alike = (a: Shown, b: Shown): boolean => {
  const shared = [...a.topics].filter((word) => b.topics.has(word)).length;
  return shared >= 0.5 * Math.min(a.topics.size, b.topics.size);
};

const sameForm = (a: Shown, b: Shown): boolean => {
  const [one, other] = [a.text.length, b.text.length];
  return (
    a.shape === b.shape &&
    /\d/u.test(a.text) === /\d/u.test(b.text) &&
    Math.max(one, other) <= 1.9 * Math.min(one, other)
  );
};

/** How near another claim is in topic and place. */
const nearness = (key: Shown, other: Shown): number =>
  3 * [...other.topics].filter((word) => key.topics.has(word)).length -
  Math.abs(key.statement.attribution.paragraph - other.statement.attribution.paragraph) / 2;

/** Wrong options for one claim: what others said, nearest in topic first, one a speaker; none that its speaker may also have said. */
const rivalsOf = (context: Context, key: Shown, claims: readonly Shown[]): Shown[] => {
  const { source } = key.statement;
  const own = claims.filter((one) => one.statement.source.id === source.id);
  const fit = claims
    .filter((one) => one.statement.source.id !== source.id && sameForm(key, one))
    .filter((one) => !own.some((mine) => alike(mine, one)) && !alsoSays(context, source, one.statement.attribution))
    .sort((a, b) => nearness(key, b) - nearness(key, a));
  return fit.filter(
    (one, at) =>
      !fit.slice(0, at).some((other) => other.statement.source.id === one.statement.source.id || alike(other, one)),
  );
};

/** Two rivals, one of them at least as long as the key. */
const pairOf = (key: Shown, rivals: readonly Shown[]): readonly Shown[] => {
  const longer = rivals.find((one) => one.text.length >= key.text.length);
  const other = rivals.find((one) => one !== longer);
  return longer && other ? [longer, other] : [];
};

const creditOf = (context: Context, { statement }: Shown): string =>
  creditIn(context, statement.attribution, statement.source);

const becauseOf = (context: Context, shown: Shown): string =>
  `${capital(context.name)} credits this to ${proseName(context, shown.statement.source)}${creditOf(context, shown)}.`;

const wrongOption = (context: Context, shown: Shown): Option => ({
  text: shown.text,
  correct: false,
  because: becauseOf(context, shown),
  evidence: passagesOver(context, [shown.statement.span, ...shown.statement.attribution.source]),
});

const stemOf = (context: Context, { statement, shape }: Shown): string => {
  const name = optionName(statement.source);
  const noun = shape === 'quotation' ? 'quotations' : 'statements';
  return wordingFor(
    shape === 'act'
      ? [`According to ${context.name}, what did ${name} do?`, `What did ${name} do, according to ${context.name}?`]
      : [
          `Which of these ${noun} does ${context.name} credit to ${name}?`,
          `Which of these ${noun} comes from ${name}, according to ${context.name}?`,
        ],
    statement.span.start,
  );
};

const explanationOf = (context: Context, key: Shown, rivals: readonly Shown[]): string => {
  const name = proseName(context, key.statement.source);
  const others = rivals.map((one) => proseName(context, one.statement.source)).join(' and ');
  return `${capital(context.name)} credits this to ${name}${creditOf(context, key)}. The other two are credited to ${others}.`;
};

const draftOf = (context: Context, key: Shown, claims: readonly Shown[]): Draft | null => {
  const { statement } = key;
  const { attribution, source } = statement;
  if (classIn(context, source) !== 'person' || !presentable(source)) return null;
  const rivals = pairOf(key, rivalsOf(context, key, claims));
  if (rivals.length < 2) return null;
  const proof = proofOf(context, attribution, source, statement.span);
  return {
    kind: 'WHO',
    skill: 'S2',
    process: 'U2',
    stem: stemOf(context, key),
    scale: false,
    options: [
      { text: key.text, correct: true, because: becauseOf(context, key), evidence: proof.evidence },
      ...rivals.map((one) => wrongOption(context, one)),
    ],
    explanation: explanationOf(context, key, rivals),
    ...aboutClaim(context, statement, proseName(context, source), proof),
    facts: [attribution.id, ...rivals.map((one) => one.statement.attribution.id)],
  };
};

/** Which of three claims a named person made: all of one form, each credited to somebody else by the article. */
export const whoTurned = (context: Context): Draft[] => {
  const claims = claimsOf(context);
  const drafts = claims.flatMap((key) => draftOf(context, key, claims) ?? []);
  // one form a claim: the first that has two rivals
  return drafts.filter((draft, at) => drafts.findIndex((other) => other.facts[0] === draft.facts[0]) === at);
};
