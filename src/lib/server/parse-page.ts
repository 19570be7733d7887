import { parseHTML } from 'linkedom';

const WRAPPING = /<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi;
const TITLE = /<title\b[^>]*>[\s\S]*?<\/title>/i;

/**
 * A page’s document, at a terminal or on a server. HTML lets a writer leave out the tags of head and body, linkedom does
 * not: a page without them is given them.
 */
export const parsePage = (html: string): Document => {
  if (/<body[\s>]/i.test(html)) return parseHTML(html).document;
  const title = TITLE.exec(html)?.[0] ?? '';
  const body = html.replace(WRAPPING, '').replace(TITLE, '');
  return parseHTML(`<!doctype html><html><head>${title}</head><body>${body}</body></html>`).document;
};
