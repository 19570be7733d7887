import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { contextOf } from './context.ts';
import { THREE_SPEAKERS } from './examples.ts';
import { gap } from './makers/gap.ts';
import { MAKERS } from './makers/makers.ts';
import { windowsOf } from './windows.ts';

const contextFor = (text: string) => {
  return contextOf(0, 'the article', readText({ text }));
};

describe('windows', () => {
  it('leave an ordinary article whole', () => {
    const context = contextFor(THREE_SPEAKERS);
    expect(windowsOf(context)).toEqual([context]);
  });

  it('cut a long article between its paragraphs, and lose none of its sentences', () => {
    const context = contextFor(`${THREE_SPEAKERS}\n\n`.repeat(60));
    const windows = windowsOf(context);
    expect(windows.length).toBeGreaterThan(1);
    expect(windows.flatMap((one) => one.reading.sentences)).toEqual(context.reading.sentences);
    for (const { scope, facts } of windows)
      for (const { content } of facts.attributions)
        for (const span of content) expect(scope.span.start <= span.start && span.end <= scope.span.end).toBe(true);
  });

  it('cut one endless paragraph between its sentences', () => {
    const windows = windowsOf(
      contextFor('The mayor of Porto, Ana Reyes, said that the bridge would close. '.repeat(400)),
    );
    expect(windows.length).toBeGreaterThan(2);
    for (const { scope } of windows) expect(scope.span.end - scope.span.start).toBeLessThan(10_000);
  });

  it('claim nothing about what the rest of the article does not say', () => {
    const filler = 'Trams pass the mill every hour, and the gate to the pond stands open. '.repeat(200);
    const drafts = (text: string) =>
      windowsOf(contextFor(text)).flatMap((one) => MAKERS.flatMap((maker) => maker.write(one)));
    const absent = (text: string) => drafts(text).filter((one) => one.absence || one.kind === 'GAP');
    expect(absent(gap.matches).length).toBeGreaterThan(0);
    expect(absent(`${gap.matches}\n\n${filler}`)).toEqual([]);
  });
});
