import type { Span } from '../../article/span.ts';
import { passageAt, seesAll, type Context } from '../context.ts';
import { capital, innerMarks, wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { NAMELESS_WRITERS } from '../words/writers.ts';
import { wordingFor } from '../wordings.ts';

const WRITERS = ['one', 'two', 'nameless'] as const;
type Writers = (typeof WRITERS)[number];

const TEXTS: Readonly<Record<Writers, string>> = {
  one: 'One writer’s name',
  two: 'Two writers’ names',
  nameless: 'No writer’s name',
};

const TELLS: Readonly<Record<Writers, string>> = {
  one: 'one writer by name',
  two: 'two writers by name',
  nameless: 'no writer by name',
};

const MORALS: Readonly<Record<Writers, string>> = {
  one: 'A writer who is named answers for the text, and can be asked about it.',
  two: 'Writers who are named answer for the text, and can be asked about it.',
  nameless: 'Only the outlet answers for the text: a reader cannot tell who wrote it.',
};

const BY = /^(?:(?:words|story|report|written|reported) )?by\s*:?\s+/iu;
const FROM = /^from (?=our |a )/iu;
const NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: (?:de|van|von|der|la|al|bin|el|di|da|du))*(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;
const NAMELESS = new RegExp(`(?<![\\p{L}])(?:${NAMELESS_WRITERS.join('|')})$`, 'iu');
/** What follows the names: a place, an outlet, a task. */
const BEHIND = /(?:,| in | on | at | for ).*$/u;

/** How a byline names those who wrote; null where that is not plain. */
export const writersIn = (line: string): Writers | null => {
  if (!BY.test(line) && !FROM.test(line)) return null;
  const parts = line.replace(BY, '').replace(FROM, '').split(/\s(?:and|&)\s/u);
  const names = parts.map((part) => part.replace(BEHIND, '').trim());
  if (names.every((name) => NAME.test(name) && !NAMELESS.test(name)))
    return names.length === 1 ? 'one' : names.length === 2 ? 'two' : null;
  return names.length === 1 && /^(?:our|the|a|staff)\s/iu.test(names[0] ?? '') && NAMELESS.test(names[0] ?? '')
    ? 'nameless'
    : null;
};

/** The byline of an article that has just one. */
const bylineOf = (context: Context): { readonly span: Span; readonly writers: Writers } | null => {
  const lines = context.reading.article.paragraphs.filter(({ role }) => role === 'byline' || role === 'boilerplate');
  const told = lines.filter(({ span }) => /(?<![\p{L}])by\s/iu.test(wording(context, span)));
  const [line] = told;
  const writers = line && told.length === 1 && line.role === 'byline' ? writersIn(wording(context, line.span)) : null;
  return line && writers ? { span: line.span, writers } : null;
};

/** Whether the line above the text tells who wrote it: who answers for an article is the first thing to ask of it. */
export const bylineDrafts = (context: Context): Draft[] => {
  const found = seesAll(context) ? bylineOf(context) : null;
  if (!found) return [];
  const evidence = [passageAt(context, found.span)];
  const line = innerMarks(wording(context, found.span));
  const because = `The line reads “${line}”, which gives ${TELLS[found.writers]}.`;
  return [
    {
      kind: 'ZONE',
      skill: 'S6',
      process: 'E1',
      scale: true,
      stem: wordingFor(
        [
          `What does the byline of ${context.name} tell readers about who wrote it?`,
          `How much does ${context.name} tell its readers about who wrote it?`,
        ],
        context.text.length,
      ),
      options: WRITERS.map((one): Option => ({ text: TEXTS[one], correct: one === found.writers, because, evidence })),
      explanation: `The byline of ${context.name} reads “${line}”: it gives ${TELLS[found.writers]}. ${capital(MORALS[found.writers])}`,
      status: null,
      ...wholeProof(evidence),
      certainty: null,
      facts: [],
      flags: [],
      absence: false,
    },
  ];
};
