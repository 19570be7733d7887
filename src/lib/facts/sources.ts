import { describedBodies } from './described-bodies.ts';
import type { Named } from './entities.ts';
import type { Gender } from './name-roles.ts';
import { openCallables } from './definites.ts';
import type { Source } from './facts.ts';
import type { Item, Line } from './lines.ts';
import { nameRuns } from './name-runs.ts';
import { isComma, type Phrase, type Range, spanOf, wordsOf } from './phrases.ts';
import { type Draft, nearest, type Salient } from './salience.ts';
import { basicEnd, headOf, headWord, kindOfNamed, kindOfNoun, withoutArticle } from './source-kinds.ts';
import { AGENCY_NOUNS, HE_NOUNS, LOOSE_PLURALS, SHE_NOUNS, SPOKES_NOUNS } from './words/kinds.ts';

export type SourceBook = {
  readonly resolve: (line: Line, phrase: Phrase) => string | null;
  readonly enter: (line: Line) => void; // before its phrases are resolved
  readonly heard: (utterance: number, id: string) => void; // whose words a quotation holds
  readonly sources: () => Source[];
};

const FINITE = new Set(['past', 'pres', 'aux', 'modal']);

const isPluralNoun = (word: string): boolean =>
  /[^s]s$/u.test(word) || LOOSE_PLURALS.has(word) || word === 'people' || word === 'police';

/** Makes the sources of one article one, line by line in the order of the text. */
export const openSourceBook = (names: readonly Named[]): SourceBook => {
  const drafts: Draft[] = [];
  const byNamed = new Map<Named, Draft>();
  const byWords = new Map<string, Draft>();
  const salient: Salient[] = [];
  const callables = openCallables();
  const nameAt = new Map<string, Named>();
  const speakers = new Map<number, Draft>(); // Quotation.utterance → whose words; "she" inside them is somebody else
  for (const named of names)
    for (const mention of named.mentions) nameAt.set(`${mention.span.start}-${mention.span.end}`, named);

  const talk = (one: Salient): void => {
    salient.push(one);
    callables.talkedAbout(one);
  };

  const open = (draft: Omit<Draft, 'id' | 'mentions'>): Draft => {
    const made: Draft = { ...draft, id: `s${drafts.length + 1}`, mentions: [] };
    drafts.push(made);
    return made;
  };

  const draftOf = (named: Named): Draft => {
    const known = byNamed.get(named);
    if (known !== undefined) return known;
    const made = open({
      canonical: named.canonical,
      kind: kindOfNamed(named),
      anonymous: false,
      role: named.role,
      gender: named.gender,
      head: '',
      named,
    });
    byNamed.set(named, made);
    return made;
  };

  /** The name that a phrase is about: its head, never an owner ("Ost’s lawyer") nor what follows "of" or "at". */
  const namedIn = (line: Line, part: Range): { readonly named: Named; readonly range: Range } | null => {
    for (const run of nameRuns({ ...line, items: line.items.slice(0, part.to) })) {
      if (run.from < part.from || run.to > part.to || run.owns) continue;
      const before = line.items[run.from - 1];
      const prepositional = line.items
        .slice(part.from, run.from)
        .some((item) => item.tag === 'prep' || item.tag === 'to');
      if (prepositional && before !== undefined) continue;
      const next = line.items[run.to];
      const named = nameAt.get(`${run.span.start}-${run.span.end}`);
      // "Kell police", "Facebook post"; but "the Interline agency" is Interline.
      const kind = AGENCY_NOUNS[next?.lower ?? ''];
      if (run.to < part.to && next?.tag === 'noun' && (kind === undefined || kind !== named?.subtype)) continue;
      if (named !== undefined) return { named, range: { from: run.from, to: run.to } };
    }
    return null;
  };

  const remember = (line: Line, draft: Draft, at: number, topic: boolean): void => {
    const plural = draft.kind === 'group' || (draft.kind === 'anonymous' && isPluralNoun(draft.head));
    talk({
      named: draft.named,
      draft,
      gender: draft.gender,
      at,
      line,
      topic,
      plural,
      thing: draft.kind === 'organisation' || draft.kind === 'document' || draft.kind === 'outlet',
    });
  };

  const resolvePronoun = (line: Line, item: Item): Draft | null => {
    const word = item.lower;
    const gender: Gender =
      word === 'he' || word === 'his' || word === 'him' ? 'he' : word === 'she' || word === 'her' ? 'she' : null;
    const fits = (one: Salient): boolean => {
      if (gender !== null)
        return (
          !one.plural &&
          !one.thing &&
          (one.named === null || one.named.type === 'person' || one.draft?.kind === 'person') &&
          (one.gender === gender || one.gender === null)
        );
      if (word === 'it') return one.thing && !one.plural;
      return (
        (one.plural && one.draft?.kind !== 'document') ||
        one.draft?.kind === 'anonymous' ||
        (one.thing && one.draft?.kind !== 'document' && line.index - one.line.index <= 2)
      );
    };
    const speaker = line.quotation === null ? undefined : speakers.get(line.quotation.utterance);
    const best = nearest(
      salient,
      line,
      item.start,
      (one) =>
        fits(one) &&
        (speaker === undefined || (one.draft !== speaker && (one.named === null || one.named !== speaker.named))),
      gender,
    );
    if (best === null || (best.draft === null && best.named?.type === 'other')) return null;
    const draft = best.draft ?? (best.named === null ? null : draftOf(best.named));
    if (draft !== null && draft.gender === null && gender !== null && draft.kind !== 'group') {
      draft.gender = gender;
      if (draft.named !== null) draft.named.gender = gender;
    }
    return draft;
  };

  const resolveNominal = (line: Line, phrase: Phrase): Draft | null => {
    const { items } = line;
    const part =
      phrase.parts.find((one) => items[one.from]?.tag !== 'num' && items[one.from]?.tag !== 'pron') ??
      phrase.parts[0] ??
      phrase;
    const head = headOf(line, part);
    const first = items[part.from];
    if (head === null || first === undefined) return null;
    const word = headWord(line, head);
    const definite =
      first.lower === 'the' ||
      first.lower === 'that' ||
      first.lower === 'this' ||
      first.lower === 'these' ||
      first.lower === 'those';
    const start = items[part.from]?.start ?? 0;
    const words = withoutArticle(wordsOf(line, { from: part.from, to: basicEnd(line, part, head) })).replace(
      /\s+/gu,
      ' ',
    );
    // "her deputy" is another’s in another mouth: filed under its owner.
    const owned = withOwner(line, part, words, resolvePossessor);
    const key = owned.toLowerCase();
    const ownerless = owned === words && first.tag === 'poss' && first.lower !== "'s";
    const known = ownerless ? undefined : byWords.get(key);
    if (known !== undefined && (definite || first.tag !== 'det')) {
      // A headline's capitals give way to the body's.
      if (!line.headline && words.toLowerCase() === known.canonical.toLowerCase()) known.canonical = words;
      return known;
    }
    if (definite && basicEnd(line, part, head) - part.from === 2) {
      const found = callables.called(line, word, start);
      if (found !== null) return 'head' in found ? found : draftOf(found);
    }
    const verdict = kindOfNoun(line, part, head);
    const bare = definite && basicEnd(line, part, head) - part.from === 2;
    const full = bare && verdict.kind === 'organisation' ? callables.fullName(word, start) : null;
    // "A spokesman said", right after a body has been talked about: its spokesman.
    const it = SPOKES_NOUNS.has(words) ? resolvePronoun(line, { ...first, lower: 'it' }) : null;
    const close = salient.slice(-20).some((one) => one.line.paragraph === line.paragraph && one.draft === it);
    const employer = it?.kind === 'organisation' && close ? it : null;
    const canonical = employer !== null ? `${employer.canonical} ${words}` : (full ?? owned);
    const made = open({
      canonical,
      kind: verdict.kind,
      anonymous: verdict.anonymous,
      role: null,
      gender: HE_NOUNS.has(word) ? 'he' : SHE_NOUNS.has(word) ? 'she' : null,
      head: word,
      named: null,
    });
    byWords.set(key, made);
    return made;
  };

  const resolvePossessor = (line: Line, item: Item): string | null => {
    if (item.lower === 'my' || item.lower === 'our')
      return (line.quotation === null ? undefined : speakers.get(line.quotation.utterance))?.canonical ?? null;
    const pronoun = {
      ...item,
      lower: item.lower === 'his' ? 'he' : item.lower === 'her' ? 'she' : item.lower === 'its' ? 'it' : 'they',
    };
    return resolvePronoun(line, pronoun)?.canonical ?? null;
  };

  const done = new Map<string, string | null>();
  const resolve = (line: Line, phrase: Phrase): string | null => {
    const key = `${line.index}/${phrase.from}`;
    const before = done.get(key);
    if (before !== undefined) return before;
    const id = resolveAnew(line, phrase);
    done.set(key, id);
    return id;
  };

  const resolveAnew = (line: Line, phrase: Phrase): string | null => {
    const first = line.items[phrase.from];
    if (first === undefined) return null;
    let draft: Draft | null = null;
    if (first.tag === 'pron' && phrase.to - phrase.from === 1) draft = resolvePronoun(line, first);
    else {
      for (const part of [...phrase.parts].reverse()) {
        const found = namedIn(line, part);
        if (found === null) continue;
        draft = draftOf(found.named);
        if (draft.role === null) draft.role = found.named.role;
        break;
      }
      draft ??= resolveNominal(line, phrase);
    }
    if (draft === null) return null;
    const span = spanOf(line, phrase);
    draft.mentions.push(span);
    callables.mentioned(draft, span.start);
    remember(line, draft, span.start, true);
    return draft.id;
  };

  /** Notes who is talked about in a line, the first before its verb as its topic. */
  const enter = (line: Line): void => {
    let verb = line.items.findIndex((item) => FINITE.has(item.tag));
    if (verb < 0) verb = line.items.length;
    const opening = line.items[0];
    let topic = opening !== undefined && !/^(?:prep|part|ing)$/u.test(opening.tag);
    for (const body of describedBodies(line)) callables.described(body.head, body.words, body.at);
    for (const run of nameRuns(line)) {
      const named = nameAt.get(`${run.span.start}-${run.span.end}`);
      if (named === undefined || run.owns) continue;
      const agent = line.items[run.from - run.titles.length - 1]?.lower === 'by';
      const isTopic = topic && !agent && run.from < verb && (named.type === 'person' || named.type === 'organisation');
      talk({
        named,
        draft: byNamed.get(named) ?? null,
        gender: named.gender,
        at: run.span.start,
        line,
        topic: isTopic || afterComma(line, run.from, verb),
        plural: false,
        thing: named.type === 'organisation' || named.type === 'other',
      });
      if (isTopic && named.type === 'person' && line.items[run.to]?.lower !== 'and') topic = false;
    }
  };

  const sources = (): Source[] =>
    drafts
      .filter((one) => one.mentions.length > 0)
      .map((one) => ({
        id: one.id,
        canonical: one.canonical,
        kind: one.kind,
        anonymous: one.anonymous,
        role: one.role,
        mentions: [...one.mentions].sort((a, b) => a.start - b.start),
      }));

  const heard = (utterance: number, id: string): void => {
    const draft = drafts[Number(id.slice(1)) - 1];
    if (draft !== undefined) speakers.set(utterance, draft);
  };

  return { resolve, enter, heard, sources };
};

/** "In the hall, Ms Ost looked away": the subject behind a fronted phrase. */
const afterComma = (line: Line, from: number, verb: number): boolean =>
  from < verb && (isComma(line.items[from - 1]) || isComma(line.items[from - 2]));

const withOwner = (
  line: Line,
  part: Range,
  words: string,
  possessor: (line: Line, item: Item) => string | null,
): string => {
  const first = line.items[part.from];
  if (first?.tag !== 'poss' || !/^(?:his|her|its|their|my|our)$/u.test(first.lower)) return words;
  const owner = possessor(line, first);
  return owner === null ? words : `${owner}’s ${words.replace(/^\S+\s+/u, '')}`;
};
