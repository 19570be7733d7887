import { resolveDefinite } from './definites.ts';
import type { Discourse } from './discourse.ts';
import { introduce } from './described.ts';
import type { Line } from './lines.ts';
import type { Casting } from './noun-cast.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Referent, Talk } from './referents.ts';
import { COMPANY_WORDS } from './words/epithets.ts';
import { BODY_NOUNS, BODY_SUBTYPES, SPOKES_NOUNS } from './words/kinds.ts';

type CastNoun = (casting: Casting, phrase: NounPhrase) => Referent;

/** Someone without a name who speaks for a body: "a spokeswoman", "the duty officer". */
export const speaksForBody = (line: Line, { word, head }: NounPhrase): boolean =>
  SPOKES_NOUNS.has(word) ||
  line.items[head - 1]?.lower === 'duty' ||
  (word === 'officer' && line.items[head - 1]?.lower === 'press');

/** The body that a spokesman speaks for is the source: the firm in "its spokesman", "a spokesman for the firm", "a firm spokesman". */
export const spokenFor = (
  casting: Casting,
  phrase: NounPhrase,
  owner: Referent | null,
  castNoun: CastNoun,
): Referent | null => {
  if (!speaksForBody(casting.line, phrase)) return null;
  const told = owner ?? ownerNamed(casting, phrase) ?? behind(casting, phrase, castNoun) ?? beside(casting, phrase);
  const body = told ?? (phrase.lead !== 'owned' && isPlain(phrase) ? employerOf(casting, phrase) : null);
  return body === null || !isBody(body) ? null : withVoice(body, phrase.word);
};

const isBody = (one: Referent): boolean => one.kind === 'organisation' || one.kind === 'outlet';

/** "The spokeswoman" of the next sentence is the same body’s. */
const withVoice = (body: Referent, word: string): Referent => {
  if (!body.calls.has(word)) body.calls = new Set([...body.calls, word]);
  return body;
};

/** "a spokesman", with nothing that tells whose. */
const isPlain = ({ from, head, to }: NounPhrase): boolean => to === head + 1 && head <= from + 1;

/** "Gridway’s spokesman". */
const ownerNamed = ({ names }: Casting, { from, head }: NounPhrase): Referent | null =>
  names.find(({ run }) => run.owns && run.from >= from && run.to < head)?.referent ?? null;

/** "a spokesman for the Water Board", "for the ministry". */
const behind = (casting: Casting, { head }: NounPhrase, castNoun: CastNoun): Referent | null => {
  const { line, names, phrases } = casting;
  if (!/^(?:for|of|at|from)$/u.test(line.items[head + 1]?.lower ?? '')) return null;
  const first = head + (line.items[head + 2]?.tag === 'det' ? 3 : 2);
  const name = names.find(({ run }) => run.from - run.titles.length === first && !run.owns);
  // "for Kell police", "for the Kell council": the noun behind the name is what speaks.
  if (name !== undefined && line.items[name.run.to]?.tag !== 'noun') return name.referent;
  const phrase = phrases.find((one) => one.from === head + 2);
  if (phrase !== undefined) return castNoun(casting, phrase);
  return name?.referent ?? calledSo(casting, first);
};

/** "a spokeswoman for the opera": the body whose name has that word. */
const calledSo = ({ discourse, line }: Casting, at: number): Referent | null => {
  const word = line.items[at];
  const talks = word === undefined ? [] : discourse.called(word.lower, word.start);
  return talks.find(({ referent }) => isBody(referent))?.referent ?? null;
};

/** "a Water Board spokesman", "a company spokesman", "a Kell police spokesman". */
const beside = (casting: Casting, phrase: NounPhrase): Referent | null => {
  const { line, names, cast, discourse } = casting;
  const { from, head } = phrase;
  // "a Ministry of Defence spokesman": the phrase may begin inside the name
  const name = names.find(({ run }) => run.to === head);
  if (name !== undefined) return name.referent;
  const word = line.items[head - 1]?.lower ?? '';
  if (head - 1 < from || !(BODY_NOUNS.has(word) || BODY_SUBTYPES[word] !== undefined || COMPANY_WORDS.has(word)))
    return null;
  const modifiers = phrase.modifiers.slice(0, -1);
  const body: NounPhrase = { ...phrase, to: head, head: head - 1, word, modifiers, lead: 'definite', plural: false };
  const at = line.items[from]?.start ?? line.start;
  return (
    resolveDefinite(discourse, { line, at, phrase: body, extra: [] }) ??
    introduce(cast, { line, phrase: body, inside: [], owner: null, author: null, alike: null })
  );
};

const PARAGRAPHS = 2;

/** "a spokesman said": for the body that the text has just been about. */
const employerOf = ({ discourse, line }: Casting, { from }: NounPhrase): Referent | null => {
  const at = line.items[from]?.start ?? line.start;
  const bodies = bodiesBefore(discourse, line, at);
  for (let back = 0; back <= PARAGRAPHS; back += 1) {
    const here = bodies.filter((one) => one.line.block === line.block - back);
    const latest = here.find((one) => one.topic) ?? (back === 0 ? here.find((one) => !one.faint) : undefined);
    if (latest !== undefined) return latest.referent;
  }
  return null;
};

const bodiesBefore = (discourse: Discourse, line: Line, at: number): readonly Talk[] =>
  discourse
    .recent(line, at)
    .filter(({ referent }) => referent.kind === 'organisation' && referent.named?.type !== 'place');
