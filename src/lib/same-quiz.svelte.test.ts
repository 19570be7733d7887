import { expect, it } from 'vitest';
import { makeQuiz } from './pipeline.ts';
import { parsePack, printPack } from './questions/pack.ts';
import { fetchEnglish } from './ui/fetch-english.ts';

// Same text, same seed, same quiz, on every machine: Node is held to the packs by tests/shipped-packs.test.ts, a browser here.
const packs = import.meta.glob<string>('/questions/*/pack.json', { query: '?raw', import: 'default', eager: true });
const heads = import.meta.glob<string>('/questions/*/article.md', { query: '?raw', import: 'default', eager: true });

it.each(Object.entries(packs))('a browser writes %s as Node does', async (path, file) => {
  const english = await fetchEnglish();
  const parsed = parsePack(file);
  if ('rejected' in english || 'rejected' in parsed) throw new Error('Expected the model and the pack.');
  const { pack } = parsed;
  const count = Number(/^count: (\d+)$/mu.exec(heads[path.replace('pack.json', 'article.md')] ?? '')?.[1]);
  const sources = pack.articles.map(({ text, title }) => ({ text, title }));
  const made = makeQuiz(sources, { count, seed: pack.seed, english });
  if ('rejected' in made) throw new Error(made.message);
  const bare = (one: typeof pack): string =>
    printPack({
      ...one,
      title: '',
      rejected: [],
      note: null,
      articles: one.articles.map((each) => ({ ...each, origin: null, licence: null })),
    });
  expect(bare(made.pack)).toBe(bare(pack));
});
