import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeShippedPacks, parseShipped, printPackSchema } from '../src/cli/shipped-packs.ts';
import { contextOf } from '../src/lib/questions/context.ts';
import { judge } from '../src/lib/questions/gates/gates.ts';
import { parsePack, printPack } from '../src/lib/questions/pack.ts';
import { readText } from '../src/lib/pipeline.ts';
import type { Pack } from '../src/lib/questions/pack-type.ts';
import type { ReadFacts } from '../src/lib/ui/engine-type.ts';
import { TOPICS, type Topic } from '../src/lib/ui/shelf.ts';
import { shippedEnglish } from '../src/lib/server/read-english.ts';

const english = shippedEnglish();
const made = await makeShippedPacks();

const packOf = (text: string): Pack => {
  const parsed = parsePack(text);
  if ('rejected' in parsed) throw new Error(parsed.message);
  return parsed.pack;
};

describe('shipped packs', () => {
  it('are five, one of them with two accounts', () => {
    expect(made).toHaveLength(7);
    expect(made.filter(({ files }) => packOf(files['pack.json'] ?? '').articles.length === 2)).toHaveLength(1);
  });

  it.each(made.map(({ slug, files }) => [slug, files] as const))(
    '%s holds what the engine makes of its article',
    (slug, files) => {
      for (const [name, content] of Object.entries(files))
        expect(content).toBe(readFileSync(`questions/${slug}/${name}`, 'utf8'));
    },
  );

  it.each(made.map(({ slug, files }) => [slug, files] as const))(
    '%s reads back, names its origin and licence, and has questions that pass every gate',
    (_slug, files) => {
      const pack = packOf(files['pack.json'] ?? '');
      expect(printPack(pack)).toBe(files['pack.json']);
      expect(pack.questions.length).toBeGreaterThanOrEqual(5);
      expect(pack.note).toBeNull();
      for (const { origin, licence } of pack.articles) expect(`${origin} ${licence}`).toMatch(/Says Who\?.*CC BY/u);
      const contexts = pack.articles.map(({ text, title }, index) => {
        const name = pack.articles.length === 1 ? 'the article' : index === 0 ? 'Account A' : 'Account B';
        return contextOf(index, name, readText({ text, title }, english));
      });
      for (const question of pack.questions) expect(judge(question, contexts)).toBeNull();
    },
  );

  it.each(made.map(({ slug, files }) => [slug, files] as const))(
    '%s stands in the library under a topic that there is, and has its facts beside it',
    (_slug, files) => {
      const card: { topic: Topic } = JSON.parse(files['card.json'] ?? '');
      expect(TOPICS).toContain(card.topic);
      const facts: ReadFacts[] = JSON.parse(files['facts.json'] ?? '');
      const pack = packOf(files['pack.json'] ?? '');
      expect(facts).toHaveLength(pack.articles.length);
      // What the questions rest on is among all that the article credits.
      for (const [n, { attributions }] of pack.facts.entries())
        for (const each of attributions) expect(facts[n]?.attributions).toContainEqual(each);
    },
  );

  it('have a schema that is printed from the code', () => {
    expect(printPackSchema()).toBe(readFileSync('questions/pack.schema.json', 'utf8'));
  });

  it('ask the owner’s own questions: who reported what, and which city faced the ultimatum', () => {
    const pack = packOf(made.find(({ slug }) => slug === 'mariupol-ultimatum')?.files['pack.json'] ?? '');
    const keys = pack.questions.map((question) => `${question.kind} ${question.options[question.key[0] ?? 0]?.text}`);
    expect(keys).toContain('LOC Mariupol');
    expect(keys.some((key) => /^CHAIN Mikhail Mizintsev → Interfax → (?:The )?Wall Street Journal/u.test(key))).toBe(
      true,
    );
    expect(keys.some((key) => key.startsWith('WHO '))).toBe(true);
  });

  it('refuse an article without a head', () => {
    expect(() => parseShipped('No head here.')).toThrow(/head/u);
  });
});
