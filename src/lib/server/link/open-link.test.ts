import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FETCH_OPTIONS, type FetchOptions } from './fetch-page.ts';
import type { LinkCode } from './link-refusal.ts';
import { openLink } from './open-link.ts';

const STORY = `<p>Children in Dunmere face a second term of walking the long way to school after two councils each insisted that a
closed footbridge belongs to the other, and that neither could say who had built it.</p>
<p>“We looked in every cupboard,” said the leader of Lask Valley council, who had been asked for the deed in March, in April
and twice in the summer, and who had never found it.</p>
<p>Mr Owusu, their teacher, said that the class would like to know who came after the parish, and that so would their legs.</p>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>Bridge to stay shut – The Dunmere News</title>${head}</head><body><article><h1>Bridge to stay shut</h1>${body}</article></body></html>`;

const HOSTILE = `
<script>globalThis.ran = 'script'</script>
<script type="application/ld+json">{"articleBody": "globalThis.ran"}</script>
<img src="x" onerror="globalThis.ran = 'handler'">
<svg onload="globalThis.ran = 'svg'"><script>globalThis.ran = 'svg script'</script><foreignObject><body onload="ran()"></body></foreignObject></svg>
<p onclick="globalThis.ran = 'click'">The <a href="javascript:globalThis.ran = 'link'">deputy head</a> said on Friday that the
bridge had been painted in 1988, by which council nobody at the school was able to say.</p>
<iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe><object data="data:text/html,ran"></object>
<math><mtext><style><img src=x onerror="globalThis.ran = 'mutated'"></style></mtext></math>
<template><script>globalThis.ran = 'template'</script></template>
<noscript><img src=x onerror="globalThis.ran = 'noscript'"></noscript>`;

const GERMAN = `<p>Die Brücke in Dünmoor bleibt bis zum Herbst gesperrt, wie der Stadtrat am Dienstag nach einer langen Sitzung mitteilte, und
niemand weiß, wem sie gehört.</p><p>„Wir haben in jedem Schrank nachgesehen“, sagte die Bürgermeisterin, die im März und im April nach der
Urkunde gefragt worden war und sie nie gefunden hat.</p>`;

const RECIPE = `<ul>${'<li>500 g floury potatoes</li><li>3 large leeks</li><li>50 g butter</li><li>1 litre stock</li>'.repeat(5)}</ul>`;

const text = (html: string, type = 'text/html; charset=utf-8') => ({ type, bytes: Buffer.from(html) });

const latin = (html: string, type: string) => ({ type, bytes: Buffer.from(html, 'latin1') });

const PAGES: Readonly<Record<string, { readonly type: string; readonly bytes: Uint8Array }>> = {
  '/story': text(
    page(
      '<meta property="og:site_name" content="The Dunmere News"><meta property="article:published_time" content="2026-03-04T09:00:00Z">',
      STORY,
    ),
  ),
  '/hostile': text(page('<base href="javascript:">', STORY + HOSTILE)),
  '/plain': text(`Bridge to stay shut\n\n${STORY.replace(/<[^>]+>/g, '\n')}`, 'text/plain'),
  '/latin': latin(page('', `${STORY}<p>The café at the bridge is shut too.</p>`), 'text/html; charset=ISO-8859-1'),
  '/latin-in-page': latin(page('<meta charset="windows-1252">', `${STORY}<p>The café is shut too.</p>`), 'text/html'),
  '/latin-unsaid': latin(page('', `${STORY}<p>The café is shut too.</p>`), 'text/html'),
  '/empty': text(''),
  '/no-words': text(page('', '')),
  '/login': text(page('', '<p>Please log in to read on.</p><form><input name="password"></form>')),
  '/recipe': text(page('', RECIPE)),
  '/german': text(page('', GERMAN)),
  '/bytes': { type: 'text/html', bytes: gzipSync(Buffer.from(STORY)) },
  '/deep': text('<div>'.repeat(50_000) + STORY),
  '/tags': text('<a>'.repeat(1_000_000)),
  '/attributes': text(`<p ${Array.from({ length: 200_000 }, (_, n) => `a${n}=b`).join(' ')}>Shut.</p>`),
  '/open-quote': text(`<p title="${'<b '.repeat(400_000)}`),
  '/comments': text(page('', '<!-- -->'.repeat(50_000))),
  '/entities': text(page('', `<p>${'&amp;&notanentity;&#9999999999;'.repeat(30_000)}</p>`)),
};

let port = 0;
const server = createServer((request, response) => {
  const { type, bytes } = PAGES[request.url ?? ''] ?? text('');
  response.writeHead(200, { 'content-type': type }).end(bytes);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = (path: string) => {
  const options: FetchOptions = {
    ...FETCH_OPTIONS,
    ports: [String(port)],
    isAllowed: (address) => address === '127.0.0.1',
    reading: 2_000,
    lookUp: async () => [{ address: '127.0.0.1', family: 4 }],
  };
  return openLink(`http://news.example:${port}${path}`, options);
};

describe('openLink', () => {
  it('gives the article’s words and where they come from', async () => {
    const opened = await open('/story#comments');
    expect(opened).toMatchObject({
      url: `http://news.example:${port}/story`,
      title: 'Bridge to stay shut',
      site: 'The Dunmere News',
      date: '2026-03-04',
    });
    expect('text' in opened && opened.text).toMatch(
      /^Bridge to stay shut\n\nChildren in Dunmere face[^<]+their legs\.$/,
    );
  });

  it('runs nothing that a page holds, and gives words only', async () => {
    const opened = await open('/hostile');
    const words = 'text' in opened ? opened.text : '';
    expect(words).toContain('The deputy head said on Friday');
    expect(words).not.toMatch(/[<>]|globalThis|javascript:|onerror|ran\b/);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it.each(['/plain', '/latin', '/latin-in-page', '/latin-unsaid'])('reads %s in its own characters', async (path) => {
    const opened = await open(path);
    const words = 'text' in opened ? opened.text : '';
    expect(words).toContain('said the leader of Lask Valley council');
    if (path !== '/plain') expect(words).toContain('The café');
  });

  it.each<[path: string, code: LinkCode]>([
    ['/empty', 'no-article'],
    ['/no-words', 'no-article'],
    ['/login', 'no-article'],
    ['/recipe', 'no-article'],
    ['/german', 'not-english'],
    ['/bytes', 'not-a-page'],
  ])('refuses %s', async (path, code) => {
    expect(await open(path)).toEqual({ rejected: code });
  });

  it.each(['/tags', '/attributes', '/open-quote', '/deep', '/comments', '/entities'])(
    'is not held up by %s',
    async (path) => {
      let longest = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 20);
      const opened = await open(path);
      clearInterval(beat);
      // Whether such a page holds an article is its own affair; that others are served meanwhile is ours.
      expect('text' in opened || ['too-big', 'no-article', 'not-a-page'].includes(opened.rejected)).toBe(true);
      expect(longest).toBeLessThan(1_000);
    },
  );
});
