import { isOfState, isQuoting } from './carriers.ts';
import { openCast } from './cast.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { claim } from './described.ts';
import { openDiscourse } from './discourse.ts';
import type { Named } from './entities.ts';
import type { Source } from './facts.ts';
import { openForetold } from './foretold.ts';
import { headlineNames } from './headline-names.ts';
import { openHeadlineSpeakers } from './headline-speakers.ts';
import { castLine, type LineCast, type Scene } from './line-cast.ts';
import type { Item, Line } from './lines.ts';
import { isNewsService } from './name-evidence.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { castNoun } from './noun-cast.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isPartial, resolvePart } from './partitives.ts';
import { isComma, type Phrase, type Range, spanOf } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { isOnePerson, type Referent } from './referents.ts';
import { headOf } from './source-kinds.ts';
import { AGENCY_NOUNS } from './words/kinds.ts';

export type SourceBook = {
  readonly enter: (line: Line) => void; // before its phrases are resolved
  readonly resolve: (line: Line, phrase: Phrase) => string | null;
  readonly carrier: (line: Line, phrase: Phrase) => string | null; // the same for outlets only, and never the one that publishes
  readonly heard: (utterance: number, id: string) => void; // whose words a quotation holds
  readonly isSame: (id: string, other: string) => boolean; // by one name
  readonly nameless: (id: string) => readonly string[];
  readonly said: (words: string, id: string) => void; // in the article, for its headline
  readonly sources: () => Source[];
  readonly castOf: (line: Line) => LineCast; // who is spoken of there
  readonly speakerOf: (line: Line) => Referent | null; // whose words a quotation’s line is
  readonly byId: (id: string) => Referent | undefined;
};

/** Makes the sources of one article one, line by line in the order of the text. */
export const openSourceBook = (
  names: readonly Named[],
  lines: readonly Line[],
  outlet: string | null = null,
): SourceBook => {
  const cast = openCast();
  const discourse = openDiscourse();
  const casts = new Map<number, LineCast>(); // Line.index → who is in it
  const speakers = new Map<number, Referent>(); // Quotation.utterance → whose words
  const known = new Map<string, Named>();
  for (const named of names) for (const { span } of named.mentions) known.set(`${span.start}-${span.end}`, named);
  const nameAt = (run: NameRun): Named | undefined => known.get(`${run.span.start}-${run.span.end}`);

  const speakerOf = (line: Line): Referent | null =>
    line.quotation === null ? null : (speakers.get(line.quotation.utterance) ?? null);

  const pronoun = (line: Line, item: Item, word: string): Referent | null => {
    if (/^(?:i|we|my|our|me|us)$/u.test(word)) return speakerOf(line);
    const closes = closesReport(line, item);
    const shows = word === 'they' && SHOWS.test(line.items[line.items.indexOf(item) + 1]?.lower ?? '');
    const found = resolvePronoun(discourse, { line, at: item.start, word, speaker: speakerOf(line), closes, shows });
    if (found !== null && found.gender === null && isOnePerson(found)) {
      if (/^(?:he|his|him)$/u.test(word)) found.gender = 'he';
      if (/^(?:she|her)$/u.test(word)) found.gender = 'she';
    }
    return found;
  };

  const headlines = headlineNames(names);
  const speaking = openHeadlineSpeakers();
  const foretold = openForetold(names, lines);
  const scene: Scene = { cast, discourse, headlines, foretold, nameAt, pronoun };

  // A quotation’s source may stand in a line further on.
  const castOf = (line: Line): LineCast => {
    const known = casts.get(line.index) ?? castLine(scene, line);
    casts.set(line.index, known);
    return known;
  };
  const enter = (line: Line): void => void castOf(line);

  /** The name that a phrase is about: its head, never an owner ("Ost’s lawyer") nor what follows "of" or "at". */
  const namedIn = (line: Line, part: Range, owners = false): Named | null => {
    const runs = nameRuns({ ...line, items: line.items.slice(0, part.to + 3) });
    const inName = (at: number): boolean => runs.some(({ from, to }) => at >= from && at < to); // "Bank of England governor Ana Reyes"
    for (const run of runs) {
      if (run.from < part.from || run.to > part.to || (run.owns && !owners)) continue;
      const before = line.items.slice(part.from, run.from);
      if (before.some(({ tag }, i) => (tag === 'prep' || tag === 'to') && !inName(part.from + i))) continue;
      const next = line.items[run.to];
      const named = nameAt(run);
      // "Kell police", "Facebook post"; but "the Interline agency" is Interline.
      const kind = AGENCY_NOUNS[next?.lower ?? ''];
      const describes = next?.tag === 'noun' || (next?.tag === 'adj' && line.items[run.to + 1]?.tag === 'noun');
      // "the Orovian agency Lirta"
      if (run.to + 1 < part.to && kind !== undefined && line.items[run.to + 1]?.tag === 'name') continue;
      if (isNewsService(line, run.to) && named !== undefined) return named;
      if (run.to < part.to && describes && (kind === undefined || kind !== named?.subtype)) continue;
      if (named !== undefined) return named;
    }
    return null;
  };

  /** "the website Odd World News": a phrase that ends before the name it goes with. */
  const beside = (line: Line, part: Range): Named | null => {
    const run = nameRuns(line).find(({ from }) => from === part.to);
    const kind = AGENCY_NOUNS[line.items[part.to - 1]?.lower ?? ''];
    return run === undefined || run.owns || kind === undefined ? null : (nameAt(run) ?? null);
  };

  const named = (line: Line, phrase: Phrase): Referent | null => {
    const found = [...phrase.parts].reverse().flatMap((part) => namedIn(line, part) ?? beside(line, part) ?? []);
    const best = found.find((one) => one.type === 'person') ?? found[0];
    // "three officers in the capital, Perrin": the place explains another place, not who speaks.
    const [lead] = phrase.parts;
    if (best?.type === 'place' && lead !== undefined && phrase.parts.length > 1 && namedIn(line, lead) !== best)
      return null;
    return best === undefined ? null : cast.ofName(best);
  };

  const paired = (line: Line, phrase: Phrase): Referent | null => {
    const pair = casts
      .get(line.index)
      ?.pairs.find(({ and }) => phrase.parts.some((part) => and + 1 >= part.from && and < part.to));
    return pair === undefined ? null : cast.ofPair(pair.left, pair.right);
  };

  const described = (line: Line, phrase: Phrase): Referent | null => {
    const part = phrase.parts.find((one) => !isCountOnly(line, one)) ?? phrase.parts[0] ?? phrase;
    const head = headOf(line, part);
    const casting = castOf(line);
    const spoken = casting.phrases.findLast((one) => one.head >= part.from && one.head < part.to);
    if (head === null) return spoken === undefined ? null : castNoun(casting, spoken);
    return casting.nouns.get(head) ?? castNoun(casting, nounPhraseAt(line, part, head));
  };

  /** Whoever a headline leaves without a name, when the article has the words quoted there from somebody. */
  const inHeadline = (line: Line, phrase: Phrase, referent: Referent | null): Referent | null => {
    if (!line.headline || referent === null || referent.named !== null) return referent;
    return speaking.who(line, phrase, referent, cast.credited()) ?? referent;
  };

  /** "One of them, a letter from the council, asks": what the commas say it is. */
  const explained = (line: Line, { to }: Phrase): Referent | null => {
    const casting = castOf(line);
    const aside = casting.phrases.find((one) => one.from === to + 1 && one.lead === 'indefinite');
    return aside !== undefined && line.items[to]?.text === ',' ? castNoun(casting, aside) : null;
  };

  const find = (line: Line, phrase: Phrase): Referent | null => {
    const first = line.items[phrase.from];
    if (first === undefined) return null;
    const introduced = castOf(line).nouns.get(phrase.from);
    if (introduced?.named?.cover === true) return introduced;
    if (isPartial(line, phrase)) return explained(line, phrase) ?? resolvePart(scene, line, phrase);
    const pronominal = first.tag === 'pron' || /^(?:him|her|them)$/u.test(first.lower);
    if (pronominal && phrase.to - phrase.from === 1) return pronoun(line, first, first.lower);
    return paired(line, phrase) ?? named(line, phrase) ?? inHeadline(line, phrase, described(line, phrase));
  };

  let lastCarrier: Referent | null = null; // the outlet that spoke, or was spoken to, last
  const done = new Map<string, string | null>();
  const resolve = (line: Line, phrase: Phrase): string | null => {
    const key = `${line.index}/${phrase.from}`;
    const before = done.get(key);
    if (before !== undefined) return before;
    const referent = find(line, phrase);
    const id = referent === null ? null : credit(line, phrase, referent);
    done.set(key, id);
    return id;
  };

  const credit = (line: Line, phrase: Phrase, referent: Referent): string => {
    const span = spanOf(line, phrase);
    const id = cast.credit(referent);
    if (referent.kind === 'outlet') lastCarrier = referent;
    referent.mentions.push(span);
    if (!line.headline || referent.named !== null)
      discourse.talk({ referent, at: span.start, line, topic: true, faint: false, speaks: true });
    for (const one of casts.get(line.index)?.phrases ?? []) own(line, one, referent);
    return id;
  };

  /** "said in a letter": hers from here on. */
  const own = (line: Line, phrase: NounPhrase, owner: Referent): void => {
    const written = casts.get(line.index)?.nouns.get(phrase.head);
    if (written !== undefined && line.items[phrase.from - 1]?.lower === 'in') claim(written, line, phrase, owner);
  };

  const carrier = (line: Line, phrase: Phrase): string | null => {
    if (isOfState(line, phrase.to - 2)) {
      const ofState = find(line, phrase);
      return ofState?.kind === 'outlet' ? cast.credit(ofState) : null;
    }
    const name = namedIn(line, phrase, true);
    const meant = castOf(line).nouns.get(phrase.to - 1);
    const found = name === null ? (meant ?? null) : cast.ofName(name);
    // "told the programme", of a podcast: the outlet that the words before came through
    const again = name === null && (found === null || found.named === null || found.kind === 'person');
    const referent = again ? lastCarrier : found;
    const quotes = referent?.kind === 'organisation' && isQuoting(line, phrase);
    if (referent === null || isSameName(referent.canonical, outlet)) return null;
    if (referent.kind !== 'outlet' && !quotes) return null;
    if (referent.named === null && !again) return null;
    lastCarrier = referent;
    return cast.credit(referent);
  };

  const heard = (utterance: number, id: string): void => {
    const speaker = cast.byId(id);
    if (speaker !== undefined) speakers.set(utterance, speaker);
  };

  const said = (words: string, id: string): void => {
    const speaker = cast.byId(id);
    if (speaker !== undefined) speaking.said(words, speaker);
  };

  const sources = (): Source[] =>
    cast.credited().map((one) => ({
      id: one.id ?? '',
      canonical: one.canonical,
      kind: one.kind,
      anonymous: one.anonymous,
      role: one.role,
      mentions: [...one.mentions].sort((a, b) => a.start - b.start),
    }));

  /** Somebody without a name, with those whom they are one of. */
  const nameless = (id: string): readonly string[] => {
    const one = cast.byId(id);
    if (one === undefined || (one.kind !== 'anonymous' && one.kind !== 'group')) return [];
    const whole = one.whole?.id ?? null;
    return whole === null ? [id] : [id, whole];
  };

  const isSame = (id: string, other: string): boolean => cast.byId(id)?.canonical === cast.byId(other)?.canonical;

  return { enter, resolve, carrier, isSame, heard, said, nameless, sources, castOf, speakerOf, byId: cast.byId };
};

const SHOWS =
  /^(?:show|shows|showed|reveal|revealed|indicate|indicated|suggest|suggested|detail|contain|list|mention)$/u;

/** "A colleague had told her to sing, she said": "she" is whoever spoke before. */
const closesReport = ({ items }: Line, item: Item): boolean => {
  const at = items.indexOf(item);
  return isComma(items[at - 1]) && cueVerbOf(items[at + 1]) !== undefined;
};

const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '');
const isSameName = (name: string, outlet: string | null): boolean =>
  outlet !== null && (plain(outlet).includes(plain(name)) || plain(name).includes(plain(outlet)));

/** "34", "one of the four": it tells how old or how many, not who. */
const isCountOnly = ({ items }: Line, { from, to }: Range): boolean =>
  /^(?:num|pron)$/u.test(items[from]?.tag ?? '') && (to === from + 1 || items[from + 1]?.lower === 'of');
