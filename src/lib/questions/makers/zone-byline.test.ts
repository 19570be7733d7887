import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import { bylineDrafts, writersIn } from './zone-byline.ts';

const english = shippedEnglish();

const keysOf = (lines: string): string[] => {
  const text = `Town pool to stay shut\n\n${lines}\n\nThe pool in Brill stays shut for another month. The council closed it in May.`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return bylineDrafts(context)
    .filter((draft) => judge(draft, [context]) === null)
    .flatMap(({ options }) => options.flatMap(({ text: option, correct }) => (correct ? [option] : [])));
};

describe('who wrote it', () => {
  it.each([
    ['By Petra Vance', 'one'],
    ['By Petra Vance, arts editor', 'one'],
    ['By Petra Vance in Kell and Bram Ottley in Dubrin', 'two'],
    ['By our courts correspondent', 'nameless'],
    ['By staff reporters', 'nameless'],
    ['By Reuters', null],
    ['By Petra Vance and agencies', null],
    ['Updated 13.40', null],
  ])('“%s” is read as %s', (line, writers) => {
    expect(writersIn(line)).toBe(writers);
  });

  it('is asked of a line that names one, two or nobody', () => {
    expect(keysOf('By Petra Vance')).toEqual(['One writer’s name']);
    expect(keysOf('By Petra Vance and Bram Ottley')).toEqual(['Two writers’ names']);
    expect(keysOf('By the news desk')).toEqual(['No writer’s name']);
  });

  it('is not asked where no line tells, nor where two do', () => {
    expect(keysOf('')).toEqual([]);
    expect(keysOf('By Petra Vance\n\nBy Bram Ottley')).toEqual([]);
  });
});
