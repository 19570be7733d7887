import type { Named, NameMention } from './entities.ts';
import type { Line } from './lines.ts';
import { isComma, phraseEnd, type Range } from './phrases.ts';
import { knownAs, pastBrackets, rolePhrases } from './role-phrases.ts';
import { TITLE_NOUNS } from './words/epithets.ts';
import { AGENCY_NOUNS, BODY_NOUNS, BODY_SUBTYPES, DOERS, PERSON_NOUNS } from './words/kinds.ts';

/** Notes under which nouns, words and ages each name may be meant: "the mayor", "the former teacher", "the 34-year-old". */
export const learnCallings = (names: readonly Named[]): void => {
  for (const named of names) {
    if (named.subtype !== null) named.calls.add(named.subtype);
    for (const mention of named.mentions) learn(named, mention);
  }
};

const learn = (named: Named, mention: NameMention): void => {
  const { line, titles } = mention;
  const age = ageBehind(mention);
  if (named.type === 'person' && age !== null) named.ages.add(age);
  if (named.type === 'person')
    for (const title of titles) for (const noun of TITLE_NOUNS[title] ?? [title]) named.calls.add(noun);
  const known = named.type === 'person' ? null : knownAs(mention);
  const phrases = [
    ...rolePhrases(mention, named.type),
    ...isA(mention),
    ...besideBody(named, mention),
    ...(known === null ? [] : [known]),
  ];
  for (const phrase of phrases) {
    for (let i = phrase.from; i < phrase.to; i += 1) named.traits.add(line.items[i]?.lower ?? '');
    for (const head of headsIn(line, phrase)) named.calls.add(head);
    const words = line.items.slice(phrase.from, phrase.to);
    if (words.some(({ lower }) => lower === 'leader') && words.some(({ lower }) => PARTIES.test(lower)))
      named.calls.add('politician');
  }
  const before = line.items[mention.from - 1]?.lower ?? '';
  if (named.type === 'organisation' && /^(?:ruling|governing|opposition)$/u.test(before)) {
    named.calls.add('party');
    named.traits.add(before);
  }
  if (named.type === 'person' && isWitness(mention)) named.calls.add('witness');
  if (named.type === 'person') for (const call of doneBy(mention)) named.calls.add(call);
};

// "opposition leader Ana Reyes": one who sits in a parliament.
const PARTIES = /^(?:opposition|party)$/u;

const ageBehind = ({ line, to }: NameMention): string | null => {
  const age = line.items[to + 1];
  const closed = line.items[to + 2];
  return isComma(line.items[to]) && age?.tag === 'num' && (closed === undefined || closed.tag === 'mark')
    ? age.text
    : null;
};

const isKind = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  DOERS.test(word) ||
  BODY_NOUNS.has(word) ||
  BODY_SUBTYPES[word] !== undefined ||
  AGENCY_NOUNS[word] !== undefined;

/** The nouns that head a phrase: "a singer and actor from Kell" → singer, actor. An owner ("the president’s aide") heads nothing. */
const headsIn = (line: Line, phrase: Range): string[] => {
  const heads: string[] = [];
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const item = line.items[i];
    const next = i + 1 < phrase.to ? line.items[i + 1] : undefined;
    if (item === undefined || (heads.length > 0 && (item.tag === 'prep' || item.tag === 'to'))) break;
    if (item.tag !== 'noun' && item.tag !== 'name') continue;
    if (next?.tag === 'noun' || next?.tag === 'name' || next?.tag === 'poss') continue;
    if (isKind(item.lower.replace(/^co-/u, ''))) heads.push(item.lower.replace(/^co-/u, ''));
  }
  return heads;
};

/** "Ana Reyes is a nurse", "Ana Reyes, who was once a nurse". */
const isA = (mention: NameMention): Range[] => {
  const { line } = mention;
  const { items } = line;
  let at = pastBrackets(mention);
  if (isComma(items[at]) && items[at + 1]?.lower === 'who') at += 2;
  if (!/^(?:is|was|are|were|became)$/u.test(items[at]?.lower ?? '')) return [];
  at += 1;
  if (items[at]?.tag === 'adv') at += 1;
  const to = phraseEnd(line, at);
  return /^(?:an?|the)$/u.test(items[at]?.lower ?? '') && to > at ? [{ from: at, to }] : [];
};

/** "the state news agency Lirpress", "the Interline agency". */
const besideBody = (named: Named, { line, from, to }: NameMention): Range[] => {
  if (named.type !== 'organisation') return [];
  const { items } = line;
  const kind = (at: number): boolean =>
    items[at]?.tag === 'noun' &&
    (AGENCY_NOUNS[items[at]?.lower ?? ''] !== undefined || BODY_NOUNS.has(items[at]?.lower ?? ''));
  if (kind(from - 1)) return [{ from: from - 1, to: from }];
  return items[from - 1]?.lower === 'the' && kind(to) ? [{ from: to, to: to + 1 }] : [];
};

const WORK: Readonly<Record<string, readonly string[]>> = {
  farms: ['farmer'], farmed: ['farmer'], represents: ['agent', 'lawyer'], represented: ['agent', 'lawyer'], coaches: ['coach'], teaches: ['teacher'],
  taught: ['teacher'], owns: ['owner'], edits: ['editor'], edited: ['editor'], directed: ['director'], manages: ['manager'], chairs: ['chairman', 'chair'],
}; // prettier-ignore

const SIDES: Readonly<Record<string, readonly string[]>> = {
  prosecuting: ['prosecutor', 'barrister'], defending: ['barrister', 'lawyer'], mitigating: ['barrister', 'lawyer'],
  'for the crown': ['prosecutor', 'barrister'], 'for the prosecution': ['prosecutor', 'barrister'],
  'for the defence': ['barrister', 'lawyer'], 'for the defense': ['lawyer', 'attorney'],
}; // prettier-ignore

/** "Gwil Prosser, who farms 200 acres", "Daniel Whitlock, prosecuting": what somebody does tells what to call them. */
const doneBy = (mention: NameMention): readonly string[] => {
  const { items } = mention.line;
  let at = pastBrackets(mention);
  if (isComma(items[at]) && items[at + 1]?.tag === 'num' && isComma(items[at + 2])) at += 2; // ", 61,"
  if (!isComma(items[at])) return [];
  const words = items.slice(at + 1, at + 4).map((item) => item.lower);
  const verb = words[0] === 'who' ? (/^(?:has|had|once)$/u.test(words[1] ?? '') ? words[2] : words[1]) : undefined;
  return (verb === undefined ? undefined : WORK[verb]) ?? SIDES[words[0] ?? ''] ?? SIDES[words.join(' ')] ?? [];
};

const EVIDENCE =
  /\b(?:giving evidence|gave evidence|testified|testifying|took the stand|told the (?:court|jury|hearing|inquiry|inquest|tribunal))\b/u;

const isWitness = ({ line, to }: NameMention): boolean => {
  const behind = line.items.slice(to, to + 10);
  const stop = behind.findIndex((item) => item.tag === 'name' || item.quotation !== null);
  return EVIDENCE.test((stop < 0 ? behind : behind.slice(0, stop)).map((item) => item.lower).join(' '));
};
