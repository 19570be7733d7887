import { join, slice, type Span } from '../../article/span.ts';
import { readVerb } from '../../language/verb-forms.ts';
import type { Attribution } from '../facts.ts';
import type { Framing } from './account.ts';
import type { Link } from './links.ts';
import { aboutOf } from './shared.ts';
import type { Clause, Side } from './side.ts';
import { CUE_COLOURS, type CueColour } from './words/cue-colours.ts';

const COLOURS = Object.entries(CUE_COLOURS);

const isColour = (word: string): word is keyof typeof CUE_COLOURS => word in CUE_COLOURS;

/** What a cue adds to "said": "admitted" concedes, "claims" doubts. */
const colourOf = (text: string, one: Attribution): CueColour => {
  for (const word of one.cue.flatMap((span) => slice(text, span).toLowerCase().split(/\s+/u))) {
    const lemma = readVerb(word)?.lemma ?? word;
    const found = COLOURS.find(([, verbs]) => verbs.has(lemma))?.[0];
    if (found !== undefined && isColour(found)) return found;
  }
  return 'plain';
};

const cueSpan = (one: Attribution): Span | null =>
  one.cue.reduce<Span | null>((all, span) => (all === null ? span : join(all, span)), null);

const creditSpan = (one: Attribution): Span | null =>
  [...one.source, ...one.cue].reduce<Span | null>((all, span) => (all === null ? span : join(all, span)), null);

/** Both credit it to somebody, in verbs of another colour or with another degree of certainty. */
const verbFraming = (sides: readonly [Side, Side], link: Link): Framing | null => {
  const [one, other] = [link.a.attribution, link.b.attribution];
  if (one === null || other === null || link.own + link.context < FIRM) return null;
  const texts = [sides[0].account.article.text, sides[1].account.article.text] as const;
  const [a, b] = [cueSpan(one), cueSpan(other)];
  if (a === null || b === null) return null;
  const kind =
    one.certainty !== other.certainty
      ? 'certainty'
      : colourOf(texts[0], one) !== colourOf(texts[1], other)
        ? 'verb'
        : null;
  if (kind === null) return null;
  const values = { a: one.certaintyCue[0] ?? a, b: other.certaintyCue[0] ?? b };
  return {
    kind,
    a: hull(link.a.span, values.a),
    b: hull(link.b.span, values.b),
    about: aboutOf(texts[0], link),
    values,
  };
};

const hull = (a: Span, b: Span): Span => (Math.abs(a.start - b.start) < 400 ? join(a, b) : a);

const SURE = 5; // only clauses that are plainly one sentence
const ALIKE = 0.6;
const FIRM = 2; // only clauses that surely tell of one thing

/** One says it in its own voice, the other gives it as somebody’s words. */
const voiceFraming = (sides: readonly [Side, Side], link: Link): Framing | null => {
  const [one, other] = [link.a.attribution, link.b.attribution];
  if ((one === null) === (other === null) || link.own + link.context < SURE || link.cover < ALIKE) return null;
  const credited = one ?? other;
  const credit = credited === null ? null : creditSpan(credited);
  if (credit === null) return null;
  const values = one === null ? { a: link.a.span, b: credit } : { a: credit, b: link.b.span };
  return { kind: 'voice', a: link.a.span, b: link.b.span, about: aboutOf(sides[0].account.article.text, link), values };
};

const headlineOf = (side: Side): readonly Clause[] => {
  const first = side.clauses.find((clause) => clause.headline);
  return side.clauses.filter((clause) => clause.headline && clause.paragraph === first?.paragraph);
};

const wordsIn = (text: string, span: Span): string =>
  slice(text, span)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The two headlines, when they are not the same; the verbs of saying are what differs when both have one. */
const headlineFraming = (sides: readonly [Side, Side]): Framing[] => {
  const [a, b] = [headlineOf(sides[0]), headlineOf(sides[1])].map((clauses) =>
    clauses
      .map((clause) => clause.span)
      .reduce<Span | null>((all, span) => (all === null ? span : join(all, span)), null),
  );
  if (a === null || a === undefined || b === null || b === undefined) return [];
  const texts = [sides[0].account.article.text, sides[1].account.article.text] as const;
  if (wordsIn(texts[0], a) === wordsIn(texts[1], b)) return [];
  const cues = [sides[0], sides[1]].map(
    (side) => side.account.facts.attributions.find((one) => one.inHeadline)?.cue[0],
  );
  const values = cues[0] !== undefined && cues[1] !== undefined ? { a: cues[0], b: cues[1] } : { a, b };
  return [{ kind: 'headline', a, b, about: 'headline', values }];
};

/** Where the accounts tell one thing and put it otherwise. */
export const framingOf = (sides: readonly [Side, Side], links: readonly Link[]): Framing[] => [
  ...headlineFraming(sides),
  ...links.flatMap((link) => voiceFraming(sides, link) ?? verbFraming(sides, link) ?? []),
];
