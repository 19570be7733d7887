import { describe, expect, it } from 'vitest';
import { textFromMarkdown } from './read-markdown.ts';

describe('textFromMarkdown', () => {
  it.each<[what: string, markdown: string, text: string]>([
    ['headings', '# Bridge shut\n\n## What we know ##\n\nLittle.', 'Bridge shut\n\nWhat we know\n\nLittle.'],
    ['headings without blank lines', '# Bridge shut\nIt is shut.', 'Bridge shut\n\nIt is shut.'],
    ['underlined headings', 'Bridge shut\n===========\n\nIt is shut.', 'Bridge shut\n\nIt is shut.'],
    [
      'emphasis',
      'It is **very** *shut*, __really__ _truly_ ~~open~~ `shut`.',
      'It is very shut, really truly open shut.',
    ],
    ['no emphasis inside words', 'The file a_b_c and 2 * 3 * 4 stay.', 'The file a_b_c and 2 * 3 * 4 stay.'],
    ['indented paragraphs', '    It is shut.\n\n    “Quite,” she said.', 'It is shut.\n\n“Quite,” she said.'],
    [
      'links',
      'See [the deed](https://dunmere.example "Deed") and [that][1].\n\n[1]: https://dunmere.example',
      'See the deed and that.',
    ],
    ['automatic links', 'See <https://dunmere.example>.', 'See https://dunmere.example.'],
    ['images', 'It is shut.\n\n![The bridge](bridge.jpg)\n\nSo it is.', 'It is shut.\n\nSo it is.'],
    ['linked images', '[![The bridge](b.jpg)](https://dunmere.example)\n\nShut.', 'Shut.'],
    ['lists', 'We know:\n\n- one\n- two\n\n1. three\n2. four', 'We know:\n\n• one\n• two\n\n1. three\n2. four'],
    ['quoted lines', '> “It is shut,”\n> she said.', '“It is shut,” she said.'],
    ['wrapped lines', 'It is\nshut.\n\nYes.', 'It is shut.\n\nYes.'],
    ['lines broken on purpose', 'By Ida Vance  \nThe Post', 'By Ida Vance\nThe Post'],
    ['rules', 'One.\n\n---\n\n* * *\n\nTwo.', 'One.\n\nTwo.'],
    ['code', 'One.\n\n```js\nlet a = 1;\n```\n\nTwo.', 'One.\n\nTwo.'],
    ['front matter', '---\ntitle: "Bridge shut"\ndate: 2025-03-04\n---\n\nIt is shut.', 'Bridge shut\n\nIt is shut.'],
    ['HTML', 'It is <b>shut</b>.<!-- no -->', 'It is shut.'],
    ['footnotes', 'It is shut.[^1]', 'It is shut.'],
    ['escapes', '1\\. It is 5 \\* 5.', '1. It is 5 * 5.'],
    ['Windows line ends', 'One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
    ['nothing', '', ''],
  ])('takes the marks of %s away', (_, markdown, text) => expect(textFromMarkdown(markdown)).toBe(text));

  it('keeps a plain article as it is', () => {
    const text = 'Bridge shut\n\n“It is shut,” she said – for £3m.\n\nSo it is.';
    expect(textFromMarkdown(text)).toBe(text);
  });
});
