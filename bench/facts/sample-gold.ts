// Gold of the two sample articles: their facts one by one, those of the writer's own voice included.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

const place = v.object({ text: v.string(), start: v.number(), end: v.number() });

const goldFact = v.object({
  id: v.string(),
  kind: v.string(), // "attributed", "narrator", "headline", …
  source_chain: v.array(v.string()), // outermost first; "article author" alone: the writer's own voice
  cues: v.array(place), // outermost first
  certainty: v.string(),
  hedges: v.array(place),
  content: v.string(), // the fact in other words
  passage: place,
});

const goldFile = v.object({ article: v.object({ file: v.string() }), facts: v.array(goldFact) });

export type GoldFact = v.InferOutput<typeof goldFact>;
export type GoldArticle = { readonly name: string; readonly text: string; readonly facts: readonly GoldFact[] };

/** One gold file with the article that it indexes; a passage that is not where the gold says is refused. */
export const readGoldArticle = (file: string, articles: string): GoldArticle => {
  const { article, facts } = v.parse(goldFile, JSON.parse(readFileSync(file, 'utf8')));
  const text = readFileSync(join(articles, basename(article.file)), 'utf8');
  for (const { id, passage } of facts)
    if (text.slice(passage.start, passage.end) !== passage.text)
      throw new Error(`Expected the passage of ${id} at ${passage.start} in ${article.file}: it is another version.`);
  return { name: basename(file, '.json'), text, facts };
};
