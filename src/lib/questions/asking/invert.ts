import { readVerb } from '../../language/verb-forms.ts';
import { lowerOf, tagOf, wordsAt } from './branches.ts';
import type { Clause } from './clause.ts';

const BE = /^(?:is|are|was|were|am)$/u;
const ONE_FORM = /^(?:cut|put|hit|set|cost|bid|bet|shut|spread|hurt|burst|let|split|cast|quit|read|beat)$/u;

/** The helping verb that goes before the subject, and the words that stay behind it. */
export type Inverted = { readonly lead: string; readonly behind: string };

const isMany = ({ grown, subjectHead }: Clause): boolean => /^NNP?S$/u.test(tagOf(grown, subjectHead));

/** The base of a regular verb that no list has, where its spelling leaves no doubt: burned, flared, spurred. */
const regularBase = (past: string): string | null => {
  const stem = past.replace(/ed$/u, '');
  if (stem === past || stem.length < 3) return null;
  if (/[^aeiou]i$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  if (/(?:[aeiou]{2}[^aeiouscvzg]|[^aeiou][kmnpt]|[rlm]d|sh|ch|ck|ss|ll|y)$/u.test(stem) && !/[bcdfg]l$/u.test(stem))
    return stem;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(stem) ? `${stem}e` : null;
};

/** "did" or "does" for a verb that has no helper; null when its tense or its base is not sure. */
const support = (clause: Clause): { readonly helper: string; readonly base: string } | null => {
  const { grown, head } = clause;
  const word = lowerOf(grown, head);
  const reading = readVerb(word);
  if (!reading) {
    const base = tagOf(grown, head) === 'VBD' ? regularBase(word) : null;
    return base === null ? null : { helper: 'did', base };
  }
  if (ONE_FORM.test(word)) return isMany(clause) ? null : { helper: 'did', base: word };
  if (reading.form === 's') return { helper: 'does', base: reading.lemma };
  if (reading.form === 'base') return isMany(clause) ? { helper: 'do', base: word } : null;
  return /^past/u.test(reading.form) ? { helper: 'did', base: reading.lemma } : null;
};

/** A clause turned for a question about something behind its subject, with some of its items left out. */
export const invert = (clause: Clause, left: ReadonlySet<number>): Inverted | null => {
  const { grown, head, auxiliaries, rest, front } = clause;
  const tail = [...rest.filter((at) => !left.has(at))];
  const fronted = wordsAt(
    grown,
    front.filter((at) => !left.has(at)),
  );
  const later = fronted === '' ? '' : ` ${fronted.charAt(0).toLowerCase()}${fronted.slice(1)}`;
  const [first, ...others] = auxiliaries;
  if (first !== undefined)
    return {
      lead: lowerOf(grown, first),
      behind: `${wordsAt(
        grown,
        [...others, ...tail].sort((a, b) => a - b),
      )}${later}`,
    };
  if (BE.test(lowerOf(grown, head)))
    return {
      lead: lowerOf(grown, head),
      behind: `${wordsAt(
        grown,
        tail.filter((at) => at !== head),
      )}${later}`,
    };
  const done = support(clause);
  if (!done) return null;
  const before = wordsAt(
    grown,
    tail.filter((at) => at < head),
  );
  const after = wordsAt(
    grown,
    tail.filter((at) => at > head),
  );
  return { lead: done.helper, behind: `${[before, done.base, after].filter(Boolean).join(' ')}${later}` };
};
