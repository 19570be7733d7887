/**
 * One message as Paraglide compiles it, all languages in one file, taken apart: what it imports and its types, the words of
 * each language, and the type of the whole. Paraglide is pinned; a version that writes otherwise is refused here.
 * @typedef {{ id: string, head: string, words: Record<string, string>, type: string, hasParts: boolean }} Apart
 */

const REGISTRY = "import * as registry from '../registry.js'";

/**
 * Throws when the code does not look as Paraglide writes it.
 * @param {string} id the message’s key
 * @param {string} code the whole module
 * @param {readonly string[]} locales in the order in which the module has them
 * @returns {Apart}
 */
export const takeApart = (id, code, locales) => {
  const starts = locales.map((locale) => code.indexOf(`\nconst ${locale}_${id} = `));
  const end = code.search(/\n\/\*\*\n\* \|/);
  const whole = code.match(/\nexport const \w+ = \/\*\* @type \{(.+)\} \*\/ \(/);
  const bounds = [...starts, end];
  if (!whole?.[1] || bounds.some((at, n) => at < 0 || at <= (bounds[n - 1] ?? -1)))
    throw new Error(`Expected the message ${id} in ${locales.join(', ')} as Paraglide 2.23 writes it, got\n${code}`);
  return {
    id,
    head: [...code.matchAll(/^\/\*\* @typedef .+ \*\/$/gm)].map(([line]) => line).join('\n'),
    words: Object.fromEntries(
      locales.map((locale, n) => {
        const at = (bounds[n] ?? 0) + `\nconst ${locale}_${id} = `.length;
        return [
          locale,
          code
            .slice(at, bounds[n + 1])
            .trim()
            .replace(/;$/, ''),
        ];
      }),
    ),
    // Words of other languages may not have come yet, so that a caller can insist on English alone.
    type: whole[1].replaceAll(/\{ locale\?: [^}]+\}/g, '{ locale?: "en" }'),
    hasParts: whole[1].includes('{ parts: '),
  };
};

/** @param {readonly string[]} codes */
const registryFor = (codes) => (codes.some((code) => code.includes('registry.')) ? [REGISTRY] : []);

/**
 * The functions that the screens call: English at hand, another language once it is there.
 * @param {readonly Apart[]} messages
 */
export const functionsOf = (messages) =>
  [
    ...registryFor(messages.map(({ words }) => words['en'] ?? '')),
    "import { tell, tellParts } from '../tell.js'",
    ...new Set(messages.flatMap(({ head }) => head.split('\n'))),
    ...messages.map(({ id, words, type, hasParts }) => {
      const told = `/* @__PURE__ */ ${hasParts ? 'tellParts' : 'tell'}("${id}", ${words['en']})`;
      return `export const ${id} = /** @type {${type}} */ (/** @type {unknown} */ (${told}))`;
    }),
    '',
  ].join('\n');

/**
 * The words of one language, each under its message’s name.
 * @param {readonly Apart[]} messages
 * @param {string} locale
 */
export const wordsOf = (messages, locale) =>
  [
    ...registryFor(messages.map(({ words }) => words[locale] ?? '')),
    ...new Set(messages.flatMap(({ head }) => head.split('\n'))),
    ...messages.map(({ id, words }) => `export const ${id} = ${words[locale]}`),
    '',
  ].join('\n');
