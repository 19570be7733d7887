import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';

it.each([
  ['a named import', 'src/lib/facts/a.ts', "import { b } from './b.ts';", ['src/lib/facts/b.ts']],
  ['a type', 'src/lib/facts/a.ts', "import type { Span } from '../article/span.ts';", ['src/lib/article/span.ts']],
  ['what is passed on', 'src/lib/facts/a.ts', "export * from '../article/span.ts';", ['src/lib/article/span.ts']],
  ['a lazy import', 'src/lib/facts/a.ts', "const load = () => import('../quiz/view.ts');", ['src/lib/quiz/view.ts']],
  ['the alias', 'src/routes/a.ts', "import { b } from '$lib/ui/b.ts';", ['src/lib/ui/b.ts']],
  ['a package', 'src/lib/facts/a.ts', "import { createActor } from 'xstate';", ['xstate']],
  [
    'both scripts of a component',
    'src/lib/ui/A.svelte',
    '<script module lang="ts">import "./a.ts";</script>\n<script lang="ts">\n  import B from "./B.svelte";\n</script>\n<p>import "./c.ts"</p>',
    ['src/lib/ui/a.ts', 'src/lib/ui/B.svelte'],
  ],
])('sees %s', (_what, path, text, imports) => {
  expect(importsOf({ path, text })).toEqual(imports);
});
