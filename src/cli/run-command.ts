import { checkText } from '../lib/article/refusals.ts';
import { printFacts } from '../lib/facts/print-facts.ts';
import type { EnglishModel } from '../lib/language/model/model.ts';
import { makeQuiz, readText, type Read, type Source } from '../lib/pipeline.ts';
import { parsePack, printPack } from '../lib/questions/pack.ts';
import { renewPack } from '../lib/questions/renewal/renew-pack.ts';
import { readEnglish } from '../lib/server/read-english.ts';
import { parseArguments, USAGE, type Asked } from './arguments.ts';
import { printQuiz } from './print-quiz.ts';
import { readArticleFile, readInput, readLines, type Line } from './read-input.ts';

/** What a command reads from and writes to. */
export type Terminal = {
  readonly read: () => Promise<Buffer>; // standard input, whole
  readonly write: (text: string) => Promise<void>; // what was asked for; settles once it has been taken
  readonly tell: (line: string) => void; // a sentence for a person, kept apart from what was asked for
};

/** Done, or the sentence on why an input or an option cannot be used. */
type Outcome = { readonly refused: string } | null;

const refuse = (message: string): Outcome => ({ refused: message });

/** Facts are read from a text however short; everything else that cannot be read is refused. */
const refusalOf = (text: string): { readonly rejected: string; readonly message: string } | null => {
  const refusal = checkText(text);
  return refusal?.rejected === 'too-short' ? null : refusal;
};

/** A terminal, and the English model; without it texts are read by pattern, and the person is told so. */
type Sitting = Terminal & { readonly english: EnglishModel | null };

const openEnglish = (tell: Terminal['tell']): EnglishModel | null => {
  const opened = readEnglish();
  if (!('rejected' in opened)) return opened;
  tell(`${opened.message} Reading by pattern, which finds less.`);
  return null;
};

const factsOf = (source: Source, { english }: Sitting): object => printFacts(readText(source, english).facts);

const facts = async (file: string, sitting: Sitting): Promise<Outcome> => {
  const input = await readArticleFile(file, sitting.read);
  if ('unreadable' in input) return refuse(input.unreadable);
  const refusal = refusalOf(input.text);
  if (refusal) return refuse(refusal.message);
  await sitting.write(`${JSON.stringify(factsOf(input, sitting))}\n`);
  return null;
};

/** A line that cannot be read keeps its place, with no facts and the reason. */
const factsLine = ({ id, text }: Line, sitting: Sitting): string => {
  const refusal = refusalOf(text);
  return refusal
    ? JSON.stringify({ id, ...factsOf({ text: '' }, sitting), refused: refusal })
    : JSON.stringify({ id, ...factsOf({ text }, sitting) });
};

const quizLine = ({ id, text }: Line, options: Parameters<typeof makeQuiz>[1]): string => {
  const made = makeQuiz([{ text }], options);
  return JSON.stringify('pack' in made ? { id, ...made.pack } : { id, questions: [], rejected: [], refused: made });
};

const lines = async (file: string, { read, write }: Sitting, print: (line: Line) => string): Promise<Outcome> => {
  const input = await readLines(file, read);
  if ('unreadable' in input) return refuse(input.unreadable);
  for (const line of input.lines) await write(`${print(line)}\n`);
  return null;
};

const quiz = async (
  asked: Extract<Asked, { command: 'quiz' }>,
  { english, read, write }: Sitting,
): Promise<Outcome> => {
  const sources: Source[] = [];
  for (const file of asked.files) {
    const input = await readArticleFile(file, read);
    if ('unreadable' in input) return refuse(input.unreadable);
    sources.push(input);
  }
  const made = makeQuiz(sources, { ...asked, english });
  if ('rejected' in made) return refuse(made.message);
  await write(asked.form === 'text' ? printQuiz(made.pack) : `${JSON.stringify(made.pack)}\n`);
  return null;
};

/** A pack for its corrected article; the person is told how many questions can no longer be asked. */
const renew = async (
  asked: Extract<Asked, { command: 'renew' }>,
  { english, read, write, tell }: Sitting,
): Promise<Outcome> => {
  const file = await readInput(asked.pack, read);
  if ('unreadable' in file) return refuse(file.unreadable);
  const parsed = parsePack(file.text);
  if ('rejected' in parsed) return refuse(parsed.message);
  if (parsed.pack.articles.length !== asked.files.length)
    return refuse(
      `This pack is about ${parsed.pack.articles.length === 1 ? 'one article' : 'two articles'}: name as many files.`,
    );
  const reads: Read[] = [];
  for (const name of asked.files) {
    const input = await readArticleFile(name, read);
    if ('unreadable' in input) return refuse(input.unreadable);
    const refusal = refusalOf(input.text);
    if (refusal) return refuse(refusal.message);
    reads.push(readText(input, english));
  }
  const renewed = renewPack(parsed.pack, reads);
  const stale = renewed.questions.filter((one) => one.stale !== null).length;
  tell(`${stale} of ${renewed.questions.length} questions can no longer be asked.`);
  await write(printPack(renewed));
  return null;
};

const run = async (asked: Asked, terminal: Terminal): Promise<Outcome> => {
  if (asked.command === 'wrong') return refuse(asked.message);
  if (asked.command === 'help') {
    await terminal.write(`${USAGE}\n`);
    return null;
  }
  const sitting: Sitting = { ...terminal, english: openEnglish(terminal.tell) };
  switch (asked.command) {
    case 'facts':
      return facts(asked.file, sitting);
    case 'facts-lines':
      return lines(asked.file, sitting, (line) => factsLine(line, sitting));
    case 'quiz':
      return quiz(asked, sitting);
    case 'quiz-lines':
      return lines(asked.file, sitting, (line) => quizLine(line, { ...asked, english: sitting.english }));
    case 'renew':
      return renew(asked, sitting);
    default:
      return asked satisfies never;
  }
};

/**
 * The engine at a terminal.
 *
 * @returns the exit code: 0 done, 2 an input or an option that cannot be used, of which `tell` has said one sentence
 */
export const runCommand = async (words: readonly string[], terminal: Terminal): Promise<0 | 2> => {
  const outcome = await run(parseArguments(words), terminal);
  if (outcome === null) return 0;
  terminal.tell(outcome.refused);
  return 2;
};
