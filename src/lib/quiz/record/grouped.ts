/** The items in groups of one key, in the order in which the keys first come. */
export const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly T[])[] => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
};
