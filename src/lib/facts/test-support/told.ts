import type { Attribution, Facts } from '../facts.ts';

const HEAD = 'Town council meets over the bridge\n\n';

const lengthOf = (one: Attribution): number => (one.content[0]?.end ?? 0) - (one.content[0]?.start ?? 0);

export type Told = { readonly chain: string; readonly contents: readonly string[] };

/** For tests: by a way of reading, the chain and the words of the tightest report that holds some words of a body below a headline. */
export const tellingBy =
  (read: (text: string) => Facts) =>
  (body: string, words: string): Told | null => {
    const text = `${HEAD}${body}`;
    const { attributions, sources } = read(text);
    const start = text.indexOf(words, HEAD.length);
    const [tightest] = attributions
      .filter((one) => one.content.some((span) => span.start < start + words.length && span.end > start))
      .sort((a, b) => lengthOf(a) - lengthOf(b));
    if (tightest === undefined) return null;
    return {
      chain: tightest.chain.map((id) => sources.find((one) => one.id === id)?.canonical ?? '?').join(' > '),
      contents: tightest.content.map(({ start: from, end }) => text.slice(from, end)),
    };
  };
