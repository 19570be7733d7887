/** What went wrong: `kind` tells like faults from others, `detail` says where. */
export type Fault = { readonly kind: string; readonly detail: string };

/** Every span in a value, with the path to it: both `{start,end}` and `[start,end]`. */
const spansIn = (value: unknown, path = ''): readonly (readonly [path: string, start: number, end: number])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const [start, end] = value;
    if (value.length === 2 && typeof start === 'number' && typeof end === 'number') return [[path, start, end]];
    return value.flatMap((one) => spansIn(one, path));
  }
  const { start, end } = { start: undefined, end: undefined, ...value };
  const own = typeof start === 'number' && typeof end === 'number' ? [[path, start, end] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => spansIn(one, `${path}.${key}`))];
};

/** The first span of a value that is empty or lies outside a text of this length; by its path, where texts differ. */
export const offSpan = (value: unknown, length: number | ((path: string) => number)): Fault | null => {
  const lengthOf = (path: string): number => (typeof length === 'number' ? length : length(path));
  const off = spansIn(value).find(([path, start, end]) => !(0 <= start && start < end && end <= lengthOf(path)));
  return off === undefined ? null : { kind: `span${off[0]}`, detail: `${off[1]}–${off[2]} of ${lengthOf(off[0])}` };
};

/** The first line of ours that the error came through. */
const placeOf = (error: Error): string => /(?:src|bench)\/[\w./-]+:\d+/u.exec(error.stack ?? '')?.[0] ?? 'nowhere';

export const thrown = (error: unknown): Fault =>
  error instanceof Error
    ? { kind: `throws at ${placeOf(error)}`, detail: error.message.slice(0, 200) }
    : { kind: 'throws', detail: String(error) };
