// A second, independent reading: the engine reads the passages of a question and nothing else, and must credit the key.
import type { EnglishModel } from '../../src/lib/language/model/model.ts';
import { readText } from '../../src/lib/pipeline.ts';
import type { Context } from '../../src/lib/questions/context.ts';
import { sharesName } from '../../src/lib/questions/names.ts';
import { topicWords } from '../../src/lib/questions/phrase.ts';
import { passagesOf, type Shown } from './run.ts';

export const FINDINGS = ['agrees', 'silent', 'differs', 'second answer'] as const;
export type Finding = (typeof FINDINGS)[number];

/** How much of the smaller set of words two texts share. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [topicWords(a), topicWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
};

type Credit = { readonly words: string; readonly name: string };

/** Who is credited with what in a text read by itself. */
const creditsIn = (text: string, english: EnglishModel | null): Credit[] => {
  const { facts } = readText({ text }, english);
  return facts.attributions.flatMap((one) => {
    const name = facts.sources.find((source) => source.id === one.sourceId)?.canonical;
    const words = one.content.map((span) => text.slice(span.start, span.end)).join(' ');
    return name === undefined || words === '' ? [] : [{ words, name }];
  });
};

/** The claim that a question rests on: its words and whoever is credited with them in the whole article. */
const claimOf = (contexts: readonly Context[], facts: readonly string[], article: number): Credit | null => {
  const context = contexts.find((one) => one.index === article);
  const found = context?.facts.attributions.find((one) => facts.includes(one.id));
  const source = found?.sourceId ? context?.sources.get(found.sourceId) : undefined;
  if (!context || !found || !source) return null;
  return {
    words: found.content.map((span) => context.text.slice(span.start, span.end)).join(' '),
    name: source.canonical,
  };
};

const ALIKE = 0.6;

/** What the second reading finds of a question about one claim; null where a question is about something else. */
export const findingOf = (shown: Shown, english: EnglishModel | null): Finding | null => {
  const { run, question } = shown;
  const claim = claimOf(run.contexts, question.facts, question.evidence[0]?.article ?? 0);
  if (!claim || question.absence || question.kind.startsWith('X')) return null;
  const credits = creditsIn(passagesOf(shown).join(' '), english).filter(
    (one) => likeness(one.words, claim.words) >= ALIKE,
  );
  if (credits.length === 0) return 'silent';
  const right = credits.some((one) => sharesName(one.name, claim.name));
  const wrong =
    question.kind === 'WHO' &&
    question.options.some((option) => !option.correct && credits.some((one) => sharesName(one.name, option.text)));
  if (wrong) return 'second answer';
  return right ? 'agrees' : 'differs';
};
