import { aboutNoClaim } from '../claim.ts';
import { isDateLine, isNameLine } from '../../article/bylines.ts';
import type { Span } from '../../article/span.ts';
import { passageAt, seesAll, type Context } from '../context.ts';
import { innerMarks } from '../marks.ts';
import { wording } from '../phrase.ts';
import { wholeProof } from '../proof.ts';
import type { Draft, Option } from '../question.ts';
import { NAMELESS_WRITERS } from '../words/writers.ts';

const WRITERS = ['one', 'two', 'nameless'] as const;
type Writers = (typeof WRITERS)[number];

const TEXTS: Readonly<Record<Writers, string>> = {
  one: 'One writer, who is named',
  two: 'Two writers, who are both named',
  nameless: 'Only the outlet, as no writer is named',
};

const TELLS: Readonly<Record<Writers, string>> = {
  one: 'one writer by name',
  two: 'two writers by name',
  nameless: 'no writer by name',
};

/** What a name above a text is worth to whoever reads it. */
export const ONE_ANSWERS = 'A writer who is named answers for the text, and can be asked about it.';

const MORALS: Readonly<Record<Writers, string>> = {
  one: ONE_ANSWERS,
  two: 'Writers who are named answer for the text, and can be asked about it.',
  nameless: 'Only the outlet answers for the text: a reader cannot tell who wrote it.',
};

const BY = /^(?:(?:words|story|report|written|reported) )?by\s*:?\s+/iu;
const FROM = /^from (?=our |a )/iu;
const NAME =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: (?:de|van|von|der|la|al|bin|el|di|da|du))*(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;
const NAMELESS = new RegExp(`(?<![\\p{L}])(?:${NAMELESS_WRITERS.join('|')})$`, 'iu');
/** “By Yusra Mori, Health & Science Editor”: the mark parts no two names. */
const TASK = /(?<![\p{L}])(?:editor|correspondent|reporter|writer|columnist|critic|producer)s?$/iu;
/** What follows the names: a place, an outlet, a task. */
const BEHIND = /(?:,| in | on | at | for ).*$/u;

/** The names that a byline gives, without what follows each. */
export const namesIn = (line: string): string[] =>
  line
    .replace(BY, '')
    .replace(FROM, '')
    .split(/\s(?:and|&)\s/u)
    .map((part) => part.replace(BEHIND, '').trim());

/** How a byline names those who wrote; null where that is not plain. */
export const writersIn = (line: string): Writers | null => {
  if (!BY.test(line) && !FROM.test(line)) return null;
  const names = namesIn(line);
  if (names.length > 1 && names.some((name) => TASK.test(name))) return null;
  if (names.every((name) => NAME.test(name) && !NAMELESS.test(name)))
    return names.length === 1 ? 'one' : names.length === 2 ? 'two' : null;
  return names.length === 1 && /^(?:our|the|a|staff)\s/iu.test(names[0] ?? '') && NAMELESS.test(names[0] ?? '')
    ? 'nameless'
    : null;
};

export type Byline = { readonly span: Span; readonly writers: Writers };

/** A line with nothing but a name, where the outlet has a line of its own; or no name in any of them. */
const namedLine = (context: Context): Byline | null => {
  const { paragraphs, outlet } = context.reading.article;
  const lines = paragraphs.filter(({ role }) => role === 'byline');
  const others = lines.filter(({ span }) => outlet !== null && !wording(context, span).startsWith(outlet));
  const named = others.filter(({ span }) => isNameLine(wording(context, span)));
  const [line] = named;
  if (outlet === null || lines.length === 0) return null;
  if (line) return named.length === 1 && !/(?<![\p{L}])(?:and|&)(?![\p{L}])/u.test(wording(context, line.span)) ? { span: line.span, writers: 'one' } : null; // prettier-ignore
  const [first] = lines.filter((one) => !others.includes(one));
  return first && others.every(({ span }) => isDateLine(wording(context, span)))
    ? { span: first.span, writers: 'nameless' }
    : null;
};

/** The line of an article that tells who wrote it, if there is just one such. */
export const bylineOf = (context: Context): Byline | null => {
  const lines = context.reading.article.paragraphs.filter(({ role }) => role === 'byline' || role === 'boilerplate');
  const told = lines.filter(({ span }) => /(?<![\p{L}])by\s/iu.test(wording(context, span)));
  const [line] = told;
  if (!line) return namedLine(context);
  const writers = told.length === 1 && line.role === 'byline' ? writersIn(wording(context, line.span)) : null;
  return writers ? { span: line.span, writers } : null;
};

/** Why an answer fits the line or does not. */
const becauseOf = (right: Writers, answer: Writers, line: string): string => {
  const [first = '', second = ''] = namesIn(line);
  if (right === 'nameless')
    return {
      one: `“${line}” holds no person’s name.`,
      two: `“${line}” gives no name, let alone two.`,
      nameless: `The line reads “${line}”, and names nobody.`,
    }[answer];
  return {
    one: `Beside ${first} the line names ${second}.`,
    two: `The line names ${first} and ${second}.`,
    nameless: `The line does name somebody: “${line}”.`,
  }[answer];
};

/** Who answers for a text by the line above it, where that names two or nobody: of one name anybody would guess it. */
export const bylineDrafts = (context: Context): Draft[] => {
  const found = seesAll(context) ? bylineOf(context) : null;
  if (!found || found.writers === 'one') return [];
  const evidence = [passageAt(context, found.span)];
  const line = innerMarks(wording(context, found.span));
  return [
    {
      kind: 'ZONE',
      skill: 'S6',
      process: 'E1',
      scale: true,
      stem: `Going by the line above its text, whom could a reader ask about ${context.name}?`,
      options: WRITERS.map((one): Option => ({
        text: TEXTS[one],
        correct: one === found.writers,
        because: becauseOf(found.writers, one, line),
        evidence,
      })),
      explanation: `The line above the text reads “${line}”: it gives ${TELLS[found.writers]}. ${MORALS[found.writers]}`,
      ...aboutNoClaim(wholeProof(evidence)),
    },
  ];
};
