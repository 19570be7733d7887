import { capital } from '../phrase.ts';
import type { Option, Passage } from '../question.ts';
import { otherOf, type Pair, type Side } from './pair.ts';

export type Values = Readonly<Record<Side, string>>;

/** "Account A credits Kuldip Rai, and Account B credits a company source." */
const telling = (pair: Pair, values: Values, verb: string, joint: string, first: Side = 'a'): string => {
  const second = otherOf(first);
  return `${pair[first].name} ${verb} ${values[first]}, ${joint} ${pair[second].name} ${verb} ${values[second]}.`;
};

/**
 * What each account has, the same the other way round, and one of the two for both: three options of one form, so that nothing
 * but a reading of both accounts tells them apart. The verb is how feedback joins an account to its value.
 */
export const eachWay = (pair: Pair, values: Values, evidence: readonly Passage[], verb = 'has'): Option[] => {
  const { a, b } = pair;
  const mixed = /^\p{L}/u.test(values.a) !== /^\p{L}/u.test(values.b); // “about 400” beside “1,500”: two options begin like the key
  const even = evidence.reduce((sum, { start }) => sum + start, 0) % 2 === 0; // varies, the same for the same text
  const doubled = mixed || even ? 'a' : 'b';
  const told = telling(pair, values, verb, 'and');
  const either = (x: string, y: string): string => capital(`${x} in ${a.name} and ${y} in ${b.name}`);
  return [
    { text: either(values.a, values.b), correct: true, because: told, evidence },
    { text: either(values.b, values.a), correct: false, because: `It is the other way round: ${told}`, evidence },
    {
      text: capital(`${values[doubled]} in both accounts`),
      correct: false,
      because: telling(pair, values, verb, 'but', doubled),
      evidence,
    },
  ];
};

/** What both accounts have alike, and something else that could stand in its place. */
export type Common = {
  readonly value: string;
  readonly rival: string;
  readonly because: string; // "Both accounts credit Ilse Brandt."
  readonly elsewhere: string; // "Other words are credited to Piet Maas."
};

/** One value in both, the rival in both, or one of each: whoever has read neither account finds nothing to choose by. */
export const sameInBoth = (
  pair: Pair,
  { value, rival, because, elsewhere }: Common,
  evidence: readonly Passage[],
): Option[] => {
  const { a, b } = pair;
  const even = evidence.reduce((sum, { start }) => sum + start, 0) % 2 === 0; // varies, the same for the same text
  const [x, y] = even ? [value, rival] : [rival, value];
  const wrong = { correct: false, because: `${because} ${elsewhere}`, evidence };
  return [
    { text: capital(`${value} in both accounts`), correct: true, because, evidence },
    { text: capital(`${rival} in both accounts`), ...wrong },
    { text: capital(`${x} in ${a.name} and ${y} in ${b.name}`), ...wrong },
  ];
};

export type Where = Side | 'both';

/** Only A, only B, both: the fixed scale of a question about which account has something. */
export const whichAccount = (
  pair: Pair,
  key: Where,
  because: Readonly<Record<Side, string>>,
  evidence: readonly Passage[],
): Option[] => {
  const texts: Readonly<Record<Where, string>> = {
    a: `Only ${pair.a.name}`,
    b: `Only ${pair.b.name}`,
    both: 'Both accounts',
  };
  return (['a', 'b', 'both'] as const).map((where) => ({
    text: texts[where],
    correct: where === key,
    because: where === 'b' && key !== 'b' ? `${because.b} ${because.a}` : `${because.a} ${because.b}`,
    evidence,
  }));
};
