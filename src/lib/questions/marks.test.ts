import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { contextOf } from './context.ts';
import { inMarks, innerMarks, outerMarks } from './marks.ts';

describe('marks inside ours', () => {
  it.each([
    ['he called it “a mess”, twice', 'he called it ‘a mess’, twice'],
    ['quoted a "wildlife officer" as saying', 'quoted a ‘wildlife officer’ as saying'],
    ['“He told me, ‘Buy a curtain,’ twice,” she said', '‘He told me, “Buy a curtain,” twice,’ she said'],
    ['‘He told me, “Buy a curtain,”’ she said', '‘He told me, “Buy a curtain,”’ she said'],
    ['he said “never', 'he said never'],
    ['the towns’ own bridge', 'the towns’ own bridge'],
    ["the fair's window", "the fair's window"],
  ])('of %j are %j', (text, shown) => expect(innerMarks(text)).toBe(shown));

  it('are double in a sentence of ours', () => {
    expect(outerMarks('Rufus Gale said that the money was ‘better spent on roofs’')).toBe(
      'Rufus Gale said that the money was “better spent on roofs”',
    );
  });
});

describe('a stretch of the article', () => {
  const text = `Pier to close

“It creaks like a gate. I told him, ‘Mend it,’ and he laughed,” said Petra Vance. The mayor called it “a bridge to nowhere”.`;
  const context = contextOf(0, 'the article', readText({ text }));
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('opens and closes what it has half of', () => {
    expect(inMarks(context, spanOf('I told him, ‘Mend it,’ and he laughed,” said Petra Vance'))).toBe(
      '‘I told him, “Mend it,” and he laughed,’ said Petra Vance',
    );
    expect(inMarks(context, spanOf('The mayor called it “a bridge'))).toBe('The mayor called it ‘a bridge’');
  });

  it('has no marks of its own where all of it is one quotation', () => {
    expect(inMarks(context, spanOf('“It creaks like a gate.'))).toBe('It creaks like a gate');
  });
});
