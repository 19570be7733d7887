import { doerOf, stemOf } from './stems.ts';
import { LIGHT_WORDS } from './words/light.ts';
import { OPPOSITES } from './words/opposites.ts';
import { SYNONYMS } from './words/synonyms.ts';

type Phrase = { readonly stems: readonly string[]; readonly key: string };

const single = new Map<string, string>(); // by stem
const exact = new Map<string, string>(); // "worker": as it stands, since its stem is that of a verb
const phrases = new Map<string, Phrase[]>(); // by first stem

const stemsOf = (entry: string): string[] => entry.split('_').map(stemOf);

for (const line of SYNONYMS.trim().split('\n')) {
  const entries = line.trim().split(/\s+/u);
  const key = `=${entries[0] ?? ''}`;
  for (const entry of entries) {
    const stems = stemsOf(entry);
    const first = stems[0] ?? '';
    if (stems.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { stems, key }]);
    else if (doerOf(entry) !== undefined) exact.set(entry, key);
    else if (!single.has(first)) single.set(first, key);
  }
}
for (const line of OPPOSITES.trim().split('\n'))
  for (const entry of line.split(/[\s|]+/u).filter((word) => word.includes('_'))) {
    const stems = stemsOf(entry);
    const first = stems[0] ?? '';
    const known = phrases.get(first) ?? [];
    if (!known.some((one) => one.stems.join() === stems.join()))
      phrases.set(first, [...known, { stems, key: stems.join('_') }]);
  }
for (const [first, list] of phrases)
  phrases.set(
    first,
    [...list].sort((a, b) => b.stems.length - a.stems.length),
  );

/** The key under which a word is compared: that of its group of synonyms, or its stem; "faster" goes under "fast". */
export const keyOf = (stem: string, lower = ''): string =>
  exact.get(lower) ??
  exact.get(lower.replace(/s$/u, '')) ??
  single.get(stem) ??
  single.get(stem.replace(/(?:er|est)$/u, '')) ??
  stem;

/** The longest phrase of the synonyms that begins at a word: its key and its length in words. */
export const phraseAt = (
  stems: readonly string[],
  at: number,
): { readonly key: string; readonly length: number } | null => {
  for (const phrase of phrases.get(stems[at] ?? '') ?? [])
    if (phrase.stems.every((stem, i) => stems[at + i] === stem))
      return { key: phrase.key, length: phrase.stems.length };
  return null;
};

const light = new Set([...LIGHT_WORDS].flatMap((word) => [word, stemOf(word)]));

/** True for a word that says little about what its sentence is about. */
export const isLight = (lower: string, stem: string): boolean => light.has(lower) || light.has(stem);

export type Pole = { readonly axis: string; readonly pole: 1 | -1 };

const poles = new Map<string, Pole[]>();
for (const line of OPPOSITES.trim().split('\n')) {
  const [plus = '', minus = ''] = line.split('|');
  const axis = line.trim();
  const sides: readonly (readonly [string, 1 | -1])[] = [
    [plus, 1],
    [minus, -1],
  ];
  for (const [words, pole] of sides)
    for (const word of words.trim().split(/\s+/u)) {
      const stems = stemsOf(word);
      const key = stems.length > 1 ? (phraseAt(stems, 0)?.key ?? stems.join('_')) : keyOf(stems[0] ?? '');
      poles.set(key, [...(poles.get(key) ?? []), { axis, pole }]);
    }
}

/** The ends of scales at which a key stands: "safe" is one pole of hurt and safe. */
export const polesOf = (key: string): readonly Pole[] => poles.get(key) ?? [];
