import { describe, expect, it } from 'vitest';
import { m } from './messages/messages.js';
import { stretchesOf } from './message-stretches.ts';

describe('a message with words that stand out', () => {
  it('is cut where they begin and end', () => {
    expect(stretchesOf(m.front_step_read.parts())).toEqual([
      { text: 'Read', mark: 'b' },
      { text: ' the copy, as an editor would.', mark: null },
    ]);
  });

  it('keeps what was put in together with the words around it', () => {
    expect(stretchesOf(m.result_score.parts({ marks: 1.5, max: 12 }))).toEqual([
      { text: '1.5', mark: 'b' },
      { text: ' of 12 marks', mark: null },
    ]);
  });
});
