/** One line of the table: what was measured, what it came to, and whether that was the goal. */
export type Figure = {
  readonly what: string;
  readonly value: string;
  readonly goal: string; // "" where none was set
  readonly reached: boolean | null; // null: no goal
};

/** Figures of one kind under a heading. */
export type Section = { readonly title: string; readonly figures: readonly Figure[] };

export const plain = (what: string, value: string): Figure => ({ what, value, goal: '', reached: null });

const shown = (value: number): string => (value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(1));

export const atLeast = (what: string, value: number | null, goal: number, unit = ''): Figure => ({
  what,
  value: value === null ? 'nothing to measure' : `${shown(value)}${unit}`,
  goal: `≥ ${goal.toLocaleString('en')}${unit}`,
  reached: value !== null && value >= goal,
});

export const atMost = (what: string, value: number | null, goal: number, unit = ''): Figure => ({
  what,
  value: value === null ? 'nothing to measure' : `${shown(value)}${unit}`,
  goal: `≤ ${goal.toLocaleString('en')}${unit}`,
  reached: value !== null && value <= goal,
});

/** "37 of 43" against a least number. */
export const outOf = (what: string, count: number, all: number, goal: number): Figure => ({
  what,
  value: `${count} of ${all}`,
  goal: `≥ ${goal}`,
  reached: count >= goal,
});

export const held = (what: string, value: string, goal: string, reached: boolean): Figure => ({
  what,
  value,
  goal,
  reached,
});

const yesOrNo = ({ reached }: Figure): string => (reached === null ? '' : reached ? 'yes' : 'NO');

/** All sections as one table, columns in line. */
export const printTable = (sections: readonly Section[]): string => {
  const rows = sections.flatMap(({ title, figures }) => [
    [title.toUpperCase(), '', '', ''],
    ...figures.map((figure) => [`  ${figure.what}`, figure.value, figure.goal, yesOrNo(figure)]),
  ]);
  const all = [['figure', 'value', 'goal', 'reached'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const goals = sections.flatMap(({ figures }) => figures.filter(({ reached }) => reached !== null));
  const met = goals.filter(({ reached }) => reached === true).length;
  return [...lines, '', `${met} of ${goals.length} goals reached.`].join('\n');
};
