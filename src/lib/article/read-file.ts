import { articleFromHtml, type PageText } from './read-html.ts';
import { textFromMarkdown } from './read-markdown.ts';

/** Makes a document of HTML: the page’s DOMParser in a browser, linkedom elsewhere. */
export type ParseHtml = (html: string) => Document;

const LONGEST_PAGE = 8_000_000;

const isHtml = (name: string, content: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(content.slice(0, 500));

/** The words of a dropped file, by its name: a page, a Markdown text, or plain text exactly as it is. */
export const textOfFile = async (name: string, content: string, parseHtml: ParseHtml): Promise<PageText> => {
  // A page too long to take apart goes on as it is, to be refused for its length.
  if (isHtml(name, content) && content.length <= LONGEST_PAGE) return articleFromHtml(parseHtml(content));
  const text = /\.(?:md|markdown|mdown)$/i.test(name) ? textFromMarkdown(content) : content;
  return { text, title: null, outlet: null, date: null };
};
