// npm run packs: writes questions/<slug>/pack.json, card.json and facts.json from their articles, and questions/pack.schema.json.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeShippedPacks, printPackSchema } from './shipped-packs.ts';

for (const { slug, files } of await makeShippedPacks()) {
  for (const [name, content] of Object.entries(files)) await writeFile(join('questions', slug, name), content);
  process.stdout.write(`${slug}\n`);
}
await writeFile(join('questions', 'pack.schema.json'), printPackSchema());
