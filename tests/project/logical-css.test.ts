import { describe, expect, it } from 'vitest';
import { projectFiles } from './source-files.ts';

const PHYSICAL = [
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/u,
  /(?:^|[\s;{])(?:left|right):/u,
  /(?:text-align|float|clear):\s*(?:left|right)\b/u,
  /border-(?:top|bottom)-(?:left|right)-radius/u,
];
/** Four values in a row name the two sides; they may not differ. */
const SHORTHAND = /(?:^|[\s;{])(?:padding|margin|inset|border-width|scroll-padding|scroll-margin):([^;{}]+);/gu;
const RADIUS = /border-radius:([^;{}]+);/gu;

/** Values that stand apart by spaces; those within brackets do not count. */
const valuesOf = (list: string): string[] => {
  const flat = list.trim().replace(/\(([^()]*)\)/gu, (_, inner: string) => `<${inner.replace(/\s/gu, '')}>`);
  return flat.includes('(') ? valuesOf(flat) : flat.split(/\s+/u);
};

const oneSided = (css: string): string[] => [
  ...css.split('\n').filter((line) => PHYSICAL.some((pattern) => pattern.test(line))),
  ...[...css.matchAll(SHORTHAND)].flatMap(([all, list = '']) => {
    const [, end, , start] = valuesOf(list);
    return start !== undefined && end !== start ? [all.trim()] : [];
  }),
  ...[...css.matchAll(RADIUS)].flatMap(([all, list = '']) => (valuesOf(list).length > 1 ? [all.trim()] : [])),
];

const styleOf = (path: string, text: string): string =>
  path.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*)<\/style>/u.exec(text)?.[1] ?? '');

const styled = projectFiles().filter(({ path }) => /^src\/.*\.(?:css|svelte)$/u.test(path));

describe('a style', () => {
  it.each(styled.map(({ path, text }) => [path, styleOf(path, text)]))('knows no left and no right: %s', (_, css) => {
    expect(oneSided(css)).toEqual([]);
  });

  it.each([
    ['.a { margin-left: 1rem; }', 1],
    ['.a {\n  left: 0;\n}', 1],
    ['.a { padding: 0 1rem 0 0; }', 1],
    ['.a { border-radius: 3px 0 0 3px; }', 1],
    ['.a { padding: 0 max(1px, 2px) 1px max(1px, 2px); margin-inline-start: 1rem; }', 0],
  ])('is found out: %s', (css, faults) => {
    expect(oneSided(css)).toHaveLength(faults);
  });
});
