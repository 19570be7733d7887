/** What another app shared with ours: an article’s text, or the link to one, or a file. */
export type Shared = { readonly text: string; readonly link: string; readonly file: File | null };

const LINK = /https?:\/\/[^\s<>"]+/i;

const wordsOf = (form: FormData | URLSearchParams, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Many apps put the link into the text, some with the title before it; a text that says no more is only a link. */
export const sharedIn = (form: FormData | URLSearchParams): Shared => {
  const [title, text, url] = [wordsOf(form, 'title'), wordsOf(form, 'text'), wordsOf(form, 'url')];
  const link = LINK.exec(url)?.[0] ?? LINK.exec(text)?.[0] ?? '';
  const rest = text.replace(link, '').trim();
  const isStory = rest.length > 280; // more than a headline and a word of praise
  const file = form.get('file');
  return {
    text: isStory ? [title, rest].filter((part) => part !== '').join('\n\n') : link === '' ? rest || title : '',
    link: isStory ? '' : link,
    file: file instanceof File && file.size > 0 ? file : null,
  };
};

/** True for what was kept under `SHARED` by this version. */
export const isShared = (value: unknown): value is Shared =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'link' in value &&
  typeof value.link === 'string' &&
  'file' in value &&
  (value.file === null || value.file instanceof File);
