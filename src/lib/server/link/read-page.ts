import { parsePage } from '../parse-page.ts';
import type { RefusalCode } from '../../article/article.ts';
import { articleFromHtml, type PageText } from '../../article/read-html.ts';
import { checkText } from '../../article/refusals.ts';
import { decodePage, type PageBytes } from './decode-page.ts';
import { refuseLink, type LinkCode, type LinkRefusal } from './link-refusal.ts';

const LINK_CODES: Readonly<Record<RefusalCode, LinkCode>> = {
  empty: 'no-article',
  'too-short': 'no-article',
  'too-long': 'too-big',
  link: 'no-article',
  binary: 'not-a-page',
  'not-english': 'not-english',
  'not-prose': 'no-article',
};

const textOf = (page: PageBytes): PageText | Promise<PageText> => {
  const words = decodePage(page);
  return page.type.startsWith('text/plain')
    ? { text: words, title: null, outlet: null, date: null }
    : articleFromHtml(parsePage(words));
};

/** The article on a page: words only, no markup, nothing that could run; or why there is none to read. */
export const readPage = async (page: PageBytes): Promise<PageText | LinkRefusal> => {
  const read = await textOf(page);
  const refusal = checkText(read.text);
  return refusal === null ? read : refuseLink(LINK_CODES[refusal.rejected]);
};
