// Quotation marks cut, doubled, swapped, left open.
import { insert, type Mutation, onePlace, pick, replaceAt } from './mutation.ts';

const MARK = /[“”‘’"'«»„‚]/gu;
const KINDS = ['“', '”', '‘', '’', '"', "'", '«', '»', '„', '‚', '`', '``', "''", '´', '′', '“‘', '’”', ''] as const;
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];
const SETS: readonly [Marks, ...Marks[]] = [
  ['"', '"', "'", "'"],
  ['‘', '’', '“', '”'],
  ['«', '»', '‹', '›'],
  ['„', '“', '‚', '‘'],
  ['”', '”', '’', '’'],
  ['“', '“', '‘', '‘'],
  ['``', "''", '`', "'"],
];

export const MARK_MUTATIONS: readonly Mutation[] = [
  {
    id: 'mark-cut',
    spoil: (text, next) => {
      const place = onePlace(text, next, MARK);
      return place === null ? text : replaceAt(text, place.at, 1, '');
    },
  },
  {
    id: 'mark-doubled',
    spoil: (text, next) => {
      const place = onePlace(text, next, MARK);
      return place === null ? text : replaceAt(text, place.at, 1, place.found + place.found);
    },
  },
  {
    id: 'mark-swapped',
    spoil: (text, next) => {
      const place = onePlace(text, next, MARK);
      return place === null ? text : replaceAt(text, place.at, 1, pick(next, KINDS));
    },
  },
  { id: 'mark-stray', spoil: (text, next) => insert(text, next, pick(next, KINDS)) },
  {
    id: 'marks-of-another-kind',
    spoil: (text, next) => {
      const [open, close, innerOpen, innerClose] = pick(next, SETS);
      const by = new Map([
        ['“', open],
        ['”', close],
        ['‘', innerOpen],
        ['’', innerClose],
      ]);
      return text.replace(/[“”‘’]/gu, (mark) => by.get(mark) ?? mark);
    },
  },
  { id: 'marks-half-gone', spoil: (text, next) => text.replace(MARK, (mark) => (next() < 0.5 ? '' : mark)) },
  { id: 'marks-all-gone', spoil: (text) => text.replace(MARK, '') },
  { id: 'everything-quoted', spoil: (text, next) => text.replace(/\n\n/gu, () => (next() < 0.7 ? '\n\n“' : '”\n\n')) },
];
