/** The list without whatever is not needed for `fails`, tried in ever smaller pieces; at most `tries` times. */
export const fewest = <T>(list: readonly T[], fails: (some: readonly T[]) => boolean, tries = 400): readonly T[] => {
  let kept = list;
  let left = tries;
  for (let size = Math.ceil(kept.length / 2); size >= 1 && left > 0;) {
    let cut = false;
    for (let at = 0; at < kept.length && left > 0;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      left -= 1;
      if (without.length < kept.length && fails(without)) {
        kept = without;
        cut = true;
      } else at += size;
    }
    if (size > 1) size = Math.ceil(size / 2);
    else if (!cut) break;
  }
  return kept;
};

const joined =
  (fails: (text: string) => boolean, by: string) =>
  (parts: readonly string[]): boolean =>
    fails(parts.join(by));

/** A shorter text that still fails: paragraphs are left out first, then words, then characters. */
export const shortest = (text: string, fails: (text: string) => boolean): string => {
  const paragraphs = fewest(text.split('\n\n'), joined(fails, '\n\n')).join('\n\n');
  const words = fewest(paragraphs.split(' '), joined(fails, ' ')).join(' ');
  return words.length > 2000 ? words : fewest(words.split(''), joined(fails, '')).join('');
};
