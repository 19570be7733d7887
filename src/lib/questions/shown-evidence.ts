import { overlaps } from '../article/span.ts';
import { neededOf, type Proof } from './proof.ts';
import type { Passage } from './question.ts';

/** True when two lists of passages have words of an article in common. */
export const areShared = (some: readonly Passage[], others: readonly Passage[]): boolean =>
  some.some((one) => others.some((other) => one.article === other.article && overlaps(one, other)));

/** True when the passages that go with one answer hold the sentence that another question asks about. */
export const showsAsked = (told: Proof, asked: Proof): boolean => areShared(told.evidence, neededOf(asked));

/** True when whichever of two questions comes first shows the sentence that the other asks about: no order helps. */
export const eachShows = (one: Proof, other: Proof): boolean => showsAsked(one, other) && showsAsked(other, one);

/**
 * Questions in an order in which no answer shows the sentence of one still to come, as near to the order given as that allows:
 * “‘It leaks,’ she said” is asked about after the sentence before it, which names her.
 */
export const withoutShowing = <T extends Proof>(order: readonly T[]): T[] => {
  const left = [...order];
  const put: T[] = [];
  while (left.length > 0) {
    const free = left.findIndex((one) =>
      left.every((other) => other === one || !showsAsked(one, other) || showsAsked(other, one)),
    );
    put.push(...left.splice(Math.max(0, free), 1));
  }
  return put;
};
