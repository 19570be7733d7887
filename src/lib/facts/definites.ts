import type { Named } from './entities.ts';
import { GENERIC, PERSON_BY_EPITHET, SAME } from './epithets.ts';
import type { Line } from './lines.ts';
import { isOutletName } from './names.ts';
import type { Draft, Salient } from './salience.ts';
import { kindOfNamed } from './source-kinds.ts';
import { DOCUMENT_NOUNS } from './words/kinds.ts';

/** What "the firm", "the post", "the witness" may stand for, kept by the words that each may be called by. */
export type Callable = {
  readonly mentioned: (draft: Draft, at: number) => void;
  readonly talkedAbout: (one: Salient) => void;
  readonly described: (head: string, words: string, at: number) => void; // "Ukraine’s directorate of …", named in small letters
  readonly fullName: (head: string, start: number) => string | null;
  readonly called: (line: Line, head: string, start: number) => Draft | Named | null;
};

// How far back a list is searched: keeps an article that is one long list linear.
const LOOK_BACK = 60;
const PARAGRAPHS = 3;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/u);

/** An outlet is called by what it is ("the newspaper"), never by a small-letter word of its name: "the post" is a post. */
const callsNamed = (named: Named): string[] => {
  const kind = named.subtype === null ? [] : [`kind ${named.subtype}`];
  return kindOfNamed(named) === 'outlet' ? kind : [...kind, ...wordsOf(named.canonical)];
};

const callsDraft = (draft: Draft): string[] => {
  if (draft.named !== null) return draft.named.type === 'organisation' ? callsNamed(draft.named) : [];
  const last = wordsOf(draft.canonical).at(-1) ?? '';
  return draft.kind === 'organisation' ? [draft.head, last] : [draft.head];
};

const findLast = <T>(list: readonly T[] | undefined, test: (one: T) => boolean): T | undefined => {
  if (list === undefined) return undefined;
  for (let i = list.length - 1; i >= Math.max(0, list.length - LOOK_BACK); i -= 1) {
    const one = list[i];
    if (one !== undefined && test(one)) return one;
  }
  return undefined;
};

const add = <T>(map: Map<string, T[]>, keys: Iterable<string>, value: T): void => {
  for (const key of new Set(keys)) {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  }
};

const isPerson = (one: Salient): boolean =>
  one.named?.type === 'person' || one.draft?.kind === 'person' || one.draft?.kind === 'anonymous';

export const openCallables = (): Callable => {
  const drafts = new Map<string, { readonly draft: Draft; readonly at: number }[]>();
  const bodies = new Map<string, Salient[]>();
  const descriptions = new Map<string, { readonly words: string; readonly at: number }[]>();
  const companies: Salient[] = [];
  const people: Salient[] = [];

  const mentioned = (draft: Draft, at: number): void => add(drafts, callsDraft(draft), { draft, at });

  const talkedAbout = (one: Salient): void => {
    const { named } = one;
    if (named?.type === 'organisation') {
      add(bodies, callsNamed(named), one);
      if ((named.subtype === null || named.subtype === 'company') && !isOutletName(named.canonical))
        companies.push(one);
    }
    if (isPerson(one)) people.push(one);
  };

  const lastDraft = (head: string, start: number): { readonly draft: Draft; readonly at: number } | undefined => {
    const word = findLast(drafts.get(head), (one) => one.at < start);
    const kind = SAME[head];
    const alike = kind === undefined ? undefined : findLast(drafts.get(`kind ${kind}`), (one) => one.at < start);
    return word === undefined || (alike !== undefined && alike.at > word.at) ? alike : word;
  };

  const called = (line: Line, head: string, start: number): Draft | Named | null => {
    const found = lastDraft(head, start);
    if (found !== undefined) return found.draft;
    const near = (one: Salient): boolean => one.at < start && one.line.paragraph >= line.paragraph - PARAGRAPHS;
    if (!DOCUMENT_NOUNS.has(head) || SAME[head] !== undefined) {
      const earlier = (one: Salient): boolean => one.at < start;
      const body = findLast(bodies.get(`kind ${SAME[head] ?? head}`), earlier) ?? findLast(bodies.get(head), earlier);
      const named = body?.named ?? null;
      if (named !== null) return named;
    }
    if (GENERIC.has(head)) {
      const company = findLast(companies, near);
      const named = company?.named ?? null;
      if (named !== null) return named;
    }
    if (!PERSON_BY_EPITHET.has(head)) return null;
    if (head === 'person' || head === 'source' || head === 'official')
      return findLast(people, (one) => near(one) && one.draft?.kind === 'anonymous')?.draft ?? null;
    return (
      findLast(people, (one) => near(one) && one.named?.role?.toLowerCase().includes(head) === true)?.named ?? null
    );
  };

  const described = (head: string, words: string, at: number): void => add(descriptions, [head], { words, at });
  const fullName = (head: string, start: number): string | null =>
    findLast(descriptions.get(head), (one) => one.at < start)?.words ?? null;

  return { mentioned, talkedAbout, described, fullName, called };
};
