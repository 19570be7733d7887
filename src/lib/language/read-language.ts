import type { Article, Paragraph } from '../article/article.ts';
import { findQuotations } from './quotations.ts';
import type { Reading, Sentence, Token } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const isRead = (paragraph: Paragraph): boolean =>
  paragraph.role === 'headline' || paragraph.role === 'standfirst' || paragraph.role === 'body';

/** Reads an article as language: its quotations, tokens and sentences, all with offsets into the text as given. */
export const readLanguage = (article: Article): Reading => {
  const { text } = article;
  const paragraphs = article.paragraphs.filter(isRead);
  const { quotations, marks } = findQuotations(
    text,
    paragraphs.map((p) => ({ index: p.index, span: p.span, continues: p.role === 'body' })),
  );
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const own = tokenize(text, paragraph.span, marks);
    const offset = tokens.length;
    for (const token of own) tokens.push(token);
    for (const { from, to } of splitSentences(text, own, marks)) {
      const first = own[from];
      const last = own[to - 1];
      if (first === undefined || last === undefined) continue;
      sentences.push({
        index: sentences.length,
        start: first.start,
        end: last.end,
        paragraph: paragraph.index,
        tokens: { from: offset + from, to: offset + to },
      });
    }
  }
  return { article, tokens, sentences, quotations };
};
