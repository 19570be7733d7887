import { capital } from '../phrase.ts';
import type { Option, Passage } from '../question.ts';
import type { Pair, Side } from './pair.ts';

export type Values = Readonly<Record<Side, string>>;

/**
 * What each account has, the same the other way round, and one of the two for both: three options of one form, so that nothing
 * but a reading of both accounts tells them apart.
 */
export const eachWay = (pair: Pair, values: Values, evidence: readonly Passage[]): Option[] => {
  const { a, b } = pair;
  const doubled = evidence.reduce((sum, { start }) => sum + start, 0) % 2 === 0 ? 'a' : 'b'; // varies, the same for the same text
  const has = values.a.startsWith('as ') ? 'gives it' : 'has';
  const told = `${a.name} ${has} ${values.a}, and ${b.name} ${has} ${values.b}.`;
  const either = (x: string, y: string): string => capital(`${x} in ${a.name} and ${y} in ${b.name}`);
  return [
    { text: either(values.a, values.b), correct: true, because: told, evidence },
    { text: either(values.b, values.a), correct: false, because: `It is the other way round: ${told}`, evidence },
    {
      text: capital(`${values[doubled]} in both accounts`),
      correct: false,
      because: `Only ${pair[doubled].name} has that. ${told}`,
      evidence,
    },
  ];
};

/** One value in both, or the value in one and a rival in the other. */
export const sameInBoth = (
  pair: Pair,
  value: string,
  rival: string,
  because: string,
  evidence: readonly Passage[],
): Option[] => {
  const { a, b } = pair;
  return [
    { text: capital(`${value} in both accounts`), correct: true, because, evidence },
    ...(
      [
        [value, rival],
        [rival, value],
      ] as const
    ).map(([x, y]) => ({
      text: capital(`${x} in ${a.name} and ${y} in ${b.name}`),
      correct: false,
      because: `${because} ${capital(rival)} belongs to something else.`,
      evidence,
    })),
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
    because:
      where === 'both' || where === key
        ? `${because.a} ${because.b}`
        : key === 'both'
          ? because[where === 'a' ? 'b' : 'a']
          : because[where],
    evidence,
  }));
};
