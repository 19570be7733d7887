import { overlaps, type Span } from '../../article/span.ts';
import type { Entity } from '../../facts/facts.ts';
import { readVerb } from '../../language/verb-forms.ts';
import { attributionsOver, sentenceOf, type Context } from '../context.ts';
import { around } from '../clip.ts';
import { capital, countWords, curly, danglingWord, topicWords, wording } from '../phrase.ts';
import type { Draft } from '../question.ts';
import { standalone } from '../standalone.ts';
import { bodyOf } from '../swap.ts';
import { leanOf } from '../wholeness.ts';
import { DENIERS, SAYINGS } from '../words/asking.ts';
import { TITLES } from '../words/people.ts';
import { wordsOf } from '../words-of.ts';
import { wordingFor } from '../wordings.ts';
import { bareOf, isNamed, isOfStory, isPlainly, othersFor, proofFor, withReason } from './loc-doers.ts';
import { locDraft } from './loc-draft.ts';

/** What may stand before the name of a sentence’s subject: nothing, a title, an office, or an office in commas. */
const TITLE = `(?:(?:${TITLES.join('|')})\\.?\\s)*`;
const OPENS = new RegExp(
  `^(?:(?:The|An?|Its|Her|His|Their|\\p{Lu}[\\p{L}-]+[’']s)\\s[^,.;“”"]{3,48},\\s|(?:At|In|On|After|Before|During)\\s[^.;“”"]{3,60},\\s|(?:(?!(?:of|by|with|and|or|for|to|from|like|than|as|after|before|near|in|at|on)\\s)\\p{L}[\\p{L}-]*\\s){0,3})${TITLE}$`,
  'iu',
);
/** An age, or who somebody is, in commas behind the name. */
const ASIDE = /^,\s(?:\d{1,3}|(?:\d{1,3},\s)?(?:the|an?)\s[^,.;“”"]{3,60}),\s/u;
const WHO = /^(?:,\s\d{1,3})?,\s(?:an?\s[^,.;“”"]{3,60}?\s)?who\s/u;
/** What tells more of a thing at the end, and can go. */
const TAIL = /,\s(?:which|who|whose|where|while|although|though|saying|adding|after|before|as|when)\s.*$/u;
const CLAUSE_TAIL = /\s(?:because|although|though|while|since)\s.*$/u;

const FEWEST_WORDS = 4;
const FEWEST_TOPICS = 2; // “scanned the plates”
const MOST_WORDS = 20;
const SAID = new Set([...SAYINGS, 'think', 'believe', 'recall', 'predict', 'expect', 'suggest', 'note', 'insist', 'decline', 'refuse', 'conclude', 'stress', 'promise', 'be']); // prettier-ignore
/** Verbs of saying that do something: “called for a halt”, “refused a request”, “spoke for six minutes”. */
const ACTS = /^(?:call(?:s|ed) for|refuse[sd] (?:an?|the)|sp(?:oke|eaks) (?:for|at) )/u;
const DENYING = new Set(DENIERS);

/** “Rejected that on Sunday”: what, only the sentence before tells. */
const OF_THAT = /^\p{L}+ (?:that|this|it)(?: (?:on|in|at|last|yesterday|when|after|before)(?![\p{L}])|$)/iu;

/** Words of a verb in a tense: “drove 90 miles”, “has kept the prize”, “is due to step down”; the verb of a saying is none. */
const isDoing = (words: string): boolean => {
  const [first = '', second = ''] = wordsOf(words);
  if (wordsOf(words).some((word) => DENYING.has(word) || word.endsWith('n’t') || word.endsWith("n't"))) return false;
  if (ACTS.test(words)) return true;
  const helped = /^(?:is|was|has|had)$/u.test(first);
  const verb = readVerb(helped ? second : first);
  const tensed = helped ? /^(?:past|participle|past-or-participle|ing)$/u : /^(?:past|past-or-participle|s)$/u;
  if (verb === undefined) return !helped && /^\p{Ll}{3,}ed$/u.test(first); // a regular verb that no list has
  return tensed.test(verb.form) && !SAID.has(verb.lemma);
};

/** The stretches of a sentence that may tell what somebody does: the rest of it, or the clause that opens with “who”. */
const stretchesBehind = (context: Context, mention: Span, sentence: Span): Span[] => {
  const before = wording(context, { start: sentence.start, end: mention.start });
  const opens = before === '' ? '' : `${before} `;
  const rest = context.text.slice(mention.end, sentence.end).replace(/\s+/gu, ' ');
  const until = (start: number, text: string): Span => ({ start, end: start + text.length });
  const who = WHO.exec(rest)?.[0];
  if (who !== undefined) {
    const told = /^[^,;“”".]+(?=[,.])/u.exec(rest.slice(who.length))?.[0];
    return told === undefined ? [] : [until(mention.end + who.length, told)];
  }
  const closes = opens.includes(',') && /^,\s\p{Ll}/u.test(rest) ? ', ' : ' '; // “its director, Ana Reyes, praised …”
  const aside = ASIDE.exec(rest)?.[0] ?? closes;
  if (!OPENS.test(opens) || !rest.startsWith(aside)) return [];
  const told = rest.slice(aside.length).replace(/[.]\s*$/u, '').replace(TAIL, '').replace(CLAUSE_TAIL, ''); // prettier-ignore
  return [until(mention.end + aside.length, told)];
};

/** What somebody does, in words that lean on nothing; null where it is said, denied, quoted or another’s claim. */
const doingOf = (context: Context, span: Span): string | null => {
  const told = standalone(context, span, 'drop');
  if (!told || attributionsOver(context, span).length > 0) return null;
  if (context.facts.attributions.some((one) => one.cue.some((cue) => overlaps(cue, span)))) return null;
  const words = curly(told.words).replace(/[,.;:]+$/u, '');
  const plain = `Ana ${told.plain}`;
  const open = leanOf(plain, context.scope.lone) ?? danglingWord(plain, context.scope.lone);
  if (OF_THAT.test(words)) return null;
  const fits = countWords(words) >= FEWEST_WORDS && countWords(words) <= MOST_WORDS;
  return fits && open === null && isDoing(words) && !/[“”"‘;:()—–?!]|,(?!\d)/u.test(words) ? words : null;
};

const draftOf = (context: Context, person: Entity, mention: Span, span: Span): Draft[] => {
  const line = sentenceOf(context, mention);
  const words = doingOf(context, span);
  if (!line || words === null || !isOfStory(words)) return [];
  const stem = wordingFor(
    [`According to ${context.name}, who ${words}?`, `Who ${words}, according to ${context.name}?`],
    mention.start,
  );
  const others = othersFor(context, person, line, stem);
  if (topicWords(stem).size < FEWEST_TOPICS || others.length < 2) return [];
  const said = around(context, span);
  const draft = {
    ...locDraft(
      context,
      { stem, told: null, line },
      { text: bareOf(person), span: mention },
      others,
      `${capital(context.name)} tells this of ${bareOf(person)}: “${said}”.`,
    ),
    ...proofFor(context, person, mention),
  };
  return [
    {
      ...draft,
      options: draft.options.map((option) =>
        option.correct
          ? { ...option, because: `The passage reads “${said}”.`, evidence: draft.evidence }
          : withReason(option, others, context),
      ),
    },
  ];
};

/** Who did what the writer tells of somebody by name, in the words of the article: “who drove 90 miles on Monday”. */
export const doingDrafts = (context: Context): Draft[] =>
  context.facts.entities.filter(isNamed).flatMap((person) =>
    person.mentions
      .filter((mention) => bodyOf(context, mention) && isPlainly(context, person, mention))
      .flatMap((mention) => {
        const sentence = sentenceOf(context, mention);
        return sentence
          ? stretchesBehind(context, mention, sentence).flatMap((span) => draftOf(context, person, mention, span))
          : [];
      }),
  );
