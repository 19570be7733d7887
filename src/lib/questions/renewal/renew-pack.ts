import type { Span } from '../../article/span.ts';
import type { Attribution } from '../../facts/facts.ts';
import { packArticle, type Read } from '../pack-article.ts';
import type { Pack, PackFacts } from '../pack-type.ts';
import type { Form, FormPart, Passage, Question } from '../question.ts';
import { mapText, type TextMap } from './text-map.ts';

/** Why a question is stale whose own passages are gone. */
export const GONE = 'A passage that proves the answer is no longer in the article as it was.';
const OPTION_GONE = 'A passage behind a wrong answer is no longer in the article as it was.';
const SILENCE = 'The article changed: look again whether it still says nothing of this.';

const carry = (maps: readonly TextMap[], passages: readonly Passage[]): Passage[] | null => {
  const moved = passages.map(({ article, start, end }) => {
    const span = maps[article]?.({ start, end }) ?? null;
    return span === null ? null : { article, ...span };
  });
  return moved.every((one) => one !== null) ? moved : null;
};

const carryParts = (maps: readonly TextMap[], parts: readonly FormPart[]): FormPart[] | null => {
  const moved = parts.map((part) => ({ part, evidence: carry(maps, part.evidence) }));
  return moved.every((one) => one.evidence !== null)
    ? moved.map(({ part, evidence }) => ({ ...part, evidence: evidence ?? [] }))
    : null;
};

/** A form whose passages are gone is dropped: the question is answered by its options. */
const carryForm = (maps: readonly TextMap[], form: Form | null): Form | null => {
  if (form === null || form.as === 'mark') return form;
  const parts = carryParts(maps, form.as === 'order' ? form.parts : form.left);
  if (parts === null) return null;
  return form.as === 'order' ? { ...form, parts } : { ...form, left: parts };
};

const renewQuestion = (
  question: Question,
  maps: readonly TextMap[],
  changed: readonly boolean[],
): Question | string => {
  if (question.stale !== null) return question.stale; // its passages went with an earlier correction
  const evidence = carry(maps, question.evidence);
  if (evidence === null) return GONE;
  if (question.absence && changed.some(Boolean)) return SILENCE;
  const options = question.options.map((option) => ({ option, evidence: carry(maps, option.evidence) }));
  if (options.some((one) => one.evidence === null)) return OPTION_GONE;
  return {
    ...question,
    form: carryForm(maps, question.form),
    evidence,
    options: options.map(({ option, evidence: passages }) => ({ ...option, evidence: passages ?? [] })),
    stale: null,
  };
};

/** A question whose passages are gone keeps its words and shows no passage: nothing may point at the wrong one. */
const asStale = (question: Question, why: string): Question => ({
  ...question,
  form: null,
  evidence: [],
  needed: [],
  options: question.options.map((option) => ({ ...option, evidence: [] })),
  stale: why,
});

const carrySpans = (map: TextMap, spans: readonly Span[]): Span[] => spans.flatMap((span) => map(span) ?? []);

const carryAttribution = (map: TextMap, one: Attribution): Attribution[] => {
  const content = carrySpans(map, one.content);
  if (content.length < one.content.length) return [];
  return [
    {
      ...one,
      content,
      source: carrySpans(map, one.source),
      cue: carrySpans(map, one.cue),
      certaintyCue: carrySpans(map, one.certaintyCue),
      relative: one.relative === null ? null : map(one.relative),
    },
  ];
};

const carryFacts = (map: TextMap, facts: PackFacts): PackFacts => ({
  attributions: facts.attributions.flatMap((one) => carryAttribution(map, one)),
  sources: facts.sources.map((one) => ({ ...one, mentions: carrySpans(map, one.mentions) })),
  entities: facts.entities.map((one) => ({ ...one, mentions: carrySpans(map, one.mentions) })),
});

/**
 * A pack for the new version of its articles. What still matches is anchored anew; a question whose passage changed or vanished,
 * or that rests on the article’s silence, is marked `stale` with one sentence why. Takes one article for each of the pack’s, in order.
 */
export const renewPack = (pack: Pack, reads: readonly Read[]): Pack => {
  const articles = pack.articles.map((old, index) => {
    const read = reads[index];
    return read === undefined ? old : { ...packArticle(read), origin: old.origin, licence: old.licence };
  });
  const maps = pack.articles.map((old, index) => mapText(old.text, articles[index]?.text ?? old.text));
  const changed = pack.articles.map((old, index) => old.text !== articles[index]?.text);
  return {
    ...pack,
    articles,
    facts: pack.facts.map((facts, index) => {
      const map = maps[index];
      return map === undefined ? facts : carryFacts(map, facts);
    }),
    questions: pack.questions.map((question) => {
      const renewed = renewQuestion(question, maps, changed);
      return typeof renewed === 'string' ? asStale(question, renewed) : renewed;
    }),
    rejected: [], // their passages belong to the old text
  };
};
