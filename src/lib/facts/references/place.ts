import type { Span } from '../../article/span.ts';
import type { LineCast } from '../line-cast.ts';
import type { Item, Line } from '../lines.ts';
import type { Gender } from '../name-roles.ts';
import type { Referent, Talk } from '../referents.ts';
import { isPlural } from '../callable.ts';
import { isComma } from '../phrases.ts';
import { COMMON_TIMES } from '../words/reference-words.ts';
import { DOERS, PERSON_NOUNS } from '../words/kinds.ts';

/** Words credited to somebody, as far as a reference inside them asks. */
export type Report = {
  readonly line: Line;
  readonly content: readonly Span[];
  readonly source: Referent;
  readonly from: Span | null; // where the source stands
  readonly cue: number; // where "said" stands
  readonly byPronoun: boolean; // "she said"
  readonly asks: boolean; // "demanded that she": others than the one who asks
  readonly trailing: boolean; // "has refused the offer, saying that it": of several things
};

/** Whom or what a word stands for. */
export type Meant = { readonly referent: Referent | null; readonly self: boolean; readonly sure: boolean };

/** A pronoun where it stands, with all that its meaning is read from. */
export type Place = {
  readonly line: Line;
  readonly at: number; // its item
  readonly item: Item;
  readonly casting: LineCast;
  readonly speaker: Referent | null; // whose words a quotation’s line is
  readonly report: Report | null; // the tightest reported clause that it stands in
  readonly near: readonly Talk[]; // who is spoken of in this sentence and the two before, up to the word; the latest first
  readonly before: Line | null; // the writer’s sentence before
  readonly genders: ReadonlyMap<Referent, Gender>; // as sure pronouns before have told
  readonly known: ReadonlyMap<number, Meant>; // start of a pronoun → whom it means
};

export const nobody: Meant = { referent: null, self: false, sure: false };
export const perhaps = (referent: Referent | null): Meant => ({ referent, self: false, sure: false });

/** Each of them once. */
export const distinct = (talks: readonly Talk[]): Referent[] => [...new Set(talks.map((one) => one.referent))];

/** Who is meant by the name, noun or pronoun at an item. */
export const referentAt = ({ line, casting, known }: Place, at: number): Referent | null => {
  const name = casting.names.find(({ run }) => run.from - run.titles.length <= at && at < run.to);
  if (name !== undefined) return name.referent;
  const noun = casting.nouns.get(at);
  if (noun !== undefined) return noun;
  const pronoun = known.get(line.items[at]?.start ?? -1);
  return pronoun?.sure === true ? pronoun.referent : null;
};

/** The subject of the clause that an item stands in, unless the item is part of it. */
export const subjectOver = ({ line }: Place, at: number): number | null => {
  const { tree } = line;
  if (tree === null) return null;
  let below = at;
  for (let node = tree.heads[at] ?? -1; node >= 0; below = node, node = tree.heads[node] ?? -1) {
    const subject = (tree.children[node] ?? []).find((one) => /^nsubj/u.test(tree.labels[one] ?? ''));
    if (subject === at || subject === below) return null;
    if (subject !== undefined) return subject;
    // Beyond a clause of its own there is another subject.
    if (/^(?:ccomp|csubj|acl:relcl|parataxis)/u.test(tree.labels[node] ?? '')) return null;
  }
  return null;
};

/** Whether a pronoun is what its verb acts on, and so not who acts. */
export const isObject = ({ line, at }: Place): boolean =>
  line.tree === null ? isBehindVerb(line, at) : /^(?:obj|iobj|obl)/u.test(line.tree.labels[at] ?? '');

const isBehindVerb = ({ items }: Line, at: number): boolean =>
  items[at]?.tag === 'pron' &&
  !/^(?:he|she|they)$/u.test(items[at]?.lower ?? '') &&
  /^(?:past|pres|part|ing|prep|to|noun|name)$/u.test(items[at - 1]?.tag ?? 'mark') &&
  !/^(?:past|pres|aux|modal)$/u.test(items[at + 1]?.tag ?? 'mark');

/** Who acts where a pronoun is acted on: of "Crane told her" Crane. */
export const actorOver = (place: Place): Referent | null => {
  const { line, near, at } = place;
  if (line.tree === null) return near.find((one) => one.line === line && one.topic)?.referent ?? null;
  const subject = subjectOver(place, at);
  return subject === null ? null : referentAt(place, subject);
};

const isHuman = (word: string): boolean => PERSON_NOUNS.has(word) || DOERS.test(word);

/** Whether a thing of that number stands between two items: "it" or "they" may mean that. */
export const hasThing = ({ line, casting }: Place, from: number, to: number, plural: boolean): boolean =>
  line.items.some((item, at) => {
    if (at < from || at >= to || (item.tag !== 'noun' && item.tag !== 'name')) return false;
    const name = casting.names.find(({ run }) => run.from <= at && at < run.to);
    if (name !== undefined) return !plural && name.referent.kind !== 'person';
    if (item.tag === 'name') return false;
    if (COMMON_TIMES.has(item.lower)) return false;
    return plural ? isPlural(item.lower) : !isPlural(item.lower) && !isHuman(item.lower);
  });

/** The item at which the reported clause around a pronoun begins. */
export const contentFrom = ({ line, report, item }: Place): number => {
  const content = report?.content.find((span) => span.start <= item.start && item.end <= span.end);
  const found = line.items.findIndex((one) => one.start >= (content?.start ?? line.start));
  return found < 0 ? 0 : found;
};

/** Those who stand between the verb of saying and the pronoun: "told the council that it", "said the mayor hoped she". */
export const since = ({ line, report, item }: Place, talks: readonly Talk[]): Talk[] => {
  const from = report === null || report.cue > item.start ? line.start : report.cue;
  return talks.filter((one) => one.line === line && one.at >= from && one.at < item.start);
};

/** "she said" leads on only when it is sure who she is. */
export const isSureSource = ({ report, known }: Place): boolean =>
  report !== null && (!report.byPronoun || known.get(report.from?.start ?? -1)?.sure === true);

/** "She said", and "Speaking on the radio, she said". */
export const opensSentence = ({ line, at }: Place): boolean =>
  at <= 1 ||
  line.items.slice(0, at).every((item) => item.quotation !== null || item.tag === 'mark') ||
  (isComma(line.items[at - 1]) &&
    /^(?:prep|part|ing|sub)$/u.test(line.items[0]?.tag ?? '') &&
    line.items.slice(0, at - 1).every((item) => !isComma(item)));

/** Which pronoun somebody goes by, as far as the text has told. */
export const genderIn = ({ genders }: Place, one: Referent): Gender => one.gender ?? genders.get(one) ?? null;
