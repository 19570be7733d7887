import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import type { Draft } from '../question.ts';
import { bylineDrafts, writersIn } from './zone-byline.ts';
import { writerDrafts } from './zone-writer.ts';

const english = shippedEnglish();

const QUIET = 'The pool in Brill stays shut for another month. The council closed it in May.';
const TALKED = `${QUIET}

“It leaked from the first day,” said the photographer Ines Calloway.

Bram Ottley, a spokesman for the council, told parents to wait.`;

const passing = (write: typeof bylineDrafts, lines: string, body: string): Draft[] => {
  const text = `Town pool to stay shut\n\n${lines}\n\n${body}`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return write(context).filter((draft) => judge(draft, [context]) === null);
};

const keysIn = (drafts: readonly Draft[]): string[] =>
  drafts.flatMap(({ options }) => options.flatMap(({ text: option, correct }) => (correct ? [option] : [])));

const keysOf = (lines: string): string[] => keysIn(passing(bylineDrafts, lines, QUIET));

describe('who wrote it', () => {
  it.each([
    ['By Petra Vance', 'one'],
    ['By Petra Vance, arts editor', 'one'],
    ['By Petra Vance in Kell and Bram Ottley in Dubrin', 'two'],
    ['By our courts correspondent', 'nameless'],
    ['By staff reporters', 'nameless'],
    ['By Reuters', null],
    ['By Petra Vance and agencies', null],
    ['By Petra Vance, Health & Science Editor, The Brill Review', null],
    ['Updated 13.40', null],
  ])('“%s” is read as %s', (line, writers) => {
    expect(writersIn(line)).toBe(writers);
  });

  it('is asked by who answers for it, of a line that names two or nobody, and not of one name, which anybody expects', () => {
    expect(keysOf('By Petra Vance')).toEqual([]);
    expect(keysOf('By Petra Vance and Bram Ottley')).toEqual(['Two writers, who are both named']);
    expect(keysOf('By the news desk')).toEqual(['Only the outlet, as no writer is named']);
  });

  it('is not asked where no line tells, nor where two do', () => {
    expect(keysOf('')).toEqual([]);
    expect(keysOf('By Petra Vance\n\nBy Bram Ottley')).toEqual([]);
  });

  it('gives each answer a reason of its own', () => {
    for (const lines of ['By Petra Vance and Bram Ottley', 'By the news desk']) {
      const [draft] = passing(bylineDrafts, lines, QUIET);
      expect(new Set(draft?.options.map(({ because }) => because)).size).toBe(3);
    }
  });

  it('is asked by name where the line has one, beside people of the story', () => {
    const [draft, ...more] = passing(writerDrafts, 'By Petra Vance', TALKED);
    expect(more).toEqual([]);
    expect(draft?.options.map(({ text }) => text)).toEqual(['Petra Vance', 'Ines Calloway', 'Bram Ottley']);
    expect(draft?.options.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(draft?.options.map(({ because }) => because).join(' ')).not.toMatch(/marked passage/u);
    const famous = TALKED.replace('a spokesman for the council', 'the mayor');
    expect(keysIn(passing(writerDrafts, 'By Petra Vance', famous))).toEqual([]); // nobody takes a mayor for a reporter
    expect(keysIn(passing(writerDrafts, 'By Petra Vance', QUIET))).toEqual([]); // nobody else to choose from
    expect(keysIn(passing(writerDrafts, 'By Petra Vance and Ines Calloway', TALKED))).toEqual([]);
    expect(keysIn(passing(writerDrafts, 'By the news desk', TALKED))).toEqual([]);
  });
});
