import type { Context } from '../context.ts';
import { capital, countWords, danglingWord } from '../phrase.ts';
import { predicateWords, subjectWords } from './ask.ts';
import { lowerOf, tagOf } from './branches.ts';
import { named, standsAlone, type Claim, type Told } from './frames.ts';

const PAST: Readonly<Record<string, string>> = {
  say: 'said',
  claim: 'claimed',
  believe: 'believed',
  think: 'thought',
  estimate: 'estimated',
};

const NOTHING: ReadonlySet<number> = new Set();
const FEWEST = 6;
const MOST = 26;

/** The clause alone, its subject by name where the text has a pronoun: "it had opened six rest centres". Null when it leans on the text. */
export const clauseWords = (context: Context, told: Told): string | null => {
  const { clause, claim } = told;
  const name = named(context, told);
  if (!standsAlone(told, NOTHING, name)) return null;
  const subject = name !== null && name !== claim?.name ? name : subjectWords(clause);
  const there = clause.there === null ? '' : `${lowerOf(clause.grown, clause.there)} `;
  const predicate = predicateWords(clause, NOTHING);
  return there === '' ? `${subject} ${predicate}` : `${there}${predicate} ${subject}`;
};

/** "X said that …"; "According to X, …" where the words keep a tense of their own or are a belief. */
const credited = ({ clause }: Told, claim: Claim, words: string): string => {
  const { grown: tree, auxiliaries, head, subjectHead } = clause;
  const tensed = auxiliaries[0] ?? head;
  const past =
    /^(?:VBD|VBN)$/u.test(tagOf(tree, tensed)) ||
    /^(?:had|was|were|would|could|might|did)$/u.test(lowerOf(tree, tensed));
  const pronoun = tagOf(tree, subjectHead) === 'PRP';
  if (!pronoun && claim.verb !== 'claim' && (!past || claim.verb !== 'say'))
    return `According to ${claim.name}, ${words}.`;
  return `${capital(claim.name)} ${PAST[claim.verb] ?? 'said'} that ${words}.`;
};

/** What the writer or a named source says, as one sentence that stands alone; null when none does. */
export const sentenceFor = (context: Context, told: Told): string | null => {
  const words = clauseWords(context, told);
  if (words === null) return null;
  const { claim } = told;
  const { clause } = told;
  // “demanded that Ukraine give up the city”: no statement
  if (tagOf(clause.grown, clause.auxiliaries[0] ?? clause.head) === 'VB') return null;
  if (claim && words.toLowerCase().startsWith(claim.name.toLowerCase())) return null; // “According to the firm, the firm will …”
  const sentence = claim ? credited(told, claim, words) : `${capital(words)}.`;
  if (danglingWord(sentence, context.scope.lone) !== null) return null;
  const length = countWords(sentence);
  return length < FEWEST || length > MOST ? null : sentence;
};
