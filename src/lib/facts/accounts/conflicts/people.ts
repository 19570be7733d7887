import { join, slice, type Span } from '../../../article/span.ts';
import type { Entity } from '../../facts.ts';
import type { Account, Conflict } from '../account.ts';
import { type Figure, mayAgree } from '../figures.ts';
import { fullMention, type NamePair } from '../names.ts';
import type { Side } from '../side.ts';

/** One person, place or body whose name the accounts spell differently. */
export const nameConflicts = (a: Account, b: Account, pairs: readonly NamePair[]): Conflict[] =>
  pairs.flatMap((pair): Conflict[] => {
    if (!pair.differs) return [];
    const spans = { a: fullMention(a, pair.a), b: fullMention(b, pair.b) };
    if (spans.a === null || spans.b === null) return [];
    const values = { a: spans.a, b: spans.b };
    return [{ kind: 'name', ...values, about: pair.a.role ?? pair.a.canonical, values }];
  });

type Aged = { readonly figure: Figure; readonly name: Span };

const BEFORE = 3; // characters between a name and the age behind it: ", "
const AHEAD = 60; // "the 44-year-old pilot, Siân Treharne"

/** The age that an account gives a person, right behind the name or as "44-year-old" before it. */
const ageOf = (side: Side, figures: readonly Figure[], entity: Entity): Aged | null => {
  const { text } = side.account.article;
  for (const name of entity.mentions) {
    const figure = figures.find((one) => {
      const gap = one.span.start - name.end;
      // "Amara Keita, a former nurse of 31"
      if (
        gap > 0 &&
        (gap <= BEFORE || (gap < AHEAD && /^, (?:an?|the) [^,.;:]*$/u.test(text.slice(name.end, one.span.start))))
      )
        return true;
      const ahead = name.start - one.span.end;
      return (
        ahead > 0 &&
        ahead < AHEAD &&
        /-old$/u.test(slice(text, one.span)) &&
        !/[.;:]/u.test(text.slice(one.span.end, name.start))
      );
    });
    if (figure !== undefined) return { figure, name };
  }
  return null;
};

const agesIn = (side: Side): Figure[] =>
  side.clauses.flatMap((clause) => clause.figures.filter((figure) => figure.age));

/** One person whose age the accounts give differently. */
export const ageConflicts = (sides: readonly [Side, Side], pairs: readonly NamePair[]): Conflict[] => {
  const [agesA, agesB] = [agesIn(sides[0]), agesIn(sides[1])];
  if (agesA.length === 0 || agesB.length === 0) return [];
  return pairs.flatMap((pair): Conflict[] => {
    const [a, b] = [ageOf(sides[0], agesA, pair.a), ageOf(sides[1], agesB, pair.b)];
    if (a === null || b === null || mayAgree(a.figure, b.figure)) return [];
    return [
      {
        kind: 'age',
        a: join(a.name, a.figure.span),
        b: join(b.name, b.figure.span),
        about: pair.a.canonical,
        values: { a: a.figure.span, b: b.figure.span },
      },
    ];
  });
};
