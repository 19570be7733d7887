import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';

/** Quotations of body paragraphs, written as depth and words; "…" follows one that is not closed. */
const quoted = (...lines: string[]): string[] =>
  quotedIn(lines).map((q) => `${q.depth} ${q.words}${q.closed ? '' : ' …'}`);

const quotedIn = (lines: readonly string[], noise: readonly string[] = []) => {
  const text = lines.join('\n\n');
  let start = 0;
  const paragraphs = lines.map((line, index) => {
    const span = { start, end: start + line.length };
    start += line.length + 2;
    return { index, span, continues: true };
  });
  const read = paragraphs.filter((p) => !noise.includes(lines[p.index] ?? ''));
  return findQuotations(text, read).quotations.map((q) => ({ ...q, words: text.slice(q.inner.start, q.inner.end) }));
};

describe('pairs', () => {
  it.each<[what: string, text: string, found: string[]]>([
    ['curly double', '“We are shut,” said Ms Ost.', ['0 We are shut,']],
    ['curly single', '‘We are shut,’ said Ms Ost.', ['0 We are shut,']],
    ['straight double', '"We are shut," said Ms Ost.', ['0 We are shut,']],
    ['straight single', "'We are shut,' said Ms Ost.", ['0 We are shut,']],
    ['guillemets', '«We are shut,» said Ms Ost.', ['0 We are shut,']],
    ['guillemets with spaces', '« We are shut », said Ms Ost.', ['0  We are shut ']],
    ['guillemets inside out', '»We are shut«, said Ms Ost.', ['0 We are shut']],
    ['low and high', '„We are shut“, said Ms Ost.', ['0 We are shut']],
    ['low and right-hand', '„We are shut”, said Ms Ost.', ['0 We are shut']],
    ['typewriter pairs', "``We are shut,'' said Ms Ost.", ['0 We are shut,']],
    ['doubled apostrophes', "''We are shut,'' said Ms Ost.", ['0 We are shut,']],
    ['mixed curly and straight', '“We are shut," said Ms Ost.', ['0 We are shut,']],
    ['two in a sentence', 'It was “shut”, not “open”.', ['0 shut', '0 open']],
    ['behind a dash', 'She spoke—“We are shut”—and left.', ['0 We are shut']],
    ['in brackets', 'She left (“for good”).', ['0 for good']],
    ['at the very end', 'She said: "No."', ['0 No.']],
    ['stuck to the word before', 'He said:“No.”', ['0 No.']],
  ])('finds %s', (_, text, found) => expect(quoted(text)).toEqual(found));
});

describe('nesting', () => {
  it.each<[what: string, text: string, found: string[]]>([
    [
      'single in double',
      '“I said, ‘Is that it?’ and left,” she said.',
      ['0 I said, ‘Is that it?’ and left,', '1 Is that it?'],
    ],
    [
      'double in single',
      '‘I asked, “Which way?” and left,’ she said.',
      ['0 I asked, “Which way?” and left,', '1 Which way?'],
    ],
    [
      'both closed at once',
      '“I wrote: ‘Open the gate,’” she added.',
      ['0 I wrote: ‘Open the gate,’', '1 Open the gate,'],
    ],
    [
      'both opened at once',
      '“‘Lorvane rejects it,’ the letter said. It went on,” the Post reported.',
      ['0 ‘Lorvane rejects it,’ the letter said. It went on,', '1 Lorvane rejects it,'],
    ],
    [
      'straight in straight',
      `"I had one say, 'He naps, so he's up late,'" she said.`,
      ["0 I had one say, 'He naps, so he's up late,'", "1 He naps, so he's up late,"],
    ],
    [
      'the same marks',
      '“She told me “go away” and I went,” he said.',
      ['0 She told me “go away” and I went,', '1 go away'],
    ],
    [
      'three deep',
      '“He said, ‘I read “Shut” on it,’ and left,” she said.',
      ['0 He said, ‘I read “Shut” on it,’ and left,', '1 I read “Shut” on it,', '2 Shut'],
    ],
    [
      'inner at the end in British style',
      '‘I said to him, “Wait”,’ she explained.',
      ['0 I said to him, “Wait”,', '1 Wait'],
    ],
  ])('keeps %s', (_, text, found) => expect(quoted(text)).toEqual(found));

  it('names the quotation around', () => {
    expect(quotedIn(['“I said, ‘Go,’ and “now”,” she said.']).map((q) => q.parent)).toEqual([null, 0, 0]);
  });
});

describe('apostrophes', () => {
  it.each([
    'It isn’t Lorvane’s and it wasn’t O’Brien’s.',
    "It isn't Lorvane's and it wasn't O'Brien's.",
    '’Tis the season of rock ’n’ roll, back in the ’90s.',
    "'Tis the season of rock 'n' roll, back in the '90s and the class of '98.",
    'The ‘90s were ‘em years of rock ‘n’ roll.',
    'The players’ union and the voters’ league met.',
    "The players' union and the voters' league met.",
    `He is 6' 2" tall and she is 5'10".`,
    "The U.N.'s plan and the U.S.'s answer.",
    'Fish ’n’ chips at five o’clock.',
    'They were singin’ and dancin’ in the rain.',
  ])('opens and closes nothing in: %s', (text) => expect(quoted(text)).toEqual([]));

  it.each<[text: string, found: string[]]>([
    ['‘The players’ union won’t pay,’ he said.', ['0 The players’ union won’t pay,']],
    ["'The players' union won't pay,' he said.", ["0 The players' union won't pay,"]],
    ['The so-called ‘bonus’ and the ‘gifts’ were paid.', ['0 bonus', '0 gifts']],
    ['‘We sell maps’ is on the door. The owners’ names are ‘Ost’ and ‘Ilk’.', ['0 We sell maps', '0 Ost', '0 Ilk']],
    ['“Rock ’n’ roll isn’t dead,” she said.', ['0 Rock ’n’ roll isn’t dead,']],
    ["'20 men died,' he said.", ['0 20 men died,']],
    [`"It is a 6" pipe," he said.`, ['0 It is a 6" pipe,']],
    [`"He is 6' 2"," she said.`, [`0 He is 6' 2",`]],
    ["He said: 'I've no idea.' Then he left.", ["0 I've no idea."]],
  ])('stay inside the quotation: %s', (text, found) => expect(quoted(text)).toEqual(found));
});

describe('over several paragraphs', () => {
  const first = '“The river rose.';
  const second = '“Then it fell.”';

  it('joins paragraphs that each begin with the mark, closed only at the end', () => {
    const [a, b] = quotedIn([first, second]);
    expect([a?.closed, b?.closed]).toEqual([false, true]);
    expect(a?.utterance).toBe(b?.utterance);
    expect([a?.paragraph, b?.paragraph]).toEqual([0, 1]);
  });

  it('is not broken by a line of noise in the middle', () => {
    const found = quotedIn([first, 'Test your skills with this Quiz!', second], ['Test your skills with this Quiz!']);
    expect(new Set(found.map((q) => q.utterance)).size).toBe(1);
  });

  it('ends with a paragraph that closes it', () => {
    const found = quotedIn(['“The river rose,” she said.', second]);
    expect(new Set(found.map((q) => q.utterance)).size).toBe(2);
  });

  it('does not go on in a paragraph that begins without a mark', () => {
    const found = quotedIn(['She said: “The river rose.', 'It was noon. “Then it fell,” she said.']);
    expect(found.map((q) => q.words)).toEqual(['The river rose.', 'Then it fell,']);
    expect(new Set(found.map((q) => q.utterance)).size).toBe(2);
  });

  it('carries an inner quotation on when both marks are repeated', () => {
    const found = quotedIn(['“She wrote: ‘One.', '“‘Two,’ and that was all,” he said.']);
    expect(found.map((q) => q.depth)).toEqual([0, 1, 0, 1]);
    expect(found[0]?.utterance).toBe(found[2]?.utterance);
    expect(found[1]?.utterance).toBe(found[3]?.utterance);
  });

  it.each(['"', "'", '‘', '«'])('joins paragraphs that begin with %s', (mark) => {
    const close = mark === '‘' ? '’' : mark === '«' ? '»' : mark;
    const found = quotedIn([`${mark}The river rose.`, `${mark}Then it fell.${close}`]);
    expect(found).toHaveLength(2);
    expect(found[0]?.utterance).toBe(found[1]?.utterance);
  });

  it('never lets a headline run on into the story', () => {
    const text = '“Final offer\n\n“We are shut,” she said.';
    const { quotations } = findQuotations(text, [
      { index: 0, span: { start: 0, end: 12 }, continues: false },
      { index: 1, span: { start: 14, end: text.length }, continues: true },
    ]);
    expect(new Set(quotations.map((q) => q.utterance)).size).toBe(2);
  });
});

describe('unbalanced marks', () => {
  it.each<[what: string, lines: string[], found: string[]]>([
    [
      'an opening mark swallows no more than its paragraph',
      ['He said “no and left.', 'She stayed.'],
      ['0 no and left. …'],
    ],
    [
      'a second opening mark ends what was left open',
      ['“One, he said. “Two,” she said.'],
      ['0 One, he said. …', '0 Two,'],
    ],
    ['a closing mark without an opening one is nothing', ['No,” he said. “Yes,” she said.'], ['0 Yes,']],
    ['an inner mark left open ends with the outer', ['“I said, ‘Go,” she said.'], ['0 I said, ‘Go,', '1 Go, …']],
    ['a single mark in the middle of a clause is not speech', ['The ‘lost plan was found.'], []],
    ['only marks', ['“” ‘’ «»'], ['0 ', '0 ', '0 ']],
  ])('%s', (_, lines, found) => expect(quoted(...lines).slice(0, found.length)).toEqual(found));
});
