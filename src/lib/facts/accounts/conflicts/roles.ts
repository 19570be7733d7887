import type { Span } from '../../../article/span.ts';
import type { Entity } from '../../facts.ts';
import type { Conflict } from '../account.ts';
import type { NamePair } from '../names.ts';
import type { Side } from '../side.ts';
import { POSTS } from '../words/posts.ts';

type Post = { readonly ladder: number; readonly rung: number };

const posts = new Map<string, Post[]>();
POSTS.trim()
  .split('\n')
  .forEach((line, ladder) => {
    line.split('|').forEach((rung, index) => {
      for (const name of rung.split(',').map((word) => word.trim()))
        posts.set(name, [...(posts.get(name) ?? []), { ladder, rung: index }]);
    });
  });

type Held = { readonly span: Span; readonly posts: readonly Post[] };

const LONGEST_POST = 3;
const REACH = 60; // characters beside a name in which its post stands

/** The longest post that a stretch beside a name holds. */
const postIn = (text: string, from: number, to: number): Held | null => {
  const words = [...text.slice(from, to).matchAll(/[\p{L}-]+/gu)];
  for (let length = LONGEST_POST; length > 0; length -= 1)
    for (let i = words.length - length; i >= 0; i -= 1) {
      const [first, last] = [words[i], words[i + length - 1]];
      if (first === undefined || last === undefined) continue;
      const span = { start: from + first.index, end: from + last.index + last[0].length };
      const known = posts.get(text.slice(span.start, span.end).toLowerCase());
      if (known !== undefined) return { span, posts: known };
    }
  return null;
};

/** "former", "acting" and "deputy" make another post of one, and "the captain’s" is somebody else’s. */
const CHANGES = /\b(?:former|ex|acting|deputy|assistant|vice|then|retired|interim|late)[\s-]+$/iu;

const postOf = (side: Side, entity: Entity): Held | null => {
  const { text } = side.account.article;
  for (const name of entity.mentions) {
    const before = Math.max(0, name.start - REACH, text.lastIndexOf('\n', name.start));
    const ahead = text.slice(before, name.start);
    const near =
      before +
      Math.max(...['.', ',', ';', ':', '“', '"', '('].map((mark) => ahead.replace(/,\s$/u, '  ').lastIndexOf(mark))) +
      1;
    const held = postIn(text, near, name.start) ?? behind(text, name);
    if (held !== null && !/^[’']s/u.test(text.slice(held.span.end, held.span.end + 2))) return held;
  }
  return null;
};

/** "Marta Lindqvist, the firm’s chief executive, said" */
const behind = (text: string, name: Span): Held | null => {
  const match = /^, (?:an?|the|its|their|his|her|\p{Lu}\p{L}*[’']s)?\s?([^,.;:]{3,60})[,.]/u.exec(
    text.slice(name.end, name.end + REACH + 10),
  );
  return match === null ? null : postIn(text, name.end + 2, name.end + match[0].length - 1);
};

const changed = (side: Side, held: Held): string => {
  const { text } = side.account.article;
  return (CHANGES.exec(text.slice(Math.max(0, held.span.start - 12), held.span.start))?.[0] ?? '').trim().toLowerCase();
};

const differ = (a: Held, b: Held): boolean => {
  if (a.posts.some((one) => b.posts.some((other) => one.ladder === other.ladder && one.rung === other.rung)))
    return false;
  return a.posts.some((one) => b.posts.some((other) => one.ladder === other.ladder));
};

/** One person to whom the accounts give two posts of one ladder: captain and colonel, chief executive and chairwoman. */
export const roleConflicts = (sides: readonly [Side, Side], pairs: readonly NamePair[]): Conflict[] =>
  pairs.flatMap((pair): Conflict[] => {
    if (pair.a.type === 'place' || pair.a.type === 'organisation') return [];
    const [a, b] = [postOf(sides[0], pair.a), postOf(sides[1], pair.b)];
    if (a === null || b === null || !differ(a, b) || changed(sides[0], a) !== changed(sides[1], b)) return [];
    const [nameA, nameB] = [nearest(pair.a, a.span), nearest(pair.b, b.span)];
    return [
      {
        kind: 'role',
        a: hull(a.span, nameA),
        b: hull(b.span, nameB),
        about: pair.a.canonical,
        values: { a: a.span, b: b.span },
      },
    ];
  });

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const nearest = (entity: Entity, span: Span): Span =>
  entity.mentions.reduce(
    (best, one) => (Math.abs(one.start - span.start) < Math.abs(best.start - span.start) ? one : best),
    entity.mentions[0] ?? span,
  );
