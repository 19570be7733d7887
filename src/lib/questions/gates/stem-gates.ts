import { sourceOf, type Context } from '../context.ts';
import { countWords, optionName, proseName, topicWords } from '../phrase.ts';
import { wordsOf } from '../words-of.ts';
import { LOADED_VERBS } from '../words/plain-words.ts';
import type { Draft } from '../question.ts';
import { ownWords, withoutBorrowed, type Gate } from './gate.ts';
import { gradeOf } from './reading-grade.ts';

const LOADED = new RegExp(`(?<![\\p{L}])(?:${LOADED_VERBS.join('|')})(?![\\p{L}])`, 'iu');

/** Eight to thirty-five words of our own and of the article's together. */
export const stemLength: Gate = {
  id: 'stem-length',
  finds: (draft) => {
    const words = countWords(draft.stem);
    const least = draft.kind === 'LOC' ? 6 : 8;
    if (words < least) return 'The stem is too short to stand alone.';
    return words > (draft.kind === 'LOC' || draft.kind === 'SAYSO' ? 42 : 38) ? 'The stem is too long.' : null;
  },
};

/** School grade 9 at most for the words that are ours: names, quotations and the words of the passage asked about set aside. */
export const stemGrade: Gate = {
  id: 'stem-grade',
  finds: (draft, contexts) => {
    const passages = draft.evidence.map(
      ({ article, start, end }) => contexts.find((one) => one.index === article)?.text.slice(start, end) ?? '',
    );
    const theirs = topicWords(passages.join(' '));
    const ours = withoutBorrowed(ownWords(draft.stem), contexts)
      .split(' ')
      .filter((word) => !wordsOf(word).some((each) => theirs.has(each)));
    return gradeOf(ours.join(' ')) > 9 ? 'The stem reads too hard.' : null;
  },
};

/** “According to the Weather Office, at what time …?”: of a single article that says whose account it is. */
const namesClaimant = ({ kind, stem, certainty }: Draft, contexts: readonly Context[]): boolean =>
  kind === 'LOC' && certainty !== null && contexts.length === 1 && contexts[0]?.name === 'the article' && stem.startsWith('According to '); // prettier-ignore

/** The stem names the article, so that the key is a statement about the text. */
export const articleNamed: Gate = {
  id: 'article-named',
  finds: (draft, contexts) =>
    namesClaimant(draft, contexts) ||
    contexts.some((context) => ownWords(draft.stem).toLowerCase().includes(context.name.toLowerCase()))
      ? null
      : 'The stem does not name the article.',
};

/** Kinds whose options name the claimants, or are they, where they are no scale. */
const TURNED: ReadonlySet<Draft['kind']> = new Set(['SAYSO', 'SURE', 'FACTOP', 'LOADED', 'HEADBODY', 'GAP']);

/** A claim keeps its claimant: in the explanation, and in the stem unless the stem asks for it. */
export const claimantThere: Gate = {
  id: 'claimant-there',
  finds: (draft, contexts) => {
    const asked = draft.kind === 'WHO' || draft.kind === 'CHAIN' || draft.kind === 'SRCTYPE' || draft.kind === 'VOICE';
    for (const context of contexts) {
      if (draft.evidence[0] && draft.evidence[0].article !== context.index) continue;
      const claim = context.facts.attributions.find((one) => draft.facts.includes(one.id));
      const source = claim ? sourceOf(context, claim) : null;
      if (!source) continue;
      const names = [proseName(context, source), optionName(source), source.canonical].flatMap((name) =>
        wordsOf(name).slice(-1),
      );
      const said = (text: string): boolean => wordsOf(text).some((word) => names.includes(word));
      const told = `${draft.explanation} ${draft.status ?? ''} ${draft.options.map((option) => option.because).join(' ')}`;
      if (!said(told)) return 'The explanation drops who made the claim.';
      const turned = TURNED.has(draft.kind) && !draft.scale; // its options name the claimants
      if (!asked && !turned && draft.kind !== 'LOC' && !said(draft.stem)) return 'The stem drops who made the claim.';
    }
    return null;
  },
};

/** Our own words take no side. */
export const neutralWords: Gate = {
  id: 'neutral-words',
  finds: (draft) => (LOADED.test(ownWords(draft.stem)) ? 'The stem uses a verb that takes a side.' : null),
};

/** One question mark of ours, at the end or before the statement it asks about; no stray marks. */
export const cleanText: Gate = {
  id: 'clean-text',
  finds: (draft) => {
    const texts = [draft.stem, draft.explanation, ...draft.options.flatMap((option) => [option.text, option.because])];
    for (const text of texts) {
      if (
        /undefined|\bnull\b|\s{2,}|\s[,.;:?!](?!\d)|[,;:]{2,}|\.\.(?!\.)|“\s|\s”|“”/u.test(
          text.replace(/____/gu, 'x').replace(/\s…/gu, ' x'),
        )
      )
        return 'The wording has a stray mark or gap.';
      if ((text.match(/“/gu) ?? []).length !== (text.match(/”/gu) ?? []).length)
        return 'The quotation marks do not pair.';
    }
    return null;
  },
};

/** Forty-five words at most. */
export const explanationLength: Gate = {
  id: 'explanation-length',
  finds: (draft) => (countWords(draft.explanation) > 45 ? 'The explanation is longer than forty-five words.' : null),
};

/** Private life, children and methods of harm are not scored. */
export const nothingPrivate: Gate = {
  id: 'nothing-private',
  finds: (draft) => {
    const flag = draft.flags.find((one) => one === 'private' || one === 'minor' || one === 'harm-method');
    return flag
      ? {
          private: 'It is about private life.',
          minor: 'It is about a child.',
          'harm-method': 'It tells of a method of harm.',
        }[flag]
      : null;
  },
};

export const STEM_GATES: readonly Gate[] = [
  nothingPrivate,
  stemLength,
  stemGrade,
  articleNamed,
  claimantThere,
  neutralWords,
  cleanText,
  explanationLength,
];
