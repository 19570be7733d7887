import { describe, expect, it } from 'vitest';
import { splitBlocks, splitLines, withoutBullet } from './blocks.ts';

const blocks = (text: string): string[][] =>
  splitBlocks(text).map((block) => block.lines.map((line) => text.slice(line.start, line.end)));

const LONG = 'The two councils met on Monday evening to talk about the bridge that nobody owns.';

describe('splitBlocks', () => {
  it.each<[what: string, text: string, found: string[][]]>([
    ['blank lines part blocks', 'One.\n\nTwo.\n \t\nThree.', [['One.'], ['Two.'], ['Three.']]],
    ['Windows and old Mac line ends do too', 'One.\r\n\r\nTwo.\r\rThree.', [['One.'], ['Two.'], ['Three.']]],
    [
      'a block keeps its lines',
      'Head\n\nBy Ida Vance\nThe Post\n\nBody.',
      [['Head'], ['By Ida Vance', 'The Post'], ['Body.']],
    ],
    ['without blank lines every line is a block', 'Head\nOne.\nTwo.', [['Head'], ['One.'], ['Two.']]],
    [
      'one blank line in a paste of lines does not glue the rest',
      `Head\n\n${LONG}\n${LONG}\n${LONG}\n${LONG}`,
      [['Head'], [LONG], [LONG], [LONG], [LONG]],
    ],
    ['space around lines is left out', '  One.  \n\n\u00a0Two.\u00a0', [['One.'], ['Two.']]],
    ['nothing gives nothing', ' \n\n \n', []],
  ])('%s', (_, text, found) => expect(blocks(text)).toEqual(found));

  it('joins lines that a mail program has wrapped', () => {
    const wrapped =
      'The two councils met on Monday evening to talk about the\nbridge that nobody owns, and went home at nine without a\nword to anyone who was waiting outside.';
    expect(blocks(`Head\n\n${wrapped}`)).toEqual([['Head'], [wrapped]]);
  });

  it('joins no key points', () => {
    const points =
      '• Power still out to 63,000 homes in the towns along the coast\n• River peaks at eight metres and is now falling, officials say';
    expect(blocks(`Head\n\n${points}`)[1]).toHaveLength(2);
  });

  it('numbers blocks from nought', () => {
    expect(splitBlocks('a\n\nb\n\nc').map((block) => block.index)).toEqual([0, 1, 2]);
  });
});

it('splits at every kind of line end', () => {
  expect(splitLines('a\nb\r\nc\rd\u2028e\u2029f')).toHaveLength(6);
});

it.each([
  ['• One', 'One'],
  ['* One', 'One'],
  ['·One', '·One'],
  ['- One', '- One'],
])('takes the bullet off “%s”', (line, words) => {
  const span = withoutBullet(line, { start: 0, end: line.length });
  expect(line.slice(span.start, span.end)).toBe(words);
});
