import type { Span } from '../article/span.ts';
import type { Named } from './entities.ts';
import type { Gender } from './name-roles.ts';
import { GENERIC, PERSON_BY_EPITHET, SAME } from './epithets.ts';
import type { Source, SourceKind } from './facts.ts';
import type { Item, Line } from './lines.ts';
import { nameRuns } from './name-runs.ts';
import { isOutletName } from './names.ts';
import { isComma, type Phrase, type Range, spanOf, wordsOf } from './phrases.ts';
import { basicEnd, headOf, headWord, kindOfNamed, kindOfNoun, withoutArticle } from './source-kinds.ts';
import { HE_NOUNS, LOOSE_PLURALS, SHE_NOUNS } from './words/kinds.ts';

/** A source while the article is still being read. */
type Draft = {
  readonly id: string;
  canonical: string;
  kind: SourceKind;
  anonymous: boolean;
  role: string | null;
  gender: Gender;
  readonly head: string; // lower-case head noun, "" for a name
  readonly named: Named | null;
  readonly mentions: Span[];
};

/** Whoever was last talked about: where a pronoun looks. */
type Salient = {
  readonly named: Named | null;
  readonly draft: Draft | null;
  readonly gender: Gender;
  readonly at: number;
  readonly line: Line;
  readonly topic: boolean;
  readonly plural: boolean;
  readonly thing: boolean;
};

export type SourceBook = {
  readonly resolve: (line: Line, phrase: Phrase) => string | null;
  readonly enter: (line: Line) => void; // before its phrases are resolved
  readonly heard: (utterance: number, id: string) => void; // whose words a quotation holds
  readonly sources: () => Source[];
};

// How many paragraphs back a pronoun may look.
const REACH = 4;

const FINITE = new Set(['past', 'pres', 'aux', 'modal']);

const isPluralNoun = (word: string): boolean =>
  /[^s]s$/u.test(word) || LOOSE_PLURALS.has(word) || word === 'people' || word === 'police' || word === 'police';

/** Makes the sources of one article one, line by line in the order of the text. */
export const openSourceBook = (names: readonly Named[]): SourceBook => {
  const drafts: Draft[] = [];
  const byNamed = new Map<Named, Draft>();
  const byWords = new Map<string, Draft>();
  const salient: Salient[] = [];
  const nameAt = new Map<string, Named>();
  const speakers = new Map<number, Draft>(); // Quotation.utterance → whose words; "she" inside them is somebody else
  for (const named of names)
    for (const mention of named.mentions) nameAt.set(`${mention.span.start}-${mention.span.end}`, named);

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
      if (run.to < part.to && next?.tag === 'noun') continue; // "Kell police", "Facebook post"
      const named = nameAt.get(`${run.span.start}-${run.span.end}`);
      if (named !== undefined) return { named, range: { from: run.from, to: run.to } };
    }
    return null;
  };

  const remember = (line: Line, draft: Draft, at: number, topic: boolean): void => {
    const plural = draft.kind === 'group' || (draft.kind === 'anonymous' && isPluralNoun(draft.head));
    salient.push({
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
      line,
      item.start,
      (one) =>
        fits(one) &&
        (speaker === undefined || (one.draft !== speaker && (one.named === null || one.named !== speaker.named))),
      gender,
    );
    if (best === null) return null;
    const draft = best.draft ?? (best.named === null ? null : draftOf(best.named));
    if (draft !== null && draft.gender === null && gender !== null && draft.kind !== 'group') {
      draft.gender = gender;
      if (draft.named !== null) draft.named.gender = gender;
    }
    return draft;
  };

  /** The one that fits in the nearest paragraph where anyone does; nobody when two fit alike. */
  const nearest = (line: Line, before: number, fits: (one: Salient) => boolean, gender: Gender): Salient | null => {
    const near: Salient[] = [];
    for (let i = salient.length - 1; i >= 0 && salient.length - i < 200; i -= 1) {
      const one = salient[i];
      if (one === undefined || one.line.paragraph < line.paragraph - REACH) break;
      if (one.at < before && fits(one)) near.push(one);
    }
    for (const voice of [true, false]) {
      // Inside a quotation "she" may be anyone: only the words around it are asked.
      const reach = line.quotation === null ? REACH : 0;
      for (let back = 0; back <= reach; back += 1) {
        const here = near.filter(
          (one) =>
            one.line.paragraph === line.paragraph - back &&
            (voice ? sameVoice(one.line, line) : !sameVoice(one.line, line)),
        );
        const known = here.filter((one) => one.gender === gender);
        // A name that tells no gender is taken only close by.
        const pool = gender === null || (known.length === 0 && back <= 1) ? here : known;
        const topics = pool.filter((one) => one.topic);
        const choice = topics.length > 0 ? topics : pool;
        const [first] = choice;
        if (first === undefined) continue;
        const people = new Set(choice.map((one) => one.named ?? one.draft));
        // Two of a kind in one paragraph: the one talked about last, if only that one was a subject of its own sentence there.
        const latest = choice.filter((one) => one.line.index === first.line.index);
        const lately = new Set(latest.map((one) => one.named ?? one.draft));
        if (people.size === 1 || (topics.length > 0 && lately.size === 1 && back === 0)) return first;
        return null;
      }
    }
    return null;
  };

  const resolveDefinite = (line: Line, head: string, start: number): Draft | null => {
    const before = drafts.filter((one) => (one.mentions.at(-1)?.start ?? -1) < start && one.mentions.length > 0);
    const byLast = (a: Draft, b: Draft): number => (a.mentions.at(-1)?.start ?? 0) - (b.mentions.at(-1)?.start ?? 0);
    const fits = before
      .filter((one) => {
        if (one.head === head) return true;
        const words = one.canonical.toLowerCase().split(/\s+/u);
        if (one.kind === 'organisation' || one.kind === 'outlet')
          return (
            (one.named !== null && words.includes(head)) ||
            words.at(-1) === head ||
            (SAME[head] !== undefined && one.named?.subtype === SAME[head])
          );
        return false;
      })
      .sort(byLast);
    const found = fits.at(-1);
    if (found !== undefined) return found;
    const mentioned = salient
      .filter(
        (one) =>
          one.named !== null &&
          one.at < start &&
          one.named.type === 'organisation' &&
          (one.named.subtype === (SAME[head] ?? head) ||
            one.named.canonical.toLowerCase().split(/\s+/u).includes(head)),
      )
      .at(-1);
    if (mentioned !== undefined && mentioned.named !== null) return draftOf(mentioned.named);
    if (GENERIC.has(head)) {
      const body = salient
        .filter(
          (one) =>
            one.at < start &&
            one.named?.type === 'organisation' &&
            (one.named.subtype === null || one.named.subtype === 'company') &&
            !isOutletName(one.named.canonical) &&
            one.line.paragraph >= line.paragraph - 3,
        )
        .at(-1);
      if (body !== undefined && body.named !== null) return draftOf(body.named);
    }
    if (PERSON_BY_EPITHET.has(head)) {
      const person = salient.filter(
        (one) =>
          one.at < start &&
          (one.named?.type === 'person' || one.draft?.kind === 'person' || one.draft?.kind === 'anonymous') &&
          one.line.paragraph >= line.paragraph - 3,
      );
      if (head === 'person' || head === 'source' || head === 'official')
        return person.filter((one) => one.draft?.kind === 'anonymous').at(-1)?.draft ?? null;
      const roles = person.filter((one) => one.named?.role?.toLowerCase().includes(head) === true).at(-1);
      if (roles !== undefined && roles.named !== null) return draftOf(roles.named);
    }
    return null;
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
    const known = byWords.get(words.toLowerCase());
    if (known !== undefined && (definite || first.tag !== 'det')) {
      // A headline's capitals give way to the body's.
      if (!line.headline && words.toLowerCase() === known.canonical.toLowerCase()) known.canonical = words;
      return known;
    }
    if (definite && basicEnd(line, part, head) - part.from === 2) {
      const found = resolveDefinite(line, word, start);
      if (found !== null) return found;
    }
    const verdict = kindOfNoun(line, part, head);
    const canonical = withOwner(line, part, words, resolvePossessor);
    const made = open({
      canonical,
      kind: verdict.kind,
      anonymous: verdict.anonymous,
      role: null,
      gender: HE_NOUNS.has(word) ? 'he' : SHE_NOUNS.has(word) ? 'she' : null,
      head: word,
      named: null,
    });
    byWords.set(words.toLowerCase(), made);
    return made;
  };

  const resolvePossessor = (line: Line, item: Item): string | null => {
    const pronoun = {
      ...item,
      lower: item.lower === 'his' ? 'he' : item.lower === 'her' ? 'she' : item.lower === 'its' ? 'it' : 'they',
    };
    if (item.lower === 'my' || item.lower === 'our') return null;
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
    remember(line, draft, span.start, true);
    return draft.id;
  };

  /** Notes who is talked about in a line, the first before its verb as its topic. */
  const enter = (line: Line): void => {
    let verb = line.items.findIndex((item) => FINITE.has(item.tag));
    if (verb < 0) verb = line.items.length;
    const opening = line.items[0];
    let topic = opening !== undefined && opening.tag !== 'prep';
    for (const run of nameRuns(line)) {
      const named = nameAt.get(`${run.span.start}-${run.span.end}`);
      if (named === undefined || run.owns) continue;
      const isTopic = topic && run.from < verb && (named.type === 'person' || named.type === 'organisation');
      salient.push({
        named,
        draft: byNamed.get(named) ?? null,
        gender: named.gender,
        at: run.span.start,
        line,
        topic: isTopic || afterComma(line, run.from, verb),
        plural: false,
        thing: named.type === 'organisation',
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

const sameVoice = (a: Line, b: Line): boolean =>
  (a.quotation?.utterance ?? -1) === (b.quotation?.utterance ?? -1) || a.quotation === null;

const withOwner = (
  line: Line,
  part: Range,
  words: string,
  possessor: (line: Line, item: Item) => string | null,
): string => {
  const first = line.items[part.from];
  if (first?.tag !== 'poss' || !/^(?:his|her|its|their)$/u.test(first.lower)) return words;
  const owner = possessor(line, first);
  return owner === null ? words : `${owner}’s ${words.replace(/^\S+\s+/u, '')}`;
};
