import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';
import { textOfFile } from './read-file.ts';
import { articleFromHtml } from './read-html.ts';

const parseHtml = (html: string): Document => parseHTML(html).document;

const PAGE = `<!doctype html><html><head><title>Bridge to stay shut &#8211; The Dunmere News</title>
<meta property="og:site_name" content="The Dunmere News"><meta name="author" content="Kirsty Amble">
<style>p { color: red }</style><script>let secret = 1;</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<header><h1>Bridge to stay shut</h1></header>
<article>
<p>Children in Dunmere face a second term of walking the long way to school after two councils each insisted that a closed
footbridge&nbsp;belongs to the other, and that neither could say who had built it.</p>
<figure><img src="b.jpg" alt="a bridge"><figcaption>The bridge in March (Photo: Dee Lomax)</figcaption></figure>
<p>&ldquo;We looked in <em>every</em> cupboard,&rdquo; said the leader of Lask Valley council, who had been asked for the deed in
March, in April and twice in the summer, and who had never found it.</p>
<ul><li>The bridge is 94 years old</li><li>It was painted in 1988</li></ul>
<h2>What happens next</h2>
<p>A deed found by a class of children appears to complicate matters, because it says that the bridge was given to the parish,<br>
which was abolished in 1974 and left no heirs that anybody knows of.</p>
<p>Mr Owusu, their teacher, said that the class would like to know who came after the parish, and that so would their legs.</p>
<script>track()</script>
</article>
<footer><p>About us | Contact</p></footer></body></html>`;

describe('articleFromHtml', () => {
  it('takes out the story, headline first, paragraphs parted by blank lines', async () => {
    const { text, title, outlet } = await articleFromHtml(parseHtml(PAGE));
    expect(title).toBe('Bridge to stay shut');
    expect(outlet).toBe('The Dunmere News');
    const blocks = text.split('\n\n');
    expect(blocks[0]).toBe('Bridge to stay shut');
    expect(blocks[1]).toBe('By Kirsty Amble');
    expect(blocks).toContain('The bridge in March (Photo: Dee Lomax)');
    expect(blocks).toContain('• The bridge is 94 years old\n• It was painted in 1988');
    expect(blocks).toContain('What happens next');
    expect(text).toContain('“We looked in every cupboard,” said');
    expect(text).not.toMatch(/secret|track|color|Sport|&nbsp;|&ldquo;|<|Contact/);
  });

  it('gives a text that reads as an article', async () => {
    const { text, title } = await articleFromHtml(parseHtml(PAGE));
    const article = readArticle(text, title === null ? {} : { title });
    expect(article.title).toBe('Bridge to stay shut');
    expect(article.boilerplate.map((s) => text.slice(s.start, s.end))).toEqual([
      'The bridge in March (Photo: Dee Lomax)',
    ]);
    expect(article.byline).not.toBeNull();
  });

  it('keeps the notice that the page’s section is', async () => {
    const opinion = PAGE.replace('<style>', '<meta property="article:section" content="Opinion"><style>');
    const { text } = await articleFromHtml(parseHtml(opinion));
    expect(readArticle(text).labels.map((label) => label.kind)).toEqual(['opinion']);
  });

  it.each([
    ['an empty page', '<html><body></body></html>', ''],
    ['a page of one line', '<html><body><p>Shut.</p></body></html>', 'Shut.'],
    ['no page at all', 'Shut.', 'Shut.'],
  ])('makes what can be made of %s', async (_, html, text) => {
    expect((await articleFromHtml(parseHtml(html))).text).toBe(text);
  });

  it('does not stall on a page nested beyond reason', async () => {
    const deep = `<html><body>${'<div>'.repeat(2000)}<p>Shut.</p>${'</div>'.repeat(2000)}</body></html>`;
    expect((await articleFromHtml(parseHtml(deep))).text).toBe('Shut.');
  });
});

describe('textOfFile', () => {
  it.each([
    ['story.html', PAGE, 'Bridge to stay shut\n\nBy'],
    ['story.HTM', PAGE, 'Bridge to stay shut\n\nBy'],
    ['story', PAGE, 'Bridge to stay shut\n\nBy'],
    ['story.md', '# Bridge shut\n\nIt is **shut**.', 'Bridge shut\n\nIt is shut.'],
    ['story.txt', '# Bridge shut\r\n\r\nIt is **shut**.', '# Bridge shut\r\n\r\nIt is **shut**.'],
  ])('reads %s', async (name, content, text) => {
    expect((await textOfFile(name, content, parseHtml)).text.slice(0, text.length)).toBe(text);
  });
});
