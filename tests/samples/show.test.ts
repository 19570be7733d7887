import { expect, it } from 'vitest';
import { show } from './show.ts';

const texts = ['Maud spoke.', 'Otto did not.'];

it.each<[claim: string, value: unknown, shown: unknown]>([
  ['shows a pair of offsets with its words', { cue: [[5, 10]] }, { cue: ['5-10 spoke'] }],
  ['shows a span with its words', { span: { start: 0, end: 4 } }, { span: '0-4 Maud' }],
  ['shows a passage with the number of its article', [{ article: 1, start: 0, end: 4 }], ['1:0-4 Otto']],
  [
    'leaves names, numbers and nothing as they are',
    { chain: ['Maud', 'Otto'], paragraph: 3, role: null },
    { chain: ['Maud', 'Otto'], paragraph: 3, role: null },
  ],
  [
    'keeps what a span carries beside its ends',
    { start: 0, end: 4, kind: 'byline' },
    { start: 0, end: 4, kind: 'byline' },
  ],
])('%s', (_claim, value, shown) => {
  expect(show(value, texts)).toEqual(shown);
});
