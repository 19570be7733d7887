// Paragraphs shuffled, doubled, merged, broken; adverts; line ends; spaces.
import { shuffled } from '../../src/lib/questions/chance.ts';
import {
  below,
  insert,
  insertAt,
  type Mutation,
  onePlace,
  paragraphsOf,
  pick,
  replaceAt,
  stretch,
} from './mutation.ts';

const ADVERTS = [
  'Advertisement',
  'ADVERTISEMENT - CONTINUE READING BELOW',
  'Sign up for our newsletter',
  'Read more: Ten ways to fold a map',
  'Test your skills with this quiz!',
  'Photo: Getty/Handout',
  'Share this article',
  'OPINION',
  'Updated 11:04',
  'By Ida Vance and Tom Ost',
  '* * *',
  '1.',
] as const;

const SPACES = ['\u00a0', '\u2009', '\u200b', '\u00ad', '\u2060', '\t', '  ', '\u3000', '\ufeff', '\u2028'] as const;

export const LAYOUT_MUTATIONS: readonly Mutation[] = [
  { id: 'paragraphs-shuffled', spoil: (text, next) => shuffled(paragraphsOf(text), next).join('\n\n') },
  {
    id: 'paragraph-doubled',
    spoil: (text, next) => {
      const all = paragraphsOf(text);
      const at = below(next, all.length);
      return [...all.slice(0, at + 1), ...all.slice(at)].join('\n\n');
    },
  },
  {
    id: 'paragraph-dropped',
    spoil: (text, next) => {
      const all = paragraphsOf(text);
      const at = below(next, all.length);
      return all.filter((_, index) => index !== at).join('\n\n');
    },
  },
  {
    id: 'paragraphs-merged',
    spoil: (text, next) => {
      const place = onePlace(text, next, /\n\n+/gu);
      return place === null ? text : replaceAt(text, place.at, place.found.length, pick(next, ['', ' ', '\n']));
    },
  },
  { id: 'one-paragraph', spoil: (text) => text.replace(/\s*\n\s*/gu, ' ') },
  {
    id: 'paragraph-broken',
    spoil: (text, next) => insert(text, next, pick(next, ['\n', '\n\n', '\r', '\n\n\n', '\u2029', '\f'])),
  },
  {
    id: 'advert-between',
    spoil: (text, next) => {
      const place = onePlace(text, next, /\n\n+/gu);
      return insertAt(text, place?.at ?? 0, `\n\n${pick(next, ADVERTS)}`);
    },
  },
  { id: 'advert-inside', spoil: (text, next) => insert(text, next, `\n\n${pick(next, ADVERTS)}\n\n`) },
  { id: 'windows-line-ends', spoil: (text) => text.replace(/\n/gu, '\r\n') },
  { id: 'hard-wrapped', spoil: (text) => text.replace(/(?=.{61,})(.{40,60}) /gu, '$1\n') },
  { id: 'no-break-spaces', spoil: (text, next) => text.replace(/ /gu, () => (next() < 0.3 ? '\u00a0' : ' ')) },
  {
    id: 'odd-spaces',
    spoil: (text, next) => text.replace(/ /gu, () => (next() < 0.05 ? pick(next, SPACES) : ' ')),
  },
  {
    id: 'spaces-lost',
    spoil: (text, next) => {
      const { start, end } = stretch(text, next, 600);
      return replaceAt(text, start, end - start, text.slice(start, end).replace(/ /gu, ''));
    },
  },
];
