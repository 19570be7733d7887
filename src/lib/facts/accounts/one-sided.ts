import { join, overlaps, type Span } from '../../article/span.ts';
import type { OneSided } from './account.ts';
import type { Clause, Side } from './side.ts';
import type { Term } from './terms.ts';

const ENOUGH = 3; // words that the other account has nothing of
const SHARE = 0.6; // and their part of all that is said

const counts = (term: Term): boolean => term.kind !== 'light' && term.kind !== 'role';

type News = { readonly fresh: number; readonly share: number; readonly deeds: number; readonly marked: boolean };

/** How many words the other account lacks, and how many of them tell what happened. */
const newsOf = (terms: readonly Term[], known: (key: string) => boolean): News => {
  const telling = terms.filter(counts);
  const fresh = telling.filter((term) => !known(term.key));
  const deeds = fresh.filter((term) => term.kind === 'word' || term.kind === 'verb' || term.kind === 'figure').length;
  const marked = fresh.some((term) => term.kind === 'name' || term.kind === 'figure');
  return { fresh: fresh.length, share: fresh.length / Math.max(1, telling.length), deeds, marked };
};

/** Three new words with a new name or figure among them, or four: fewer may be the other account’s fact in other words. */
const isNews = ({ fresh, share, deeds, marked }: News): boolean =>
  fresh >= (marked ? ENOUGH : ENOUGH + 1) && share >= SHARE && deeds > 1;

/** What only this account reports: sentences, or clauses of them, whose words and figures the other has next to nothing of. */
export const oneSided = (
  side: Side,
  other: Side,
  taken: ReadonlySet<Clause>,
  disputed: readonly Span[],
): OneSided[] => {
  const headline = new Set(
    other.clauses.filter((one) => one.headline).flatMap((one) => one.terms.map((term) => term.key)),
  );
  const known = (key: string): boolean => other.counts.has(key) || headline.has(key);
  const isFree = (clause: Clause): boolean =>
    !taken.has(clause) && !disputed.some((span) => overlaps(span, clause.span));
  const found: OneSided[] = [];
  for (const clauses of side.bySentence.values()) {
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (first === undefined || last === undefined || first.headline) continue;
    const whole = newsOf(
      clauses.flatMap((clause) => clause.terms),
      known,
    );
    if (clauses.every(isFree) && isNews(whole)) {
      found.push({ span: join(first.span, last.span), strength: whole.fresh });
      continue;
    }
    for (const clause of clauses.filter(isFree)) {
      const news = newsOf(clause.terms, known);
      if (isNews(news)) found.push({ span: clause.span, strength: news.fresh });
    }
  }
  return found;
};
