import { contains, type Span } from '../article/span.ts';
import type { Facts } from '../facts/facts.ts';
import type { Framing } from '../facts/framing/framing.ts';
import { contextFor, type Context } from './context.ts';

/** The longest stretch that is looked at as a whole, in UTF-16 units: some 1,500 words, above most news articles. */
const LONGEST = 9_000;
/** A stretch this long ends with its paragraph when it can. */
const LONG_ENOUGH = 7_000;

/** Where a long article is cut: between sentences, between paragraphs where there is a choice. */
const cuts = ({ reading }: Context): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const before = reading.sentences[index - 1];
    const length = sentence.end - start;
    const fresh = before !== undefined && before.paragraph !== sentence.paragraph;
    if (before && (length > LONGEST || (length > LONG_ENOUGH && fresh))) {
      spans.push({ start, end: sentence.start });
      start = sentence.start;
    }
  }
  return [...spans, { start, end: reading.article.text.length }];
};

const inside = (span: Span, spans: readonly Span[]): boolean => spans.every((one) => contains(span, one));

/** The framing that shows in one stretch. Who is silent elsewhere, and what the article never says, only the whole can tell. */
const framingIn = (framing: Framing, span: Span, attributions: ReadonlySet<string>): Framing => {
  const { headline, translation } = framing;
  const says = translation.says?.filter((one) => contains(span, one)) ?? [];
  const near = headline?.against.filter(({ passage }) => contains(span, passage)) ?? [];
  return {
    ...framing,
    evaluative: framing.evaluative.filter(({ word, phrase }) => inside(span, [word, phrase])),
    cues: framing.cues.filter(({ attribution }) => attributions.has(attribution)),
    labels: framing.labels.filter((label) => contains(span, label.span)),
    headline:
      headline && contains(span, headline.span) ? { ...headline, compresses: near[0] ?? null, against: near } : null,
    translation: {
      says: says.length > 0 ? says : null,
      untranslated: translation.untranslated.filter((one) => contains(span, one.span)),
      calques: translation.calques.filter((one) => contains(span, one)),
    },
  };
};

const factsIn = (facts: Facts, span: Span): Facts => {
  const attributions = facts.attributions.filter((one) => inside(span, [...one.content, ...one.source, ...one.cue]));
  const mentionedIn = <T extends { readonly mentions: readonly Span[] }>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ ...one, mentions: one.mentions.filter((mention) => contains(span, mention)) }))
      .filter((one) => one.mentions.length > 0);
  return {
    ...facts,
    attributions,
    sources: mentionedIn(facts.sources),
    entities: mentionedIn(facts.entities),
    times: facts.times.filter((one) => contains(span, one.span)),
    amounts: facts.amounts.filter((one) => contains(span, one.span)),
    noComments: facts.noComments.filter((one) => inside(span, [one.source, one.cue])),
    references: facts.references.filter((one) => contains(span, one.span)),
    demands: facts.demands.filter((one) => contains(span, one.span)),
    events: facts.events.filter((one) => contains(span, one.span)),
    figures: facts.figures.filter((one) => contains(span, one.span)),
    framing: framingIn(facts.framing, span, new Set(attributions.map((one) => one.id))),
  };
};

/**
 * An article in stretches that are each small enough to compare everything with everything, so that a long article costs
 * no more a word than a short one. Most articles are one stretch: the context as it came.
 */
export const windowsOf = (context: Context): Context[] => {
  if (context.text.length <= LONGEST) return [context];
  return cuts(context).map((span) => {
    const { reading } = context;
    const part = {
      ...reading,
      article: {
        ...reading.article,
        paragraphs: reading.article.paragraphs.filter((one) => one.span.start < span.end && one.span.end > span.start),
      },
      sentences: reading.sentences.filter((one) => contains(span, one)),
      quotations: reading.quotations.filter((one) => one.outer.start < span.end && one.outer.end > span.start),
    };
    return contextFor(context, span, part, factsIn(context.facts, span));
  });
};
