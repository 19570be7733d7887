import { existsSync, readFileSync } from 'node:fs';
import { readArticle } from '../../src/lib/article/read-article.ts';
import { openEnglish } from '../../src/lib/language/model/open-english.ts';
import { type EnglishModel, KERNELS } from '../../src/lib/language/model/model.ts';
import { readLanguage } from '../../src/lib/language/read-language.ts';
import { best } from '../best.ts';
import { ENGLISH_FILE } from '../english.ts';
import { longText } from '../speed/long-text.ts';
import { atLeast, atMost, held, type Section } from './figure.ts';

const GOALS = { wasm: 60_000, plain: 25_000 } as const;
const WORDS = 20_000;

/** The sentences of the long text, as words. */
const sentences = (): string[][] => {
  const { tokens, sentences: found } = readLanguage(readArticle(longText(WORDS)));
  return found.map(({ tokens: { from, to } }) => tokens.slice(from, to).map(({ text }) => text));
};

const opened = (bytes: Uint8Array, kernel: (typeof KERNELS)[number]): EnglishModel => {
  const model = openEnglish(bytes, { kernel });
  if ('rejected' in model) throw new Error(`${ENGLISH_FILE}: ${model.message}`);
  return model;
};

/** The English model’s size and speed on one core, and whether both kernels give the same answer; null without the asset. */
export const englishSection = (): Section | null => {
  if (!existsSync(ENGLISH_FILE)) return null;
  const bytes = readFileSync(ENGLISH_FILE);
  const text = sentences();
  const count = text.reduce((sum, words) => sum + words.length, 0);
  const models = KERNELS.map((kernel) => opened(bytes, kernel));
  const rates = models.map(({ kernel, parse }) => {
    parse(text);
    const rate = (count / best(() => void parse(text), 5)) * 1000;
    return atLeast(`words and marks a second, ${kernel}`, Math.round(rate), GOALS[kernel]);
  });
  const [first, ...others] = models.map(({ parse }) => JSON.stringify(parse(text)));
  const same = others.every((other) => other === first);
  return {
    title: `English model (${ENGLISH_FILE})`,
    figures: [
      atMost('size, gzipped', bytes.length / 1e6, 1.9, ' MB'),
      ...rates,
      held('both kernels give the same trees', same ? 'yes' : 'no', 'yes', same),
    ],
  };
};
