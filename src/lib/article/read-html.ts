import { blocksOfNode } from './html-blocks.ts';
import { sameWords } from './lines.ts';

/** An article taken out of a page: its words with blank lines between paragraphs, its headline first. */
export type PageText = {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null; // the day it appeared, as the page says: "2026-03-04"
};

const tidy = (words: string | null | undefined): string | null => {
  const one = (words ?? '').replace(/\s+/g, ' ').trim();
  return one === '' ? null : one;
};

const meta = (document: Document, name: string): string | null =>
  tidy(document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'));

/** The page’s own heading is cleaner than its title, which often ends in "| The Weekday Post". */
const headingOf = (document: Document): string | null => {
  const title = (tidy(document.title) ?? meta(document, 'og:title') ?? '').toLowerCase();
  const headings = [...document.querySelectorAll('h1')].map((h) => tidy(h.textContent)).filter((h) => h !== null);
  return (
    headings.find((h) => title.includes(h.toLowerCase())) ?? (headings.length === 1 ? (headings[0] ?? null) : null)
  );
};

const NOTICE = /^(?:opinion|comment|commentary|editorial|analysis|satire|explainer|fact[- ]check)s?$/i;

/** The section is a notice to the reader when it says that the piece is opinion, analysis or satire. */
const noticeOf = (document: Document): string | null => {
  const section = meta(document, 'article:section');
  return section !== null && NOTICE.test(section) ? section : null;
};

/** The day on which the page says that it appeared; what is no day is left out. */
const dateOf = (document: Document): string | null => {
  const said =
    meta(document, 'article:published_time') ??
    meta(document, 'date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  return /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(said?.trim() ?? '')?.[0] ?? null;
};

const bylineOf = (byline: string | null | undefined, blocks: readonly string[]): string | null => {
  const name = tidy(byline)?.replace(/^by\s+/i, '') ?? null;
  if (name === null || name.length > 120 || /https?:/.test(name)) return null;
  const isThere = blocks
    .slice(0, 4)
    .some((block) => block.length < 160 && block.toLowerCase().includes(name.toLowerCase()));
  return isThere ? null : `By ${name}`;
};

// Far beyond any real page; the readability rules take minutes over worse.
const DEEPEST = 150;
const MOST_ELEMENTS = 12_000;

const isWithinReason = (root: Element): boolean => {
  const todo: { readonly element: Element; readonly depth: number }[] = [{ element: root, depth: 0 }];
  let elements = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    elements += 1;
    if (next.depth > DEEPEST || elements > MOST_ELEMENTS) return false;
    for (let child = next.element.firstElementChild; child !== null; child = child.nextElementSibling) {
      todo.push({ element: child, depth: next.depth + 1 });
    }
  }
  return true;
};

type Story = {
  readonly blocks: readonly string[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
};

const allOf = (document: Document): Story => ({
  blocks: blocksOfNode(
    document.querySelector('article') ?? document.querySelector('main') ?? document.body ?? document,
  ),
  title: tidy(document.title),
  byline: null,
  site: null,
});

/** The story by Mozilla’s readability rules, or all the words of a page on which they find none. */
const storyOf = async (document: Document): Promise<Story> => {
  const everything = allOf(document);
  if (!isWithinReason(document.documentElement)) return everything;
  const { Readability } = await import('@mozilla/readability');
  try {
    const found = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 250 }).parse();
    const blocks = found?.content ? blocksOfNode(found.content) : [];
    if (blocks.length === 0) return everything;
    return { blocks, title: tidy(found?.title), byline: found?.byline ?? null, site: tidy(found?.siteName) };
  } catch {
    return everything; // a page so broken that the rules fail still has words
  }
};

/** Takes the readable article out of a page; the page’s document is changed on the way. Works on a browser’s DOM and on linkedom’s. */
export const articleFromHtml = async (document: Document): Promise<PageText> => {
  // linkedom’s document of a text without tags has no element at all
  if (document.querySelector('*') === null)
    return { text: blocksOfNode(document).join('\n\n'), title: null, outlet: null, date: null };
  const heading = headingOf(document);
  const notice = noticeOf(document);
  const site = meta(document, 'og:site_name');
  const date = dateOf(document);
  const story = await storyOf(document);
  const title = heading ?? story.title;
  const blocks = story.blocks.filter((block) => title === null || !sameWords(block, title));
  const top = [notice, title, bylineOf(story.byline, blocks)].filter((line) => line !== null);
  return { text: [...top, ...blocks].join('\n\n'), title, outlet: story.site ?? site, date };
};
