import { describe, expect, it } from 'vitest';
import { APART } from '../questions/apart-note.ts';
import { fixturePack as pack } from '../quiz/fixture.ts';
import { packNote } from './pack-note.ts';

describe('the note of a pack', () => {
  it.each([
    ['nothing to say', null, null],
    ['fewer questions than asked for', 'Only 3 passed.', /^Only \d+ questions passed every check;/u],
    ['two stories', APART, /^The two texts do not seem to tell of one event[^.]+\.$/u],
    ['both', `${APART} Only 3 passed.`, /side by side\. Only \d+ questions/u],
  ])('says of %s what it comes to', (_, note, words) => {
    const said = packNote({ ...pack, note });
    if (words === null) expect(said).toBeNull();
    else expect(said).toMatch(words);
  });

  it('says so when nothing can be asked', () => {
    expect(packNote({ questions: [], note: 'No question passed.' })).toMatch(/^No question passed every check/u);
  });
});
