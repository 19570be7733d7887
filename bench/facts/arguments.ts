/** What `bench:facts` was asked to measure; a section whose data was not named is left out. */
export type Asked = {
  readonly dev: string; // holds articles/ and gold/
  readonly ids: readonly string[]; // two-digit numbers; none: all, those tuned on, those kept aside
  readonly polnear: string | null;
  readonly articles: string | null; // the sample articles …
  readonly gold: string | null; // … and their gold
  readonly treebanks: string | null;
  readonly list: boolean; // name each miss
  readonly quick: boolean; // without time and memory
};

export const USAGE = `npm run bench:facts -- GOLD_DIR [IDS…] [--polnear FILE.jsonl] [--articles DIR --gold DIR] [--treebanks DIR] [--list] [--quick]
GOLD_DIR holds articles/NN-*.txt, gold/NN.json and pairs/; IDS are two-digit numbers of articles.`;

const VALUED = ['polnear', 'articles', 'gold', 'treebanks'] as const;

/** Reads the words after the command; a sentence when one of them cannot be right. */
export const parseArguments = (words: readonly string[]): Asked | { readonly wrong: string } => {
  const values = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const name = VALUED.find((one) => word === `--${one}`);
    if (name !== undefined) {
      const value = words[(at += 1)];
      if (value === undefined) return { wrong: `${word} needs a path after it.` };
      values.set(name, value);
    } else if (word === '--list' || word === '--quick') values.set(word.slice(2), '');
    else if (word.startsWith('-')) return { wrong: `There is no option ${word}.` };
    else rest.push(word);
  }
  const [dev, ...ids] = rest;
  if (dev === undefined) return { wrong: 'Name the folder that holds articles/ and gold/.' };
  if (values.has('articles') !== values.has('gold'))
    return { wrong: 'The sample articles and their gold go together: name both --articles and --gold.' };
  return {
    dev,
    ids,
    polnear: values.get('polnear') ?? null,
    articles: values.get('articles') ?? null,
    gold: values.get('gold') ?? null,
    treebanks: values.get('treebanks') ?? null,
    list: values.has('list'),
    quick: values.has('quick'),
  };
};
