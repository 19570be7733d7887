/** What was asked for at the terminal. */
export type Asked =
  | { readonly command: 'facts'; readonly file: string }
  | { readonly command: 'facts-lines'; readonly file: string }
  | {
      readonly command: 'quiz';
      readonly files: readonly string[];
      readonly count: number;
      readonly seed: number;
      readonly form: 'json' | 'text';
    }
  | { readonly command: 'quiz-lines'; readonly file: string; readonly count: number; readonly seed: number }
  | { readonly command: 'renew'; readonly pack: string; readonly files: readonly string[] }
  | { readonly command: 'help' }
  | { readonly command: 'wrong'; readonly message: string };

export const USAGE = `says-who facts FILE|-  [--json]                    the facts of one article, as JSON
says-who facts --jsonl IN.jsonl|-                a line {"id","text"} in, a line {"id",…facts} out
says-who quiz FILE|- [--with FILE2] [--count 10] [--seed 1] [--json|--text]
says-who quiz --jsonl IN.jsonl|- [--count 10] [--seed 1]
says-who renew PACK.json FILE [FILE2]            the pack for the corrected article, as JSON; what can no longer be asked is marked
FILE is a .txt, .md or .html file; - reads standard input.`;

const VALUED = ['--jsonl', '--with', '--count', '--seed'] as const;
const PLAIN = ['--json', '--text', '--help', '-h'] as const;

const wrong = (message: string): Asked => ({ command: 'wrong', message });

const whole = (text: string | undefined, least: number, most: number): number | null => {
  if (text === undefined || !/^\d{1,10}$/u.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
};

/** Reads the words after `says-who`. Anything it does not know is refused with a sentence that names it. */
export const parseArguments = (words: readonly string[]): Asked => {
  const [command, ...rest] = words;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h')
    return { command: 'help' };
  if (command !== 'facts' && command !== 'quiz' && command !== 'renew')
    return wrong(`There is no command “${command}”: use facts, quiz or renew.`);
  const values = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    if (VALUED.some((one) => one === word)) {
      const value = rest[at + 1];
      if (value === undefined) return wrong(`${word} needs a value after it.`);
      values.set(word, value);
      at += 1;
    } else if (PLAIN.some((one) => one === word)) values.set(word, '');
    else if (word.startsWith('-') && word !== '-') return wrong(`There is no option ${word}.`);
    else files.push(word);
  }
  if (values.has('--help') || values.has('-h')) return { command: 'help' };
  const count = whole(values.get('--count') ?? '10', 1, 200);
  const seed = whole(values.get('--seed') ?? '1', 0, 4294967295);
  if (count === null) return wrong('--count needs a whole number from 1 to 200.');
  if (seed === null) return wrong('--seed needs a whole number from 0 to 4294967295.');
  if (command === 'renew') {
    const [pack, ...articles] = files;
    return pack === undefined || articles.length === 0 || articles.length > 2
      ? wrong('Name the pack, then the corrected article, or both articles of a pair.')
      : { command, pack, files: articles };
  }
  const lines = values.get('--jsonl');
  if (lines !== undefined) {
    if (files.length > 0 || values.has('--with'))
      return wrong('--jsonl reads its articles from one file: leave out the others.');
    return command === 'facts'
      ? { command: 'facts-lines', file: lines }
      : { command: 'quiz-lines', file: lines, count, seed };
  }
  const [file, extra] = files;
  if (file === undefined) return wrong(`Name the file to read, or - for standard input.`);
  if (extra !== undefined) return wrong(`One file at a time; a second account goes after --with.`);
  if (command === 'facts') return { command: 'facts', file };
  const second = values.get('--with');
  return {
    command: 'quiz',
    files: second === undefined ? [file] : [file, second],
    count,
    seed,
    form: values.has('--text') ? 'text' : 'json',
  };
};
