import { CREDITING_TERMS } from '../flaws/words/terms.ts';
import { anyOf } from '../flaws/flaw.ts';
import { sourceOf, type Context } from '../context.ts';
import { sharesName } from '../names.ts';
import { topicWords } from '../phrase.ts';
import type { Draft, Option, Passage } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import { keyOf } from '../key.ts';
import type { Gate } from './gate.ts';

const textOf = (contexts: readonly Context[], { article, start, end }: Passage): string =>
  contexts.find((one) => one.index === article)?.text.slice(start, end) ?? '';

/** The words of the passages that prove the key, on one line. */
export const provenBy = (draft: Draft, contexts: readonly Context[]): string =>
  draft.evidence.map((passage) => textOf(contexts, passage).replace(/\s+/gu, ' ')).join(' ');

const holdsWords = (text: string, words: string): boolean =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);

/** Cause 8, names: whoever the key names is named in the passages. */
const namesThere = (draft: Draft, proof: string): boolean =>
  keyOf(draft)
    .split(' → ')
    .filter((link) => !/^(?:this article|account [AB])$/iu.test(link))
    .every((link) => sharesName(link, proof) || holdsWords(proof, link));

/** Cause 8, quotations: what the stem quotes stands in the passages. */
const quotesThere = (draft: Draft, proof: string): boolean =>
  [...draft.stem.matchAll(/“([^”]*)”/gu)]
    .flatMap(([, words]) => (words ?? '').split(/_{2,}|…/u))
    .filter((part) => wordsOf(part).length > 3)
    .every((part) => holdsWords(proof, part));

/** Whoever makes the claim that a question rests on, as the article names them. */
const claimants = (draft: Draft, contexts: readonly Context[]): string[] =>
  contexts
    .filter((context) => draft.evidence.some((passage) => passage.article === context.index))
    .flatMap((context) =>
      context.facts.attributions
        .filter((one) => (draft.kind === 'WHO' ? draft.facts.slice(0, 1) : draft.facts).includes(one.id)) // the rest are wrong options’
        .map((one) => sourceOf(context, one)?.canonical ?? ''),
    )
    .filter(Boolean);

/** Cause 8: the passages name who made the claim, so that "they believe" needs no other page. */
export const claimantProven: Gate = {
  id: 'claimant-proven',
  finds: (draft, contexts) => {
    const names = draft.absence || draft.status === null ? [] : claimants(draft, contexts); // no status: the key is nobody’s claim
    const proof = provenBy(draft, contexts);
    return names.length > 0 && names.every((name) => !sharesName(name, proof) && !holdsWords(proof, name))
      ? 'The passages do not name who made the claim.'
      : null;
  },
};

/** Cause 8: every part of the key lies in the passages given. */
export const keyProven: Gate = {
  id: 'key-proven',
  finds: (draft, contexts) => {
    if (draft.absence) return null;
    const proof = provenBy(draft, contexts);
    if ((draft.kind === 'WHO' || draft.kind === 'CHAIN') && !namesThere(draft, proof))
      return 'The passages do not name whom the right answer names.';
    if (
      draft.kind === 'LOC' &&
      !draft.scale &&
      ![...topicWords(keyOf(draft))].every((word) => topicWords(proof).has(word))
    )
      return 'The passages do not hold the right answer.';
    return draft.kind !== 'SAYSO' && !quotesThere(draft, proof)
      ? 'The passages lack words that the stem quotes.'
      : null;
  },
};

const CREDITS = anyOf(CREDITING_TERMS);
const BEFORE = 4; // words between a verb and the name that follows it
const AFTER = 9; // and between a name with its role and its verb

/** A second reading of a passage, by nearness alone: is this name beside a verb that credits words? */
const isCredited = (name: string, proof: string): boolean => {
  const last = wordsOf(name).at(-1) ?? '';
  const words = proof.split(' ');
  return words.some((word, at) => {
    if (wordsOf(word)[0] !== last) return false;
    const after =
      words
        .slice(at, at + AFTER)
        .join(' ')
        .split(/[.;]/u)[0] ?? '';
    return CREDITS.test(after) || CREDITS.test(words.slice(Math.max(0, at - BEFORE), at).join(' '));
  });
};

const neededProof = (draft: Draft, contexts: readonly Context[]): string =>
  draft.needed
    .flatMap((at) => draft.evidence[at] ?? [])
    .map((passage) => textOf(contexts, passage).replace(/\s+/gu, ' '))
    .join(' ');

/** Who is credited, read a second time from the passage alone, is the key and no wrong option. */
export const creditedAlone: Gate = {
  id: 'credited-alone',
  finds: (draft, contexts) => {
    if (draft.kind !== 'WHO') return null;
    const proof = neededProof(draft, contexts);
    const credited = draft.options.filter((option) => isCredited(option.text, proof));
    const wrong = credited.find((option) => !option.correct);
    return wrong && !credited.some((option) => option.correct)
      ? `Read alone, the passage seems to credit ${wrong.text}.`
      : null;
  },
};

const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** What an article says a figure belongs to: "homes"; null where it does not tell, or where the figure was taken back. */
const belongsTo = (context: Context, text: string): string[] =>
  context.facts.figures
    .filter(
      (figure) =>
        figure.of !== null &&
        figure.supersededBy === null &&
        (sameWords(figure.text, text) || sameWords(context.text.slice(figure.core.start, figure.core.end), text)),
    )
    .map((figure) => (figure.of ? wordsOf(context.text.slice(figure.of.start, figure.of.end)).join(' ') : ''));

const rivals = (context: Context, key: Option, wrong: Option): boolean => {
  const mine = new Set(belongsTo(context, key.text));
  return belongsTo(context, wrong.text).some((of) => mine.has(of));
};

/** No wrong figure belongs to the very thing that the right one belongs to. */
export const noRivalFigure: Gate = {
  id: 'no-rival-figure',
  finds: (draft, contexts) => {
    const key = draft.options.find((option) => option.correct);
    const context = contexts.find((one) => one.index === draft.evidence[0]?.article);
    if (draft.kind !== 'LOC' || !key || !context) return null;
    const rival = draft.options.find((option) => !option.correct && rivals(context, key, option));
    return rival && !holdsWords(draft.stem, 'first') ? `The article gives “${rival.text}” for the same thing.` : null;
  },
};

export const ANSWER_GATES: readonly Gate[] = [keyProven, claimantProven, creditedAlone, noRivalFigure];
