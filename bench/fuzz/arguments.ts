export type FuzzAsked = {
  readonly count: number;
  readonly seed: number;
  readonly from: number; // number of the first trial
  readonly files: readonly string[];
};

const VALUED = ['count', 'seed', 'from'] as const;

/** Reads the words after the command; a sentence when one cannot be right. */
export const parseFuzzArguments = (words: readonly string[]): FuzzAsked | { readonly wrong: string } => {
  const values = new Map<string, number>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const name = VALUED.find((one) => word === `--${one}`);
    if (name !== undefined) {
      const value = words[(at += 1)] ?? '';
      if (!/^\d{1,9}$/u.test(value)) return { wrong: `${word} needs a whole number after it.` };
      values.set(name, Number(value));
    } else if (word.startsWith('-')) return { wrong: `There is no option ${word}: use --count, --seed or --from.` };
    else files.push(word);
  }
  return { count: values.get('count') ?? 20_000, seed: values.get('seed') ?? 1, from: values.get('from') ?? 0, files };
};
