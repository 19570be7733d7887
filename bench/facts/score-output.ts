/** What the scorer beside the gold articles prints, as numbers; null where it had nothing to divide by. */
export type DevScore = {
  readonly attribution: number | null; // F1
  readonly content: number | null; // F1
  readonly chains: number | null; // per cent, chains of two or more
  readonly certainty: number | null; // per cent of those found
  readonly canonical: number | null;
  readonly traps: number | null; // per cent of all traps
  readonly spansOff: number;
};

export type PolnearScore = {
  readonly attribution: number;
  readonly content: number;
  readonly sourceLink: number;
};

const numberAfter = (text: string, pattern: RegExp): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined || found === '–' ? null : Number(found);
};

const surely = (text: string, pattern: RegExp): number => {
  const found = numberAfter(text, pattern);
  if (found === null) throw new Error(`Expected the scorer to print ${pattern.source}, got:\n${text.slice(0, 600)}`);
  return found;
};

const share = (text: string, pattern: RegExp): number | null => {
  const [, part, whole] = pattern.exec(text) ?? [];
  return part === undefined || whole === undefined || Number(whole) === 0 ? null : (100 * Number(part)) / Number(whole);
};

export const parseDevScore = (output: string): DevScore => ({
  attribution: surely(output, /^attribution .*F1 ([\d.]+)/mu),
  content: surely(output, /^content .*F1 ([\d.]+)/mu),
  chains: share(output, /^chains .*right (\d+) of (\d+)/mu),
  certainty: numberAfter(output, /^of matched:.* certainty ([\d.–]+)/mu),
  canonical: numberAfter(output, /^of matched: canonical ([\d.–]+)/mu),
  traps: share(output, /^traps .*: (\d+) of (\d+)/mu),
  spansOff: surely(output, /spans out of range (\d+)/u),
});

export const parsePolnearScore = (output: string): PolnearScore => ({
  attribution: surely(output, /^AR .*?F1 ([\d.]+)/mu),
  content: surely(output, /^content Jaccard.*F1 ([\d.]+)/mu),
  sourceLink: surely(output, /source-link accuracy ([\d.]+)/u),
});
