/** What `bench:questions` was asked to measure. */
export type Asked = {
  readonly folder: string;
  readonly pairs: string | null; // holds 1a.txt, 1b.txt, 2a.txt …
  readonly skip: readonly string[]; // beginnings of file names that are kept aside
  readonly count: number;
  readonly sheet: string | null;
  readonly jsonl: string | null;
  readonly list: boolean; // name each question that a figure counts against
};

export const USAGE = `npm run bench:questions -- FOLDER [--pairs FOLDER] [--count 12] [--skip 03,06] [--sheet OUT.md] [--jsonl OUT.jsonl] [--list]
FOLDER holds articles as .txt; the folder of pairs holds 1a.txt, 1b.txt, 2a.txt and so on. --skip leaves out the files whose
names begin so. --sheet writes a sheet for people to read; --jsonl the items for a blind panel, one a line of a JSON list; --list names each
question that was turned down or that a figure counts against.`;

const VALUED = ['--pairs', '--count', '--skip', '--sheet', '--jsonl'];

/** Reads the words after the command; a sentence when one of them cannot be right. */
export const parseArguments = (words: readonly string[]): Asked | { readonly wrong: string } => {
  const values = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const value = words[at + 1];
    if (word === '--list') {
      values.set(word, '');
      continue;
    }
    if (!VALUED.includes(word)) {
      if (word.startsWith('-')) return { wrong: `There is no option ${word}.` };
      rest.push(word);
    } else if (value === undefined) return { wrong: `${word} needs a value after it.` };
    else {
      values.set(word, value);
      at += 1;
    }
  }
  const [folder, extra] = rest;
  if (folder === undefined || extra !== undefined) return { wrong: 'Name one folder of articles.' };
  const count = Number(values.get('--count') ?? '12');
  if (!Number.isInteger(count) || count < 1 || count > 200)
    return { wrong: '--count needs a whole number from 1 to 200.' };
  return {
    folder,
    pairs: values.get('--pairs') ?? null,
    skip: (values.get('--skip') ?? '').split(',').filter(Boolean),
    count,
    sheet: values.get('--sheet') ?? null,
    jsonl: values.get('--jsonl') ?? null,
    list: values.has('--list'),
  };
};
