import type { Span } from '../article/span.ts';
import type { Named } from './entities.ts';
import type { Reference } from './facts.ts';
import type { Finding } from './findings.ts';
import { isHeading } from './headings.ts';
import type { LineCast } from './line-cast.ts';
import type { Item, Line } from './lines.ts';
import type { Gender } from './name-roles.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { spanOf } from './phrases.ts';
import { type Referent, referentOf, type Talk } from './referents.ts';
import { isReference, meantByPhrase } from './references/definites.ts';
import { isExpletive } from './references/expletives.ts';
import { canStand, nameInSentence } from './references/names.ts';
import { meantPerson } from './references/people.ts';
import { type Meant, nobody, type Place, type Report } from './references/place.ts';
import { meantSpeaker } from './references/speakers.ts';
import { meantThing } from './references/things.ts';
import type { SourceBook } from './sources.ts';
import { speaksForBody } from './spokespeople.ts';

export type References = {
  readonly credit: (finding: Finding, sourceId: string) => void;
  readonly enter: (line: Line) => void; // after its sources are told apart
  readonly all: () => Reference[]; // once the whole text is read
};

type Found = Meant & {
  readonly span: Span;
  readonly form: Reference['form'];
  readonly voice: string | null; // "spokeswoman": of the body meant, not the body
};

// A quotation’s speaker may stand a paragraph further on: its words wait for that.
const WAIT = 1; // paragraphs
const MOST_WAITING = 40; // lines

const HE = /^(?:he|him|his|himself)$/u;
const SHE = /^(?:she|her|hers|herself)$/u;
const THINGS = /^(?:it|its|itself)$/u;
const MANY = /^(?:they|them|their|theirs|themselves)$/u;
const SPEAKER = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/u;

const ASKS = /\b(?:demand|order|call(?:ed|s|ing)? (?:on|for)|request|propos|urg|recommend|instruct|insist)/iu;

/** Finds for pronouns and "the …" whom or what they stand for, line by line behind the sources. */
export const openReferences = (book: SourceBook, lines: readonly Line[], names: readonly Named[]): References => {
  const reports = new Map<number, Report[]>(); // Line.index → what is reported there
  const known = new Map<number, Meant>(); // start of a pronoun → whom it means
  const talks: Talk[] = []; // those whom pronouns speak of, the latest last
  const first = new Map<Referent, number>(); // where each is first spoken of
  const voices = new Map<Referent, Referent>(); // a body → its spokeswoman
  const genders = new Map<Referent, Gender>(); // as pronouns have told
  const found: Found[] = [];
  let waiting: Line[] = [];

  const credit = (finding: Finding, sourceId: string): void => {
    const source = book.byId(sourceId);
    if (source === undefined) return;
    const { line, content, sourceLine } = finding;
    const from = finding.source === null ? null : spanOf(sourceLine, finding.source);
    const byPronoun = finding.source !== null && sourceLine.items[finding.source.from]?.tag === 'pron';
    const said = finding.cue.map((span) => line.text.slice(span.start, span.end)).join(' ');
    const report: Report = {
      line,
      content,
      source,
      from,
      byPronoun,
      cue: finding.cue[0]?.start ?? line.start,
      asks: ASKS.test(said),
      trailing: /ing\b/u.test(said),
    };
    reports.set(line.index, [...(reports.get(line.index) ?? []), report]);
  };

  const read = (line: Line): void => {
    if (isHeading(line)) return;
    const casting = book.castOf(line);
    meet(casting);
    const pronouns = line.items.flatMap((item, at) => (isPronoun(line, at) ? [{ item, at }] : []));
    const sources = new Set((reports.get(line.index) ?? []).flatMap(({ from }) => (from === null ? [] : [from.start])));
    // "she wrote" behind its words, before the words.
    const ordered = [
      ...pronouns.filter(({ item }) => sources.has(item.start)),
      ...pronouns.filter(({ item }) => !sources.has(item.start)),
    ];
    for (const { item, at } of ordered) readPronoun(placeOf(casting, item, at));
    for (const phrase of casting.phrases) readPhrase(casting, phrase);
  };

  /** "a spokeswoman": the body speaks, but "she" is this one. */
  const hear = (line: Line, { from, head, word }: NounPhrase, body: Referent | undefined): void => {
    if (body === undefined) return;
    const before = voices.get(body);
    const voice = before?.head === word ? before : voiceOf(body, word, body.named !== null || head > from + 1);
    voices.set(body, voice);
    talks.push({ referent: voice, at: line.items[head]?.start ?? line.start, line, topic: true, faint: false });
  };

  const meet = ({ line, names: here, nouns }: LineCast): void => {
    for (const phrase of book.castOf(line).phrases)
      if (speaksForBody(line, phrase)) hear(line, phrase, nouns.get(phrase.head));
    const places = [
      ...here.map(({ run, referent }) => ({ at: run.from, referent })),
      ...[...nouns].map(([at, referent]) => ({ at, referent })),
    ];
    for (const { at, referent } of places) {
      const start = line.items[at]?.start ?? line.start;
      if (!line.headline || referent.named !== null) first.set(referent, Math.min(first.get(referent) ?? start, start));
    }
  };

  const placeOf = (casting: LineCast, item: Item, at: number): Place => {
    const { line } = casting;
    const within = writersBefore(lines, line);
    const floor = within.at(-1)?.index ?? line.index;
    const spoken = casting.discourse.recent(line, item.start).filter((one) => one.line.index >= floor);
    const meant = lately(talks, floor, item.start);
    return {
      line,
      at,
      item,
      casting,
      speaker: book.speakerOf(line),
      report: tightest(reports.get(line.index) ?? [], item),
      near: [...spoken, ...meant].sort((a, b) => b.at - a.at),
      before: within[line.quotation === null ? 0 : 1] ?? null,
      known,
      genders,
    };
  };

  const readPronoun = (place: Place): void => {
    const { item, line } = place;
    const meant = meaning(place);
    if (meant === null) return;
    known.set(item.start, meant);
    if (meant.sure && meant.referent?.named?.type === 'person' && !SPEAKER.test(item.lower))
      genders.set(meant.referent, HE.test(item.lower) ? 'he' : SHE.test(item.lower) ? 'she' : null);
    const sure = meant.sure && isTold(line, meant.referent);
    found.push({ ...meant, sure, span: { start: item.start, end: item.end }, form: formOf(item), voice: null });
    if (meant.sure && meant.referent !== null)
      talks.push({ referent: meant.referent, at: item.start, line, topic: isTopic(place), faint: item.tag === 'poss' });
  };

  const readPhrase = (casting: LineCast, phrase: NounPhrase): void => {
    const { line, nouns } = casting;
    const referent = nouns.get(phrase.head);
    const start = line.items[phrase.from]?.start ?? line.start;
    if (referent === undefined || !isReference(casting, phrase) || (first.get(referent) ?? start) >= start) return;
    if (phrase.lead === 'owned' && referent.named === null) return;
    const owner = known.get(start);
    const meant = meantByPhrase(casting, phrase, referent, owner === undefined || owner.sure);
    const voice = speaksForBody(line, phrase) ? phrase.word : null;
    found.push({ ...meant, span: spanOf(line, { from: phrase.from, to: phrase.to }), form: 'phrase', voice });
  };

  const enter = (line: Line): void => {
    waiting.push(line);
    const ready = waiting.filter((one, i) => one.block < line.block - WAIT || i < waiting.length - MOST_WAITING);
    waiting = waiting.slice(ready.length);
    for (const one of ready) read(one);
  };

  const all = (): Reference[] => {
    for (const line of waiting) read(line);
    waiting = [];
    const ids = new Map(names.map((named, index) => [named, `e${index + 1}`]));
    return found
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .map((one) => toReference(one, names, ids));
  };

  return { credit, enter, all };
};

/** Whose spokeswoman a plain "spokeswoman" is, only a name near it tells surely. */
const voiceOf = (body: Referent, word: string, told: boolean): Referent =>
  referentOf({
    canonical: told ? `${body.canonical}’s ${word}` : word,
    kind: 'anonymous',
    anonymous: true,
    gender: /woman$/u.test(word) ? 'she' : /man$/u.test(word) ? 'he' : null,
    head: word,
  });

const meaning = (place: Place): Meant | null => {
  const { line, at, item } = place;
  const word = item.lower;
  if (SPEAKER.test(word)) return meantSpeaker(place);
  if (isExpletive(line, at)) return null;
  if (HE.test(word)) return meantPerson(place, 'he');
  if (SHE.test(word)) return meantPerson(place, 'she');
  return THINGS.test(word) || MANY.test(word) ? meantThing(place, MANY.test(word)) : nobody;
};

/** Whom only a headline describes, its capitals tell badly. */
const isTold = ({ headline }: Line, referent: Referent | null): boolean =>
  !headline || (referent?.named ?? null) !== null;

const isPronoun = ({ items, quotation }: Line, at: number): boolean => {
  const item = items[at];
  if (item === undefined || !/^(?:pron|poss)$/u.test(item.tag)) return false;
  const third = [HE, SHE, THINGS, MANY].some((form) => form.test(item.lower));
  return third || (quotation !== null && SPEAKER.test(item.lower) && item.text !== 'US');
};

const formOf = ({ lower, tag }: Item): Reference['form'] =>
  /sel(?:f|ves)$/u.test(lower) ? 'reflexive' : tag === 'poss' ? 'possessive' : 'pronoun';

const isTopic = ({ line, at, item }: Place): boolean =>
  item.tag !== 'poss' && (at <= 1 || /^nsubj/u.test(line.tree?.labels[at] ?? ''));

/** The writer’s sentences before a line, the nearest first: two, and the one that a quotation stands in. */
const writersBefore = (lines: readonly Line[], line: Line): Line[] => {
  const most = line.quotation === null ? 2 : 3;
  const before: Line[] = [];
  for (let i = line.index - 1; i >= 0 && i > line.index - 40 && before.length < most; i -= 1) {
    const one = lines[i];
    if (one !== undefined && one.quotation === null) before.push(one);
  }
  return before;
};

/** Whom pronouns of these lines mean, up to a word. */
const lately = (talks: readonly Talk[], floor: number, before: number): Talk[] => {
  const found: Talk[] = [];
  for (let i = talks.length - 1; i >= 0 && i > talks.length - 60; i -= 1) {
    const one = talks[i];
    if (one === undefined || one.line.index < floor) break;
    if (one.at < before) found.push(one);
  }
  return found;
};

const tightest = (reports: readonly Report[], item: Item): Report | null => {
  const size = ({ content }: Report): number => (content.at(-1)?.end ?? 0) - (content[0]?.start ?? 0);
  const around = reports.filter(({ content }) =>
    content.some((span) => span.start <= item.start && item.end <= span.end),
  );
  return around.reduce<Report | null>((best, one) => (best === null || size(one) < size(best) ? one : best), null);
};

const toReference = (
  { span, form, referent, self, sure, voice }: Found,
  names: readonly Named[],
  ids: ReadonlyMap<Named, string>,
): Reference => {
  const name = referent === null ? null : nameInSentence(referent, names);
  return {
    span,
    form,
    name: name === null || voice === null ? name : `${name}’s ${voice}`,
    kind: referent?.kind ?? null,
    sourceId: referent?.id ?? null,
    entityId: referent?.named ? (ids.get(referent.named) ?? null) : null,
    self,
    sure: sure && referent !== null && canStand(referent),
  };
};
