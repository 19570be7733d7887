import { passagesOf, type Shown } from './run.ts';

/** An item as a panel’s scripts mix it with those of others. */
export type PanelItem = {
  readonly article: string;
  readonly kind: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: number;
  readonly explanation: string;
  readonly evidence: string;
};

export const panelItem = (shown: Shown): PanelItem => ({
  article: shown.run.name,
  kind: shown.question.kind,
  stem: shown.question.stem,
  options: shown.question.options.map((option) => option.text),
  key: shown.question.key[0] ?? 0,
  explanation: [shown.question.explanation, shown.question.status ?? ''].join(' ').trim(),
  evidence: passagesOf(shown).join(' … ').replace(/\s+/gu, ' '),
});

/** A JSON list with one item a line: it reads as one file of JSON and, but for the marks at the ends of its lines, as lines of it. */
export const printPanel = (shown: readonly Shown[]): string =>
  `[\n${shown.map((one) => JSON.stringify(panelItem(one))).join(',\n')}\n]\n`;
