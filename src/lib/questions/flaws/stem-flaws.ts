import type { Context } from '../context.ts';
import { ownWords, withoutBorrowed } from '../gates/gate.ts';
import { danglingWord, topicWords } from '../phrase.ts';
import { PERSON_NOUNS } from '../words/people.ts';
import { PRONOUNS_OF_OTHERS } from '../words/plain-words.ts';
import { wordsOf } from '../words-of.ts';
import { anyOf, type Flaw } from './flaw.ts';
import { VAGUE_TERMS } from './words/terms.ts';

const PERSON = anyOf(PERSON_NOUNS.concat('woman', 'man', 'girl', 'boy', 'mother', 'father'));
/** "such a plan", "the former": words that point at something said before. */
const POINTING = /(?<![\p{L}])(?:such an?|the (?:former|latter|same|above))(?![\p{L}])/iu;
/** "that he had?": the verb that it leaves out stands in another sentence. */
const CUT_SHORT = /(?<![\p{L}])(?:had|did|would|could|will|should|may|might|doing so|so|too|either)\?$/u; // in May? is none

/** "this statement: “…”": what it points at stands in the stem. */
const SHOWN = /\b(?:this|these) (?:statements?|sentences?|words?|phrases?|lines?|claims?)\b/giu;

/** "the version that first ran": no demonstrative. */
const RELATIVE = /(?<=\p{Ll} )that(?= (?:first|last|later|earlier|then)\b)/giu;

/** “Which of these claims”: the options are what it points at. */
const OFFERED = /\b(which|for which) of these \p{L}+/giu;

/** “Who said that they had left”: the “they” is whoever is asked for; “Whose words are they?” has the words before it. */
const ASKED_FOR = /(?<=\bwho [^?“]*\bthat )they(?: \p{L}+ly)?(?= \p{L})|(?<=\bWhose words are )they(?=\?)/gu;
const THEIRS = /(?<![\p{L}])(?:they|them|their|themselves)(?![\p{L}])/gu;

/** The stem with a name for the one asked for. */
const withSomebody = (stem: string): string => {
  const at = stem.search(ASKED_FOR);
  return at < 0 ? stem : `${stem.slice(0, at)}${stem.slice(at).replace(THEIRS, 'Ana')}`;
};

/** A name inside the stem; that of an account is none. */
const NAME_BEFORE = /(?<=\p{L},?\s)(?!Account\b)\p{Lu}\p{Ll}/u;

const PRONOUNS = new Set(PRONOUNS_OF_OTHERS);

/** True when a name stands before the pronoun in the stem: "What did Rosa Imber say that her first idea was?" */
const owned = (stem: string, word: string): boolean => {
  const at = stem.search(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu'));
  return NAME_BEFORE.test(stem.slice(0, Math.max(0, at)));
};

/** Nouns that can only mean one thing in every article of the question. */
const loneIn = ([first, ...others]: readonly Context[]): ReadonlySet<string> =>
  new Set([...(first?.scope.lone ?? [])].filter((noun) => others.every(({ scope }) => scope.lone.has(noun))));

/** A pronoun of ours, or a word in the stem's own clause that stands for something said before. */
const leaning = (stem: string, contexts: readonly Context[]): string | null =>
  wordsOf(withoutBorrowed(stem, contexts)).find((word) => PRONOUNS.has(word) && !owned(stem, word)) ??
  danglingWord(`x ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`, loneIn(contexts));

/** "his" or "she" with nobody before it in the stem whom it could mean. */
const ownerless = (stem: string): string | null => {
  const found = /(?<![\p{L}])(?:he|she|his|her|him|hers)(?![\p{L}])/iu.exec(stem);
  if (!found) return null;
  const before = stem.slice(0, found.index);
  return PERSON.test(before) || NAME_BEFORE.test(before) ? null : found[0];
};

/** The stem leans on words that stand elsewhere: a pronoun, "such a plan", a verb left out. */
export const ambiguousStem: Flaw = {
  id: 'ambiguous-stem',
  finds: (draft, contexts) => {
    const own = ownWords(draft.stem);
    const shown = own === draft.stem ? own : own.replace(SHOWN, 'a statement');
    const stem = withSomebody(shown.replace(RELATIVE, 'which').replace(OFFERED, '$1'));
    const word = POINTING.exec(stem)?.[0] ?? ownerless(stem) ?? leaning(stem, contexts);
    if (word) return `“${word}” in the stem points outside it.`;
    return CUT_SHORT.test(stem) && !draft.kind.startsWith('X')
      ? 'The stem breaks off before its verb says what.'
      : null;
  },
};

/** The stem tells more than it needs to ask: an aside in brackets, or a third sentence. */
export const gratuitousStem: Flaw = {
  id: 'gratuitous-stem',
  finds: ({ stem }) => {
    const own = ownWords(stem);
    if (/\([^)]{12,}\)/u.test(own)) return 'The stem has an aside in brackets.';
    const sentences = own.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u).length;
    return sentences > 2 ? 'The stem says more than it needs to ask.' : null;
  },
};

/** A gap to fill, or a sentence to finish, in place of a question. */
export const fillInTheBlank: Flaw = {
  id: 'fill-in-the-blank',
  finds: ({ stem }) =>
    /_{2,}/u.test(stem) || /(?:…|\.{3}|:)$/u.test(stem) ? 'The stem is a sentence with a gap, not a question.' : null,
};

/** What an article says of somebody; nothing that a stem turns round. */
const UNREACHED = /\bcould not be reached\b/iu;

/** The stem asks for what is not so, which a hurried reader misses. */
export const negativeStem: Flaw = {
  id: 'negative-stem',
  finds: (draft) =>
    /\b(?:not|except|never|least)\b/iu.test(
      ownWords(draft.stem)
        .replace(/\bthat\b.*$/iu, '')
        .replace(UNREACHED, ''),
    )
      ? 'The stem asks for what is not so.'
      : null,
};

const ASKS = /(?<![\p{L}])(?:who|whom|whose|which|what|when|where|how|why|does|did|do|is|are|was|were)(?![\p{L}])/iu;
const ANY_STATEMENT =
  /which (?:one )?of (?:these|the following)(?: statements)? (?:is|are) (?:true|correct|right|so)\b/iu;

/** The stem does not tell what is asked until the options are read. */
export const unfocusedStem: Flaw = {
  id: 'unfocused-stem',
  finds: ({ stem }) => {
    const own = ownWords(stem);
    if (!own.includes('?') || !ASKS.test(own)) return 'The stem asks nothing.';
    if (ANY_STATEMENT.test(own)) return 'The stem asks which statement is true, of nothing in particular.';
    const topics = [...topicWords(stem)].filter(
      (word) => !/^(?:articles?|accounts?|according|says?|reports?)$/u.test(word),
    );
    return topics.length < 2 ? 'The stem has no topic of its own.' : null;
  },
};

const VAGUE = anyOf(VAGUE_TERMS);

/** "Often", "usually": our own words leave open how much; or one option alone does. */
export const vagueTerm: Flaw = {
  id: 'vague-term',
  finds: (draft, contexts) => {
    const asked = ownWords(draft.stem);
    const word = VAGUE.exec(asked.replace(/\bhow often\b/giu, ''))?.[0].toLowerCase();
    if (word && !contexts.some((context) => context.scope.words.includes(` ${word} `)))
      return `“${word}” in the stem is vague.`;
    if (draft.scale) return null;
    const vague = draft.options.filter((option) => VAGUE.test(ownWords(option.text)));
    return vague.length > 0 && vague.length < draft.options.length
      ? 'Some options have a vague word and some have none.'
      : null;
  },
};
