import { expect, it } from 'vitest';
import { isShared, sharedIn } from './shared.ts';

const STORY = 'The council said on Tuesday that the bridge would close for repairs. '.repeat(6).trim();

const form = (fields: Record<string, string>): URLSearchParams => new URLSearchParams(fields);

it.each<[what: string, fields: Record<string, string>, text: string, link: string]>([
  ['a link', { url: 'https://news.example/1' }, '', 'https://news.example/1'],
  ['a link with its title', { title: 'Bridge shut', url: 'https://news.example/1' }, '', 'https://news.example/1'],
  ['a link that came as text', { text: 'https://news.example/1' }, '', 'https://news.example/1'],
  ['a link with words of praise', { text: 'Read this! https://news.example/1' }, '', 'https://news.example/1'],
  ['an article', { text: STORY }, STORY, ''],
  ['an article with its title', { title: 'Bridge shut', text: STORY }, `Bridge shut\n\n${STORY}`, ''],
  ['an article with its link', { text: `${STORY} https://news.example/1` }, STORY, ''],
  ['a few words', { text: 'The bridge is shut.' }, 'The bridge is shut.', ''],
  ['a title alone', { title: 'Bridge shut' }, 'Bridge shut', ''],
  ['a link that is none', { url: 'javascript:alert(1)', text: 'Hello' }, 'Hello', ''],
  ['nothing', {}, '', ''],
])('takes up %s', (_what, fields, text, link) => {
  expect(sharedIn(form(fields))).toEqual({ text, link, file: null });
});

it('takes up a file, if it holds anything', () => {
  const data = new FormData();
  data.set('file', new File(['It is shut.'], 'story.txt'));
  expect(sharedIn(data).file?.name).toBe('story.txt');
  data.set('file', new File([], 'story.txt'));
  expect(sharedIn(data).file).toBeNull();
});

it.each([undefined, null, 'text', {}, { text: 1, link: '', file: null }, { text: '', link: '', file: 'story.txt' }])(
  'knows that %o was never shared',
  (value) => expect(isShared(value)).toBe(false),
);
