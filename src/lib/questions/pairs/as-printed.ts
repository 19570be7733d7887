import type { Context } from '../context.ts';

/** "“Bridget”, “Sayle” and “flights”": words as the account writes them. */
export const asPrinted = (context: Context, words: readonly string[]): string => {
  const shown = words.map((word) => {
    const at = context.text.toLowerCase().indexOf(word);
    return `“${at < 0 ? word : context.text.slice(at, at + word.length)}”`;
  });
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
};
