import { overlaps } from '../../article/span.ts';
import { passagesOver, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { nameable } from '../names.ts';
import { countWords, danglingWord } from '../phrase.ts';
import { neededOf, proofOf } from '../proof.ts';
import type { Draft, Option, Passage } from '../question.ts';
import { retold } from '../retold.ts';
import { asPrinted } from './as-printed.ts';
import { crossDraft, otherOf, SIDES, type Pair, type Side } from './pair.ts';
import { absentWords, statementsIn, type Statement } from './statements.ts';

/** What one account tells and the other does not, as a sentence that stands alone, and the passages that show it. */
type Told = { readonly statement: Statement; readonly proof: readonly Passage[]; readonly form: string };

const FEWEST = 6;
const MOST = 20; // words of an option
const FIRM = 2; // words of which a search of the other account finds nothing
const EVIDENCE = 3; // sentences

/** Somebody, or something, that may stand outside the sentence. */
const AWAY =
  /(?<![\p{L}])(?:he|him|his|she|her|hers|they|them|their|it|its|this|these|those|there|then|here)(?![\p{L}])/iu;

/** Sentences of one look stand together. */
const formOf = (text: string): string => (text.includes('“') ? 'marks' : 'plain');

/** "Ana Reyes is quoted as saying …": which account prints a saying is a matter of memory, and not of what it tells. */
const ONLY_QUOTED = /(?:\sis quoted as saying|\swrote)\s“/u;

const standsAlone = (text: string): boolean =>
  countWords(text) >= FEWEST &&
  countWords(text) <= MOST &&
  danglingWord(text) === null &&
  !ONLY_QUOTED.test(text) &&
  !AWAY.test(text) &&
  !/[?!;:…()]|(?<!“)\bI\b.*\b(?:told|asked)\b/u.test(text);

/** What an account credits to somebody, retold with the claimant, where the other account has nothing of it. */
const claimsIn = (pair: Pair, side: Side): Told[] => {
  const context = pair[side];
  const { shared, conflicts } = pair.alignment;
  return context.facts.attributions.flatMap((one): Told[] => {
    const source = sourceOf(context, one);
    const [span] = one.content;
    if (!source || !span || !nameable(source) || one.inHeadline || one.chain.length > 1) return [];
    if (one.certainty === 'questioned' || sensitivityOf(context, [span, ...one.source])) return [];
    const known =
      shared.some((each) => overlaps(each[side], span)) || conflicts.some((each) => overlaps(each[side], span));
    const text = known ? null : retold(context, source, one)?.replace(/\.$/u, '');
    const named = source.kind === 'person' || /^(?:The|An?)\s/u.test(text ?? ''); // “Descendant of Ada Pell’s letter described …”
    if (!text || !named || !standsAlone(text)) return [];
    const statement: Statement = { span, text, other: null };
    const whole = proofOf(context, one, source, span);
    const proof = whole.evidence.length <= EVIDENCE ? whole.evidence : neededOf(whole);
    return [{ statement, proof, form: formOf(text) }];
  });
};

/** What an account tells as its own, where the other has nothing of it. */
const plainIn = (pair: Pair, side: Side): Told[] =>
  statementsIn(pair, side).alone.map((statement) => ({
    statement,
    proof: passagesOver(pair[side], [statement.span]),
    form: formOf(statement.text),
  }));

const toldIn = (pair: Pair, side: Side): Told[] => {
  const other = pair[otherOf(side)];
  const found = [...claimsIn(pair, side), ...plainIn(pair, side)];
  return found.filter(
    ({ statement }, at) =>
      absentWords(statement, other).length > FIRM - 1 &&
      found.findIndex((one) => overlaps(one.statement.span, statement.span)) === at,
  );
};

const optionOf = (pair: Pair, side: Side, { statement, proof }: Told, correct: boolean): Option => {
  const [mine, other] = [pair[side], pair[otherOf(side)]];
  return {
    text: `${statement.text}.`,
    correct,
    because: `${mine.name} reports this. ${other.name} does not: the words ${words(mine, statement, other)} do not occur there.`,
    evidence: proof,
  };
};

const words = (mine: Context, statement: Statement, other: Context): string =>
  asPrinted(mine, absentWords(statement, other));

const draftOf = (pair: Pair, side: Side, key: Told, wrong: readonly Told[]): Draft => {
  const [mine, other] = [pair[side], pair[otherOf(side)]];
  return crossDraft(pair, {
    kind: 'XDIFF',
    stem: `Which of these does ${mine.name} report, and ${other.name} leave out?`,
    options: [optionOf(pair, side, key, true), ...wrong.map((one) => optionOf(pair, otherOf(side), one, false))],
    explanation: `This stands in ${mine.name}; the words ${words(mine, key.statement, other)} do not occur in ${other.name}. The other two stand only in ${other.name}. What an account leaves out may still be so.`,
    evidence: key.proof,
  });
};

const UNEVEN = 1.8; // times as long

const near = (x: Told, y: Told): boolean => {
  const [low, high] = [x.statement.text.length, y.statement.text.length].sort((p, q) => p - q);
  return (
    x.form === y.form &&
    /\d/u.test(x.statement.text) === /\d/u.test(y.statement.text) &&
    (high ?? 0) <= UNEVEN * (low ?? 0)
  );
};

/** The key with two that look like it, one of them at least as long. */
const fitting = (key: Told, others: readonly Told[]): readonly Told[] => {
  const open = others.filter((one) => near(key, one));
  const longest = [...open].sort((x, y) => y.statement.text.length - x.statement.text.length)[0];
  const second = open.find((one) => one !== longest);
  const long = longest && longest.statement.text.length * 1.1 >= key.statement.text.length;
  return longest && second && long ? [longest, second] : [];
};

/** Three things that only one account tells; one of them is told by the account that is asked about. */
export const toldByOne = (pair: Pair): Draft[] => {
  const told = { a: toldIn(pair, 'a'), b: toldIn(pair, 'b') };
  return SIDES.flatMap((side) =>
    told[side]
      .flatMap((key) => {
        const wrong = fitting(key, told[otherOf(side)]);
        return wrong.length === 2 ? [draftOf(pair, side, key, wrong)] : [];
      })
      .slice(0, 2),
  );
};
