import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Comparison, Firmness, HeadlineFraming } from '../../facts/framing/comparison.ts';
import { COMMITMENT } from '../../facts/words/firmness.ts';
import { readVerb } from '../../language/verb-forms.ts';
import { statusOf } from '../claim.ts';
import { passageAt, passagesOver, sensitivityOf, sourceOf, type Context } from '../context.ts';
import { NO_SPEAKER } from '../examples.ts';
import { type Maker } from '../maker.ts';
import { innerMarks } from '../marks.ts';
import { countWords, danglingWord, proseName, quoted, wording } from '../phrase.ts';
import { nameable } from '../names.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { APPROXIMATORS, PLAIN_HEDGES } from '../words/firm.ts';
import { wordsOf } from '../words-of.ts';
import { wordingFor } from '../wordings.ts';
import { headlineQuotes } from './headbody-quoted.ts';

/** What makes one side firmer, as the explanation words it. */
type Verdict = { readonly firmness: Firmness; readonly head: string | null; readonly body: string | null };

const LONGEST_SHOWN = 22; // words that a stem can hold

const HEDGES = new Set(PLAIN_HEDGES);
const VAGUE = new RegExp(`(?<![\\p{L}])(?:${APPROXIMATORS.join('|')})(?![\\p{L}])`, 'iu');

const hedgesIn = (text: string): string[] => wordsOf(text).filter((word) => HEDGES.has(word));

/** The verbs that place a plan on the way from idea to decision. */
const rungsIn = (text: string): string[] => wordsOf(text).filter((word) => COMMITMENT.has(word));

const rungOf = (word: string): number => COMMITMENT.get(word) ?? 0;

/** By how far along a plan is: one such verb on each side, nothing that hedges on one side alone. */
const byPlan = (head: string, body: string): Verdict | null => {
  const [a, b] = [rungsIn(head), rungsIn(body)];
  const [first, second] = [a[0], b[0]];
  if (!first || !second || a.length > 1 || b.length > 1 || hedgesIn(head).length + hedgesIn(body).length > 0)
    return null;
  const step = rungOf(first) - rungOf(second);
  const firmness = step > 0 ? 'firmer' : step < 0 ? 'softer' : 'equal';
  return { firmness, head: first, body: second };
};

/** A word that stands behind a hedge on one side and without one on the other: "may close", "to close". */
const hedgedWord = (hedged: string, plain: string): string | null => {
  const words = wordsOf(hedged);
  const at = words.findIndex((word) => HEDGES.has(word));
  const others = new Set(wordsOf(plain).map((word) => word.slice(0, 4)));
  const found = words.slice(at + 1, at + 4).find((word) => word.length > 3 && others.has(word.slice(0, 4)));
  return found ? (words[at] ?? null) : null;
};

/** By a hedge that one side has and the other lacks, or that both share. */
const byHedge = (head: string, body: string): Verdict | null => {
  const [a, b] = [hedgesIn(head), hedgesIn(body)];
  if (a.length > 1 || b.length > 1 || rungsIn(head).length + rungsIn(body).length > 0) return null;
  const [mine, theirs] = [a[0] ?? null, b[0] ?? null];
  if (mine && theirs)
    return mine === theirs && hedgedWord(head, body) ? { firmness: 'equal', head: mine, body: mine } : null;
  if (mine) return hedgedWord(head, body) ? { firmness: 'softer', head: mine, body: null } : null;
  if (theirs) return hedgedWord(body, head) ? { firmness: 'firmer', head: null, body: theirs } : null;
  return null;
};

/** The finite verbs of a stretch in their base form, with the form that stands there. */
const verbsIn = (context: Context, span: Span): Map<string, string> =>
  new Map(
    context.lines
      .filter((line) => overlaps(line, span))
      .flatMap((line) => line.items.filter((item) => contains(span, item) && isAsserted(item.tag, line.headline)))
      .flatMap(({ lower }) => (readVerb(lower) ? [[readVerb(lower)?.lemma ?? lower, lower] as const] : [])),
  );

const FINITE = new Set<string>(['pres', 'past']);

/** A headline leaves out “was” and “have”: there a participle stands for the verb. */
const isAsserted = (tag: string, headline: boolean): boolean => FINITE.has(tag) || (headline && tag === 'part');

const QUOTES = /[“”"‘]|(?<![\p{L}])'/u;

/** By one verb that both put flatly. */
const byVerb = (context: Context, head: string, headline: Span, passage: Span): Verdict | null => {
  const body = wording(context, passage);
  if (QUOTES.test(head) || QUOTES.test(body)) return null; // what is quoted is firm in its own way
  if (hedgesIn(head).length + hedgesIn(body).length + rungsIn(head).length + rungsIn(body).length > 0) return null;
  const mine = verbsIn(context, headline);
  const [verb, form] = [...verbsIn(context, passage)].find(([lemma]) => mine.has(lemma)) ?? [];
  return verb && form && !AUXILIARIES.has(verb)
    ? { firmness: 'equal', head: mine.get(verb) ?? verb, body: form }
    : null;
};

const AUXILIARIES = new Set(['be', 'have', 'do', 'say']);

/** A source on one side alone makes that side softer: it must not pull against the words, unless a plan is two steps further along. */
const fitsSources = ({ firmness, head, body }: Verdict, lead: number): boolean => {
  const step = Math.abs(rungOf(head ?? '') - rungOf(body ?? ''));
  if (firmness === 'equal') return lead === 0;
  if (firmness === 'softer' && body === null) return true; // “may resign” is softer than “will resign, his office said”
  return (firmness === 'firmer' ? lead >= 0 : lead <= 0) || (head !== null && body !== null && step > 1);
};

/** "…, union says": a source that no rule found. */
const SAID = /,\s.{2,40}\s(?:says?|said)$/iu;
/** A source of another strength, or what may be one. */
const CREDITED = /,\s.{2,40}\s(?:claims?|alleges?|suggests?|warns?|reports?|finds?|shows?)$|[:–—]\s/iu;

/** What a headline claims, without who is said to claim it. */
const claimIn = (context: Context, { attribution, span }: HeadlineFraming): string => {
  const own = context.facts.attributions.find((one) => one.id === attribution);
  const content = own?.content.filter((one) => contains(span, one)).map((one) => wording(context, one));
  return content && content.length > 0 ? content.join(' ') : wording(context, span);
};

/** What the comparison comes to where it is sure; null where the two may speak of different things. */
const verdictOf = (
  context: Context,
  headline: HeadlineFraming,
  { attribution, passage, words }: Comparison,
): Verdict | null => {
  const [head, body] = [claimIn(context, headline), wording(context, passage)];
  if (VAGUE.test(head) || VAGUE.test(body) || words.length === 0) return null;
  if (headline.attribution === null && CREDITED.test(wording(context, headline.span))) return null;
  if (attribution === null && /(?<![\p{L}])(?:said|says|according\sto|told|reported)(?![\p{L}])/iu.test(body))
    return null;
  const claim = context.facts.attributions.find((one) => one.id === attribution);
  if (claim && (claim.certainty === 'denied' || claim.certainty === 'questioned')) return null;
  const credited = headline.attribution !== null || SAID.test(wording(context, headline.span));
  const lead = Number(!credited) - Number(attribution === null);
  const verdict = byPlan(head, body) ?? byHedge(head, body) ?? byVerb(context, head, headline.span, passage);
  return verdict && fitsSources(verdict, lead) ? verdict : null;
};

const reasonFor = ({ firmness, head, body }: Verdict): string => {
  if (firmness === 'equal')
    return head === body
      ? `Both have “${head ?? ''}”, and nothing in either makes it stronger or weaker`
      : `The headline has “${head ?? ''}”, the passage “${body ?? ''}”: neither is held back by a “may” or a “reportedly”`;
  if (head && body) return `The headline has “${head}”, the passage “${body}”`;
  return head
    ? `The headline has “${head}”, which the passage lacks`
    : `The passage has “${body ?? ''}”, which the headline lacks`;
};

const ORDER: readonly Firmness[] = ['firmer', 'softer', 'equal'];
const TEXTS: Readonly<Record<Firmness, string>> = {
  firmer: 'The headline is firmer',
  softer: 'The passage is firmer',
  equal: 'Both are equally firm',
};

const DIRECTIONS: Readonly<Record<Firmness, string>> = {
  firmer: ', so the headline goes further',
  softer: ', so the passage goes further',
  equal: '',
};

const MORALS: Readonly<Record<Firmness, string>> = {
  firmer: 'A reader of the headline alone would take the matter for further along or surer than the text has it.',
  softer: 'Here the headline is the more careful of the two.',
  equal: 'Here the headline keeps to the strength of the text.',
};

/** How a stem points at a passage: by its place at the head of the text, else by its words; null where it has neither. */
const passageIn = (context: Context, passage: Span): string | null => {
  const body = context.reading.article.paragraphs.find(({ role }) => role === 'body');
  const opening = context.reading.sentences.find(({ paragraph }) => paragraph === body?.index);
  if (opening && contains(opening, passage)) return 'its opening sentence';
  const words = wording(context, passage);
  return countWords(words) > LONGEST_SHOWN || danglingWord(words) ? null : `the words ${quoted(innerMarks(words))}`;
};

const draftOf = (context: Context, headline: HeadlineFraming, comparison: Comparison): Draft[] => {
  const verdict = verdictOf(context, headline, comparison);
  const claim = context.facts.attributions.find((one) => one.id === comparison.attribution) ?? null;
  const source = claim ? sourceOf(context, claim) : null;
  const shown = passageIn(context, comparison.passage);
  if (!verdict || shown === null || (claim && !(source && nameable(source)))) return [];
  const name = source ? proseName(context, source) : null;
  const spans: Span[] = [comparison.passage, ...(claim?.source ?? []), ...(claim?.cue ?? [])];
  const evidence = [
    passageAt(context, headline.span),
    ...passagesOver(context, spans).filter((one) => !contains(headline.span, one)),
  ];
  const passage = `${shown}${name ? `, credited to ${name}` : ''}`;
  const reason = reasonFor(verdict);
  return [
    {
      kind: 'HEADBODY',
      skill: 'S4',
      process: 'E2',
      scale: true,
      stem: wordingFor(
        [
          `Set the headline of ${context.name} beside ${passage}. Which is more firmly worded?`,
          `Which is worded more firmly: the headline of ${context.name} or ${passage}?`,
        ],
        comparison.passage.start,
      ),
      options: ORDER.map((each): Option => ({
        text: TEXTS[each],
        correct: each === verdict.firmness,
        because: `${reason}${DIRECTIONS[verdict.firmness]}.`,
        evidence,
      })),
      explanation: `${reason}. ${MORALS[verdict.firmness]}`,
      status: name && claim ? statusOf(context, claim, name) : null,
      ...wholeProof(evidence),
      certainty: claim?.certainty ?? null,
      facts: claim ? [claim.id] : [],
      flags: [sensitivityOf(context, spans) ?? ''].filter(Boolean),
      absence: false,
    },
  ];
};

/** Which is firmer, the headline or a passage that says the same. */
export const headbody: Maker = {
  id: 'HEADBODY',
  write: (context) => {
    const { headline } = context.facts.framing;
    const firmer = headline ? headline.against.flatMap((one) => draftOf(context, headline, one)).slice(0, 1) : [];
    return [...firmer, ...headlineQuotes(context)];
  },
  matches: `Harbour council plans to close the tram line

The harbour council is considering closing the tram line next spring, the head of the tram company, Rosa Imber, said on Monday.

“The council is considering closing the tram line,” said Rosa Imber.`,
  not: NO_SPEAKER,
};
