import type { Article, Paragraph } from '../../article/article.ts';
import { readLanguage } from '../../language/read-language.ts';
import { extractFacts } from '../extract-facts.ts';
import type { Facts } from '../facts.ts';

/** Paragraphs parted by blank lines; one that begins with "# " is the headline. For tests: no boilerplate, no byline. */
export const plainArticle = (text: string): Article => {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const block of text.split('\n\n')) {
    const mark = block.startsWith('# ') ? 2 : 0;
    if (block.trim() !== '')
      paragraphs.push({
        index: paragraphs.length,
        span: { start: at + mark, end: at + block.length },
        role: mark > 0 ? 'headline' : 'body',
      });
    at += block.length + 2;
  }
  return { text, title: '', headline: null, byline: null, outlet: null, labels: [], boilerplate: [], paragraphs };
};

/** The facts of a plain text, read without the steps that clean a pasted page. */
export const readFacts = (text: string): Facts => extractFacts(readLanguage(plainArticle(text)));
