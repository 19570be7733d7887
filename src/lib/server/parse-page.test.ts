import { expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

it.each([
  ['a whole page', '<!doctype html><html><head><title>Shut</title></head><body class="a"><p>It is.</p></body></html>'],
  ['no tags of head and body', '<!doctype html><html lang=en><title>Shut</title><p>It is.</html>'],
  ['no tags around at all', '<title>Shut</title><p>It is.'],
  ['a head and no body', '<html><head><title>Shut</title></head><p>It is.</p></html>'],
])('finds title and words in %s', (_what, html) => {
  const document = parsePage(html);
  expect(document.title).toBe('Shut');
  expect(document.body.textContent.trim()).toBe('It is.');
});
