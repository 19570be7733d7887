// The engine at a terminal. Exit codes: 0 done, 2 an input or an option that cannot be used (one sentence on stderr).
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

const refuse = (message: string): void => {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
};

/** Writes a text whole before it goes on: a pipe that is full must not lose the end. */
const write = (text: string): Promise<void> =>
  new Promise((done, failed) => process.stdout.write(text, (error) => (error ? failed(error) : done())));

/** Facts are read from a text however short; everything else that cannot be read is refused. */
const refusalOf = (text: string): { readonly rejected: string; readonly message: string } | null => {
  const refusal = checkText(text);
  return refusal?.rejected === 'too-short' ? null : refusal;
};

/** The English model; without it texts are read by pattern, and stderr says so. */
const openEnglish = (): EnglishModel | null => {
  const opened = readEnglish();
  if (!('rejected' in opened)) return opened;
  process.stderr.write(`${opened.message} Reading by pattern, which finds less.\n`);
  return null;
};
const english = openEnglish();

const factsOf = (source: Source): object => printFacts(readText(source, english).facts);

const facts = async (file: string): Promise<void> => {
  const input = await readArticleFile(file);
  if ('unreadable' in input) return refuse(input.unreadable);
  const refusal = refusalOf(input.text);
  if (refusal) return refuse(refusal.message);
  await write(`${JSON.stringify(factsOf(input))}\n`);
};

/** A line that cannot be read keeps its place, with no facts and the reason. */
const factsLine = ({ id, text }: Line): string => {
  const refusal = refusalOf(text);
  return refusal
    ? JSON.stringify({ id, ...factsOf({ text: '' }), refused: refusal })
    : JSON.stringify({ id, ...factsOf({ text }) });
};

const quizLine = ({ id, text }: Line, count: number, seed: number): string => {
  const made = makeQuiz([{ text }], { count, seed, english });
  return JSON.stringify('pack' in made ? { id, ...made.pack } : { id, questions: [], rejected: [], refused: made });
};

const lines = async (file: string, print: (line: Line) => string): Promise<void> => {
  const input = await readLines(file);
  if ('unreadable' in input) return refuse(input.unreadable);
  for (const line of input.lines) await write(`${print(line)}\n`);
};

const quiz = async (asked: Extract<Asked, { command: 'quiz' }>): Promise<void> => {
  const sources: Source[] = [];
  for (const file of asked.files) {
    const input = await readArticleFile(file);
    if ('unreadable' in input) return refuse(input.unreadable);
    sources.push(input);
  }
  const made = makeQuiz(sources, { ...asked, english });
  if ('rejected' in made) return refuse(made.message);
  await write(asked.form === 'text' ? printQuiz(made.pack) : `${JSON.stringify(made.pack)}\n`);
};

/** A pack for its corrected article; stderr counts what can no longer be asked. */
const renew = async (asked: Extract<Asked, { command: 'renew' }>): Promise<void> => {
  const file = await readInput(asked.pack);
  if ('unreadable' in file) return refuse(file.unreadable);
  const parsed = parsePack(file.text);
  if ('rejected' in parsed) return refuse(parsed.message);
  if (parsed.pack.articles.length !== asked.files.length)
    return refuse(
      `This pack is about ${parsed.pack.articles.length === 1 ? 'one article' : 'two articles'}: name as many files.`,
    );
  const reads: Read[] = [];
  for (const name of asked.files) {
    const input = await readArticleFile(name);
    if ('unreadable' in input) return refuse(input.unreadable);
    const refusal = refusalOf(input.text);
    if (refusal) return refuse(refusal.message);
    reads.push(readText(input, english));
  }
  const renewed = renewPack(parsed.pack, reads);
  const stale = renewed.questions.filter((one) => one.stale !== null).length;
  process.stderr.write(`${stale} of ${renewed.questions.length} questions can no longer be asked.\n`);
  await write(printPack(renewed));
};

const run = async (asked: Asked): Promise<void> => {
  switch (asked.command) {
    case 'facts':
      return facts(asked.file);
    case 'facts-lines':
      return lines(asked.file, factsLine);
    case 'quiz':
      return quiz(asked);
    case 'quiz-lines':
      return lines(asked.file, (line) => quizLine(line, asked.count, asked.seed));
    case 'renew':
      return renew(asked);
    case 'help':
      return write(`${USAGE}\n`);
    case 'wrong':
      return refuse(asked.message);
    default:
      return asked satisfies never;
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
await run(parseArguments(process.argv.slice(2)));
